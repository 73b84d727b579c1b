package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Mention;
import io.mailuo.model.Resolution;
import io.mailuo.model.Section;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose figure it is: the body or place that the sentence names last before the figure; where it names none, the holder of
 * the figure before it in the paragraph, else the body or place that the nearest earlier sentence of the paragraph begins
 * with; where there is none either, the area of the article. A body that only gives the figures out (国家统计局发布数据显示) or
 * whose officer speaks holds none.
 */
final class Holders {

    /** What the figures of a section have had as holder so far. */
    static final class Memory {
        private int paragraph = -1;
        private Optional<EntityKey> holder = Optional.empty();
    }

    private static final int REACH = 16;

    private final Set<String> refusals;
    private final Set<String> sources;

    Holders(Lexicon lexicon) {
        refusals = lexicon.words("holder-refusals");
        sources = lexicon.words("figure-sources");
    }

    Optional<EntityKey> of(
            Resolution resolution, Section section, Sentence sentence, Mention.Quantity quantity, Memory memory) {
        Optional<EntityKey> holder = find(resolution, section, sentence, quantity, memory);
        memory.paragraph = sentence.paragraph();
        memory.holder = holder;
        return holder;
    }

    private Optional<EntityKey> find(
            Resolution resolution, Section section, Sentence sentence, Mention.Quantity quantity, Memory memory) {
        int start = sentence.span().start();
        Span before = new Span(start, Math.max(start, quantity.span().start()));
        List<Mention> named = named(resolution, before);
        if (!named.isEmpty()) {
            return resolution.key(named.get(named.size() - 1));
        }
        if (memory.paragraph == sentence.paragraph() && memory.holder.isPresent()) {
            return memory.holder;
        }
        for (int i = section.sentences().indexOf(sentence) - 1; i >= 0; i--) {
            Sentence earlier = section.sentences().get(i);
            if (earlier.paragraph() != sentence.paragraph()) {
                break;
            }
            List<Mention> topics = named(resolution, earlier.span());
            if (!topics.isEmpty()) {
                return resolution.key(topics.get(0));
            }
        }
        return articleArea(resolution);
    }

    private static Optional<EntityKey> articleArea(Resolution resolution) {
        return resolution
                .context()
                .place()
                .map(place -> new EntityKey(EntityKey.Kind.PLACE, place))
                .filter(key -> resolution.entities().stream()
                        .anyMatch(entity -> entity.key().equals(key)));
    }

    /** Bodies and places in a span that can hold a figure, none inside another. */
    private List<Mention> named(Resolution resolution, Span span) {
        Set<Span> officers = officers(resolution);
        List<Mention> found = new ArrayList<>();
        for (Mention mention : resolution.mentions()) {
            boolean named = mention instanceof Mention.Place || mention instanceof Mention.Organisation;
            if (!named || !span.contains(mention.span())) {
                continue;
            }
            boolean insideLonger = found.stream().anyMatch(other -> other.span().contains(mention.span()));
            if (insideLonger) {
                continue;
            }
            found.removeIf(other -> mention.span().contains(other.span()));
            found.add(mention);
        }
        found.removeIf(mention -> officers.contains(mention.span())
                || isPublisher(resolution, mention)
                || isRefused(resolution, span, mention)
                || isSource(resolution, mention));
        return found;
    }

    private static boolean isPublisher(Resolution resolution, Mention mention) {
        return mention instanceof Mention.Organisation body
                && resolution
                        .context()
                        .publisher()
                        .filter(body.fullName()::equals)
                        .isPresent();
    }

    private boolean isRefused(Resolution resolution, Span span, Mention mention) {
        String left = resolution
                .document()
                .text()
                .normal()
                .substring(span.start(), mention.span().start());
        return refusals.stream().anyMatch(left::endsWith);
    }

    /** 国家能源局今天发布数据显示: the words behind a body say that it is where the figures come from. */
    private boolean isSource(Resolution resolution, Mention mention) {
        if (mention instanceof Mention.Place) {
            return false;
        }
        String text = resolution.document().text().normal();
        int from = mention.span().end();
        String right = text.substring(from, Math.min(text.length(), from + REACH));
        int stop = right.indexOf('。');
        String clause = stop < 0 ? right : right.substring(0, stop);
        return sources.stream().anyMatch(clause::contains);
    }

    private static Set<Span> officers(Resolution resolution) {
        Set<Span> spans = new HashSet<>();
        for (Mention.Post post : Mention.only(Mention.Post.class, resolution.mentions())) {
            post.organisation().ifPresent(spans::add);
        }
        return spans;
    }
}
