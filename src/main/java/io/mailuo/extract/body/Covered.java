package io.mailuo.extract.body;

import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.BitSet;
import java.util.List;

/** The characters of a text that mentions cover. */
final class Covered {

    private final BitSet characters = new BitSet();

    Covered() {}

    Covered(List<? extends Mention> mentions) {
        mentions.forEach(mention -> add(mention.span()));
    }

    void add(Span span) {
        characters.set(span.start(), span.end());
    }

    boolean overlaps(Span span) {
        int next = characters.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }
}
