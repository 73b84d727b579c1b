package io.mailuo.hostile;

import static io.mailuo.hostile.Hostile.WORDS;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Texts in every character set that they come in, whole and damaged in every way. */
final class EncodedTexts {

    private static final Map<String, byte[]> MARKS = new LinkedHashMap<>();

    static {
        MARKS.put("utf8", bytes(0xEF, 0xBB, 0xBF));
        MARKS.put("utf16le", bytes(0xFF, 0xFE));
        MARKS.put("utf16be", bytes(0xFE, 0xFF));
        MARKS.put("utf32le", bytes(0xFF, 0xFE, 0, 0));
        MARKS.put("utf32be", bytes(0, 0, 0xFE, 0xFF));
        MARKS.put("gb18030", bytes(0x84, 0x31, 0x95, 0x33));
    }

    /** Read as they are: without a mark for the first, UTF-16 and UTF-32 with theirs. */
    private static final List<String> KNOWN = List.of("UTF-8", "GB18030", "GBK", "Big5-HKSCS", "UTF-16LE", "UTF-16BE");

    private static final List<String> FOREIGN =
            List.of("UTF-32LE", "UTF-32BE", "EUC-KR", "Shift_JIS", "ISO-2022-JP", "windows-1251", "IBM037");

    private EncodedTexts() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        String text = WORDS.repeat(4);
        for (String charset : KNOWN) {
            byte[] whole = text.getBytes(Charset.forName(charset));
            all.add(Hostile.taken(name(charset, "whole"), whole));
            damage(charset, whole, all);
        }
        for (String charset : FOREIGN) {
            byte[] whole = text.getBytes(Charset.forName(charset));
            all.add(Hostile.listed(name(charset, "whole"), whole));
            damage(charset, whole, all);
        }
        marked(text, all);
        return all;
    }

    private static void damage(String charset, byte[] whole, List<Hostile> all) {
        all.add(Hostile.listed(name(charset, "cut"), Arrays.copyOf(whole, whole.length - 1)));
        all.add(Hostile.listed(name(charset, "without-first"), Arrays.copyOfRange(whole, 1, whole.length)));
        for (int bad : new int[] {0x00, 0x80, 0xC0, 0xFF}) {
            byte[] broken = whole.clone();
            broken[whole.length / 2] = (byte) bad;
            all.add(Hostile.listed(name(charset, "byte-" + Integer.toHexString(bad)), broken));
        }
        byte[] reversed = new byte[whole.length];
        for (int i = 0; i < whole.length; i++) {
            reversed[i] = whole[whole.length - 1 - i];
        }
        all.add(Hostile.listed(name(charset, "reversed"), reversed));
        all.add(Hostile.listed(
                name(charset, "then-big5"), joined(whole, WORDS.getBytes(Charset.forName("Big5-HKSCS")))));
        all.add(Hostile.listed(name(charset, "then-noise"), joined(whole, noise(200))));
    }

    private static void marked(String text, List<Hostile> all) {
        List<String> charsets = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030");
        List<String> own = List.of("utf8", "utf16le", "utf16be", "utf32le", "utf32be", "gb18030");
        for (int i = 0; i < charsets.size(); i++) {
            byte[] whole = text.getBytes(Charset.forName(charsets.get(i)));
            for (Map.Entry<String, byte[]> mark : MARKS.entrySet()) {
                String name = name(charsets.get(i), "mark-" + mark.getKey());
                byte[] bytes = joined(mark.getValue(), whole);
                all.add(mark.getKey().equals(own.get(i)) ? Hostile.taken(name, bytes) : Hostile.listed(name, bytes));
                all.add(Hostile.listed(
                        name(charsets.get(i), "twice-" + mark.getKey()), joined(mark.getValue(), bytes)));
            }
        }
        MARKS.forEach((name, mark) -> all.add(Hostile.rejected("mark-alone-" + name + ".txt", mark)));
        all.add(Hostile.listed(
                "surrogate-in-utf8.txt", joined(text.getBytes(Charset.forName("UTF-8")), bytes(0xED, 0xA0, 0x80))));
        all.add(Hostile.listed(
                "overlong-utf8.txt", joined(bytes(0xC0, 0xAF), text.getBytes(Charset.forName("UTF-8")))));
        all.add(Hostile.listed(
                "half-pair-utf16.txt",
                joined(bytes(0xFF, 0xFE, 0x00, 0xD8), text.getBytes(Charset.forName("UTF-16LE")))));
    }

    private static String name(String charset, String damage) {
        return "enc-" + charset + "-" + damage + ".txt";
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** The same noise each time. */
    static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }
}
