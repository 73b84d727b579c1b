package io.mailuo.cli;

import java.util.Map;

/** Colours for a terminal, by the standard escape sequences (ECMA-48, SGR), or none. */
final class Palette {

    /** When there is colour. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    private static final String ESCAPE = "\u001b[";
    private static final String PLAIN = ESCAPE + "0m";
    private static final String BOLD = "1";
    private static final String DIM = "2";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String RED = "31";

    /** What is about one kind of thing has one colour, mention and fact alike. */
    private static final Map<String, String> KINDS = Map.of(
            "person", "36",
            "organisation", "34",
            "place", "32",
            "post", "35",
            "programme", "33",
            "quantity", "31",
            "programme-organisation", "33",
            "programme-official", "33",
            "metric", "31");

    private static final double SURE = 0.9;
    private static final double FAIR = 0.7;

    private final boolean coloured;

    /**
     * Chooses colour or none.
     *
     * @param when what the user asks for; with {@code AUTO} there is colour on a screen, unless the environment has
     *     {@code NO_COLOR} (no-color.org: with any value but an empty one)
     * @param screen whether the answer goes to a screen
     * @param noColor value of {@code NO_COLOR}, empty where it is not set
     */
    Palette(When when, boolean screen, String noColor) {
        coloured = when == When.ALWAYS || (when == When.AUTO && screen && noColor.isEmpty());
    }

    String heading(String text) {
        return paint(BOLD, text);
    }

    String faint(String text) {
        return paint(DIM, text);
    }

    /** Text about a kind of mention or fact. */
    String kind(String kind, String text) {
        return paint(KINDS.getOrDefault(kind, BOLD), text);
    }

    /** A confidence, green from 0.9, red below 0.7. */
    String confidence(double confidence, String text) {
        return paint(confidence >= SURE ? GREEN : confidence >= FAIR ? YELLOW : RED, text);
    }

    private String paint(String code, String text) {
        return coloured && !text.isEmpty() ? ESCAPE + code + "m" + text + PLAIN : text;
    }
}
