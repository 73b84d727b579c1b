package io.mailuo.extract.person;

import io.mailuo.extract.person.Chains.Item;
import io.mailuo.extract.person.Titles.Title;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Tenure;
import java.util.Optional;

/** Reads one title with the body or place that stands right before it: {@code item = body? title}. */
final class ChainItems {

    private static final int LONGEST_BODY = 16;
    private static final int LONGEST_TOWN = 8;
    private static final int LONGEST_CHAIR = 6;

    /** 首批特聘教授: behind one of these the words count, and are no name of a chair. */
    private static final String CLASSIFIERS = "批位名届";

    private static final String PAST_WORDS = "原前";
    /** 两|名, 多|位. */
    private static final String COUNTERS = "名位";

    private static final String COUNTS = "多数几两三四五六七八九十0123456789";
    private static final String MINISTRY = "部";
    private static final String MINISTER = "部长";
    private static final String HEAD = "长";
    private static final char STATIONED = '驻';
    /** 某系|副系|主任 is no unit. */
    private static final char DEPUTY = '副';

    private final Titles titles;
    private final Bodies bodies;
    private final StatesAbroad abroad;
    private final InnerUnits units;
    private final Words villages;
    private final Words media;

    ChainItems(Lexicon lexicon, Titles titles, Bodies bodies, StatesAbroad abroad) {
        this.titles = titles;
        this.bodies = bodies;
        this.abroad = abroad;
        this.units = lexicon.made(InnerUnits.class, InnerUnits::new);
        this.media = lexicon.words("media-ends");
        this.villages = lexicon.words("village-ends");
    }

    /** Whether a phrase begins at a position. */
    static boolean begins(Line line, int start) {
        return !line.isHan(start - 1)
                || line.tokenEndingAt(start)
                        .filter(token -> token.is("p") || token.is("c") || token.is("v") || token.is("d"))
                        .isPresent();
    }

    /** The title that ends at a position with its body. */
    Optional<Item> endingAt(Line line, int end) {
        return read(line, end)
                .map(item ->
                        item.title().past() && item.state().isEmpty() ? item.withState(Tenure.State.FORMER) : item);
    }

    private Optional<Item> read(Line line, int end) {
        Optional<Title> found = titles.endingAt(line, end);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Optional<Mention> named = bodies.namedBy(found.get()).map(Mention.class::cast);
        if (named.isPresent()) {
            Title whole = found.get();
            return Optional.of(new Item(whole.span().start(), whole, whole.text(), named, false, Optional.empty()));
        }
        Optional<Item> minister =
                minister(found.get()).or(() -> head(found.get())).or(() -> ofItsBody(found.get()));
        if (minister.isPresent()) {
            return minister;
        }
        Title title = afterBody(line, found.get());
        int start = title.span().start();
        int linked = bodyEnd(line, start);
        int bodyEnd = bodies.endingAt(linked).isPresent() ? linked : abroad.beforeForm(line, linked);
        Optional<Tenure.State> past = linked < start && PAST_WORDS.indexOf(line.at(start - 1)) >= 0
                ? Optional.of(Tenure.State.FORMER)
                : Optional.empty();
        Optional<Mention.Organisation> body =
                abroad.embassy(line, title).or(() -> bodies.endingAt(bodyEnd)).map(this::ofMedium);
        if (body.isPresent()) {
            Optional<Tenure.State> over = past.or(() -> over(body.get()));
            return Optional.of(new Item(
                    body.get().span().start(), title, title.text(), body.map(Mention.class::cast), false, over));
        }
        if (line.at(start - 1) == '》') {
            Optional<Item> work = inMarks(line, title);
            if (work.isPresent()) {
                return work;
            }
        }
        Optional<Mention.Place> place = bodies.placeEndingAt(bodyEnd).or(() -> sharing(line, title));
        Optional<Item> stationed = place.flatMap(seat -> stationed(line, title, seat));
        if (stationed.isPresent()) {
            return stationed;
        }
        if (place.isPresent()) {
            Optional<Mention> led = bodies.ofPlace(place.get(), title.text()).map(Mention.class::cast);
            return Optional.of(new Item(
                    place.get().span().start(),
                    title,
                    title.text(),
                    led.or(() -> place.map(Mention.class::cast)),
                    false,
                    past));
        }
        return Optional.of(unit(line, title)
                .or(() -> chair(line, title))
                .or(() -> township(line, title))
                .orElseGet(() -> unread(line, title)));
    }

    /** 某日报讯（驻某市|记者甲）, 某社驻某市|记者甲: who is stationed in a place writes for the medium before, or for the article's own. */
    private Optional<Item> stationed(Line line, Title title, Mention.Place seat) {
        int at = seat.span().start() - 1;
        if (line.at(at) != STATIONED || !bodies.reports(title.text())) {
            return Optional.empty();
        }
        Optional<Mention.Organisation> named = bodies.endingAt(at);
        return Optional.of(new Item(
                named.map(medium -> medium.span().start()).orElse(at),
                title,
                title.text(),
                named.or(() -> bodies.ofTitle(title.span(), title.text())).map(Mention.class::cast),
                false,
                Optional.empty()));
    }

    /** 吉安县|长: the place that has its last character in common with the title of its head; 黄浦区|长乐邨 has none. */
    private Optional<Mention.Place> sharing(Line line, Title title) {
        int start = title.span().start();
        return line.isWordStart(title.span().end())
                ? bodies.placeEndingAt(start + 1).filter(place -> place.span().start() < start)
                : Optional.empty();
    }

    /** 某局|原|党组书记: what is over stands inside the body's name as written, and not in its own name. */
    private Optional<Tenure.State> over(Mention.Organisation body) {
        String name = body.name();
        for (int at = 1; at < name.length() - 1; at++) {
            int behind = body.span().start() + at;
            boolean over = PAST_WORDS.indexOf(name.charAt(at)) >= 0
                    && (bodies.endingAt(behind).isPresent()
                            || bodies.placeEndingAt(behind).isPresent()
                            || !body.fullName().contains(name.substring(at - 1, at + 1)))
                    && !body.fullName().contains(name.substring(at, at + 2));
            if (over) {
                return Optional.of(Tenure.State.FORMER);
            }
        }
        return Optional.empty();
    }

    /** 某国总理甲、|外交部长: the ministry that ends in the title was read as one of the country before. */
    private Optional<Item> minister(Title title) {
        return bodies.endingAt(title.span().end() - 1)
                .filter(body -> title.text().endsWith(MINISTER)
                        && body.name().endsWith(MINISTRY)
                        && body.span().start() <= title.span().start()
                        && body.fullName().endsWith(body.name())
                        && body.fullName().length() > body.name().length())
                .map(body ->
                        new Item(body.span().start(), title, title.text(), Optional.of(body), false, Optional.empty()));
    }

    /** 某局局长甲、市公安|局长乙: the body whose name ends in the title's first character is no unit of the one before. */
    private Optional<Item> head(Title title) {
        return bodies.endingAt(title.span().end() - 1)
                .filter(body -> title.span().length() == 2
                        && title.text().endsWith(HEAD)
                        && body.span().start() < title.span().start())
                .map(body ->
                        new Item(body.span().start(), title, title.text(), Optional.of(body), false, Optional.empty()));
    }

    /** 行政院|长 */
    private Optional<Item> ofItsBody(Title title) {
        return bodies.endingAt(title.span().end() - 1)
                .filter(body -> title.span().length() > 2
                        && title.text().endsWith(HEAD)
                        && !bodies.namesMinistry(title.text())
                        && body.span().start() == title.span().start())
                .map(body -> new Item(
                        body.span().start(),
                        title,
                        title.text().substring(title.text().length() - 2),
                        Optional.of(body),
                        false,
                        Optional.empty()));
    }

    /** 央视新闻《某某》|记者: a programme is one of the medium before it. */
    private Mention.Organisation ofMedium(Mention.Organisation body) {
        return body.name().startsWith("《")
                ? bodies.endingAt(body.span().start())
                        .filter(before -> media.end(before.fullName()))
                        .orElse(body)
                : body;
    }

    /** 《某某教研》主编: a periodical before its editor's title. */
    private Optional<Item> inMarks(Line line, Title title) {
        int start = title.span().start();
        int open = start - 1;
        while (open > line.start() && start - open < LONGEST_BODY && line.at(open) != '《') {
            open--;
        }
        return line.at(open) == '《' && title.kind() == Titles.Kind.POST
                ? Optional.of(new Item(
                        open,
                        title,
                        title.text(),
                        Optional.of(bodies.titled(new Span(open, start))),
                        false,
                        Optional.empty()))
                : Optional.empty();
    }

    /**
     * 某某镇|副镇长, 某某嘎查|党支部书记 of a place that no table names: the words before a title that end in the level that the title
     * leads, or in that of a village.
     */
    private Optional<Item> township(Line line, Title title) {
        int start = title.span().start();
        int head = title.text().length() - 2;
        int at = start;
        while (line.isHan(at - 1) && start - at < LONGEST_TOWN && at > bodies.lastEnd(line.start(), start)) {
            at--;
        }
        boolean leads = line.endsWith(title.text().substring(head, head + 1), start) || line.ends(villages, start);
        if (!leads || start - at < 3 || !(bodies.lastEnd(line.start(), start) == at || begins(line, at))) {
            return Optional.empty();
        }
        int from = at;
        return bodies.unread()
                .ofUnplaced(new Span(at, start), line.of(at, start), title.text())
                .map(Mention.class::cast)
                .map(body -> new Item(from, title, title.text(), Optional.of(body), false, Optional.empty()));
    }

    /** 某大学|求是|讲席教授: the name of a chair between the university and its title. */
    private Optional<Item> chair(Line line, Title title) {
        int start = title.span().start();
        int from = bodies.lastEnd(line.start(), start);
        Optional<Mention.Organisation> body = titles.isChair(title) ? bodies.endingAt(from) : Optional.empty();
        boolean near = start - from > 1 && start - from <= LONGEST_CHAIR && line.allHan(from, start);
        boolean named = near
                && CLASSIFIERS.indexOf(line.at(start - 1)) < 0
                && line.sentence().tokens().stream()
                        .filter(token ->
                                token.span().start() >= from && token.span().end() <= start)
                        .noneMatch(token -> token.is("u")
                                || token.is("p")
                                || token.is("c")
                                || token.is("m")
                                || (token.tag().equals("v") && token.text().length() > 1));
        Title whole = new Title(
                new Span(from, title.span().end()), line.of(from, start) + title.text(), title.kind(), title.past());
        return body.filter(university -> named)
                .map(university -> new Item(
                        university.span().start(),
                        whole,
                        whole.text(),
                        Optional.of(university),
                        false,
                        Optional.empty()));
    }

    /** The title of a unit: 第三巡回指导组|组长 behind a body that is known, 研究室|主任 where a phrase begins. */
    private Optional<Item> unit(Line line, Title title) {
        int start = title.span().start();
        int least = bodies.lastEnd(line.start(), start);
        Optional<Span> unit = title.kind() == Titles.Kind.POST
                ? units.before(line, least, PAST_WORDS.indexOf(line.at(start - 1)) >= 0 ? start - 1 : start)
                        .or(() -> units.behind(
                                line, bodies.endingAt(least).isPresent() ? least : units.listed(line, start), start))
                        .or(() -> units.into(line, least, title))
                : Optional.empty();
        if (unit.isEmpty() || line.at(unit.get().start()) == DEPUTY) {
            return Optional.empty();
        }
        int from = unit.get().start();
        int to = unit.get().end();
        // 某银行|原|客户部|总经理
        boolean former = PAST_WORDS.indexOf(line.at(from)) >= 0 && line.isWordStart(from + 1);
        Optional<Tenure.State> past = to < start || former ? Optional.of(Tenure.State.FORMER) : Optional.empty();
        Optional<Mention.Organisation> owner = bodies.endingAt(from);
        if (owner.isPresent()) {
            return bodies.parts()
                    .unitOf(
                            owner.get(),
                            new Span(owner.get().span().start(), to),
                            line.of(former ? from + 1 : from, to))
                    .map(Mention.class::cast)
                    .map(body ->
                            new Item(owner.get().span().start(), title, title.text(), Optional.of(body), false, past));
        }
        return begins(line, from)
                ? Optional.of(new Item(from, title, title.text(), Optional.empty(), false, past, unit))
                : Optional.empty();
    }

    /** 某局的局长, 市政协原主席: one word may stand between body and title; 某局两名副局长, 市政协多名原副主席: and how many they are. */
    private int bodyEnd(Line line, int start) {
        int counted = PAST_WORDS.indexOf(line.at(start - 1)) >= 0 ? start - 1 : start;
        if (COUNTERS.indexOf(line.at(counted - 1)) >= 0) {
            int number = counted - 1;
            while (COUNTS.indexOf(line.at(number - 1)) >= 0) {
                number--;
            }
            if (number < counted - 1 && bodies.endingAt(number).isPresent()) {
                return number;
            }
        }
        boolean linked = "的原前".indexOf(line.at(start - 1)) >= 0;
        boolean named = bodies.endingAt(start - 1).isPresent()
                || bodies.placeEndingAt(start - 1).isPresent();
        return linked && named ? start - 1 : start;
    }

    /** A body that no finder knows stands between the start of the phrase and the title, if anything does (村委会主任). */
    private Item unread(Line line, Title title) {
        int start = title.span().start();
        int at = start;
        while (line.isHan(at - 1) && Chains.SEPARATORS.indexOf(line.at(at - 1)) < 0 && start - at < LONGEST_BODY) {
            at--;
        }
        boolean behindSeparator = at < start && Chains.SEPARATORS.indexOf(line.at(at - 1)) >= 0;
        // 市委常委、|副市长甲代表|市长乙: behind a title the words are no body's.
        Span between = new Span(at, start);
        boolean inChain = behindSeparator
                && titles.endingAt(line, at - 1).isPresent()
                && titles.in(line).stream().noneMatch(inner -> between.contains(inner.span()));
        boolean whole = at < start
                && !line.isHan(at - 1)
                && title.kind() == Titles.Kind.POST
                && (line.isNominal(at, start) || bodies.unread().isShort(line.of(at, start)));
        if (!inChain && !whole) {
            return new Item(start, title, title.text(), Optional.empty(), true, Optional.empty());
        }
        int from = at;
        Optional<Mention> body = bodies.unread()
                .body(new Span(at, start), line.of(at, start))
                .or(() -> line.isNominal(from, start) ? bodies.parts().unreadCell(from, title) : Optional.empty())
                .map(Mention.class::cast);
        return inChain || body.isPresent()
                ? new Item(at, title, title.text(), body, false, Optional.empty())
                : new Item(start, title, title.text(), Optional.empty(), true, Optional.empty());
    }

    /** 县委书记 with a body 桐庐县委 before it leaves the title 书记. */
    private Title afterBody(Line line, Title title) {
        return bodies.reachingInto(title.span())
                .flatMap(end -> titles.exactly(line, end, title.span().end()))
                .orElse(title);
    }
}
