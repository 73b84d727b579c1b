package io.mailuo.reading;

import io.mailuo.model.DateBasis;
import io.mailuo.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a DOCX file holds: paragraphs and cells of tables as lines, the title by its style, the core properties. */
final class DocxArticle {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Names of the style of titles in English and Chinese versions of the program, in lower case. */
    private static final Set<String> TITLES = Set.of("title", "标题");

    private static final Set<String> HEADINGS = Set.of("heading 1", "标题 1");

    /** Words of a template's or program's own title. */
    private static final String NO_TITLE = "(?i).*(?:microsoft|wps|文档|untitled|\\.docx?$).*";

    Extracted read(byte[] bytes) throws UnreadableDocumentException {
        DocxPackage file = DocxPackage.of(bytes);
        byte[] main = file.part(DocxPackage.DOCUMENT).orElseThrow();
        List<DocxText.Paragraph> paragraphs = DocxText.paragraphs(main);
        List<String> lines = paragraphs.stream()
                .flatMap(paragraph -> paragraph.text().lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty()) {
            throw new UnreadableDocumentException(
                    Problem.Code.NO_TEXT,
                    "is a DOCX file without text; give one with text, or the text of its pictures");
        }
        Map<String, String> properties = properties(file);
        Map<String, String> styles = styles(file);
        int left = 0;
        for (byte[] beside : file.besides()) {
            left += DocxText.paragraphs(beside).stream()
                    .mapToInt(paragraph -> Extracted.size(paragraph.text()))
                    .sum();
        }
        return new Extracted(
                String.join("\n", lines),
                MEDIA_TYPE,
                StandardCharsets.UTF_8.name(),
                styled(paragraphs, styles, TITLES)
                        .or(() -> styled(paragraphs, styles, HEADINGS))
                        .or(() -> property(properties, "title").filter(it -> title(it, lines))),
                property(properties, "created").flatMap(Days::stated).map(day -> new Dated(day, DateBasis.PROPERTIES)),
                Optional.empty(),
                property(properties, "creator").filter(name -> name.matches("\\p{IsHan}{2,4}")),
                left);
    }

    /** A title of the properties is the article's if the document shows it. */
    private static boolean title(String title, List<String> lines) {
        return !title.matches(NO_TITLE) && lines.contains(title);
    }

    private static Optional<String> property(Map<String, String> properties, String name) {
        return Optional.ofNullable(properties.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The first run of paragraphs of a style, which a title in two lines is. */
    private static Optional<String> styled(
            List<DocxText.Paragraph> paragraphs, Map<String, String> styles, Set<String> wanted) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph
                        .style()
                        .map(id -> styles.getOrDefault(id, id).toLowerCase(Locale.ROOT))
                        .filter(wanted::contains)
                        .isPresent())
                .map(paragraph -> paragraph.text().replaceAll("\\s*\\n\\s*", "").strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** Names of the styles by id; the id differs with the language of the program. */
    private static Map<String, String> styles(DocxPackage file) throws UnreadableDocumentException {
        Map<String, String> names = new HashMap<>();
        List<String> last = new ArrayList<>(List.of(""));
        each(file, "word/styles.xml", xml -> {
            if (xml.getLocalName().equals("style")) {
                last.set(0, String.valueOf(xml.getAttributeValue(xml.getNamespaceURI(), "styleId")));
            } else if (xml.getLocalName().equals("name")) {
                names.putIfAbsent(last.get(0), String.valueOf(xml.getAttributeValue(xml.getNamespaceURI(), "val")));
            }
        });
        return names;
    }

    private static Map<String, String> properties(DocxPackage file) throws UnreadableDocumentException {
        Map<String, String> properties = new HashMap<>();
        Set<String> wanted = new HashSet<>(Set.of("title", "creator", "created"));
        each(file, "docProps/core.xml", xml -> {
            String name = xml.getLocalName();
            if (wanted.contains(name)) {
                properties.putIfAbsent(name, xml.getElementText());
            }
        });
        return properties;
    }

    /** What is done with an element's start. */
    private interface Visit {
        void element(XMLStreamReader xml) throws XMLStreamException;
    }

    private static void each(DocxPackage file, String part, Visit visit) throws UnreadableDocumentException {
        Optional<byte[]> bytes = file.part(part);
        if (bytes.isEmpty()) {
            return;
        }
        try {
            XMLStreamReader xml = DocxText.reader(bytes.get());
            while (xml.hasNext()) {
                int event = xml.next();
                DocxText.refuseDoctype(event);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    visit.element(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableDocumentException(
                    Problem.Code.UNREADABLE, "is a DOCX file with damaged XML; save it again as DOCX");
        }
    }
}
