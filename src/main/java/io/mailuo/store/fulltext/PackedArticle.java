package io.mailuo.store.fulltext;

import io.mailuo.store.fulltext.ArticleTexts.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * What is shown of an article as the index keeps it: title, day, the text as it is written, and its folded form. Most
 * characters of that are the text's own, one behind another, so that a byte says of each what it is.
 */
final class PackedArticle {

    /** The character of the text behind the one before. */
    private static final byte SAME = 0;

    /** A pause, of one character of the text behind the one before. */
    private static final byte PAUSE = 1;

    /** Another character than the text's, which follows, for one of the text behind the one before. */
    private static final byte OTHER = 2;

    /** A character, which follows with how far behind the end of the one before it begins, and how long it is. */
    private static final byte ELSEWHERE = 3;

    private PackedArticle() {}

    /** Packs what is shown, with the folded forms of its title and its text. */
    static BytesRef packed(String iri, Content content, Folded title, Folded body) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            out.writeString(iri);
            write(out, content.title(), title);
            out.writeString(content.date());
            out.writeVInt(content.start());
            write(out, content.body(), body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static void write(DataOutput out, String text, Folded folded) throws IOException {
        out.writeVInt(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.writeShort((short) text.charAt(i));
        }
        out.writeVInt(folded.text().length());
        int behind = 0;
        for (int i = 0; i < folded.text().length(); i++) {
            int start = folded.starts()[i];
            int end = folded.ends()[i];
            char character = folded.text().charAt(i);
            if (start != behind || end != start + 1) {
                out.writeByte(ELSEWHERE);
                out.writeShort((short) character);
                out.writeZInt(start - behind);
                out.writeZInt(end - start);
            } else if (start < text.length() && character == text.charAt(start)) {
                out.writeByte(SAME);
            } else if (character == Folded.BREAK) {
                out.writeByte(PAUSE);
            } else {
                out.writeByte(OTHER);
                out.writeShort((short) character);
            }
            behind = end;
        }
    }

    static FoundArticle unpacked(BytesRef packed) {
        ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
        try {
            String iri = in.readString();
            char[] title = text(in);
            Folded foldedTitle = folded(in, title);
            String date = in.readString();
            int start = in.readVInt();
            char[] body = text(in);
            Folded folded = folded(in, body);
            return new FoundArticle(iri, new String(title), foldedTitle, date, start, new String(body), folded);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static char[] text(ByteArrayDataInput in) {
        char[] text = new char[in.readVInt()];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) in.readShort();
        }
        return text;
    }

    private static Folded folded(ByteArrayDataInput in, char[] text) throws IOException {
        int length = in.readVInt();
        char[] characters = new char[length];
        int[] starts = new int[length];
        int[] ends = new int[length];
        int behind = 0;
        for (int i = 0; i < length; i++) {
            byte what = in.readByte();
            int start = behind;
            int end = behind + 1;
            switch (what) {
                case SAME -> characters[i] = text[start];
                case PAUSE -> characters[i] = Folded.BREAK;
                case OTHER -> characters[i] = (char) in.readShort();
                default -> {
                    characters[i] = (char) in.readShort();
                    start += in.readZInt();
                    end = start + in.readZInt();
                }
            }
            starts[i] = start;
            ends[i] = end;
            behind = end;
        }
        return new Folded(new String(characters), starts, ends);
    }
}
