package io.mailuo.reading;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Problem;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a file as articles: its characters, and for HTML, PDF and DOCX the text with what the form says of title, date,
 * publisher and author. The bytes decide what form a file has, and its name where they leave it open.
 */
public final class ArticleReader {

    /** Larger files are no articles. */
    static final long LARGEST = 64L << 20;

    /** Control characters beyond this share are the mark of a binary file. */
    private static final double CONTROLS = 0.01;

    /** How far into a file its first tag may stand. */
    private static final int HEAD = 512;

    private final TextDecoder decoder;
    private final HtmlArticle html;
    private final PdfArticle pdf = new PdfArticle();
    private final DocxArticle docx = new DocxArticle();
    private final Articles articles;

    /** A reader with the tables of a lexicon; it may be used by several threads at once. */
    public ArticleReader(Lexicon lexicon) {
        Labels labels = new Labels(lexicon);
        this.decoder = new TextDecoder(lexicon);
        this.html = new HtmlArticle(lexicon, labels);
        this.articles = new Articles(lexicon, labels);
    }

    /** Reads a file; a file that holds no text is a rejection, not an exception. */
    public Reading read(Input input) {
        return read(new FileContent(input));
    }

    /** Reads a file wherever it is; one that holds no text is a rejection, not an exception. */
    public Reading read(Content file) {
        try {
            long size = file.size();
            if (size > LARGEST) {
                return rejected(
                        file,
                        Problem.Code.TOO_LARGE,
                        "has " + (size >> 20) + " MB, but an article may have " + (LARGEST >> 20) + "; split it");
            }
            byte[] bytes = file.bytes();
            return articles.of(file, extract(file, bytes), sha256(bytes));
        } catch (NoSuchFileException | FileNotFoundException e) {
            return rejected(file, Problem.Code.MISSING, "does not exist; give a file that does");
        } catch (IOException e) {
            return rejected(file, Problem.Code.UNREADABLE, "cannot be read (" + e + "); check its permissions");
        } catch (UnreadableDocumentException e) {
            return rejected(file, e.code(), e.line());
        }
    }

    private Extracted extract(Content file, byte[] bytes) throws UnreadableDocumentException {
        if (bytes.length == 0) {
            throw new UnreadableDocumentException(Problem.Code.EMPTY, "has no bytes; give a file with text");
        }
        if (starts(bytes, "%PDF")) {
            return pdf.read(bytes);
        }
        if (starts(bytes, "PK\u0003\u0004")) {
            return docx.read(bytes);
        }
        boolean page = isHtml(file, bytes);
        Decoded text = text(bytes, page);
        if (!page) {
            return new Extracted(
                    text.text(),
                    "text/plain",
                    text.charset(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0);
        }
        Extracted content = html.read(text.text(), text.charset());
        if (content.text().isBlank()) {
            throw new UnreadableDocumentException(
                    Problem.Code.EMPTY, "is an HTML page without text; give a page with an article");
        }
        return content;
    }

    private Decoded text(byte[] bytes, boolean page) throws UnreadableDocumentException {
        Optional<Decoded> decoded = decoder.decode(bytes, page);
        if (decoded.filter(it -> blank(it.text())).isPresent()) {
            throw new UnreadableDocumentException(Problem.Code.EMPTY, "has only white space; give a file with text");
        }
        return decoded.filter(it -> isText(it.text()))
                .orElseThrow(() -> new UnreadableDocumentException(
                        Problem.Code.NOT_TEXT,
                        "is not text, or in a character set that is not known here; text and HTML in UTF-8, UTF-16, GB18030"
                                + " (GBK) or Big5, PDF and DOCX are read: save it as one of these"));
    }

    private static Reading rejected(Content file, Problem.Code code, String message) {
        String path = file.place();
        return new Reading.Rejected(new Problem(path, code, path + " " + message));
    }

    private static boolean starts(byte[] bytes, String mark) {
        return new String(bytes, 0, Math.min(bytes.length, mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
    }

    private static boolean isHtml(Content file, byte[] bytes) {
        String name = file.name().toLowerCase(Locale.ROOT);
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return name.endsWith(".html")
                || name.endsWith(".htm")
                || head.contains("<!doctype html")
                || head.contains("<html");
    }

    private static boolean blank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF);
    }

    /** Whether the characters are those of a text: letters among them, hardly any control characters. */
    private static boolean isText(String text) {
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        return text.codePoints().anyMatch(Character::isLetter) && controls <= text.length() * CONTROLS;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
