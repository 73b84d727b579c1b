package io.mailuo.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Writes PDF files with Chinese text in a font that is not in the file, as many programs do. */
final class PdfFile implements AutoCloseable {

    static final double WIDTH = 595;
    static final double HEIGHT = 842;

    private final PDDocument document = new PDDocument();
    private final StringBuilder content = new StringBuilder();

    /** Writes a line; lengths in points from the upper left corner, all characters as wide as high. */
    PdfFile line(double x, double y, double size, String text) {
        String codes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        content.append(
                String.format(Locale.ROOT, "BT /F1 %.1f Tf %.2f %.2f Td <%s> Tj ET%n", size, x, HEIGHT - y, codes));
        return this;
    }

    /** Writes lines of text from a place downwards. */
    PdfFile lines(double x, double y, double size, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            // An indent of two characters is left free, not written.
            String bare = texts[i].replaceFirst("^\u3000+", "");
            line(x + (texts[i].length() - bare.length()) * size, y + i * size * 1.6, size, bare);
        }
        return this;
    }

    /** Ends the page. */
    PdfFile page() throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) WIDTH, (float) HEIGHT));
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font());
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        document.addPage(page);
        content.setLength(0);
        return this;
    }

    PDDocument document() {
        return document;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    byte[] encrypted() throws IOException {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        return bytes();
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setItem(COSName.SUPPLEMENT, COSInteger.get(2));
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, COSName.getPDFName("STSong-Light"));
        descriptor.setInt(COSName.FLAGS, 6);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setItem(COSName.BASE_FONT, COSName.getPDFName("STSong-Light"));
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, 1000);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("STSong-Light"));
        font.setItem(COSName.ENCODING, COSName.getPDFName("UniGB-UCS2-H"));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
