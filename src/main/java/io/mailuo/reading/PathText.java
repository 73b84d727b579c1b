package io.mailuo.reading;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Paths as text. To Unix a name is bytes. Those that are no UTF-8 come out of {@link Path#toString} as U+FFFD each, so that different files
 * would have one name; here such a byte is U+FFFD with its number behind it, �FF.
 */
final class PathText {

    private static final char LOST = '\uFFFD';

    private PathText() {}

    /** A path as messages and the ledger name it. */
    static String of(Path path) {
        String text = path.toString();
        if (text.indexOf(LOST) < 0) {
            return text;
        }
        String root = path.getRoot() == null ? "" : path.getRoot().toString();
        return root + slashed(path);
    }

    /** A path with {@code /} between its parts on every system. */
    static String slashed(Path path) {
        String text = path.toString();
        if (File.separatorChar == '/' && !text.startsWith("/") && text.indexOf(LOST) < 0) {
            return text;
        }
        List<String> parts = new ArrayList<>();
        path.forEach(part -> parts.add(part(part)));
        return String.join("/", parts);
    }

    private static String part(Path name) {
        String text = name.toString();
        if (text.indexOf(LOST) < 0) {
            return text;
        }
        // The address of a path has its bytes.
        String address = name.toUri().getRawPath();
        String escaped = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return decoded(escaped.substring(escaped.lastIndexOf('/') + 1));
    }

    /** Text of an address, in which only what is no UTF-8 stays escaped. */
    private static String decoded(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) != '%') {
                text.append(escaped.charAt(i));
                continue;
            }
            int length = 1;
            String character = character(escaped, i, length);
            while (character.isEmpty() && length < 4) {
                character = character(escaped, i, ++length);
            }
            text.append(character.isEmpty() ? LOST + escaped.substring(i + 1, i + 3) : character);
            i += character.isEmpty() ? 2 : 3 * length - 1;
        }
        return text.toString();
    }

    /** The character that some escaped bytes are, empty if they are none. */
    private static String character(String escaped, int at, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int from = at + 3 * i;
            if (from + 3 > escaped.length() || escaped.charAt(from) != '%') {
                return "";
            }
            bytes[i] = (byte) Integer.parseInt(escaped.substring(from + 1, from + 3), 16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException none) {
            return "";
        }
    }
}
