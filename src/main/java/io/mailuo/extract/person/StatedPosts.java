package io.mailuo.extract.person;

import io.mailuo.extract.person.Chains.Chain;
import io.mailuo.extract.person.Chains.Item;
import io.mailuo.extract.person.TenureVerbs.Dated;
import io.mailuo.extract.person.TenureVerbs.Verb;
import io.mailuo.extract.person.Titles.Title;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Posts that a sentence states of a person: 甲担任乙县委书记; 甲，某局局长，…; 甲（某局局长）; 时任某省委书记的甲; 在某县任县长期间; and the further
 * ones of a career, which share verb and person: 历任甲局副局长，乙县委副书记；2011年任….
 */
final class StatedPosts {

    private static final String RULE_VERB = "post-stated";
    private static final String RULE_APPOSITION = "post-apposition";
    private static final String RULE_RELATIVE = "post-of-whom";
    private static final String PROPOSED = "PROPOSED";
    /** 甲（兼某局局长） */
    private static final char ALSO = '兼';

    /** Characters between a relative clause and the name behind it. */
    private static final int GAP = 2;

    private static final String LISTED = "、";
    private static final int LONGEST_NAME = 4;
    private static final String GROUP_ENDS = "，、；";
    /** 任会长，副会长|为乙: behind one of these the title is another's. */
    private static final String LINKS = "为是由";
    /** 从某局局长岗位上, 在某县任县长期间: what a post without a verb stands behind. */
    private static final String FRAMES = "在从由于";

    private static final String COUNTERS = "人名位";
    private static final char BY = '由';
    /** 县委书记|一职|由甲兼任 */
    private static final String OFFICE = "一职";
    /** Those that an office stands behind which somebody leaves. */
    private static final String LEAVING = "从由";
    /** Characters between a relative clause and the name behind it: 曾任县长的老干部甲. */
    private static final int LONGEST_NOUN = 5;

    private final Titles titles;
    private final Chains chains;
    private final People people;
    private final TenureVerbs verbs;
    private final Subjects subjects;
    private final Tenures tenures;
    private final Bearers bearers;
    /** What words behind a post say of it; without a state no post is held (县长候选人). */
    private final Map<String, Optional<Tenure.State>> followers;

    StatedPosts(Lexicon lexicon, Titles titles, Chains chains, People people, Subjects subjects) {
        this.titles = titles;
        this.chains = chains;
        this.people = people;
        this.verbs = lexicon.made(TenureVerbs.class, TenureVerbs::new);
        this.subjects = subjects;
        this.bearers = new Bearers(lexicon, titles, people);
        this.tenures = lexicon.made(Tenures.class, Tenures::new);
        this.followers = lexicon.made(Followers.class, StatedPosts::followers).states();
    }

    /** The words of a lexicon that follow posts. */
    private record Followers(Map<String, Optional<Tenure.State>> states) {}

    private static Followers followers(Lexicon lexicon) {
        Map<String, Optional<Tenure.State>> followers = new TreeMap<>();
        for (Map<String, String> row : lexicon.rows("tenure-followers")) {
            String state = row.getOrDefault("state", "").toUpperCase(Locale.ROOT);
            followers.put(
                    row.getOrDefault("word", ""),
                    state.equals(PROPOSED) ? Optional.empty() : Optional.of(Tenure.State.valueOf(state)));
        }
        return new Followers(Collections.unmodifiableMap(followers));
    }

    /** Posts that a sentence gives to somebody. */
    private record Held(Chain chain, Mention.Person person, Tenure tenure, Dated dated, String rule) {}

    /** What the posts of a group share: 曾任甲局副局长，乙县委副书记. */
    private record Group(int end, Optional<Mention.Person> person, Optional<Tenure> tenure, Dated dated) {}

    private Optional<Group> group = Optional.empty();
    /** What the paragraph has stated so far: a later date may end it. */
    private final List<Held> held = new ArrayList<>();

    private int paragraph = -1;

    /** Reads a sentence; they must come in the order of the article, and {@link #finish} behind the last. */
    void find(Line line) {
        if (line.sentence().paragraph() != paragraph) {
            finish();
        }
        paragraph = line.sentence().paragraph();
        group = Optional.empty();
        Map<Integer, Optional<Chain>> ending = new HashMap<>();
        for (Title title : titles.in(line)) {
            if (title.kind() == Titles.Kind.GROUP
                    || people.isHeld(title.span(), RULE_VERB)
                    || isFollowedByName(line, title.span().end())) {
                continue;
            }
            chain(line, title.span().end(), ending)
                    .filter(chain -> !continues(line, chain.span().end(), ending))
                    .ifPresent(chain -> state(line, chain));
        }
    }

    /** Hands over the posts of the paragraph. */
    void finish() {
        BitSet succeeded = succeeded();
        for (int i = 0; i < held.size(); i++) {
            hold(held.get(i), succeeded.get(i));
        }
        held.clear();
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

    /** The chain that ends at a position, read once for the sentence. */
    private Optional<Chain> chain(Line line, int end, Map<Integer, Optional<Chain>> ending) {
        Optional<Chain> chain = ending.get(end);
        if (chain == null) {
            chain = chains.endingAt(line, end);
            ending.put(end, chain);
        }
        return chain;
    }

    /** 书记、局长: the chain ends only with its last title. */
    private boolean continues(Line line, int end, Map<Integer, Optional<Chain>> ending) {
        return titles.in(line).stream()
                .anyMatch(next -> next.span().start() > end
                        && chain(line, next.span().end(), ending)
                                .filter(chain -> chain.span().start() < end)
                                .isPresent());
    }

    private void state(Line line, Chain chain) {
        int start = chain.span().start();
        Optional<Map.Entry<String, Optional<Tenure.State>>> follower = followers.entrySet().stream()
                .filter(word -> line.startsWith(word.getKey(), chain.span().end()))
                .findFirst();
        if (follower.filter(word -> word.getValue().isEmpty()).isPresent()
                || isCounted(line, chain.span().end())
                || assign(line, chain)) {
            return;
        }
        Optional<TenureVerbs.Found> verb = verbs.before(line, start);
        Optional<Group> shared = group.filter(
                        before -> before.end() == start - 1 && GROUP_ENDS.indexOf(line.at(start - 1)) >= 0)
                .filter(before -> LINKS.indexOf(line.at(chain.span().end())) < 0);
        Optional<Tenure.State> followed = follower.flatMap(Map.Entry::getValue)
                .or(() -> verbs.endsBehind(line, chain.span().end())
                        ? Optional.of(Tenure.State.FORMER)
                        : Optional.empty());
        if (verb.isPresent()) {
            Verb word = verb.get().verb();
            Optional<Tenure.State> state = word.state().map(said -> followed.orElse(said));
            Optional<Tenure> tenure = state.map(said -> tenures.of(line, start, said, word.dated()));
            Optional<Mention.Person> holder = holder(line, chain, verb.get());
            Group now = new Group(chain.span().end(), holder, tenure, word.dated());
            if (!deal(line, chain, now, verb.get().start())) {
                share(now, chain);
                holder.map(last -> bearers.listedBefore(
                                line, last, verb.get().start(), chain.items().size()))
                        .ifPresent(others -> others.forEach(other -> hold(now, chain, other)));
            }
        } else if (shared.isPresent()) {
            Group before = shared.get();
            share(new Group(chain.span().end(), before.person(), before.tenure(), before.dated()), chain);
        } else if (isFramed(line, chain) && (followed.isPresent() || isLeft(line, chain))) {
            Tenure.State said = followed.orElse(Tenure.State.FORMER);
            Optional<Tenure> tenure = Optional.of(tenures.of(line, start, said, Dated.WITHIN));
            share(new Group(chain.span().end(), subjects.at(line, start - 1), tenure, Dated.WITHIN), chain);
        } else {
            apposition(line, chain);
        }
    }

    /** 组长|由市长甲担任, 县委书记一职|由甲兼任: the post stands in front. */
    private boolean assign(Line line, Chain chain) {
        int end = chain.span().end();
        int by = line.startsWith(OFFICE, end) ? end + OFFICE.length() : end;
        if (line.at(by) != BY) {
            return false;
        }
        Optional<Mention.Person> person = people.firstIn(by, Subjects.clauseEnd(line, by));
        Optional<Verb> verb = person.flatMap(
                        named -> verbs.at(line, named.span().end()))
                .filter(found -> found.state().equals(Optional.of(Tenure.State.CURRENT)))
                .filter(found ->
                        !line.isHan(person.get().span().end() + found.word().length()));
        verb.flatMap(Verb::state).ifPresent(state -> {
            Dated dated = verb.get().dated();
            Tenure tenure = tenures.of(line, chain.span().start(), state, dated);
            held.add(new Held(chain, person.get(), tenure, dated, RULE_VERB));
        });
        return verb.isPresent();
    }

    /** 提请免去庭长|13人: how many there are of whom nobody is named. */
    private static boolean isCounted(Line line, int end) {
        int at = end;
        while (Character.isDigit(line.at(at))) {
            at++;
        }
        return at > end && COUNTERS.indexOf(line.at(at)) >= 0;
    }

    private static boolean isFramed(Line line, Chain chain) {
        return FRAMES.indexOf(line.at(chain.span().start() - 1)) >= 0;
    }

    /** 由|甲县副县长|升任…: an office from which somebody goes to another one. */
    private boolean isLeft(Line line, Chain chain) {
        return LEAVING.indexOf(line.at(chain.span().start() - 1)) >= 0
                && verbs.at(line, chain.span().end())
                        .filter(verb -> verb.state().equals(Optional.of(Tenure.State.CURRENT)))
                        .isPresent();
    }

    private Optional<Mention.Person> holder(Line line, Chain chain, TenureVerbs.Found found) {
        Verb verb = found.verb();
        if (bearers.isOthers(line, found)) {
            return Optional.empty();
        }
        return relative(line, chain)
                .or(() -> subjects.namedBefore(line, found.start())
                        .filter(person -> verb.strong()
                                || !line.of(person.span().end(), found.start()).contains(LISTED)))
                .or(() -> inverted(line, chain.span().end()))
                .or(() -> subjects.at(line, found.start()));
    }

    private void share(Group now, Chain chain) {
        group = Optional.of(now);
        now.person().ifPresent(person -> hold(now, chain, person));
    }

    private void hold(Group now, Chain chain, Mention.Person person) {
        now.tenure().ifPresent(tenure -> held.add(new Held(chain, person, tenure, now.dated(), RULE_VERB)));
    }

    /** 甲、乙分别任院长、副院长: gives each his own post, if there are as many. */
    private boolean deal(Line line, Chain chain, Group now, int verb) {
        List<Item> items = chain.items();
        List<Mention.Person> dealt = now.person()
                .map(last -> bearers.dealtBefore(line, last, verb, items.size()))
                .orElse(List.of());
        for (int i = 0; i < dealt.size(); i++) {
            hold(now, new Chain(chain.span(), List.of(items.get(i)), chain.state()), dealt.get(i));
        }
        return !dealt.isEmpty();
    }

    /** The posts behind which the paragraph goes on to a later date's post of the same person: 2011年起任甲县县长，2014年任乙县委书记. */
    private BitSet succeeded() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < held.size(); i++) {
            first.putIfAbsent(held.get(i).person().name(), i);
        }
        Map<String, LocalDate> latest = new HashMap<>();
        BitSet succeeded = new BitSet();
        for (int i = held.size() - 1; i >= 0; i--) {
            Held post = held.get(i);
            if (post.dated() != Dated.START) {
                continue;
            }
            String name = post.person().name();
            Optional<LocalDate> began = began(post);
            boolean amid = began.isPresent() || first.getOrDefault(name, i) < i;
            boolean goesOn = Optional.ofNullable(latest.get(name))
                    .filter(next -> began.isEmpty() || began.get().isBefore(next))
                    .isPresent();
            succeeded.set(i, amid && goesOn);
            began.ifPresent(date -> latest.merge(name, date, (one, other) -> one.isAfter(other) ? one : other));
        }
        return succeeded;
    }

    private static Optional<LocalDate> began(Held post) {
        return post.tenure().start().flatMap(time -> time.start());
    }

    /** 时任某部副部长的甲: what a clause before a name tells is told of that name. */
    private Optional<Mention.Person> relative(Line line, Chain chain) {
        int end = chain.span().end();
        return line.at(end) == '的'
                ? inverted(line, end)
                : line.at(end) == '、' ? relativeOf(line, end) : Optional.empty();
    }

    /** 2006年接任甲市长、|2012年转任乙政协主席的甲: the next post of the clause, which has a verb of its own, is the one before the name. */
    private Optional<Mention.Person> relativeOf(Line line, int mark) {
        for (Title title : titles.in(line)) {
            int end = title.span().end();
            boolean next = title.span().start() > mark
                    && Subjects.clauseStart(line, end) <= mark
                    && chains.endingAt(line, end)
                            .filter(chain -> chain.span().start() > mark)
                            .flatMap(chain -> verbs.before(line, chain.span().start()))
                            .filter(verb -> verb.start() > mark)
                            .isPresent();
            if (next) {
                return line.at(end) == '的' ? inverted(line, end) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 身兼某院院长和某馆馆长，甲…; 时任某省委书记的甲. */
    private Optional<Mention.Person> inverted(Line line, int end) {
        int next = "的，".indexOf(line.at(end)) >= 0 ? end + 1 : end;
        return people.firstIn(next, line.end())
                .filter(person -> !subjects.isOther(line, person.span()))
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
                .filter(person -> person.span().end() == nameEnd || bearers.isPortrayed(line, chain, person.span()));
        boolean bracketed = left == '（' && "），、".indexOf(right) >= 0;
        boolean between = left == '，'
                && "，。；".indexOf(right) >= 0
                && holder.filter(person -> people.holdsBefore(person, line.start()))
                        .isEmpty();
        if (holder.isPresent() && (bracketed || between)) {
            add(line, chain, holder.get(), RULE_APPOSITION);
        } else if (right == '的' && chain.state() == Tenure.State.FORMER) {
            inverted(line, chain.span().end()).ifPresent(person -> add(line, chain, person, RULE_RELATIVE));
        }
    }

    private void add(Line line, Chain chain, Mention.Person person, String rule) {
        Tenure tenure = tenures.of(line, chain.span().start(), chain.state(), Dated.WITHIN);
        held.add(new Held(chain, person, tenure, Dated.WITHIN, rule));
    }

    private void hold(Held post, boolean succeeded) {
        Tenure said = succeeded ? Tenures.over(post.tenure()) : post.tenure();
        Tenure.State state = post.chain().state() == Tenure.State.CURRENT || said.state() == Tenure.State.FORMER
                ? said.state()
                : post.chain().state();
        for (Item item : post.chain().items()) {
            if (IntroducedNames.isPost(item)) {
                // 曾任代市长 is over, too.
                Tenure.State own = item.state()
                        .filter(told -> told != Tenure.State.ACTING || state != Tenure.State.FORMER)
                        .orElse(state);
                Tenure tenure = new Tenure(own, said.start(), said.end());
                people.addPost(item, post.person().span(), tenure, post.rule());
            }
        }
    }
}
