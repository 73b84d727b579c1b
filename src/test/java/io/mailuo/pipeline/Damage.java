package io.mailuo.pipeline;

import java.util.List;
import java.util.Random;

/** Damages a text as articles from the web are damaged. */
final class Damage {

    private static final List<String> PINYIN = List.of("(jìn)", "(ge)", "(huì )", "（fā）", "(gè)", "(shí)", "(yè)");
    private static final List<String> ASTRAL = List.of("😀", "𠮷", "🌾", "𝟘");

    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    /** Damage that the normaliser undoes without loss: pinyin in brackets with a blank behind, full-width digits. */
    String reversible(String text) {
        StringBuilder damaged = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            damaged.append(c >= '0' && c <= '9' && random.nextInt(3) == 0 ? (char) (c - '0' + '０') : c);
            if (between(text, i) && random.nextInt(25) == 0) {
                damaged.append(PINYIN.get(random.nextInt(PINYIN.size())));
                damaged.append(random.nextInt(3) == 0 ? " " : "");
            }
        }
        return damaged.toString();
    }

    /** One line of running text broken in two between two Chinese characters, far enough in to be no title. */
    String brokenLine(String text) {
        while (true) {
            int at = random.nextInt(text.length());
            int lineStart = text.lastIndexOf('\n', at - 1) + 1;
            int lineEnd = text.indexOf('\n', at);
            String before = text.substring(lineStart, at);
            boolean running = before.length() > 45 && before.contains("。") && lineEnd - at > 5;
            if (running && between(text, at)) {
                return text.substring(0, at + 1) + "\n\n" + text.substring(at + 1);
            }
        }
    }

    /** Any damage: as {@link #reversible}, and line breaks, blanks, full-width letters and astral characters anywhere. */
    String everything(String text) {
        StringBuilder damaged = new StringBuilder();
        for (char c : reversible(text).toCharArray()) {
            boolean wide = (c >= 'A' && c <= 'z' && Character.isLetter(c)) && random.nextInt(5) == 0;
            damaged.append(wide ? (char) (c - '!' + '！') : c);
            if (Character.isHighSurrogate(c)) {
                continue;
            }
            switch (random.nextInt(60)) {
                case 0 -> damaged.append(ASTRAL.get(random.nextInt(ASTRAL.size())));
                case 1 -> damaged.append("\n\n");
                case 2 -> damaged.append('　');
                case 3 -> damaged.append("\r\n");
                default -> {
                    // Left as it is.
                }
            }
        }
        return damaged.toString();
    }

    private static boolean between(String text, int i) {
        return isHan(text, i) && isHan(text, i + 1);
    }

    private static boolean isHan(String text, int i) {
        return i < text.length() && Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.HAN;
    }
}
