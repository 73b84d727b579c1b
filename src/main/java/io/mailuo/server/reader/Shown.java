package io.mailuo.server.reader;

import io.mailuo.server.reader.Reading.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which characters a page must make visible because they cannot be seen, or would change the order in which the reader sees
 * others: controls, controls of direction (Unicode Bidirectional Algorithm, 2), other invisible ones, and the replacement
 * character that stands for what a bad conversion destroyed.
 */
final class Shown {

    static final int DESTROYED = 0xFFFD;

    private Shown() {}

    /** The symbol by which a character is shown beside itself; empty for one that shows itself. */
    static String symbol(int character) {
        return isShown(character) ? String.format(Locale.ROOT, "U+%04X", character) : "";
    }

    /** A tab and the ends of lines are laid out as they are; a lone carriage return ends a line, too. */
    static boolean isShown(int character) {
        if (character == '\n' || character == '\t') {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> character == DESTROYED;
        };
    }

    /** A text cut around the characters that must be shown. */
    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (isShown(character) && character != '\r') {
                add(pieces, plain);
                pieces.add(new Piece(character == 0 ? "" : Character.toString(character), symbol(character)));
            } else {
                plain.appendCodePoint(character);
            }
        });
        add(pieces, plain);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, StringBuilder plain) {
        if (plain.length() > 0) {
            pieces.add(new Piece(plain.toString(), ""));
            plain.setLength(0);
        }
    }
}
