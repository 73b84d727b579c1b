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
import java.util.Comparator;
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

    /** A name that is part of others more often than not (中国空间站). */
    private static final String COUNTRY = "中国";

    /** Characters behind a name that bind it to what follows (某市和邻市). */
    private static final String CLINGING = "、和及与至到";

    /** Sentences back to which words like 该计划 reach. */
    private static final int POINTED = 3;

    private final Holders holders;
    private final Set<String> anaphors;
    private final Set<String> having;

    /**
     * A relator that shares nothing mutable.
     *
     * @param lexicon words before a place that make it a yardstick and no holder (占全国), and words that point back to a
     *     programme (该计划)
     */
    public MetricRelator(Lexicon lexicon) {
        this.holders = new Holders(lexicon);
        this.anaphors = lexicon.words("programme-anaphors");
        this.having = lexicon.words("quantity-words", "role", "light");
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
                Optional<EntityKey> named = topic(resolution, sentence);
                topic.leave(
                        sentence,
                        named.or(() -> pointedAt(
                                resolution, section, sentence, sentence.span().end())));
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
                subject(resolution, sentence, quantity.subject()),
                programme(resolution, section, sentence, quantity, topic),
                holders.of(resolution, section, sentence, quantity, memory),
                quantity.period().map(time -> document.at(time.span())),
                quantity.period(),
                List.of(support));
    }

    /** The subject without the body or place that it begins with, if enough is left: that is its holder. */
    private String subject(Resolution resolution, Sentence sentence, String subject) {
        String rest = subject;
        for (Mention mention : resolution.mentions()) {
            boolean named = mention instanceof Mention.Place || mention instanceof Mention.Organisation;
            String name = named && sentence.span().contains(mention.span())
                    ? resolution
                            .document()
                            .text()
                            .normal()
                            .substring(mention.span().start(), mention.span().end())
                    : "";
            boolean enough = !name.equals(COUNTRY) && rest.length() - name.length() > 2 && name.length() > 1;
            if (enough
                    && rest.startsWith(name)
                    && !CLINGING.contains(rest.substring(name.length(), name.length() + 1))) {
                rest = rest.substring(name.length() + (rest.startsWith("的", name.length()) ? 1 : 0));
            }
        }
        return rest.equals(subject) ? subject : withoutHaving(rest);
    }

    /** 共有旅行社 behind the name of a city: 旅行社. */
    private String withoutHaving(String subject) {
        return having.stream()
                .filter(word -> word.length() > 1 && subject.startsWith(word) && subject.length() - word.length() > 1)
                .max(Comparator.comparing(String::length))
                .map(word -> subject.substring(word.length()))
                .orElse(subject);
    }

    private Optional<EntityKey> programme(
            Resolution resolution, Section section, Sentence sentence, Mention.Quantity quantity, Topic topic) {
        int start = sentence.span().start();
        int stop = Math.max(start, quantity.quote().end());
        Span part = part(resolution, sentence, quantity);
        List<Mention.Programme> own = within(resolution, Mention.Programme.class, part);
        Optional<Mention.Programme> near = nearest(resolution, own, stop);
        if (near.isPresent()) {
            return near.flatMap(resolution::key);
        }
        Optional<EntityKey> here = last(resolution, new Span(start, stop));
        if (here.isPresent()) {
            return here;
        }
        Optional<EntityKey> earlier = pointedAt(resolution, section, sentence, stop);
        return earlier.or(() -> topic.in(sentence))
                .or(() -> section.sentences().stream()
                        .filter(line -> line.role() == Role.HEADLINE)
                        .findFirst()
                        .flatMap(headline -> last(resolution, headline.span())));
    }

    /** The last of a part of a sentence before the figure, lists of what is counted aside; else the first behind it. */
    private static Optional<Mention.Programme> nearest(Resolution resolution, List<Mention.Programme> own, int stop) {
        List<Mention.Programme> before =
                own.stream().filter(named -> named.span().end() <= stop).toList();
        String text = resolution.document().text().normal();
        int last = before.size() - 1;
        while (last > 0
                && sideBySide(
                        text, before.get(last - 1).span(), before.get(last).span())) {
            last--;
        }
        boolean list = last > 0 && last < before.size() - 1;
        if (list) {
            return Optional.of(before.get(last - 1));
        }
        return before.isEmpty() ? own.stream().findFirst() : Optional.of(before.get(before.size() - 1));
    }

    private static boolean sideBySide(String text, Span first, Span second) {
        return second.start() >= first.end()
                && second.start() - first.end() <= 1
                && text.substring(first.end(), second.start()).chars().allMatch(c -> c == '、');
    }

    /** What stands between two semicolons around a figure. */
    private static Span part(Resolution resolution, Sentence sentence, Mention.Quantity quantity) {
        String text = resolution.document().text().normal();
        Span span = sentence.span();
        int at = Math.max(span.start(), Math.min(quantity.span().start(), span.end()));
        int start = Math.max(span.start(), text.lastIndexOf('；', at) + 1);
        int end = text.indexOf('；', at);
        return new Span(Math.min(start, at), end < 0 || end > span.end() ? span.end() : end);
    }

    /** The programme of the sentence before, where words like 该计划 and 新政 point back to it. */
    private Optional<EntityKey> pointedAt(Resolution resolution, Section section, Sentence sentence, int stop) {
        int index = section.sentences().indexOf(sentence);
        String words = resolution.document().at(new Span(sentence.span().start(), stop));
        boolean pointsBack = anaphors.stream().anyMatch(words::contains);
        for (int i = index - 1; pointsBack && i >= Math.max(0, index - POINTED); i--) {
            Optional<EntityKey> earlier = topic(resolution, section.sentences().get(i));
            if (earlier.isPresent()) {
                return earlier;
            }
        }
        return Optional.empty();
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
