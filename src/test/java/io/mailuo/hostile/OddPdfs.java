package io.mailuo.hostile;

import static io.mailuo.hostile.OddTexts.text;

import io.mailuo.model.Problem.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDF files with circles, lies and holes in them. Each is written by hand: a library would mend it. */
final class OddPdfs {

    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    private static final String SHOWN =
            "BT /F1 12 Tf 72 720 Td (Rain has come to the river and the fields today) Tj ET";

    private OddPdfs() {}

    /** Writes the objects of a file, its table and its end. */
    private static final class File {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final List<Integer> places = new ArrayList<>();
        private int table = -1;

        private File() {
            out.writeBytes(text("%PDF-1.5\n"));
        }

        File object(String content) {
            places.add(out.size());
            out.writeBytes(text(places.size() + " 0 obj" + content + "\nendobj\n"));
            return this;
        }

        File stream(String dictionary, byte[] content) {
            places.add(out.size());
            out.writeBytes(text(places.size() + " 0 obj<<" + dictionary + ">>stream\n"));
            out.writeBytes(content);
            out.writeBytes(text("\nendstream\nendobj\n"));
            return this;
        }

        /** Ends the file with a table of its objects. */
        byte[] end(String more) {
            table = out.size();
            StringBuilder end = new StringBuilder("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
            places.forEach(place -> end.append(String.format("%010d 00000 n \n", place)));
            end.append("trailer<</Size ")
                    .append(places.size() + 1)
                    .append("/Root 1 0 R")
                    .append(more);
            end.append(">>\nstartxref\n").append(table).append("\n%%EOF\n");
            out.writeBytes(text(end.toString()));
            return out.toByteArray();
        }
    }

    private static File page(String catalogue, String pages, String page) {
        return new File().object(catalogue).object(pages).object(page);
    }

    private static final String CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>";
    private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    private static final String PAGE =
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>";

    private static byte[] whole(String shown) {
        byte[] content = text(shown);
        return page(CATALOGUE, PAGES, PAGE).stream("/Length " + content.length, content)
                .object(FONT)
                .end("");
    }

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        byte[] good = whole(SHOWN);
        all.add(Hostile.taken("whole.pdf", good));
        for (int i = 1; i < 10; i++) {
            all.add(Hostile.listed("cut-" + i + ".pdf", Arrays.copyOf(good, good.length * i / 10)));
        }
        all.add(Hostile.rejected("head.pdf", text("%PDF-1.7\n"), Code.UNREADABLE, Code.NO_TEXT));
        all.add(Hostile.rejected(
                "noise.pdf",
                EncodedTexts.joined(text("%PDF-1.7\n"), EncodedTexts.noise(20_000)),
                Code.UNREADABLE,
                Code.NO_TEXT));
        trees(all);
        tables(all, new String(good, StandardCharsets.UTF_8));
        contents(all);
        fonts(all);
        return all;
    }

    private static void trees(List<Hostile> all) {
        all.add(Hostile.rejected(
                "kids-itself.pdf",
                page(CATALOGUE, "<</Type/Pages/Kids[2 0 R]/Count 1>>", PAGE).end(""),
                Code.NO_TEXT,
                Code.UNREADABLE));
        all.add(Hostile.rejected(
                "kids-circle.pdf",
                page(CATALOGUE, "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>")
                        .end(""),
                Code.NO_TEXT,
                Code.UNREADABLE));
        all.add(Hostile.rejected(
                "no-kids.pdf",
                page(CATALOGUE, "<</Type/Pages/Kids[]/Count 0>>", PAGE).end(""),
                Code.NO_TEXT,
                Code.UNREADABLE));
        all.add(Hostile.listed(
                "count-lies.pdf",
                page(CATALOGUE, "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>", PAGE)
                        .end("")));
        all.add(Hostile.listed(
                "count-negative.pdf",
                page(CATALOGUE, "<</Type/Pages/Kids[3 0 R]/Count -1>>", PAGE).end("")));
        all.add(Hostile.listed(
                "catalogue-itself.pdf",
                page("<</Type/Catalog/Pages 1 0 R>>", PAGES, PAGE).end("")));
        all.add(Hostile.listed("no-catalogue.pdf", page("null", PAGES, PAGE).end("")));
        all.add(Hostile.listed(
                "parent-itself.pdf",
                page(CATALOGUE, PAGES, "<</Type/Page/Parent 3 0 R/Contents 4 0 R>>")
                        .end("")));
        all.add(Hostile.rejected(
                "many-kids.pdf",
                page(
                                CATALOGUE,
                                "<</Type/Pages/Kids[" + "3 0 R ".repeat(20_000) + "]/Count 20000>>",
                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>")
                        .end(""),
                Code.NO_TEXT,
                Code.UNREADABLE,
                Code.TOO_SLOW));
        all.add(Hostile.listed(
                "deep-array.pdf",
                page(CATALOGUE, "<</Type/Pages/Kids" + "[".repeat(100_000) + "]".repeat(100_000) + "/Count 1>>", PAGE)
                        .end("")));
        all.add(Hostile.listed(
                "deep-dictionary.pdf",
                page(
                                CATALOGUE,
                                "<</Type/Pages/Kids[3 0 R]/X" + "<</X".repeat(50_000) + " 1" + ">>".repeat(50_000)
                                        + "/Count 1>>",
                                PAGE)
                        .end("")));
        all.add(Hostile.listed(
                "huge-box.pdf",
                page(CATALOGUE, PAGES, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 1e38 1e38]/Rotate 37>>")
                        .end("")));
    }

    private static void tables(List<Hostile> all, String good) {
        int table = good.lastIndexOf("xref\n0");
        all.add(Hostile.listed("table-itself.pdf", text(good.replace("/Root", "/Prev " + table + "/Root"))));
        all.add(Hostile.listed("table-nowhere.pdf", text(good.replace("startxref\n" + table, "startxref\n99999999"))));
        all.add(Hostile.listed("table-negative.pdf", text(good.replace("startxref\n" + table, "startxref\n-1"))));
        all.add(Hostile.listed("table-huge.pdf", text(good.replace("xref\n0 6", "xref\n0 2147483647"))));
        all.add(Hostile.listed(
                "table-shifted.pdf", text(good.replace("%PDF-1.5\n", "%PDF-1.5\n% moved all places\n"))));
        all.add(Hostile.listed("no-table.pdf", text(good.substring(0, table))));
        all.add(Hostile.listed("size-huge.pdf", text(good.replace("/Size 6", "/Size 2147483647"))));
        all.add(Hostile.listed("root-nowhere.pdf", text(good.replace("/Root 1 0 R", "/Root 77 0 R"))));
        all.add(Hostile.listed("root-reference.pdf", text(good.replace("1 0 obj" + CATALOGUE, "1 0 obj 1 0 R"))));
        all.add(Hostile.rejected(
                "locked-odd.pdf",
                text(good.replace("/Root", "/Encrypt<</Filter/Standard/V 99/R 99/O()/U()/P 0>>/Root")),
                Code.UNREADABLE,
                Code.ENCRYPTED));
        all.add(Hostile.rejected(
                "locked.pdf",
                text(good.replace(
                        "/Root",
                        "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O<" + "41".repeat(32) + ">/U<"
                                + "42".repeat(32) + ">/P -4>>/Root")),
                Code.ENCRYPTED,
                Code.UNREADABLE));
        byte[] objects = text("1 0 2 9 " + CATALOGUE);
        all.add(Hostile.listed(
                "object-stream-itself.pdf",
                new File()
                        .stream("/Type/ObjStm/N 2/First 8/Extends 1 0 R/Length " + objects.length, objects)
                                .end("")));
        all.add(Hostile.listed(
                "object-stream-lies.pdf",
                new File()
                        .stream("/Type/ObjStm/N 2147483647/First 2147483647/Length " + objects.length, objects)
                                .end("")));
    }

    private static void contents(List<Hostile> all) {
        byte[] shown = text(SHOWN);
        for (String length : List.of("0", "-5", "2147483647", "99999999999", "4 0 R", "[1]", "null")) {
            String name = "length-" + Integer.toHexString(length.hashCode()) + ".pdf";
            all.add(Hostile.listed(
                    name,
                    page(CATALOGUE, PAGES, PAGE).stream("/Length " + length, shown)
                            .object(FONT)
                            .end("")));
        }
        byte[] bomb = deflated(new byte[1 << 20], 300);
        all.add(Hostile.listed(
                "bomb.pdf",
                page(CATALOGUE, PAGES, PAGE).stream("/Filter/FlateDecode/Length " + bomb.length, bomb)
                        .object(FONT)
                        .end("")));
        byte[] twice = deflated(bomb, 1);
        all.add(Hostile.listed(
                "bomb-twice.pdf",
                page(CATALOGUE, PAGES, PAGE).stream("/Filter[/FlateDecode/FlateDecode]/Length " + twice.length, twice)
                        .object(FONT)
                        .end("")));
        all.add(Hostile.listed(
                "filters.pdf",
                page(CATALOGUE, PAGES, PAGE).stream(
                                "/Filter[" + "/ASCIIHexDecode".repeat(5_000) + "]/Length " + shown.length, shown)
                        .object(FONT)
                        .end("")));
        all.add(Hostile.listed(
                "no-filter.pdf",
                page(CATALOGUE, PAGES, PAGE).stream("/Filter/NoSuch/Length " + shown.length, shown)
                        .object(FONT)
                        .end("")));
        all.add(Hostile.listed("states.pdf", whole("q ".repeat(100_000) + SHOWN)));
        all.add(Hostile.listed("open-array.pdf", whole("[".repeat(100_000) + SHOWN)));
        all.add(Hostile.listed("open-text.pdf", whole("BT (" + "(".repeat(100_000))));
        all.add(Hostile.rejected(
                "glyphs.pdf", whole("BT /F1 12 Tf (" + "rain ".repeat(30_000) + ") Tj ET"), Code.TOO_LARGE));
        all.add(Hostile.listed(
                "numbers.pdf", whole("BT /F1 1e99 Tf 1e-99 -1e300 Td (rain) Tj ET 0 0 0 0 0 0 cm " + SHOWN)));
        byte[] form = text("/X Do " + SHOWN);
        all.add(Hostile.listed(
                "form-itself.pdf",
                page(CATALOGUE, PAGES, PAGE.replace("<</Font", "<</XObject<</X 6 0 R>>/Font")).stream(
                                "/Length 5", text("/X Do"))
                        .object(FONT)
                        .stream(
                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>/Font<</F1 5 0 R>>>>/Length "
                                        + form.length,
                                form)
                        .end("")));
    }

    private static void fonts(List<Hostile> all) {
        byte[] shown = text(SHOWN);
        for (String font : List.of(
                "<</Type/Font/Subtype/Type0/DescendantFonts[5 0 R]/Encoding/Identity-H>>",
                "<</Type/Font/Subtype/Type3/CharProcs 5 0 R/FontMatrix[0 0 0 0 0 0]>>",
                "<</Type/Font/Subtype/NoSuch>>",
                "5 0 R",
                "<</Type/Font/Subtype/TrueType/FontDescriptor<</FontFile2 4 0 R>>>>",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Widths[1e99 -1e99]/FirstChar -5/LastChar 2147483647>>")) {
            String name = "font-" + Integer.toHexString(font.hashCode()) + ".pdf";
            all.add(Hostile.listed(
                    name,
                    page(CATALOGUE, PAGES, PAGE).stream("/Length " + shown.length, shown)
                            .object(font)
                            .end("")));
        }
        for (String unicode : List.of(
                "D800", "0000", "DFFF", "202E", "FFFE", "003C0073006300720069007000740062003E", "003C0069006D0067")) {
            byte[] map = text(
                    "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange"
                            + " 1 beginbfrange <20> <7E> <" + unicode + "> endbfrange endcmap end");
            all.add(Hostile.listed(
                    "unicode-" + unicode + ".pdf",
                    page(CATALOGUE, PAGES, PAGE).stream("/Length " + shown.length, shown)
                            .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>")
                            .stream("/Length " + map.length, map)
                            .end("")));
        }
        byte[] codes = text(
                "begincmap 1 begincodespacerange <00> <FFFFFFFF> endcodespacerange 1 begincidrange <00000000> <FFFFFFFF> 0 endcidrange"
                        + " 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange endcmap");
        all.add(Hostile.listed(
                "codes.pdf",
                page(CATALOGUE, PAGES, PAGE).stream("/Length " + shown.length, shown)
                        .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>")
                        .stream("/Length " + codes.length, codes)
                        .end("")));
    }

    private static byte[] deflated(byte[] part, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            for (int i = 0; i < times; i++) {
                deflater.write(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
