package io.mailuo.reading;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Reads a file as an article: its characters, and for HTML the main text with title, date and publisher. */
public final class ArticleReader {

    /** Larger files are no articles. */
    static final long LARGEST = 64L << 20;

    /** Control characters beyond this share are the mark of a binary file. */
    private static final double CONTROLS = 0.01;

    private final TextDecoder decoder;
    private final HtmlArticle html = new HtmlArticle();

    /** A reader with the tables of a lexicon; it may be used by several threads at once. */
    public ArticleReader(Lexicon lexicon) {
        this.decoder = new TextDecoder(lexicon);
    }

    /** Reads a file; a file that holds no text is a rejection, not an exception. */
    public Reading read(Input input) {
        try {
            long size = Files.size(input.path());
            if (size > LARGEST) {
                return rejected(
                        input,
                        Problem.Code.TOO_LARGE,
                        "has " + (size >> 20) + " MB, but an article may have " + (LARGEST >> 20) + "; split it");
            }
            return read(input, Files.readAllBytes(input.path()));
        } catch (NoSuchFileException e) {
            return rejected(input, Problem.Code.MISSING, "does not exist; give a file that does");
        } catch (IOException e) {
            return rejected(input, Problem.Code.UNREADABLE, "cannot be read (" + e + "); check its permissions");
        }
    }

    private Reading read(Input input, byte[] bytes) {
        boolean page = isHtml(input, bytes);
        Optional<Decoded> decoded = decoder.decode(bytes, page);
        if (bytes.length == 0 || decoded.filter(it -> blank(it.text())).isPresent()) {
            return rejected(
                    input,
                    Problem.Code.EMPTY,
                    bytes.length == 0
                            ? "has no bytes; give a file with text"
                            : "has only white space; give a file with text");
        }
        if (decoded.isEmpty() || !isText(decoded.get().text())) {
            return rejected(
                    input,
                    Problem.Code.NOT_TEXT,
                    kind(bytes)
                            + "; text and HTML in UTF-8, UTF-16, GB18030 (GBK) or Big5 are read: save it as one of these");
        }
        String sha256 = sha256(bytes);
        Decoded text = decoded.get();
        if (!page) {
            return new Reading.Read(new Article(
                    input.name(),
                    text.text(),
                    text.charset(),
                    sha256,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        HtmlArticle.Content content = html.read(text.text());
        if (content.text().isBlank()) {
            return rejected(input, Problem.Code.EMPTY, "is an HTML page without text; give a page with an article");
        }
        return new Reading.Read(new Article(
                input.name(),
                content.text(),
                text.charset(),
                sha256,
                content.title(),
                content.date(),
                content.publisher()));
    }

    private static Reading rejected(Input input, Problem.Code code, String message) {
        String path = input.path().toString();
        return new Reading.Rejected(new Problem(path, code, path + " " + message));
    }

    private static boolean isHtml(Input input, byte[] bytes) {
        String name = input.name().toLowerCase(Locale.ROOT);
        String head =
                new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
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

    private static String kind(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
        if (head.equals("%PDF")) {
            return "is a PDF file";
        }
        if (head.startsWith("PK")) {
            return "is a ZIP archive or an office document";
        }
        return "is not text, or in a character set that is not known here";
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
