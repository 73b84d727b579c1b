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
import io.mailuo.model.Status;
import io.mailuo.model.Support;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Quantities to facts: whose figure it is and which programme it measures. A figure stated again in the same article is one
 * fact with several supports.
 *
 * <p>{@link Holders} says whose figure it is. The programme is the one that the sentence names last before the figure, else the
 * first behind it, else the one that words like 该计划 point back to, else that of the section's headline.
 */
public final class MetricRelator {

    private record Figure(BigDecimal value, Optional<BigDecimal> upper, String unit, Status status, String subject) {}

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
        Map<Figure, Measurement> facts = new LinkedHashMap<>();
        for (Section section : resolution.document().sections()) {
            Holders.Memory memory = new Holders.Memory();
            for (Sentence sentence : section.sentences()) {
                for (Mention.Quantity quantity : within(resolution, Mention.Quantity.class, sentence.span())) {
                    Measurement fact = measure(resolution, section, sentence, quantity, memory);
                    facts.merge(figure(fact), fact, MetricRelator::merge);
                }
            }
        }
        return List.copyOf(facts.values());
    }

    private static Figure figure(Measurement fact) {
        return new Figure(
                fact.value().stripTrailingZeros(),
                fact.upper().map(BigDecimal::stripTrailingZeros),
                fact.unit(),
                fact.status(),
                fact.subject());
    }

    private static Measurement merge(Measurement one, Measurement other) {
        return new Measurement(
                one.value(),
                one.upper(),
                one.unit(),
                one.comparator(),
                one.status(),
                one.subject(),
                one.programme().or(other::programme),
                one.holder().or(other::holder),
                one.period().or(other::period),
                one.time().or(other::time),
                Evidences.union(one.supports(), other.supports()));
    }

    private Measurement measure(
            Resolution resolution,
            Section section,
            Sentence sentence,
            Mention.Quantity quantity,
            Holders.Memory memory) {
        Document document = resolution.document();
        Support support = Evidences.support(document, quantity.quote(), quantity.rule(), quantity.confidence());
        return new Measurement(
                quantity.value(),
                quantity.upper(),
                quantity.unit(),
                quantity.comparator(),
                quantity.status(),
                quantity.subject(),
                programme(resolution, section, sentence, quantity),
                holders.of(resolution, section, sentence, quantity, memory),
                quantity.period().map(time -> document.at(time.span())),
                quantity.period(),
                List.of(support));
    }

    private Optional<EntityKey> programme(
            Resolution resolution, Section section, Sentence sentence, Mention.Quantity quantity) {
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
            Optional<EntityKey> earlier =
                    last(resolution, section.sentences().get(index - 1).span());
            if (earlier.isPresent()) {
                return earlier;
            }
        }
        List<Mention.Programme> later = within(resolution, Mention.Programme.class, sentence.span());
        if (!later.isEmpty()) {
            return resolution.key(later.get(0));
        }
        return section.sentences().stream()
                .filter(line -> line.role() == Role.HEADLINE)
                .findFirst()
                .flatMap(headline -> last(resolution, headline.span()));
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
