package io.mailuo.model;

import java.util.Optional;

/**
 * What the trained tagger says of a stretch of text. It is an opinion, not a mention: rules weigh it.
 *
 * @param span where it stands in the normal text
 * @param kind what the tagger takes it for
 * @param confidence share of such opinions that were right on sentences left out of the training, from 0 to 1
 */
public record TaggedSpan(Span span, Kind kind, double confidence) {

    /** What the tagger tells apart. */
    public enum Kind {
        PERSON('P'),
        /** A post's title without body and place. */
        TITLE('T'),
        /** A body that can act, in the longest form written. */
        BODY('B'),
        /** A named programme, quotation marks and head noun included. */
        PROGRAMME('G'),
        PLACE('L'),
        /** A number with its unit. */
        QUANTITY('Q');

        private final char mark;

        Kind(char mark) {
            this.mark = mark;
        }

        /** The letter that marks it in the training text. */
        public char mark() {
            return mark;
        }

        /** The kind with a letter of the training text. */
        public static Optional<Kind> of(char mark) {
            for (Kind kind : values()) {
                if (kind.mark == mark) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }
}
