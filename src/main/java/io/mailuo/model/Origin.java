package io.mailuo.model;

import java.util.Optional;

/**
 * How an article was got out of its file.
 *
 * @param mediaType what kind of file it is: text/plain, text/html, application/pdf …
 * @param part where the article stands in {@link Article#raw}, in UTF-16 units, if the file holds several
 * @param dateBasis how the day is known; {@link DateBasis#NONE} exactly where the article has no day
 * @param author who wrote it, where the input says so: names as written
 * @param leftOut number of letters and digits of the file's own text that are not in {@link Article#raw}: menus, lists of
 *     links, running heads, page numbers; of several articles in a file, the first has the number
 * @param destroyed number of characters in the article that a bad conversion has destroyed
 */
public record Origin(
        String mediaType,
        Optional<Span> part,
        DateBasis dateBasis,
        Optional<String> author,
        int leftOut,
        int destroyed) {

    /** A text that is the whole file. */
    static Origin plain(boolean dated) {
        return new Origin(
                "text/plain", Optional.empty(), dated ? DateBasis.STATED : DateBasis.NONE, Optional.empty(), 0, 0);
    }
}
