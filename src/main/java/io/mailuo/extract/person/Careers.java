package io.mailuo.extract.person;

import io.mailuo.extract.person.Chains.Chain;
import io.mailuo.extract.person.Chains.Item;
import io.mailuo.extract.person.Names.Name;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Tenure;
import io.mailuo.model.TimeExpression;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads careers: a person who is described (甲，男，汉族，1971年10月生) or named in a heading (甲同志简历), and the lines below
 * that begin with a span of time (2016.03—2019.07 某县委书记).
 */
final class Careers {

    private static final String RULE_DESCRIBED = "person-described";
    private static final String RULE_LINE = "post-in-career";
    private static final List<String> SEXES = List.of("，男，", "，女，", "（男", "（女", ",男,", ",女,");
    private static final List<String> BRACKETS = List.of("（女", "（男");
    private static final String COMRADE = "同志";
    private static final int LONGEST_NAME = 15;
    /** Characters of a name without a dot: 斯琴其木格. */
    private static final int LONGEST_UNLISTED = 6;

    private static final char PEOPLE = '族';
    private static final String HAN = "汉";
    /** Characters of the longest name of a people: 塔吉克族, 乌孜别克族. */
    private static final int LONGEST_PEOPLE = 5;
    /** Score that a name needs where sex and birth are told behind it. */
    private static final double LEAST = .5;

    private final Names names;
    private final Chains chains;
    private final People people;
    private final Set<String> headings;
    private Optional<Mention.Person> subject = Optional.empty();

    Careers(Lexicon lexicon, Names names, Chains chains, People people) {
        this.names = names;
        this.chains = chains;
        this.people = people;
        this.headings = lexicon.words("career-headings");
    }

    /** Finds the names that a description or a heading gives; before any other rule, for these are the surest. */
    void describe(Line line) {
        for (String sex : SEXES) {
            String text = line.of(line.start(), line.end());
            for (int at = text.indexOf(sex); at >= 0; at = text.indexOf(sex, at + 1)) {
                nameEndingAt(line, line.start() + at);
                if (isOfHan(line, line.start() + at + sex.length())) {
                    wordEndingAt(line, line.start() + at);
                }
                if (isOfMinority(line, line.start() + at + sex.length())) {
                    unlistedEndingAt(line, line.start() + at);
                }
            }
        }
        for (TimeExpression time : line.sentence().times()) {
            if (Subjects.isBornAt(line, time.span().start() - 1)) {
                nameEndingAt(line, time.span().start() - 1);
            }
        }
        headed(line).ifPresent(end -> nameEndingAt(line, end));
    }

    /** Reads a line of a career; lines must come in the order of the article. */
    void read(Line line) {
        boolean described = SEXES.stream()
                .anyMatch(sex -> !BRACKETS.contains(sex)
                        && line.of(line.start(), line.end()).contains(sex));
        Optional<Integer> heading = headed(line);
        if (described || heading.isPresent()) {
            subject = people.firstIn(line.start(), line.end()).or(() -> subject);
        }
        Optional<TimeExpression> period = line.sentence().times().stream()
                .filter(time -> time.kind() == TimeExpression.Kind.PERIOD
                        && time.start().isPresent())
                .filter(time -> line.skipBlanks(line.start()) == time.span().start())
                .findFirst();
        if (period.isPresent()
                && subject.isPresent()
                && people.firstIn(line.start(), line.end()).isEmpty()) {
            chains.in(line).forEach(chain -> hold(chain, subject.get(), inner(line, chain, period.get())));
        }
    }

    /** （其间：2016.03—2017.03挂职任…）: the time that stands before a title inside the line, or the line's own. */
    private static TimeExpression inner(Line line, Chain chain, TimeExpression period) {
        return line.sentence().times().stream()
                .filter(time -> time.kind() == TimeExpression.Kind.PERIOD
                        && time.start().isPresent())
                .filter(time -> time.span().end() <= chain.span().start())
                .reduce((earlier, later) -> later)
                .orElse(period);
    }

    private void hold(Chain chain, Mention.Person person, TimeExpression period) {
        boolean over = period.end().isPresent();
        Tenure.State state = over ? Tenure.State.FORMER : Tenure.State.CURRENT;
        Tenure tenure = new Tenure(state, Optional.of(period), over ? Optional.of(period) : Optional.empty());
        for (Item item : chain.items()) {
            if (IntroducedNames.isPost(item)) {
                people.addPost(item, person.span(), tenure, RULE_LINE);
            }
        }
    }

    /** Where the name of a heading ends: 陈慧芳|同志简历. A heading alone names nobody and gives its own start. */
    private Optional<Integer> headed(Line line) {
        int end = line.end();
        while (end > line.start() && !line.isHan(end - 1)) {
            end--;
        }
        int last = end;
        return headings.stream()
                .filter(heading -> line.endsWith(heading, last))
                .map(heading -> last - heading.length())
                .map(at -> line.endsWith(COMRADE, at) ? at - COMRADE.length() : at)
                .filter(at -> at - line.start() <= LONGEST_NAME)
                .min(Integer::compare);
    }

    private void nameEndingAt(Line line, int end) {
        Optional<Name> name = names.between(line, nameStart(line, end), end, LEAST);
        name.ifPresent(found -> people.add(found, RULE_DESCRIBED));
    }

    private static int nameStart(Line line, int end) {
        int start = end;
        while (start > line.start()
                && (line.isHan(start - 1) || line.at(start - 1) == '·')
                && end - start < LONGEST_NAME) {
            start--;
        }
        return start;
    }

    /** 甲，男，|汉族 */
    private static boolean isOfHan(Line line, int from) {
        return line.startsWith(HAN + PEOPLE, from);
    }

    /** 温和，男，汉族: a word that is written with a surname's character is a name at the beginning of such a sentence. */
    private void wordEndingAt(Line line, int end) {
        Span span = new Span(nameStart(line, end), end);
        boolean word = span.length() == 2
                && line.tokenAt(span.start())
                        .filter(token -> token.span().equals(span))
                        .isPresent();
        if (word
                && line.skipBlanks(line.start()) == span.start()
                && names.surnames().begins(line, span.start())) {
            people.add(new Name(span, line.of(span.start(), end), Names.SURE), RULE_DESCRIBED);
        }
    }

    /** 甲，男，|藏族 */
    private static boolean isOfMinority(Line line, int from) {
        int end = from;
        while (line.isHan(end) && end - from < LONGEST_PEOPLE) {
            end++;
        }
        return line.at(end - 1) == PEOPLE && !line.startsWith(HAN, from);
    }

    /** 扎西顿珠，男，藏族: whatever stands before sex and people is a name, though no surname begins it. */
    private void unlistedEndingAt(Line line, int end) {
        Span span = new Span(nameStart(line, end), end);
        if (span.length() > 1 && span.length() <= LONGEST_UNLISTED && line.isWordStart(span.start())) {
            people.add(new Name(span, line.of(span.start(), end), Names.SURE), RULE_DESCRIBED);
        }
    }
}
