package io.mailuo.reading;

import io.mailuo.model.DateBasis;
import io.mailuo.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** What a PDF file with text holds: paragraphs in the order of reading, the title, the day of its properties. */
final class PdfArticle {

    private static final String MEDIA_TYPE = "application/pdf";

    /** Titles are set larger than the text by at least this. */
    private static final double LARGER = 1.15;

    /** Names of files and programs, which stand where a title should. */
    private static final String NO_TITLE = "(?i).*(?:microsoft|wps|untitled|文档\\d*$|\\.\\w{2,4}$).*";

    /** Prepares the library when the first PDF file is met; most builds meet none. */
    private static final class Library {

        static {
            FontMappers.set(new NoFonts());
        }

        private static PDDocument load(byte[] bytes) throws IOException {
            return Loader.loadPDF(bytes);
        }
    }

    Extracted read(byte[] bytes) throws UnreadableDocumentException {
        try (PDDocument document = Library.load(bytes)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(
                    Problem.Code.ENCRYPTED, "is a PDF file that needs a password; save it without one");
        } catch (PdfGlyphs.TooMuchTextException e) {
            throw new UnreadableDocumentException(
                    Problem.Code.TOO_LARGE,
                    "is a PDF file with more characters than an article has, on a page or in all; save its text as a text file");
        } catch (IOException | RuntimeException e) {
            // The library meets damage with exceptions of many kinds.
            throw new UnreadableDocumentException(
                    Problem.Code.UNREADABLE,
                    "is a damaged PDF file (" + e.getClass().getSimpleName() + "); save or print it to PDF again");
        }
    }

    private static Extracted read(PDDocument document) throws IOException, UnreadableDocumentException {
        List<PdfPage> pages = PdfGlyphs.pages(document);
        if (pages.isEmpty()) {
            // Also where the tree of pages bites its own tail.
            throw new UnreadableDocumentException(
                    Problem.Code.NO_TEXT, "is a PDF file in which no page can be found; save or print it to PDF again");
        }
        List<List<PdfLine>> lines = pages.stream().map(PdfLines::of).toList();
        if (lines.stream().flatMap(List::stream).allMatch(line -> Extracted.size(line.text()) == 0)) {
            throw new UnreadableDocumentException(
                    Problem.Code.NO_TEXT,
                    "is a PDF file of " + pages.size() + (pages.size() == 1 ? " page" : " pages")
                            + " without text, pictures perhaps; have the text recognised and give that");
        }
        RunningLines running = new RunningLines(lines);
        List<List<PdfLine>> columns = new ArrayList<>();
        List<PdfLine> first = List.of();
        for (int i = 0; i < pages.size(); i++) {
            List<PdfLine> own = running.without(lines.get(i), pages.get(i).height());
            first = i == 0 ? own : first;
            columns.addAll(PdfColumns.of(own, pages.get(i).width()));
        }
        columns.removeIf(List::isEmpty);
        String text = String.join("\n", PdfParagraphs.of(columns));
        int all = lines.stream()
                .flatMap(List::stream)
                .mapToInt(line -> Extracted.size(line.text()))
                .sum();
        return new Extracted(
                text,
                MEDIA_TYPE,
                StandardCharsets.UTF_16.name(),
                largest(first).or(() -> title(document)),
                created(document),
                Optional.empty(),
                author(document),
                all - Extracted.size(text));
    }

    /** The first lines of the first page that are set in its largest type, if that is larger than the text. */
    private static Optional<String> largest(List<PdfLine> lines) {
        double text = textSize(lines);
        double largest = lines.stream()
                .filter(line -> line.text()
                                .codePoints()
                                .filter(Character::isIdeographic)
                                .count()
                        >= 4)
                .mapToDouble(PdfLine::size)
                .max()
                .orElse(0);
        if (largest < text * LARGER) {
            return Optional.empty();
        }
        StringBuilder title = new StringBuilder();
        for (PdfLine line : lines) {
            boolean large = line.size() > largest * 0.95;
            if (large) {
                title.append(line.text());
            } else if (title.length() > 0) {
                break;
            }
        }
        return Optional.of(title.toString()).filter(line -> line.length() <= Labels.LONGEST);
    }

    /** The size in which most characters are set. */
    private static double textSize(List<PdfLine> lines) {
        double size = 0;
        int most = 0;
        for (PdfLine line : lines) {
            Patience.check();
            int count = lines.stream()
                    .filter(other -> Math.abs(other.size() - line.size()) < 0.25)
                    .mapToInt(other -> other.text().length())
                    .sum();
            if (count > most) {
                most = count;
                size = line.size();
            }
        }
        return size;
    }

    private static Optional<String> title(PDDocument document) {
        return Optional.ofNullable(document.getDocumentInformation().getTitle())
                .map(String::strip)
                .filter(title ->
                        title.codePoints().filter(Character::isIdeographic).count() >= 4 && !title.matches(NO_TITLE));
    }

    private static Optional<String> author(PDDocument document) {
        return Optional.ofNullable(document.getDocumentInformation().getAuthor())
                .map(String::strip)
                .filter(name -> name.matches("\\p{IsHan}{2,4}"));
    }

    private static Optional<Dated> created(PDDocument document) {
        Calendar created = document.getDocumentInformation().getCreationDate();
        if (created == null) {
            return Optional.empty();
        }
        ZoneId zone = created.getTimeZone().toZoneId();
        LocalDate day = created.toInstant().atZone(zone).toLocalDate();
        return Optional.of(new Dated(day, DateBasis.PROPERTIES));
    }
}
