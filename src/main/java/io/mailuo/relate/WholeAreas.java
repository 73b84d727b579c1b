package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Mention;
import io.mailuo.model.Resolution;
import io.mailuo.model.Section;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which area 全省, 全县 or 全村 means: the one of its level that was named last. */
final class WholeAreas {

    /** What 中方 and 国内 mean, if the article names it. */
    static final String COUNTRY = "中国";

    /** Characters back to the place that 全县 can mean where the article is of no one county. */
    private static final int NEAR = 300;

    private final Map<String, String> levels = new TreeMap<>();
    private final ClauseStarts starts;

    WholeAreas(Lexicon lexicon, ClauseStarts starts) {
        this.starts = starts;
        lexicon.rows("holder-wholes")
                .forEach(row -> levels.put(row.getOrDefault("word", ""), row.getOrDefault("level", "")));
    }

    /** Another area of the level of 全省 that the sentence names before it, where the holder was read from such words. */
    Optional<EntityKey> of(Resolution resolution, Section section, Sentence sentence, Span before, Mention chosen) {
        if (chosen instanceof Mention.Place place && HolderNames.isWhole(place)) {
            Optional<EntityKey> apposed = apposed(resolution, place.span().start(), place.fullName());
            if (apposed.isPresent()) {
                return apposed;
            }
            String level = place.name().substring(place.name().length() - 1);
            Span span = new Span(sentence.span().start(), place.span().start());
            return last(resolution, span, level);
        }
        return unread(
                resolution,
                section,
                sentence,
                new Span(chosen.span().end(), Math.max(chosen.span().end(), before.end())));
    }

    /** The area that 全县 or 村里 means in a span where nothing was read from it. */
    Optional<EntityKey> unread(Resolution resolution, Section section, Sentence sentence, Span span) {
        String text = resolution.document().at(span);
        int last = -1;
        String level = "";
        for (Map.Entry<String, String> word : levels.entrySet()) {
            int found = text.lastIndexOf(word.getKey());
            int at = span.start() + found;
            if (found >= 0
                    && at > last
                    && !covered(resolution, at)
                    && placed(resolution, sentence, at, word.getKey())) {
                last = at;
                level = word.getValue();
            }
        }
        if (last < 0) {
            return Optional.empty();
        }
        Optional<EntityKey> apposed = apposed(resolution, last, level);
        return apposed.isPresent() ? apposed : meant(resolution, section, last, level);
    }

    /** 菲律宾|全国: another country's name right before the words for this one. */
    private static Optional<EntityKey> apposed(Resolution resolution, int at, String meant) {
        return Mention.only(Mention.Place.class, resolution.mentions()).stream()
                .filter(place -> place.span().end() == at && place.isAbroad() && meant.equals(COUNTRY))
                .findFirst()
                .flatMap(resolution::key);
    }

    /** The area of a level that was named last not far before, else the only one that the section has named. */
    private static Optional<EntityKey> meant(Resolution resolution, Section section, int at, String level) {
        Optional<EntityKey> home = resolution
                .context()
                .place()
                .filter(place -> place.endsWith(level))
                .or(() -> Optional.of(level).filter(COUNTRY::equals))
                .map(place -> new EntityKey(EntityKey.Kind.PLACE, place))
                .filter(key -> resolution.entities().stream()
                        .anyMatch(entity -> entity.key().equals(key)));
        if (home.isPresent()) {
            return home;
        }
        Span back = new Span(Math.max(section.span().start(), at - NEAR), at);
        Optional<EntityKey> near = last(resolution, back, level);
        if (near.isPresent()) {
            return near;
        }
        Set<EntityKey> all = new HashSet<>();
        for (Mention.Place place : Mention.only(Mention.Place.class, resolution.mentions())) {
            boolean named = section.span().contains(place.span()) && !HolderNames.isWhole(place);
            if (named && place.fullName().endsWith(level)) {
                resolution.key(place).ifPresent(all::add);
            }
        }
        return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    }

    /** 全县 may stand anywhere; 村里 and 我市 are whose figure it is where they begin a clause. */
    private boolean placed(Resolution resolution, Sentence sentence, int at, String word) {
        return word.startsWith("全")
                || word.startsWith("该")
                || starts.begins(resolution, sentence, new Span(at, at + word.length()));
    }

    private static boolean covered(Resolution resolution, int at) {
        return Mention.only(Mention.Place.class, resolution.mentions()).stream()
                .anyMatch(
                        place -> place.span().start() <= at && at < place.span().end());
    }

    private static Optional<EntityKey> last(Resolution resolution, Span span, String level) {
        return resolution.within(span, Mention.Place.class).stream()
                .filter(place -> !HolderNames.isWhole(place))
                .filter(place -> place.fullName().endsWith(level))
                .reduce((first, second) -> second)
                .flatMap(resolution::key);
    }
}
