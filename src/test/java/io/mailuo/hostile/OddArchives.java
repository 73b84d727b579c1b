package io.mailuo.hostile;

import static io.mailuo.hostile.Hostile.MARKUP;
import static io.mailuo.hostile.Hostile.WORDS;
import static io.mailuo.hostile.OddTexts.text;

import io.mailuo.model.Problem.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents and other archives that are broken, unpack to too much, or reach for other files. */
final class OddArchives {

    private static final String DOCUMENT = "word/document.xml";
    private static final String OPEN =
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";
    private static final String CLOSE = "</w:body></w:document>";
    private static final String PARAGRAPH = "<w:p><w:r><w:t>" + WORDS.repeat(4) + "</w:t></w:r></w:p>";

    private OddArchives() {}

    /** Writes the entries of an archive. */
    private static final class Archive {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ZipOutputStream zip = new ZipOutputStream(bytes);

        Archive add(String name, byte[]... parts) {
            try {
                zip.putNextEntry(new ZipEntry(name));
                for (byte[] part : parts) {
                    zip.write(part);
                }
                zip.closeEntry();
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        byte[] end() {
            try {
                zip.close();
                return bytes.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] document(String body) {
        return new Archive().add(DOCUMENT, text(OPEN + body + CLOSE)).end();
    }

    private static byte[] xml(String xml) {
        return new Archive().add(DOCUMENT, text(xml)).end();
    }

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        byte[] good = document(PARAGRAPH);
        all.add(Hostile.taken("whole.docx", good));
        for (int i = 1; i < 8; i++) {
            all.add(Hostile.listed("cut-" + i + ".docx", Arrays.copyOf(good, good.length * i / 8)));
        }
        byte[] wrongSum = good.clone();
        wrongSum[good.length / 2] ^= 0x55;
        all.add(Hostile.listed("flipped.docx", wrongSum));
        xmlTricks(all);
        archiveTricks(all, good);
        bombs(all);
        return all;
    }

    private static void xmlTricks(List<Hostile> all) {
        String file = "<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>" + OPEN
                + "<w:p><w:r><w:t>&f;</w:t></w:r></w:p>" + CLOSE;
        all.add(Hostile.rejected("xxe-file.docx", xml(file), Code.UNREADABLE));
        all.add(Hostile.rejected(
                "xxe-http.docx", xml(file.replace("file:///etc/passwd", "http://127.0.0.1:1/x")), Code.UNREADABLE));
        all.add(Hostile.rejected(
                "xxe-dtd.docx",
                xml("<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'>" + OPEN + PARAGRAPH + CLOSE),
                Code.UNREADABLE));
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 '哈哈哈'>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        all.add(Hostile.rejected(
                "laughs.docx",
                xml(laughs + "]>" + OPEN + "<w:p><w:r><w:t>&l11;</w:t></w:r></w:p>" + CLOSE),
                Code.UNREADABLE));
        all.add(Hostile.rejected(
                "undeclared.docx", document("<w:p><w:r><w:t>&nbsp;雨</w:t></w:r></w:p>"), Code.UNREADABLE));
        all.add(Hostile.rejected("deep.docx", document("<w:p>".repeat(200_000)), Code.UNREADABLE));
        all.add(Hostile.rejected(
                "half-pair.docx", document("<w:p><w:r><w:t>&#xD800;</w:t></w:r></w:p>"), Code.UNREADABLE));
        all.add(Hostile.rejected(
                "nul-reference.docx", document("<w:p><w:r><w:t>&#0;</w:t></w:r></w:p>"), Code.UNREADABLE));
        all.add(Hostile.rejected("no-xml.docx", xml("no xml at all"), Code.UNREADABLE));
        all.add(Hostile.rejected("no-text.docx", document("<w:p/>"), Code.EMPTY, Code.NO_TEXT));
        all.add(Hostile.listed(
                "wrong-encoding.docx", xml("<?xml version='1.0' encoding='UTF-16'?>" + OPEN + PARAGRAPH + CLOSE)));
        all.add(Hostile.taken(
                "escaped.docx",
                document(PARAGRAPH + "<w:p><w:r><w:t>" + MARKUP.replace("<", "&lt;") + "</w:t></w:r></w:p>")));
        all.add(Hostile.listed("attribute.docx", document("<w:p x='" + "x".repeat(1_000_000) + "'/>" + PARAGRAPH)));
        all.add(Hostile.listed(
                "references.docx",
                document("<w:p><w:r><w:t>" + "&lt;&amp;".repeat(20_000) + "</w:t></w:r></w:p>" + PARAGRAPH)));
        all.add(Hostile.listed("paragraphs.docx", document("<w:p/>".repeat(100_000) + PARAGRAPH)));
        all.add(Hostile.listed("prefixes.docx", xml("<a:b xmlns:a='x'>".repeat(400) + OPEN + PARAGRAPH + CLOSE)));
    }

    private static void archiveTricks(List<Hostile> all, byte[] good) {
        byte[] part = text(OPEN + PARAGRAPH + CLOSE);
        all.add(Hostile.rejected("empty.zip.docx", new Archive().add("x", part).end(), Code.NOT_TEXT));
        all.add(Hostile.rejected(
                "end-alone.docx",
                EncodedTexts.joined(text("PK\u0005\u0006"), new byte[18]),
                Code.NOT_TEXT,
                Code.UNREADABLE));
        all.add(Hostile.rejected("head-alone.docx", text("PK\u0003\u0004"), Code.UNREADABLE, Code.NOT_TEXT));
        List<String> names =
                List.of("../../etc/passwd", "/etc/passwd", "C:\\x", "..\\..\\x", "word/../../x", "\u0000", "a\nb", "");
        for (int i = 0; i < names.size(); i++) {
            byte[] slip =
                    new Archive().add(names.get(i), part).add(DOCUMENT, part).end();
            all.add(Hostile.taken("slip-" + i + ".docx", slip));
        }
        all.add(Hostile.rejected("twice.docx", twice(part), Code.UNREADABLE));
        all.add(Hostile.rejected(
                "sheet.docx", new Archive().add("xl/workbook.xml", part).end(), Code.NOT_TEXT));
        all.add(Hostile.rejected(
                "inside.docx", new Archive().add("inner.docx", good).end(), Code.NOT_TEXT));
        byte[] locked = good.clone();
        locked[6] |= 1; // the first bit of the flags: encrypted
        all.add(Hostile.rejected("locked.docx", locked, Code.ENCRYPTED));
        byte[] method = good.clone();
        method[8] = 99;
        all.add(Hostile.rejected("method.docx", method, Code.UNREADABLE));
        all.add(Hostile.rejected(
                "ole.docx",
                EncodedTexts.joined(
                        EncodedTexts.bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1), new byte[2_000]),
                Code.NOT_TEXT));
        all.add(Hostile.listed("text.docx", text(WORDS.repeat(4))));
        all.add(Hostile.listed("zip.txt", good));
    }

    /** An archive does not let a name be given twice: the second is another of the same length, renamed in the bytes. */
    private static byte[] twice(byte[] part) {
        byte[] bytes =
                new Archive().add(DOCUMENT, part).add("word/document.xmL", part).end();
        byte[] name = text("word/document.xmL");
        for (int i = 0; i + name.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
                bytes[i + name.length - 1] = 'l';
            }
        }
        return bytes;
    }

    private static void bombs(List<Hostile> all) {
        byte[] megabyte = new byte[1 << 20];
        byte[][] many = new byte[40][];
        Arrays.fill(many, megabyte);
        all.add(Hostile.rejected("bomb.docx", new Archive().add(DOCUMENT, many).end(), Code.TOO_LARGE));
        byte[][] more = new byte[600][];
        Arrays.fill(more, megabyte);
        byte[] part = text(OPEN + PARAGRAPH + CLOSE);
        all.add(Hostile.rejected(
                "bomb-beside.docx",
                new Archive().add("word/media/x.png", more).add(DOCUMENT, part).end(),
                Code.TOO_LARGE));
        Archive parts = new Archive();
        for (int i = 0; i < 10_500; i++) {
            parts.add("p" + i);
        }
        all.add(Hostile.rejected("parts.docx", parts.add(DOCUMENT, part).end(), Code.TOO_LARGE));
    }
}
