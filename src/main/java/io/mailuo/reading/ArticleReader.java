package io.mailuo.reading;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Problem;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a file as articles: its characters, and for HTML, PDF and DOCX the text with what the form says of title, date,
 * publisher and author. The bytes decide what form a file has, and its name where they leave it open.
 */
public final class ArticleReader implements AutoCloseable {

    /** How far into a file its first tag may stand. */
    private static final int HEAD = 512;

    private final TextDecoder decoder;
    private final DocumentReader documents;
    private final Articles articles;
    private final ReadingLimits limits;
    private final List<Path> within;

    /** A reader with the tables of a lexicon and the usual limits; it may be used by several threads at once. */
    public ArticleReader(Lexicon lexicon) {
        this(lexicon, ReadingLimits.STANDARD);
    }

    /** A reader with limits of its own. */
    public ArticleReader(Lexicon lexicon, ReadingLimits limits) {
        this(lexicon, limits, new TimedDocuments(new Forms(lexicon), limits.time()), List.of());
    }

    private ArticleReader(Lexicon lexicon, ReadingLimits limits, DocumentReader documents, List<Path> within) {
        this.decoder = new TextDecoder(lexicon);
        this.documents = documents;
        this.articles = new Articles(lexicon, new Labels(lexicon));
        this.limits = limits;
        this.within = within;
    }

    /**
     * A reader for files of strangers, which reads web pages, PDF and DOCX files in processes apart. They end with {@link #close}.
     *
     * @param lexicon the tables
     * @param tables folder of the user's own tables among them, if there are any
     * @param named the files and folders out of which no file is to lead
     */
    public static ArticleReader apart(Lexicon lexicon, Optional<Path> tables, ReadingLimits limits, List<Path> named) {
        List<Path> within = new ArrayList<>();
        for (Path path : named) {
            try {
                within.add(path.toRealPath());
            } catch (IOException notThere) {
                // Nothing in it is read.
                within.add(path.toAbsolutePath().normalize());
            }
        }
        return new ArticleReader(lexicon, limits, new ProcessDocuments(tables, limits.time()), List.copyOf(within));
    }

    /** A file's size and hash, as far as they can be known. */
    public FileSum sum(Input input) {
        try {
            return new FileContent(input, within).sum();
        } catch (IOException unreadable) {
            return FileSum.UNKNOWN;
        }
    }

    /** Reads a file; a file that holds no text is a rejection, not an exception. */
    public Reading read(Input input) {
        return read(new FileContent(input, within));
    }

    /** Reads a file wherever it is; one that holds no text is a rejection, not an exception. */
    public Reading read(Content file) {
        FileSum sum = FileSum.UNKNOWN;
        try {
            if (file.size() > limits.bytes()) {
                return rejected(file, tooLarge(file.size()), file.sum());
            }
            byte[] bytes = file.bytes();
            if (bytes.length > limits.bytes()) {
                return rejected(file, tooLarge(bytes.length), file.sum());
            }
            sum = FileSum.of(bytes);
            Reading.Read read = articles.of(file, bounded(extract(file, bytes)), sum);
            check(read);
            return read;
        } catch (NoSuchFileException | FileNotFoundException e) {
            UnreadableDocumentException gone =
                    new UnreadableDocumentException(Problem.Code.MISSING, "does not exist; give a file that does");
            return rejected(file, gone, sum);
        } catch (IOException e) {
            UnreadableDocumentException closed = new UnreadableDocumentException(
                    Problem.Code.UNREADABLE, "cannot be read (" + e + "); check its permissions");
            return rejected(file, closed, sum);
        } catch (UnreadableDocumentException e) {
            return rejected(file, e, sum);
        }
    }

    private Extracted extract(Content file, byte[] bytes) throws UnreadableDocumentException {
        if (bytes.length == 0) {
            throw new UnreadableDocumentException(Problem.Code.EMPTY, "has no bytes; give a file with text");
        }
        if (starts(bytes, "%PDF")) {
            return documents.read(DocumentKind.PDF, bytes);
        }
        if (starts(bytes, "PK\u0003\u0004")) {
            return documents.read(DocumentKind.DOCX, bytes);
        }
        if (isHtml(file, bytes)) {
            return documents.read(DocumentKind.HTML, bytes);
        }
        Decoded text = decoder.text(bytes, false);
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

    private UnreadableDocumentException tooLarge(long size) {
        return new UnreadableDocumentException(
                Problem.Code.TOO_LARGE,
                "has " + megabytes(size) + ", but a file may have " + megabytes(limits.bytes()) + "; split it");
    }

    private static String megabytes(long bytes) {
        return bytes < 1 << 20 ? bytes + " bytes" : (bytes >> 20) + " MB";
    }

    private Extracted bounded(Extracted file) throws UnreadableDocumentException {
        if (file.text().length() > limits.characters()) {
            throw tooMuch("holds " + file.text().length() + " characters", limits.characters());
        }
        return file;
    }

    private void check(Reading.Read read) throws UnreadableDocumentException {
        if (read.articles().size() > limits.articles()) {
            throw tooMuch("holds " + read.articles().size() + " articles", limits.articles());
        }
        int longest = read.articles().stream()
                .mapToInt(article -> article.span().length())
                .max()
                .orElse(0);
        if (longest > limits.article()) {
            throw tooMuch("holds an article of " + longest + " characters", limits.article());
        }
    }

    private static UnreadableDocumentException tooMuch(String seen, int allowed) {
        return new UnreadableDocumentException(
                Problem.Code.TOO_LARGE, seen + ", but there may be " + allowed + "; split it");
    }

    @Override
    public void close() {
        documents.close();
    }

    private static Reading rejected(Content file, UnreadableDocumentException why, FileSum sum) {
        String path = file.place();
        return new Reading.Rejected(new Problem(path, why.code(), path + " " + why.line()), sum);
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
}
