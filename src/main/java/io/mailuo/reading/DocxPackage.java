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
    private static final int LARGEST = 32 << 20;

    /** Parts that are not needed, pictures, unpack to no more than this. */
    private static final long LARGEST_PASSED = 512L << 20;

    /** A document has no more parts than this. */
    private static final int MOST_PARTS = 10_000;

    private final SortedMap<String, byte[]> parts = new TreeMap<>();
    private int size;
    private long passed;

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
                if (!wanted(entry.getName())) {
                    read.pass(zip);
                } else if (read.parts.putIfAbsent(entry.getName(), read.unpack(zip)) != null) {
                    throw new UnreadableDocumentException(
                            Problem.Code.UNREADABLE,
                            "has the part " + entry.getName()
                                    + " twice, of which only one can be meant; save it again as DOCX");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            if (String.valueOf(e.getMessage()).contains("encrypted")) {
                throw new UnreadableDocumentException(
                        Problem.Code.ENCRYPTED, "is a ZIP archive that needs a password; save it without one");
            }
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

    /** Unpacks a part that is not needed to nowhere: what a few bytes unpack to can take hours. */
    private void pass(InputStream in) throws IOException, UnreadableDocumentException {
        byte[] buffer = new byte[1 << 16];
        for (int length = in.read(buffer); length > 0; length = in.read(buffer)) {
            passed += length;
            if (passed > LARGEST_PASSED) {
                throw new UnreadableDocumentException(
                        Problem.Code.TOO_LARGE,
                        "unpacks to more than " + (LARGEST_PASSED >> 20)
                                + " MB of pictures and other parts; save its text as a" + " text file");
            }
        }
    }

    private static UnreadableDocumentException tooLarge() {
        return new UnreadableDocumentException(
                Problem.Code.TOO_LARGE,
                "unpacks to more than " + (LARGEST >> 20) + " MB or " + MOST_PARTS
                        + " parts, but an article may not; split it");
    }
}
