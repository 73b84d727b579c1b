package io.mailuo.server.explore;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, one a line, in what XML 1.0 can carry. */
final class XmlWriter {

    private final XMLStreamWriter out;
    private int depth;

    XmlWriter(OutputStream stream) {
        try {
            out = XMLOutputFactory.newInstance().createXMLStreamWriter(stream, "UTF-8");
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void document() throws IOException {
        run(() -> out.writeStartDocument("UTF-8", "1.0"));
    }

    /** Opens an element; attributes in pairs of name and value, those without a value left out. */
    void open(String name, String... attributes) throws IOException {
        line();
        run(() -> out.writeStartElement(name));
        attributes(attributes);
        depth++;
    }

    /** An element without content. */
    void empty(String name, String... attributes) throws IOException {
        line();
        run(() -> out.writeEmptyElement(name));
        attributes(attributes);
    }

    /** An element with words in it. */
    void text(String name, String words, String... attributes) throws IOException {
        line();
        run(() -> out.writeStartElement(name));
        attributes(attributes);
        run(() -> out.writeCharacters(legal(words)));
        run(out::writeEndElement);
    }

    void close() throws IOException {
        depth--;
        line();
        run(out::writeEndElement);
    }

    void end() throws IOException {
        run(() -> {
            out.writeCharacters("\n");
            out.writeEndDocument();
            out.flush();
        });
    }

    private void attributes(String... attributes) throws IOException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            if (!value.isEmpty()) {
                run(() -> out.writeAttribute(name, legal(value)));
            }
        }
    }

    private void line() throws IOException {
        run(() -> out.writeCharacters("\n" + " ".repeat(depth)));
    }

    /** The characters of XML 1.0: names come from articles, and these from anywhere. */
    private static String legal(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= ' ' && c < 0xD800)
                        || (c > 0xDFFF && c < 0xFFFE)
                        || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void run(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }
}
