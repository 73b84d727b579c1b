package io.mailuo.extract.person;

import io.mailuo.model.Span;
import io.mailuo.model.TaggedSpan;
import io.mailuo.model.TaggedSpan.Kind;

/**
 * What the trained tagger adds to the score of a candidate for a name. It speaks for the characters that it takes for a
 * person and against what it is sure to be a place or a body; where a name ends the words around it know better.
 */
final class TaggerOpinion {

    /** The most that it speaks for a name. */
    private static final double FOR = 2.5;

    private static final double AGAINST = 1;
    /** Confidence from which it counts as agreement. */
    private static final double LEAST = .5;
    /** Confidence from which it is heard where it sees a place or a body. */
    private static final double SURE = .9;

    private TaggerOpinion() {}

    /** Whether the tagger, too, takes exactly these characters for a person. */
    static boolean agrees(Line line, Span candidate) {
        return line.tag(candidate)
                .filter(tag -> tag.kind() == Kind.PERSON && tag.confidence() >= LEAST)
                .isPresent();
    }

    static double of(Line line, Span candidate) {
        double opinion = 0;
        for (TaggedSpan tag : line.tagsFrom(candidate.start())) {
            if (!tag.span().overlaps(candidate)) {
                break;
            }
            boolean other = tag.kind() == Kind.PLACE || tag.kind() == Kind.BODY;
            if (tag.kind() == Kind.PERSON && tag.span().equals(candidate)) {
                opinion += FOR * Math.max(0, 2 * tag.confidence() - 1);
            } else if (other && tag.confidence() >= SURE) {
                opinion -= AGAINST * tag.confidence();
            }
        }
        return opinion;
    }
}
