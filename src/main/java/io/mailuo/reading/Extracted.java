package io.mailuo.reading;

import java.util.Optional;

/**
 * What a file of some form holds.
 *
 * @param text the article's text, one paragraph a line where the form knows paragraphs
 * @param mediaType media type of the form
 * @param charset canonical name of the character set that was decoded
 * @param title the title that the form gives
 * @param date the day that the form gives
 * @param publisher the medium that the form gives
 * @param author the author that the form gives
 * @param leftOut number of letters and digits of the file's own text that are not in {@code text}
 */
record Extracted(
        String text,
        String mediaType,
        String charset,
        Optional<String> title,
        Optional<Dated> date,
        Optional<String> publisher,
        Optional<String> author,
        int leftOut) {

    private static final String LOST = "\uFFFD";

    /** What is no character becomes U+FFFD, one for one: a page's JSON and a PDF file's tables can name half a pair of surrogates, or NUL. */
    Extracted {
        text = characters(text);
        title = title.map(Extracted::characters);
        publisher = publisher.map(Extracted::characters);
        author = author.map(Extracted::characters);
    }

    private static String characters(String text) {
        StringBuilder mended = new StringBuilder(0);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c) || c == 0) {
                mended.append(text, from, i).append(LOST);
                from = i + 1;
            }
        }
        return from == 0 ? text : mended.append(text, from, text.length()).toString();
    }

    /** The letters and digits of a text: what is counted where text is left out. */
    static int size(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
