package io.mailuo.extract.person;

import io.mailuo.extract.person.Chains.Chain;
import io.mailuo.extract.person.Chains.Item;
import io.mailuo.extract.person.Titles.Title;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Tenure;
import io.mailuo.model.TimeExpression;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Posts that a sentence states of a person: 甲担任乙县委书记; 甲，某局局长，…; 甲（某局局长）; 时任某省委书记的甲. */
final class StatedPosts {

    /** A verb; without a state no post is held yet (拟任). */
    private record Verb(Optional<Tenure.State> state, boolean strong) {}

    private static final String RULE_VERB = "post-stated";
    private static final String RULE_APPOSITION = "post-apposition";
    private static final String RULE_RELATIVE = "post-of-whom";
    private static final String PROPOSED = "PROPOSED";
    /** 甲（兼某局局长） */
    private static final char ALSO = '兼';

    private static final int GAP = 2;
    private static final String LISTED = "、";

    private static final int LONGEST_NAME = 4;
    /** Characters between a relative clause and the name behind it: 曾任县长的老干部甲. */
    private static final int LONGEST_NOUN = 5;

    private final Titles titles;
    private final Chains chains;
    private final People people;
    private final Map<String, Verb> verbs = new TreeMap<>();

    StatedPosts(Lexicon lexicon, Titles titles, Chains chains, People people) {
        this.titles = titles;
        this.chains = chains;
        this.people = people;
        for (Map<String, String> row : lexicon.rows("tenure-verbs")) {
            String state = row.getOrDefault("state", "").toUpperCase(Locale.ROOT);
            verbs.put(
                    row.getOrDefault("verb", ""),
                    new Verb(
                            state.equals(PROPOSED) ? Optional.empty() : Optional.of(Tenure.State.valueOf(state)),
                            "strong".equals(row.get("strength"))));
        }
    }

    /** Where the chain ends that a verb gave to somebody, and who: 曾任甲局副局长，乙县委副书记. */
    private record Held(int end, Mention.Person person, Tenure.State state) {}

    private Optional<Held> last = Optional.empty();

    void find(Line line, Optional<Mention.Person> before) {
        last = Optional.empty();
        for (Title title : titles.in(line)) {
            if (title.kind() == Titles.Kind.GROUP
                    || isFollowedByName(line, title.span().end())) {
                continue;
            }
            chains.endingAt(line, title.span().end())
                    .filter(chain -> !continues(line, chain.span().end()))
                    .ifPresent(chain -> state(line, chain, before));
        }
    }

    /** 他是某院研究员甲、乙等人的学生: also where a name that is not read stands before one that is, in a row. */
    private boolean isFollowedByName(Line line, int end) {
        int mark = end;
        while (mark < end + LONGEST_NAME && mark < line.end() && line.at(mark) != '、') {
            mark++;
        }
        boolean name = mark - end >= 2 && line.at(mark) == '、' && !titles.overlap(line, new Span(end, mark));
        int row = name ? mark + 1 : end;
        return people.firstIn(end, Math.min(end + 8, line.end()))
                .filter(person -> person.span().start() == end || person.span().start() == row)
                .isPresent();
    }

    /** 书记、局长: the chain ends only with its last title. */
    private boolean continues(Line line, int end) {
        return titles.in(line).stream()
                .anyMatch(next -> next.span().start() > end
                        && chains.endingAt(line, next.span().end())
                                .filter(chain -> chain.span().start() < end)
                                .isPresent());
    }

    private void state(Line line, Chain chain, Optional<Mention.Person> before) {
        int start = chain.span().start();
        Optional<Map.Entry<String, Verb>> verb = verbBefore(line, start);
        if (verb.isPresent()) {
            int verbStart = line.of(line.start(), start).lastIndexOf(verb.get().getKey()) + line.start();
            Optional<Mention.Person> holder = relative(line, chain)
                    .or(() -> people.lastIn(line.start(), verbStart)
                            .filter(person -> verb.get().getValue().strong()
                                    || !line.of(person.span().end(), verbStart).contains(LISTED)))
                    .or(() -> inverted(line, chain))
                    .or(() -> isCarriedOver(line) ? before : Optional.empty());
            verb.get()
                    .getValue()
                    .state()
                    .ifPresent(state -> holder.ifPresent(person -> {
                        hold(line, chain, person, state, RULE_VERB);
                        last = Optional.of(new Held(chain.span().end(), person, state));
                    }));
            return;
        }
        Optional<Held> shared = last.filter(held -> held.end() == start - 1 && "，、；".indexOf(line.at(start - 1)) >= 0);
        if (shared.isPresent()) {
            hold(line, chain, shared.get().person(), shared.get().state(), RULE_VERB);
            last = Optional.of(new Held(
                    chain.span().end(), shared.get().person(), shared.get().state()));
            return;
        }
        apposition(line, chain);
    }

    /** 时任某部副部长的甲: what a clause before a name tells is told of that name. */
    private Optional<Mention.Person> relative(Line line, Chain chain) {
        return line.at(chain.span().end()) == '的' ? inverted(line, chain) : Optional.empty();
    }

    /** 他担任…, 2023年5月起任…: the sentence speaks on of the person before. */
    private static boolean isCarriedOver(Line line) {
        return line.sentence().tokens().stream().anyMatch(token -> token.is("r") && "他她".contains(token.text()))
                || line.sentence().times().stream()
                        .anyMatch(time -> time.span().start() == line.start()
                                && time.start().isPresent());
    }

    /** 身兼某院院长和某馆馆长，甲…; 时任某省委书记的甲. */
    private Optional<Mention.Person> inverted(Line line, Chain chain) {
        int end = chain.span().end();
        int next = "的，".indexOf(line.at(end)) >= 0 ? end + 1 : end;
        return people.firstIn(next, line.end())
                .filter(person -> person.span().start() <= next + GAP
                        || (line.at(end) == '的'
                                && person.span().start() <= next + LONGEST_NOUN
                                && line.isNominal(next, person.span().start())));
    }

    private void apposition(Line line, Chain chain) {
        int start = line.at(chain.span().start() - 1) == ALSO
                ? chain.span().start() - 1
                : chain.span().start();
        char left = line.at(start - 1);
        char right = line.at(chain.span().end());
        int nameEnd = start - 1;
        Optional<Mention.Person> holder = people.lastIn(line.start(), nameEnd)
                .filter(person -> person.span().end() == nameEnd);
        boolean bracketed = left == '（' && "），、".indexOf(right) >= 0;
        boolean between = left == '，'
                && "，。；".indexOf(right) >= 0
                && holder.filter(person -> people.holdsBefore(person, line.start()))
                        .isEmpty();
        if (holder.isPresent() && (bracketed || between)) {
            hold(line, chain, holder.get(), chain.state(), RULE_APPOSITION);
        } else if (right == '的' && chain.state() == Tenure.State.FORMER) {
            inverted(line, chain).ifPresent(person -> hold(line, chain, person, chain.state(), RULE_RELATIVE));
        }
    }

    private Optional<Map.Entry<String, Verb>> verbBefore(Line line, int start) {
        Map.Entry<String, Verb> best = null;
        for (Map.Entry<String, Verb> verb : verbs.entrySet()) {
            int gap = verb.getValue().strong() ? GAP : 0;
            for (int end = start; end >= start - gap; end--) {
                boolean found = line.endsWith(verb.getKey(), end) && (line.isWordStart(end) || end == start);
                boolean longer =
                        best == null || verb.getKey().length() > best.getKey().length();
                if (found
                        && longer
                        && (verb.getValue().strong()
                                || line.isWordStart(end - verb.getKey().length()))) {
                    best = verb;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private void hold(Line line, Chain chain, Mention.Person person, Tenure.State said, String rule) {
        Optional<TimeExpression> when = when(line, chain.span());
        boolean over = when.filter(time -> time.kind() == TimeExpression.Kind.PERIOD)
                .flatMap(TimeExpression::end)
                .isPresent();
        Tenure.State spoken = over && said == Tenure.State.CURRENT ? Tenure.State.FORMER : said;
        Tenure.State state = chain.state() == Tenure.State.CURRENT ? spoken : chain.state();
        for (Item item : chain.items()) {
            if (IntroducedNames.isPost(item)) {
                Tenure tenure = new Tenure(item.state().orElse(state), when, over ? when : Optional.empty());
                people.addPost(item, person.span(), tenure, rule);
            }
        }
    }

    /** 2010年初春，甲担任…, 2015年至2018年任…: the last date before the title says when the post began, a span when it ended. */
    private static Optional<TimeExpression> when(Line line, Span chain) {
        return line.sentence().times().stream()
                .filter(time ->
                        time.span().end() <= chain.start() && time.start().isPresent())
                .filter(time -> time.kind() != TimeExpression.Kind.DURATION)
                .reduce((earlier, later) -> later);
    }
}
