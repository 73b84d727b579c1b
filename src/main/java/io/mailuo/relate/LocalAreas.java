package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Mention;
import io.mailuo.model.Section;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which place 当地 means where a clause begins with it: the last that the sentence, or one before it in the paragraph, is about. */
final class LocalAreas {

    private final List<Map<String, String>> words;
    private final ClauseStarts starts;

    LocalAreas(Lexicon lexicon, ClauseStarts starts) {
        this.words = lexicon.rows("holder-locals");
        this.starts = starts;
    }

    /**
     * The place that such a word behind all names of a span stands for.
     *
     * @param names the names of the span
     * @param earlier the names of a sentence before
     */
    Optional<EntityKey> of(
            Named named,
            Section section,
            Sentence sentence,
            Span span,
            List<Mention> names,
            Function<Sentence, List<Mention>> earlier) {
        int last = names.isEmpty()
                ? span.start()
                : names.get(names.size() - 1).span().end();
        if (words.stream().noneMatch(row -> stands(named, sentence, row, last, span.end()))) {
            return Optional.empty();
        }
        Optional<EntityKey> here = place(named, names);
        for (int i = section.indexOf(sentence) - 1; here.isEmpty() && i >= 0; i--) {
            Sentence before = section.sentences().get(i);
            if (before.paragraph() != sentence.paragraph()) {
                break;
            }
            here = place(named, earlier.apply(before));
        }
        return here;
    }

    private boolean stands(Named named, Sentence sentence, Map<String, String> row, int from, int end) {
        String word = row.getOrDefault("word", "");
        int at = word.isEmpty() || from > end
                ? -1
                : from + named.text().substring(from, end).lastIndexOf(word);
        boolean there = at >= from && starts.begins(named.resolution(), sentence, new Span(at, at + word.length()));
        String behind = row.getOrDefault("not-before", "");
        return there
                && List.of(behind.split(",")).stream()
                        .filter(follower -> !follower.isEmpty())
                        .noneMatch(follower -> named.text().startsWith(follower, at + word.length()));
    }

    private static Optional<EntityKey> place(Named named, List<Mention> names) {
        return names.stream()
                .filter(mention -> mention instanceof Mention.Place place && !HolderNames.isWhole(place))
                .reduce((first, second) -> second)
                .flatMap(named::key);
    }
}
