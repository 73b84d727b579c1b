package io.mailuo.cli;

/** How many columns of a terminal a text takes: a Chinese character takes two (Unicode Annex 11, East Asian Width). */
final class DisplayWidth {

    /** First and last code point of the blocks whose characters are wide or full width; ambiguous ones count as narrow. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, // Hangul Jamo
        {0x2E80, 0x303E}, // radicals, CJK punctuation
        {0x3041, 0x4DBF}, // kana, Bopomofo, enclosed and compatibility forms, extension A
        {0x4E00, 0xA4CF}, // unified ideographs, Yi
        {0xA960, 0xA97F}, // Hangul Jamo
        {0xAC00, 0xD7A3}, // Hangul
        {0xF900, 0xFAFF}, // compatibility ideographs
        {0xFE10, 0xFE19}, // vertical forms
        {0xFE30, 0xFE6F}, // compatibility forms
        {0xFF01, 0xFF60}, // full-width forms
        {0xFFE0, 0xFFE6}, // full-width signs
        {0x1F300, 0x1F64F}, // pictographs
        {0x1F900, 0x1F9FF}, // pictographs
        {0x20000, 0x3FFFD}, // further ideographs
    };

    private DisplayWidth() {}

    /** The width of a text without control characters, in columns. */
    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] block : WIDE) {
            if (character >= block[0] && character <= block[1]) {
                return 2;
            }
        }
        return 1;
    }
}
