package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Document;
import io.mailuo.model.Fact.Measurement;
import io.mailuo.model.Mention;
import io.mailuo.model.Ordered;
import io.mailuo.model.Resolution;
import io.mailuo.model.Section;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Support;
import io.mailuo.model.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Quantities to facts: whose figure it is and which programme it measures. A figure stated again in the same article is one
 * fact with several supports.
 *
 * <p>{@link Holders} says whose figure it is, {@link MeasuredProgrammes} says which programme it
 * measures.
 */
public final class MetricRelator {

    /** A name that is part of others more often than not (中国空间站). */
    private static final String COUNTRY = "中国";

    /** 某国人死亡: as a word of its own, not 人口. */
    private static final String PEOPLE = "人";

    /** Characters behind a name that bind it to what follows (某市和邻市). */
    private static final String CLINGING = "、和及与至到";

    /** Characters that say enough of what is counted. */
    private static final int SHORTEST = 3;

    private final Holders holders;
    private final MeasuredProgrammes programmes;
    private final Set<String> having;
    private final Set<String> adverbs;
    private final Set<String> planning;

    /**
     * A relator that shares nothing mutable.
     *
     * @param lexicon words before a place that make it a yardstick and no holder (占全国), and words that point back to a
     *     programme (该计划)
     */
    public MetricRelator(Lexicon lexicon) {
        this.holders = new Holders(lexicon);
        this.programmes = new MeasuredProgrammes(lexicon, new ProgrammeScope(lexicon));
        this.having = lexicon.words("quantity-words", "role", "light");
        this.planning = lexicon.words("quantity-words", "role", "planning");
        this.adverbs = lexicon.words("quantity-words", "role", "after-holder");
    }

    /** The quantities that an article states, in order of the text. */
    public List<Measurement> relate(Resolution resolution) {
        Restatements facts = new Restatements();
        Named named = new Named(resolution);
        List<Mention.Quantity> quantities = Mention.only(Mention.Quantity.class, resolution.mentions());
        for (Section section : resolution.document().sections()) {
            if (quantities.stream().noneMatch(quantity -> section.span().overlaps(quantity.span()))) {
                continue;
            }
            Holders.Memory memory = new Holders.Memory();
            MeasuredProgrammes.Topic topic = new MeasuredProgrammes.Topic();
            for (Sentence sentence : section.sentences()) {
                for (Mention.Quantity quantity : Ordered.within(sentence.span(), quantities, Mention::span)) {
                    facts.add(measure(named, section, sentence, quantity, memory, topic), sentence);
                }
                programmes.leave(named, section, sentence, topic);
            }
        }
        return facts.all();
    }

    private Measurement measure(
            Named named,
            Section section,
            Sentence sentence,
            Mention.Quantity quantity,
            Holders.Memory memory,
            MeasuredProgrammes.Topic topic) {
        Resolution resolution = named.resolution();
        Document document = resolution.document();
        Support support = Evidences.support(document, quantity.quote(), quantity.rule(), quantity.confidence());
        return new Measurement(
                quantity.value(),
                quantity.upper(),
                quantity.unit(),
                quantity.comparator(),
                quantity.status(),
                subject(resolution, sentence, quantity.subject()),
                programmes.of(named, section, sentence, quantity, topic),
                holders.of(named, section, sentence, quantity, memory),
                quantity.period().map(time -> document.at(time.span())),
                quantity.period(),
                List.of(support));
    }

    /** The subject without the person who acts, and the body or place that it begins with, if enough is left: that is its holder. */
    private String subject(Resolution resolution, Sentence sentence, String subject) {
        String rest = withoutPlan(resolution, sentence, withoutActor(resolution, sentence, subject));
        for (Mention mention : Ordered.within(sentence.span(), resolution.mentions(), Mention::span)) {
            boolean named = mention instanceof Mention.Place || mention instanceof Mention.Organisation;
            String name = named
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
                boolean people = mention instanceof Mention.Place place
                        && place.isAbroad()
                        && sentence.tokens().stream()
                                .anyMatch(token ->
                                        token.span().start() == mention.span().end() && PEOPLE.equals(token.text()));
                rest = people ? rest.substring(PEOPLE.length()) : rest;
            }
        }
        return rest.equals(subject) ? subject : withoutHaving(sentence, rest);
    }

    /** 律师甲接待咨询: who acts is told by name, and what is counted behind it. */
    private static String withoutActor(Resolution resolution, Sentence sentence, String subject) {
        Set<Span> officers = resolution.within(sentence.span(), Mention.Post.class).stream()
                .map(Mention.Post::person)
                .collect(Collectors.toSet());
        return resolution.within(sentence.span(), Mention.Person.class).stream()
                .map(person ->
                        behind(resolution.document().at(person.span()), subject, officers.contains(person.span())))
                .filter(rest -> !rest.isEmpty() && Character.isLetter(rest.charAt(0)))
                .filter(rest -> CLINGING.indexOf(rest.charAt(0)) < 0 && rest.charAt(0) != '的' && rest.charAt(0) != '等')
                // 甲、乙组成的中国队: the names say who is in it.
                .filter(rest -> rest.indexOf('的') != 2)
                .min(Comparator.comparing(String::length))
                .orElse(subject);
    }

    /** What a subject has behind a name, if enough: 捐款 is where a post says that it is a name, 局长甲及师生代表 are those behind 及. */
    private static String behind(String name, String subject, boolean officer) {
        int at = subject.lastIndexOf(name);
        String rest = at < 0 ? "" : subject.substring(at + name.length());
        String counted = officer && rest.startsWith("及") ? rest.substring(1) : rest;
        return counted.length() > (officer ? 1 : SHORTEST) ? counted : "";
    }

    /** “甲”工程计划新建公路: the programme that plans is no part of what is measured. */
    private String withoutPlan(Resolution resolution, Sentence sentence, String subject) {
        return resolution.within(sentence.span(), Mention.Programme.class).stream()
                .map(programme -> resolution.document().at(programme.span()))
                .filter(subject::startsWith)
                .map(name -> subject.substring(name.length()))
                .flatMap(rest -> planning.stream().filter(rest::startsWith).map(word -> rest.substring(word.length())))
                .filter(rest -> rest.length() > SHORTEST)
                .findFirst()
                .orElse(subject);
    }

    /** Whether a character is a word of the sentence before what follows: 共|有, but not 共青团员. */
    private static boolean isWord(Sentence sentence, String character, String rest) {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(1, tokens.size())
                .anyMatch(i -> tokens.get(i - 1).text().equals(character)
                        && rest.startsWith(tokens.get(i).text()));
    }

    /** 共有旅行社 or 在沿湖乡镇 behind the name of a city: 旅行社, 沿湖乡镇. */
    private String withoutHaving(Sentence sentence, String subject) {
        return Stream.concat(having.stream().filter(word -> word.length() > 1), adverbs.stream())
                .filter(word -> subject.startsWith(word) && subject.length() - word.length() > 1)
                .filter(word -> word.length() > 1 || isWord(sentence, word, subject.substring(1)))
                .max(Comparator.comparing(String::length))
                .map(word -> subject.substring(word.length()))
                .orElse(subject);
    }
}
