package io.mailuo.reading;

import io.mailuo.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The XML parts of a DOCX file. Nothing is written to disk, pictures are not unpacked, and what unpacks to more than an
 * article can have is refused.
 */
final class DocxPackage {

    /** The main part of every word-processing document. */
    static final String DOCUMENT = "word/document.xml";

    /** All parts together unpack to no more than this. */
    private static final int LARGEST = 64 << 20;

    /** A document has no more parts than this. */
    private static final int MOST_PARTS = 10_000;

    private final SortedMap<String, byte[]> parts = new TreeMap<>();
    private int size;

    private DocxPackage() {}

    static DocxPackage of(byte[] bytes) throws UnreadableDocumentException {
        DocxPackage read = new DocxPackage();
        Map<String, Integer> kinds = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_PARTS) {
                    throw tooLarge();
                }
                kinds.merge(kind(entry.getName()), 1, Integer::sum);
                if (wanted(entry.getName())) {
                    read.parts.put(entry.getName(), read.unpack(zip));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocumentException(
                    Problem.Code.UNREADABLE, "is a damaged ZIP archive or office document; save it again as DOCX");
        }
        if (!read.parts.containsKey(DOCUMENT)) {
            String seen = kinds.containsKey("xl")
                    ? "is a spreadsheet"
                    : kinds.containsKey("ppt") ? "is a presentation" : "is a ZIP archive or an office document";
            throw new UnreadableDocumentException(
                    Problem.Code.NOT_TEXT,
                    seen + ", not DOCX; text, HTML, PDF and DOCX are read: save it as one of these");
        }
        return read;
    }

    /** A part, if the document has it. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The parts whose text is not the article's: running heads, feet, notes, remarks. */
    Iterable<byte[]> besides() {
        return parts.entrySet().stream()
                .filter(part -> beside(part.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean beside(String name) {
        return name.matches("word/(?:header|footer|footnotes|endnotes|comments)\\d*\\.xml");
    }

    private static boolean wanted(String name) {
        return name.equals(DOCUMENT)
                || name.equals("word/styles.xml")
                || name.equals("docProps/core.xml")
                || beside(name);
    }

    private static String kind(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    private byte[] unpack(InputStream in) throws IOException, UnreadableDocumentException {
        byte[] part = in.readNBytes(LARGEST - size + 1);
        size += part.length;
        if (size > LARGEST) {
            throw tooLarge();
        }
        return part;
    }

    private static UnreadableDocumentException tooLarge() {
        return new UnreadableDocumentException(
                Problem.Code.TOO_LARGE,
                "unpacks to more than " + (LARGEST >> 20) + " MB or " + MOST_PARTS
                        + " parts, but an article may not; split it");
    }
}
