package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Document;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Fact.Measurement;
import io.mailuo.model.Mention;
import io.mailuo.model.Resolution;
import io.mailuo.model.Section;
import io.mailuo.model.Sentence;
import io.mailuo.model.Sentence.Role;
import io.mailuo.model.Span;
import io.mailuo.model.Support;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Quantities to facts: whose figure it is and which programme it measures. A figure stated again in the same article is one
 * fact with several supports.
 *
 * <p>{@link Holders} says whose figure it is. The programme is the one that the sentence names last before the figure, else the
 * one that words like 该计划 point back to, else the first behind it, else the one that the paragraph has come to, else that of
 * the section's headline.
 */
public final class MetricRelator {

    /** Characters before a programme that still begins its sentence: a mark, or an adverb. */
    private static final int LEAD = 2;

    private final Holders holders;
    private final Set<String> anaphors;

    /**
     * A relator that shares nothing mutable.
     *
     * @param lexicon words before a place that make it a yardstick and no holder (占全国), and words that point back to a
     *     programme (该计划)
     */
    public MetricRelator(Lexicon lexicon) {
        this.holders = new Holders(lexicon);
        this.anaphors = lexicon.words("programme-anaphors");
    }

    /** The quantities that an article states, in order of the text. */
    public List<Measurement> relate(Resolution resolution) {
        Restatements facts = new Restatements();
        for (Section section : resolution.document().sections()) {
            Holders.Memory memory = new Holders.Memory();
            Topic topic = new Topic();
            for (Sentence sentence : section.sentences()) {
                for (Mention.Quantity quantity : within(resolution, Mention.Quantity.class, sentence.span())) {
                    facts.add(measure(resolution, section, sentence, quantity, memory, topic), sentence);
                }
                topic.leave(sentence, topic(resolution, sentence));
            }
        }
        return facts.all();
    }

    /** The programme that a paragraph has come to. */
    private static final class Topic {
        private int paragraph = -1;
        private Optional<EntityKey> programme = Optional.empty();

        Optional<EntityKey> in(Sentence sentence) {
            return sentence.paragraph() == paragraph ? programme : Optional.empty();
        }

        void leave(Sentence sentence, Optional<EntityKey> named) {
            programme = named.or(() -> in(sentence));
            paragraph = sentence.paragraph();
        }
    }

    private Measurement measure(
            Resolution resolution,
            Section section,
            Sentence sentence,
            Mention.Quantity quantity,
            Holders.Memory memory,
            Topic topic) {
        Document document = resolution.document();
        Support support = Evidences.support(document, quantity.quote(), quantity.rule(), quantity.confidence());
        return new Measurement(
                quantity.value(),
                quantity.upper(),
                quantity.unit(),
                quantity.comparator(),
                quantity.status(),
                quantity.subject(),
                programme(resolution, section, sentence, quantity, topic),
                holders.of(resolution, section, sentence, quantity, memory),
                quantity.period().map(time -> document.at(time.span())),
                quantity.period(),
                List.of(support));
    }

    private Optional<EntityKey> programme(
            Resolution resolution, Section section, Sentence sentence, Mention.Quantity quantity, Topic topic) {
        Span before = new Span(
                sentence.span().start(),
                Math.max(sentence.span().start(), quantity.quote().end()));
        Optional<EntityKey> here = last(resolution, before);
        if (here.isPresent()) {
            return here;
        }
        int index = section.sentences().indexOf(sentence);
        String words = resolution.document().at(before);
        boolean pointsBack = anaphors.stream().anyMatch(words::contains);
        if (pointsBack && index > 0) {
            Optional<EntityKey> earlier = topic(resolution, section.sentences().get(index - 1));
            if (earlier.isPresent()) {
                return earlier;
            }
        }
        List<Mention.Programme> later = within(resolution, Mention.Programme.class, sentence.span());
        if (!later.isEmpty()) {
            return resolution.key(later.get(0));
        }
        if (topic.in(sentence).isPresent()) {
            return topic.in(sentence);
        }
        return section.sentences().stream()
                .filter(line -> line.role() == Role.HEADLINE)
                .findFirst()
                .flatMap(headline -> last(resolution, headline.span()));
    }

    /** The programme that a sentence begins with, which it is about; else the last that it names. */
    private static Optional<EntityKey> topic(Resolution resolution, Sentence sentence) {
        List<Mention.Programme> named = within(resolution, Mention.Programme.class, sentence.span());
        boolean begins = !named.isEmpty()
                && named.get(0).span().start() - sentence.span().start() <= LEAD;
        return begins ? resolution.key(named.get(0)) : last(resolution, sentence.span());
    }

    private static Optional<EntityKey> last(Resolution resolution, Span span) {
        List<Mention.Programme> named = within(resolution, Mention.Programme.class, span);
        return named.isEmpty() ? Optional.empty() : resolution.key(named.get(named.size() - 1));
    }

    private static <M extends Mention> List<M> within(Resolution resolution, Class<M> kind, Span span) {
        return Mention.only(kind, resolution.mentions()).stream()
                .filter(mention -> span.contains(mention.span()))
                .toList();
    }
}
