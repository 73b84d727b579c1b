package io.mailuo.extract.quantity;

/** Marks and particles that no phrase begins or ends with. */
final class Phrases {

    private Phrases() {}

    static String trim(String phrase) {
        String rest = phrase.strip();
        while (!rest.isEmpty() && "、，的等：和及与“（(《".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
            rest = rest.substring(0, rest.length() - 1);
        }
        while (!rest.isEmpty() && "、，的：和及与”）)》".indexOf(rest.charAt(0)) >= 0) {
            rest = rest.substring(1);
        }
        return rest;
    }
}
