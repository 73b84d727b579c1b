package io.mailuo.store.fulltext;

import io.mailuo.store.fulltext.ArticleTexts.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * What is shown of an article as the index keeps it: title, day, the text as it is written, and its folded form. Most
 * characters of that are the text's own, one behind another: a number says how many, and a byte what comes between them.
 */
final class PackedArticle {

    /** A pause, of one character of the text behind the one before. */
    private static final byte PAUSE = 1;

    /** Another character than the text's, which follows, for one of the text behind the one before. */
    private static final byte OTHER = 2;

    /** A character, which follows with how far behind the end of the one before it begins, and how long it is. */
    private static final byte ELSEWHERE = 3;

    /** Of the bytes of a character: in that of most machines a text is copied at once. */
    private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

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
        ByteBuffer units = ByteBuffer.allocate(Character.BYTES * text.length()).order(ORDER);
        units.asCharBuffer().put(text);
        out.writeVInt(text.length());
        out.writeBytes(units.array(), units.capacity());
        int length = folded.text().length();
        out.writeVInt(length);
        int behind = 0;
        int i = 0;
        while (i < length) {
            int same = same(text, folded, i, behind);
            out.writeVInt(same);
            i += same;
            behind += same;
            if (i < length) {
                single(
                        out,
                        folded.text().charAt(i),
                        folded.starts()[i] - behind,
                        folded.ends()[i] - folded.starts()[i]);
                behind = folded.ends()[i];
                i++;
            }
        }
    }

    /** How many characters from one on are those of the text behind the one before, one behind another. */
    private static int same(String text, Folded folded, int from, int behind) {
        int count = 0;
        while (from + count < folded.text().length()
                && folded.starts()[from + count] == behind + count
                && folded.ends()[from + count] == behind + count + 1
                && behind + count < text.length()
                && folded.text().charAt(from + count) == text.charAt(behind + count)) {
            count++;
        }
        return count;
    }

    private static void single(DataOutput out, char character, int gap, int length) throws IOException {
        if (gap != 0 || length != 1) {
            out.writeByte(ELSEWHERE);
            out.writeShort((short) character);
            out.writeZInt(gap);
            out.writeZInt(length);
        } else if (character == Folded.BREAK) {
            out.writeByte(PAUSE);
        } else {
            out.writeByte(OTHER);
            out.writeShort((short) character);
        }
    }

    static FoundArticle unpacked(BytesRef packed) {
        ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
        try {
            String iri = in.readString();
            char[] title = text(packed, in);
            Folded foldedTitle = folded(in, title);
            String date = in.readString();
            int start = in.readVInt();
            char[] body = text(packed, in);
            Folded folded = folded(in, body);
            return new FoundArticle(iri, new String(title), foldedTitle, date, start, new String(body), folded);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static char[] text(BytesRef packed, ByteArrayDataInput in) {
        char[] text = new char[in.readVInt()];
        int bytes = Character.BYTES * text.length;
        ByteBuffer.wrap(packed.bytes, in.getPosition(), bytes)
                .order(ORDER)
                .asCharBuffer()
                .get(text);
        in.skipBytes(bytes);
        return text;
    }

    private static Folded folded(ByteArrayDataInput in, char[] text) throws IOException {
        int length = in.readVInt();
        char[] characters = new char[length];
        int[] starts = new int[length];
        int[] ends = new int[length];
        int behind = 0;
        int i = 0;
        while (i < length) {
            int same = in.readVInt();
            if (same > 0) {
                System.arraycopy(text, behind, characters, i, same);
            }
            for (int next = i + same; i < next; i++) {
                starts[i] = behind++;
                ends[i] = behind;
            }
            if (i == length) {
                break;
            }
            int start = behind;
            int end = behind + 1;
            switch (in.readByte()) {
                case PAUSE -> characters[i] = Folded.BREAK;
                case OTHER -> characters[i] = (char) in.readShort();
                default -> {
                    characters[i] = (char) in.readShort();
                    start += in.readZInt();
                    end = start + in.readZInt();
                }
            }
            starts[i] = start;
            ends[i++] = end;
            behind = end;
        }
        return new Folded(new String(characters), starts, ends);
    }
}
