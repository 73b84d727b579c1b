package io.mailuo.text;

/** Kinds of characters in Chinese text. */
final class Marks {

    private static final String FINAL = "。！？…";
    private static final String CLOSING = "”’）》】〉〕)]』」";
    private static final String OPENING = "“‘（《【〈〔([『「";
    private static final String INNER = "，、；：,;:";

    private Marks() {}

    /** Whether a character is Chinese; both halves of a supplementary character count as such. */
    static boolean han(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || c == '〇'
                || c == '々'
                || (c >= 0xD840 && c <= 0xD8BF)
                || Character.isLowSurrogate(c);
    }

    /** Whether a character is a mark of Chinese punctuation (not the ASCII marks). */
    static boolean chinesePunctuation(char c) {
        return (c >= 0x3001 && c <= 0x3003) || (c >= 0x3008 && c <= 0x301F) || "，。：；！？（）“”‘’…—·％～".indexOf(c) >= 0;
    }

    static boolean digit(char c) {
        return (c >= '0' && c <= '9');
    }

    static boolean latin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether the mark can end a sentence. */
    static boolean ends(char c) {
        return FINAL.indexOf(c) >= 0;
    }

    static boolean closes(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    static boolean opens(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Whether the mark stands inside a sentence. */
    static boolean inner(char c) {
        return INNER.indexOf(c) >= 0;
    }

    /** Whether a line ends with a mark that ends a sentence, quotes and brackets behind it left aside. */
    static boolean endsSentence(String line) {
        int i = line.length() - 1;
        while (i >= 0 && closes(line.charAt(i))) {
            i--;
        }
        // “欲筑室者”。 and “……。” alike; a bracket behind the mark is a byline: ……。（本报记者 某某）
        if (i >= 0 && ends(line.charAt(i))) {
            return true;
        }
        int open = line.lastIndexOf('（');
        return open > 0 && line.endsWith("）") && ends(line.charAt(open - 1));
    }

    /** How many of a text's marks for opening have no closing partner behind them. */
    static int unclosed(CharSequence text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '（' || c == '《') {
                open++;
            } else if (open > 0 && (c == '”' || c == '）' || c == '》')) {
                open--;
            }
        }
        return open;
    }
}
