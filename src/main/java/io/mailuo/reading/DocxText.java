package io.mailuo.reading;

import io.mailuo.model.Problem;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The paragraphs of a part of a DOCX file (ECMA-376, WordprocessingML). Paragraphs of a table's cell are lines like others.
 * Deleted text, instructions of fields and the second of two alternative forms are no text.
 */
final class DocxText {

    /** Elements whose text is not read: the older form of what stands before it, deleted and moved text, phonetic guides. */
    private static final Set<String> SKIPPED = Set.of("Fallback", "del", "moveFrom", "rt", "instrText", "delText");

    /** Elements that stand for a character. */
    private static final Set<String> BREAKS = Set.of("br", "cr");

    /** Deeper nesting is an attack or damage. */
    private static final int DEEPEST = 500;

    /**
     * A paragraph.
     *
     * @param text its text; a line break inside it is a line feed
     * @param style id of its style
     */
    record Paragraph(String text, Optional<String> style) {}

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final Deque<Optional<String>> styles = new ArrayDeque<>();

    private DocxText() {}

    static List<Paragraph> paragraphs(byte[] part) throws UnreadableDocumentException {
        DocxText text = new DocxText();
        try {
            text.read(reader(part));
        } catch (XMLStreamException e) {
            throw new UnreadableDocumentException(
                    Problem.Code.UNREADABLE, "is a DOCX file with damaged XML; save it again as DOCX");
        }
        return text.paragraphs;
    }

    /** A reader that opens no file and no address; a document type is refused, as the standard has none. */
    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** Refuses a document type, with which a few bytes could stand for any number. */
    static void refuseDoctype(int event) throws XMLStreamException {
        if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("a document type");
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        int skipped = 0;
        boolean words = false;
        while (xml.hasNext()) {
            Patience.check();
            int event = xml.next();
            refuseDoctype(event);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > DEEPEST) {
                    throw new XMLStreamException("nested too deep");
                }
                skipped += skipped > 0 || SKIPPED.contains(xml.getLocalName()) ? 1 : 0;
                if (skipped == 0) {
                    start(xml);
                    words = xml.getLocalName().equals("t");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                words = false;
                if (skipped == 0 && xml.getLocalName().equals("p")) {
                    end();
                }
                skipped -= skipped > 0 ? 1 : 0;
            } else if (words && skipped == 0 && xml.isCharacters()) {
                append(xml.getText());
            }
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (name.equals("p")) {
            open.push(new StringBuilder());
            styles.push(Optional.empty());
        } else if (name.equals("pStyle") && !styles.isEmpty()) {
            styles.pop();
            styles.push(Optional.ofNullable(xml.getAttributeValue(xml.getNamespaceURI(), "val")));
        } else if (name.equals("tab") && xml.getAttributeCount() == 0) {
            // A tab stop of a paragraph's form has attributes, a tab in its text has none.
            append(" ");
        } else if (BREAKS.contains(name)) {
            append("\n");
        } else if (name.equals("noBreakHyphen")) {
            append("-");
        }
    }

    private void append(String text) {
        if (!open.isEmpty()) {
            open.peek().append(text);
        }
    }

    private void end() {
        if (!open.isEmpty()) {
            paragraphs.add(new Paragraph(open.pop().toString(), styles.pop()));
        }
    }
}
