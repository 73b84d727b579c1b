package io.mailuo.extract.person;

import io.mailuo.extract.person.Chains.Chain;
import io.mailuo.extract.person.Chains.Item;
import io.mailuo.extract.person.Names.Name;
import io.mailuo.extract.person.Titles.Kind;
import io.mailuo.extract.person.Titles.Title;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence.Role;
import io.mailuo.model.Span;
import io.mailuo.model.Tenure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names that a title stands beside: before the name, shared by a list (省委常委甲、乙), or behind it (甲校长).
 */
final class IntroducedNames {

    private static final String RULE_BEHIND_TITLE = "person-behind-title";
    private static final String RULE_LIST = "person-in-titled-list";
    private static final String RULE_BEFORE_TITLE = "person-before-title";
    private static final String RULE_POST = "post-before-name";
    private static final String RULE_POST_BEHIND = "post-behind-name";

    private static final String TITLE_TO_NAME = " /：:";
    /** Characters of a note behind a title: 副市长（主持市政府工作）甲. */
    private static final int LONGEST_NOTE = 16;
    /** 副局长、“科技红娘”甲 */
    private static final String EPITHET = "、“";

    private static final String QUOTE = "“";
    /** Score that a name in brackets behind a title must have. */
    private static final double ENCLOSED = .5;

    /** Confidence of the tagger that settles where a name behind a title ends. */
    private static final double TAGGED = .8;

    /** Score that a name between a body and an office must have. */
    private static final double BETWEEN = 1.2;

    /** 陈老|校长: a surname with a form of address. */
    private static final char OLD = '老';

    /** 县长是甲，…: the name must end the clause. */
    private static final char IS = '是';

    /** 驻孔敬|总领事: what an envoy is stationed at is no name. */
    private static final char STATIONED = '驻';

    private static final String COMRADE = "同志";

    private final Names names;
    private final OfficeNames office;
    private final NameLists lists;
    private final Titles titles;
    private final Chains chains;
    private final Bodies bodies;
    private final People people;
    private final InnerUnits units;
    /** Words that tell of an office behind its title: 局长|任上. */
    private final Words tenures;
    /** Titles of heads and ministers of states, whose names may be transliterations that begin as words. */
    private final Set<String> heads;
    /** Words for the level of an area. */
    private final Words levels;

    IntroducedNames(Lexicon lexicon, Names names, Titles titles, Chains chains, Bodies bodies, People people) {
        this.names = names;
        this.office = new OfficeNames(lexicon, names);
        this.lists = new NameLists(names, office, titles);
        this.titles = titles;
        this.chains = chains;
        this.bodies = bodies;
        this.people = people;
        this.units = lexicon.made(InnerUnits.class, InnerUnits::new);
        this.tenures = lexicon.words("tenure-followers");
        this.levels = lexicon.words("body-words", "role", "level");
        this.heads = lexicon.words("single-posts");
    }

    void find(Line line) {
        List<Title> all = titles.in(line);
        for (Title title : all) {
            behind(line, title);
        }
        for (Title title : all) {
            before(line, title);
        }
    }

    private void behind(Line line, Title title) {
        if (title.kind() == Kind.ADDRESS) {
            return;
        }
        int end = title.span().end();
        int start = nameStart(line, title);
        boolean told = line.begins(tenures, start);
        if (told || isAsked(line, title, start) || isBearers(line, title)) {
            return;
        }
        List<Name> list = list(line, start, least(title, start == end), title.kind());
        if (line.at(end) == IS
                && !list.isEmpty()
                && line.isHan(list.get(list.size() - 1).span().end())) {
            return;
        }
        if (list.isEmpty() && (start > end || title.kind() != Kind.POST)) {
            return;
        }
        Chain chain = chains.endingAt(line, end).orElseThrow();
        if (list.isEmpty()) {
            list = inOffice(line, chain, start);
        }
        String rule = RULE_BEHIND_TITLE;
        for (Name name : list) {
            if (!bodies.cover(name.span()) && people.add(name, rule)) {
                hold(chain, name);
                chains.continuedBy(line, chain).ifPresent(earlier -> hold(earlier, name));
            }
            rule = RULE_LIST;
        }
    }

    /** 记者：谢谢您接受采访。 What follows the speaker of an interview is speech, unless it is a name and no more. */
    private boolean isAsked(Line line, Title title, int start) {
        return line.at(title.span().end()) == '：'
                && line.sentence().role() != Role.BYLINE
                && names.at(line, start, Names.SURE - 1)
                        .filter(name -> !line.isHan(name.span().end()))
                        .isEmpty();
    }

    /** 甲主席郑重提出: a title whose bearer stands right before it, and before him no other title, introduces nobody. */
    private boolean isBearers(Line line, Title title) {
        int start = title.span().start();
        return line.tokenEndingAt(start)
                .filter(before ->
                        before.is("nr") && (before.text().length() > 2 || TaggerOpinion.agrees(line, before.span())))
                .filter(before -> names.between(line, before.span().start(), start, Names.SURE)
                        .isPresent())
                .filter(before -> titles.endingAt(line, before.span().start()).isEmpty())
                .isPresent();
    }

    /** A name that only its office proves. */
    private List<Name> inOffice(Line line, Chain chain, int start) {
        boolean body = chain.items().stream().allMatch(item -> item.body().isPresent());
        return office
                .behindOffice(line, start)
                .or(() -> office.unlisted(line, start))
                .filter(name -> body
                        && line.sentence().role() != Role.HEADLINE
                        && !bodies.touch(name.span())
                        && line.tokenEndingAt(chain.span().start())
                                .filter(token -> token.is("nr"))
                                .isEmpty()
                        && !titles.overlap(line, name.span()))
                .stream()
                .toList();
    }

    /** Where a name may begin behind a title: at once, behind a blank, colon or closing quotation mark, in brackets, or behind a note in brackets. */
    private int nameStart(Line line, Title title) {
        int end = title.span().end();
        if (TITLE_TO_NAME.indexOf(line.at(end)) >= 0) {
            return line.skipBlanks(end + 1);
        }
        if (line.at(end) == IS && title.kind() == Kind.POST) {
            return end + 1;
        }
        if (line.startsWith(EPITHET, end)) {
            int close = end + EPITHET.length();
            while (line.isHan(close) && close - end < LONGEST_NOTE) {
                close++;
            }
            return line.at(close) == '”' ? close + 1 : end;
        }
        if (line.at(end) == '”' && line.of(end - LONGEST_NOTE, end).contains(QUOTE)) {
            return end + 1;
        }
        if (title.kind() != Kind.POST || line.at(end) != '（') {
            return end;
        }
        int close = end;
        while (close < line.end() && close - end < LONGEST_NOTE && line.at(close) != '）') {
            close++;
        }
        boolean named = names.between(line, end + 1, close, ENCLOSED).isPresent();
        return line.at(close) != '）' ? end : named ? end + 1 : close + 1;
    }

    private void hold(Chain chain, Name name) {
        for (Item item : chain.items()) {
            if (isPost(item)) {
                people.addPost(item, name.span(), tenure(item.state().orElse(chain.state())), RULE_POST);
            }
        }
    }

    /** An office always, an occupation only in a body or place (某村村民, 某大学教授), a rank or group never. */
    static boolean isPost(Item item) {
        Kind kind = item.title().kind();
        return kind == Kind.POST || (kind == Kind.OCCUPATION && item.body().isPresent());
    }

    static Tenure tenure(Tenure.State state) {
        return new Tenure(state, Optional.empty(), Optional.empty());
    }

    private static double least(Title title, boolean adjoining) {
        if (title.kind() == Kind.GROUP) {
            return Names.SURE;
        }
        if (!adjoining) {
            return Names.SURE - 1.5;
        }
        return title.kind() == Kind.POST ? Names.BEHIND_OFFICE : Names.BEHIND_TITLE;
    }

    /** The names that begin at a position, divided by 、, 和 or blanks. */
    private List<Name> list(Line line, int start, double least, Kind kind) {
        Optional<Name> first = lists.enclosed(line, start)
                .or(() -> names.tagged(line, start, TAGGED)
                        .filter(found -> kind == Kind.POST || names.surnames().begins(line, start)))
                .or(() -> names.at(line, start, least))
                .filter(found -> kind == Kind.POST || !isDoubtful(line, found))
                .map(found -> lists.whole(line, found));
        return lists.from(line, first, kind == Kind.OCCUPATION ? NameLists.NEVER : 1);
    }

    /** 游客|须凭, 干部|包组: two characters behind a word for people that only a rare surname makes a name. */
    private boolean isDoubtful(Line line, Name name) {
        return name.text().length() == 2 && !names.surnames().isPlain(name) && !TaggerOpinion.agrees(line, name.span());
    }

    private void before(Line line, Title title) {
        // 苏桥|镇人大代表: a deputy's level belongs to the place.
        boolean ofArea = title.text().length() > 3 && levels.begin(title.text());
        if (title.kind() == Kind.GROUP || ofArea) {
            return;
        }
        int end = title.span().start();
        if (line.endsWith(COMRADE, end)) {
            end -= COMRADE.length();
        }
        double least = title.kind() == Kind.OCCUPATION ? Names.SURE : Names.SURE - 1;
        int last = end;
        Optional<Name> name = (heads.contains(title.text())
                        ? names.dotted().endingAt(line, end)
                        : Optional.<Name>empty())
                .or(() -> endingAt(line, last, least, title))
                .filter(found -> found.text().length() > 2
                        || found.score() >= Names.SURE + 1
                        || (names.surnames().isPlain(found)
                                && isEnclosed(line, found.span().start(), last, title))
                        || TaggerOpinion.agrees(line, found.span()));
        if (name.isEmpty()
                || bodies.cover(name.get().span())
                || !people.add(name.get(), RULE_BEFORE_TITLE)
                || !(title.kind() == Kind.POST
                        || (title.kind() == Kind.OCCUPATION
                                && bodyBefore(line, name.get()).isPresent()))) {
            return;
        }
        Optional<Mention> body = bodyBefore(line, name.get())
                .map(Mention.class::cast)
                .or(() -> ofPlaceBefore(name.get(), title))
                .or(() -> bodies.ofTitle(title.span(), title.text()).map(Mention.class::cast))
                .or(() -> chains.carried(line, title))
                .or(() -> bodies.self(title.span(), false));
        Item item =
                new Item(title.span().start(), title, bodies.within(title.text(), body), body, false, Optional.empty());
        people.addPost(item, name.get().span(), tenure(Tenure.State.CURRENT), RULE_POST_BEHIND);
    }

    /** 某大学甲教授, 某大学的甲教授 */
    private Optional<Mention.Organisation> bodyBefore(Line line, Name name) {
        int start = name.span().start();
        return bodyEndingAt(line, line.at(start - 1) == '的' ? start - 1 : start);
    }

    /** A body, or the unit behind one that no finder knows: 某法院|行政庭. */
    private Optional<Mention.Organisation> bodyEndingAt(Line line, int end) {
        int from = bodies.lastEnd(line.start(), end);
        return bodies.endingAt(end)
                .or(() -> bodies.endingAt(from)
                        .flatMap(owner -> units.behind(line, from, end)
                                .flatMap(unit -> bodies.parts()
                                        .unitOf(owner, new Span(owner.span().start(), end), line.of(from, end)))));
    }

    /** 某县甲县长: what the title leads in the place right before the name, else the place. */
    private Optional<Mention> ofPlaceBefore(Name name, Title title) {
        return bodies.placeEndingAt(name.span().start())
                .map(place -> bodies.ofPlace(place, title.text())
                        .map(Mention.class::cast)
                        .orElse(place));
    }

    private Optional<Name> endingAt(Line line, int end, double least, Title title) {
        for (int length = 4; length >= 2; length--) {
            int start = end - length;
            if (start < line.start()
                    || line.at(start - 1) == STATIONED
                    || !(beginsPhrase(line, start) || isInPlace(line, start, title))) {
                continue;
            }
            Optional<Name> name =
                    names.between(line, start, end, isEnclosed(line, start, end, title) ? BETWEEN : least);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /**
     * 某局|王建国|局长, whatever words a given name makes: a surname by itself between a body and an office that no name follows;
     * not so a unit of the body (高中|部|主任, 江北|分|局长).
     */
    private boolean isEnclosed(Line line, int start, int end, Title title) {
        return title.kind() == Kind.POST
                && bodyEndingAt(line, start).isPresent()
                && !people.isHeld(title.span(), RULE_POST)
                && line.tokenAt(start)
                        .filter(first -> first.is("nr")
                                && (end - start > 2 || first.text().length() == 1))
                        .isPresent()
                && line.at(end - 1) != OLD
                && !units.endsInLongUnit(line.of(start, title.span().start() + 1))
                && line.tokenEndingAt(end)
                        .filter(last -> last.text().length() == 1 && units.endsInUnit(last.text()))
                        .isEmpty();
    }

    /** 某县|甲县长: an office whose bearer is not named behind it, with the place in front (湖北|凌云首席科学家甲). */
    private boolean isInPlace(Line line, int start, Title title) {
        return title.kind() == Kind.POST
                && line.isWordStart(start)
                && bodies.placeEndingAt(start).isPresent()
                && !people.isHeld(title.span(), RULE_POST);
    }

    private boolean beginsPhrase(Line line, int start) {
        return line.isWordStart(start)
                && (!line.isHan(start - 1)
                        || bodyEndingAt(line, start).isPresent()
                        || people.lastIn(line.start(), start)
                                .map(person -> new Span(person.span().start(), start))
                                .filter(span -> span.length() < 6)
                                .isPresent()
                        || line.tokenEndingAt(start)
                                .filter(token -> !token.is("n"))
                                .isPresent());
    }
}
