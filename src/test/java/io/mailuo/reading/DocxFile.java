package io.mailuo.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes DOCX files. */
final class DocxFile {

    private static final String NAMESPACE = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** Adds the main part with a body. */
    DocxFile body(String xml) {
        return part("word/document.xml", "<w:document" + NAMESPACE + "><w:body>" + xml + "</w:body></w:document>");
    }

    DocxFile header(String xml) {
        return part("word/header1.xml", "<w:hdr" + NAMESPACE + ">" + xml + "</w:hdr>");
    }

    /** Adds the styles: a title whose id is that of a Chinese version of the program. */
    DocxFile titleStyle(String id) {
        return part(
                "word/styles.xml",
                "<w:styles" + NAMESPACE + "><w:style w:styleId=\"" + id
                        + "\"><w:name w:val=\"Title\"/></w:style></w:styles>");
    }

    DocxFile properties(String title, String creator, String created) {
        return part(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\"><dc:title>" + title
                        + "</dc:title><dc:creator>" + creator + "</dc:creator><dcterms:created>" + created
                        + "</dcterms:created></cp:coreProperties>");
    }

    DocxFile part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    DocxFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
