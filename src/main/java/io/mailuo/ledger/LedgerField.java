package io.mailuo.ledger;

/**
 * A field of a ledger's line. What is in the names of files is a stranger's words: a tab or line break there shall not make a
 * field or line, and a direction mark shall not turn what stands behind it. Such characters are written as {@code \}{@code uXXXX}, so
 * that different names stay different and the name can be had back.
 */
final class LedgerField {

    /** What stands for nothing, so that no two tabs meet. */
    static final String NONE = "-";

    private LedgerField() {}

    static String written(String value) {
        if (value.isEmpty()) {
            return NONE;
        }
        if (value.equals(NONE)) {
            return code('-');
        }
        StringBuilder field = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                field.append("\\\\");
            } else if (isPlain(value, i)) {
                field.append(c);
            } else {
                field.append(code(c));
            }
        }
        return field.toString();
    }

    /** Letters, marks, signs and the blank; no control or format character, no other separator, no half of a pair. */
    private static boolean isPlain(String value, int at) {
        char c = value.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> c == ' ' || c == '\u3000';
            default -> true;
        };
    }

    private static String code(char c) {
        return String.format("\\u%04X", (int) c);
    }

    /**
     * The value of a field.
     *
     * @throws IllegalArgumentException if no field is written like this
     */
    static String read(String field) {
        if (field.equals(NONE)) {
            return "";
        }
        StringBuilder value = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c != '\\') {
                value.append(c);
            } else if (field.startsWith("\\\\", i)) {
                value.append('\\');
                i++;
            } else if (field.startsWith("\\u", i) && i + 6 <= field.length()) {
                value.append((char) Integer.parseInt(field.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                throw new IllegalArgumentException("a backslash before nothing that it can stand before: " + field);
            }
        }
        return value.toString();
    }
}
