package io.mailuo.extract.body;

import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.TaggedSpan.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of people that end like a place: 乐平, 建德 and 永康 are counties, and given names too (钟乐平). Once the tagger has
 * seen the whole name somewhere in the article, its end is no place wherever it stands: an article would else be read as one of
 * that county.
 */
final class PeoplesNames {

    /** Confidence from which the tagger's opinion of a name is heard. */
    private static final double LEAST = .8;

    private static final int LONGEST = 4;

    private final String text;
    private final Set<String> names;

    PeoplesNames(Document document) {
        text = document.text().normal();
        names = document.sentences()
                .flatMap(sentence -> sentence.tags().stream())
                .filter(tag -> tag.kind() == Kind.PERSON && tag.confidence() >= LEAST)
                .map(tag -> text.substring(tag.span().start(), tag.span().end()))
                .filter(name -> name.length() <= LONGEST)
                .collect(Collectors.toSet());
    }

    /** The places that are no end of a person's name. */
    List<Mention.Place> without(List<Mention.Place> places) {
        return places.stream().filter(place -> !endsName(place.span())).toList();
    }

    private boolean endsName(Span place) {
        for (int before = 1; before <= 2 && place.start() - before >= 0; before++) {
            if (names.contains(text.substring(place.start() - before, place.end()))) {
                return true;
            }
        }
        return false;
    }
}
