package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Mention;
import io.mailuo.model.Resolution;
import io.mailuo.model.Section;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import java.util.List;
import java.util.Optional;

/** Which area 全省, 全县 or 全村 means: the one of its level that was named last. */
final class WholeAreas {

    /** Characters back to the place that 全县 can mean where the article is of no one county. */
    private static final int NEAR = 300;

    private final List<String> words;

    WholeAreas(Lexicon lexicon) {
        words = lexicon.words("holder-wholes").stream().sorted().toList();
    }

    /** Another area of the level of 全省 that the sentence names before it, where the holder was read from such words. */
    Optional<EntityKey> of(Resolution resolution, Section section, Sentence sentence, Span before, Mention chosen) {
        if (chosen instanceof Mention.Place place && HolderNames.isWhole(place)) {
            String level = place.name().substring(place.name().length() - 1);
            Span span = new Span(sentence.span().start(), place.span().start());
            return last(resolution, span, level);
        }
        return unread(
                resolution,
                section,
                new Span(chosen.span().end(), Math.max(chosen.span().end(), before.end())));
    }

    /** The area that 全县 means in a span where nothing was read from it. */
    Optional<EntityKey> unread(Resolution resolution, Section section, Span span) {
        String text = resolution.document().text().normal();
        for (String word : words) {
            int at = text.lastIndexOf(word, span.end() - word.length());
            if (at >= span.start() && !covered(resolution, at)) {
                Span back = new Span(Math.max(section.span().start(), at - NEAR), at);
                return last(resolution, back, word.substring(word.length() - 1));
            }
        }
        return Optional.empty();
    }

    private static boolean covered(Resolution resolution, int at) {
        return Mention.only(Mention.Place.class, resolution.mentions()).stream()
                .anyMatch(
                        place -> place.span().start() <= at && at < place.span().end());
    }

    private static Optional<EntityKey> last(Resolution resolution, Span span, String level) {
        return Mention.only(Mention.Place.class, resolution.mentions()).stream()
                .filter(place -> span.contains(place.span()) && !HolderNames.isWhole(place))
                .filter(place -> place.fullName().endsWith(level))
                .reduce((first, second) -> second)
                .flatMap(resolution::key);
    }
}
