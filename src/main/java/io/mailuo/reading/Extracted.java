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

    /** The letters and digits of a text: what is counted where text is left out. */
    static int size(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
