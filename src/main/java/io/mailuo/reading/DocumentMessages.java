package io.mailuo.reading;

import io.mailuo.model.DateBasis;
import io.mailuo.model.Problem;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** How a document goes to a process that reads it, and what was read comes back. */
final class DocumentMessages {

    private static final byte READ = 0;
    private static final byte UNREADABLE = 1;

    /** No text of a document is longer in UTF-16 units: a web page has 16 MB, a DOCX file 32 MB. What claims to be longer is no answer. */
    private static final int LONGEST = 33 << 20;

    private DocumentMessages() {}

    static void ask(DocumentKind kind, byte[] bytes, DataOutputStream out) throws IOException {
        out.writeUTF(kind.name());
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /**
     * What is asked for.
     *
     * @param kind what form the document has
     * @param bytes the document
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way, which nobody compares
    record Asked(DocumentKind kind, byte[] bytes) {

        static Asked read(DataInputStream in) throws IOException {
            DocumentKind kind = DocumentKind.valueOf(in.readUTF());
            return new Asked(kind, in.readNBytes(in.readInt()));
        }
    }

    static void answer(Extracted document, DataOutputStream out) throws IOException {
        out.writeByte(READ);
        text(document.text(), out);
        text(document.mediaType(), out);
        text(document.charset(), out);
        optional(document.title(), out);
        optional(document.date().map(date -> date.day() + " " + date.basis()), out);
        optional(document.publisher(), out);
        optional(document.author(), out);
        out.writeInt(document.leftOut());
        out.flush();
    }

    static void answer(UnreadableDocumentException why, DataOutputStream out) throws IOException {
        out.writeByte(UNREADABLE);
        text(why.code().name(), out);
        text(why.line(), out);
        out.flush();
    }

    /**
     * Reads an answer.
     *
     * @throws IOException if there is none, or not a whole one
     * @throws UnreadableDocumentException if the answer says that the document cannot be read
     */
    static Extracted answer(DataInputStream in) throws IOException, UnreadableDocumentException {
        byte kind = in.readByte();
        if (kind == UNREADABLE) {
            throw new UnreadableDocumentException(code(text(in)), text(in));
        }
        if (kind != READ) {
            throw new IOException("no answer"); // what Java prints when memory runs out
        }
        return new Extracted(
                text(in),
                text(in),
                text(in),
                optional(in),
                optional(in).map(DocumentMessages::dated),
                optional(in),
                optional(in),
                in.readInt());
    }

    private static Problem.Code code(String name) throws IOException {
        try {
            return Problem.Code.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException("no answer", e);
        }
    }

    private static Dated dated(String text) {
        int blank = text.indexOf(' ');
        return new Dated(LocalDate.parse(text.substring(0, blank)), DateBasis.valueOf(text.substring(blank + 1)));
    }

    private static void optional(Optional<String> text, DataOutputStream out) throws IOException {
        out.writeBoolean(text.isPresent());
        text(text.orElse(""), out);
    }

    private static Optional<String> optional(DataInputStream in) throws IOException {
        boolean present = in.readBoolean();
        String text = text(in);
        return present ? Optional.of(text) : Optional.empty();
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("no answer");
        }
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(in.readChar());
        }
        return text.toString();
    }
}
