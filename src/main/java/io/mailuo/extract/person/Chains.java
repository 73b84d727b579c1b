package io.mailuo.extract.person;

import io.mailuo.extract.person.Titles.Title;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Tenure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the titles that stand together: 市委教育工委书记、市教育局局长. The grammar is {@code chain = item (separator item)*},
 * {@code item = body? title}; an item without a body has that of the item before it (党组书记、局长).
 */
final class Chains {

    /**
     * One title of a chain with its body.
     *
     * @param start where the item begins, body included
     * @param text the title within its body
     * @param inherits whether the body of the item before it is this one's too
     * @param state what a word before the item or before its title says of the tenure (原, 时任, 现任)
     * @param unit words of a unit before the title whose body is named elsewhere (研究室 in 副秘书长、研究室主任)
     */
    record Item(
            int start,
            Title title,
            String text,
            Optional<Mention> body,
            boolean inherits,
            Optional<Tenure.State> state,
            Optional<Span> unit) {

        Item(
                int start,
                Title title,
                String text,
                Optional<Mention> body,
                boolean inherits,
                Optional<Tenure.State> state) {
            this(start, title, text, body, inherits, state, Optional.empty());
        }

        Item withState(Tenure.State said) {
            return new Item(start, title, text, body, inherits, Optional.of(said), unit);
        }

        /** The item once its body is settled. */
        Item settled(Optional<Mention> owner, String within) {
            return new Item(start, title, within, owner, false, state, unit);
        }
    }

    /**
     * Titles that belong together, in order of the text.
     *
     * @param state whether the words before the chain speak of the past
     */
    record Chain(Span span, List<Item> items, Tenure.State state) {}

    private static final String SEPARATORS = "、兼和及";
    private static final List<String> PAST = List.of("时任", "原任", "曾任", "原", "前");
    private static final List<String> PRESENT = List.of("现任", "兼任");
    private static final int LONGEST_BODY = 16;
    private static final int LONGEST_TOWN = 8;
    private static final String PAST_WORDS = "原前";
    private static final String ACTING = "代";

    private final Titles titles;
    private final Bodies bodies;
    private final CarriedBodies carried;
    private final InnerUnits units;
    private final Set<String> villages;

    Chains(Lexicon lexicon, Titles titles, Bodies bodies) {
        this.titles = titles;
        this.bodies = bodies;
        this.carried = new CarriedBodies(lexicon, titles, bodies);
        this.units = new InnerUnits(lexicon);
        this.villages = lexicon.words("village-ends");
    }

    /** The chain whose last title ends at a position. */
    Optional<Chain> endingAt(Line line, int end) {
        List<Item> items = new ArrayList<>();
        int at = end;
        while (at > line.start()) {
            Optional<Item> item = item(line, at);
            if (item.isEmpty()) {
                break;
            }
            Optional<String> tenure = tenureBefore(line, item.get().start());
            items.add(0, tenure.map(word -> item.get().withState(state(word))).orElse(item.get()));
            at = item.get().start() - tenure.map(String::length).orElse(0) - 1;
            if (at <= line.start() || SEPARATORS.indexOf(line.at(at)) < 0) {
                break;
            }
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(finish(line, items, end));
    }

    /** The chains of a sentence, none inside another, in order of the text. */
    List<Chain> in(Line line) {
        List<Chain> chains = new ArrayList<>();
        List<Title> all = titles.in(line);
        int before = line.end();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).span().end() > before || all.get(i).kind() == Titles.Kind.GROUP) {
                continue;
            }
            Optional<Chain> chain = endingAt(line, all.get(i).span().end());
            if (chain.isPresent()) {
                chains.add(0, chain.get());
                before = chain.get().span().start();
            }
        }
        return chains;
    }

    /**
     * The chain that another follows behind a comma, both of the person named behind the second: 省农业农村厅厅长，省委农办主任甲.
     */
    Optional<Chain> continuedBy(Line line, Chain chain) {
        int comma = chain.span().start() - 1;
        return line.at(comma) != '，'
                ? Optional.empty()
                : endingAt(line, comma)
                        .filter(earlier -> !line.isHan(earlier.span().start() - 1)
                                && earlier.items().stream()
                                        .allMatch(item -> item.body().isPresent()));
    }

    /** The body of an office behind its holder's name (甲部长) from one named before. */
    Optional<Mention> carried(Line line, Title title) {
        return title.kind() == Titles.Kind.POST
                ? carried.of(line, title.span().start(), title.text())
                : Optional.empty();
    }

    private Chain finish(Line line, List<Item> items, int end) {
        List<Item> whole = new ArrayList<>();
        Optional<Mention> last = Optional.empty();
        int lastStart = line.start();
        for (Item item : items) {
            Optional<Mention> body = item.body();
            Optional<Mention> before = last;
            int begin = lastStart;
            if (body.isPresent()) {
                lastStart = item.start();
            } else if (item.unit().isPresent()) {
                body = ofUnit(line, item.unit().get(), last);
            } else if (item.title().kind() == Titles.Kind.POST) {
                body = (whole.isEmpty() ? carried.beside(line, item.title()) : Optional.<Mention>empty())
                        .or(() -> ofTitle(item, before, begin));
            }
            if (body.isEmpty() && !item.inherits() && item.unit().isEmpty()) {
                Span words = new Span(item.start(), item.title().span().start());
                body = before.flatMap(
                        owner -> bodies.departmentBeside(owner, words, line.of(words.start(), words.end())));
            } else if (body.isEmpty() && item.inherits() && item.title().kind() == Titles.Kind.POST) {
                body = inherited(line, item, last);
            } else if (body.isEmpty() && item.inherits()) {
                body = last.map(bodies.parts()::aroundCell);
            }
            body = bodies.parts().cell(body, item.title());
            last = body;
            whole.add(item.settled(body, bodies.within(item.text(), body)));
        }
        int start = items.get(0).start();
        return new Chain(new Span(start, end), whole, state(line, start, items));
    }

    private Optional<Mention> ofTitle(Item item, Optional<Mention> last, int lastStart) {
        Span title = item.title().span();
        Optional<Mention.Organisation> led = last.isPresent() && item.inherits()
                ? bodies.ofPlaceAt(lastStart, title, item.text())
                : Optional.empty();
        return led.map(Mention.class::cast)
                .or(() -> last.flatMap(body -> bodies.countryAt(body.span().start(), title, item.text())))
                .or(() -> last.flatMap(body -> bodies.ministry(body, item.title())))
                .or(() -> bodies.ofTitle(title, item.text()).map(Mention.class::cast));
    }

    /**
     * The body of the title before, unless another that was named has such titles and that has none (副局长 behind one in a
     * committee of the Party).
     */
    private Optional<Mention> inherited(Line line, Item item, Optional<Mention> last) {
        Optional<Mention> own = last.map(bodies.parts()::aroundCell);
        if (own.filter(body -> !BodyParts.leads(body) || carried.suits(item.text(), body))
                .isPresent()) {
            return own;
        }
        boolean begins = own.isPresent()
                || (bodies.parts().namesCell(item.text()) ? !line.isHan(item.start() - 1) : begins(line, item.start()));
        return (begins ? carried.of(line, item.start(), item.text()) : Optional.<Mention>empty()).or(() -> own);
    }

    /** Whether a phrase begins at a position. */
    private static boolean begins(Line line, int start) {
        return !line.isHan(start - 1)
                || line.tokenEndingAt(start)
                        .filter(token -> token.is("p") || token.is("c") || token.is("v") || token.is("d"))
                        .isPresent();
    }

    /** A unit of the body of the title before it, or of one named before in the sentence. */
    private Optional<Mention> ofUnit(Line line, Span unit, Optional<Mention> last) {
        String words = line.of(unit.start(), unit.end());
        Optional<Mention.Organisation> same = carried.abbreviated(line, unit.start(), words);
        if (same.isPresent()) {
            return bodies.parts().unitOf(same.get(), unit, words.substring(1)).map(Mention.class::cast);
        }
        return last.map(bodies.parts()::aroundCell)
                .or(() -> carried.ownerOf(line, unit.start(), words))
                .filter(Mention.Organisation.class::isInstance)
                .map(owner -> bodies.parts().besides((Mention.Organisation) owner, words))
                .flatMap(owner -> bodies.parts().unitOf(owner, unit, words))
                .or(() -> bodies.unread(unit, words))
                .map(Mention.class::cast);
    }

    private static Tenure.State state(Line line, int start, List<Item> items) {
        if (PAST.stream().anyMatch(word -> isBefore(line, word, start))) {
            return Tenure.State.FORMER;
        }
        boolean acting = items.stream()
                .anyMatch(item -> item.text().startsWith(ACTING) && !item.text().startsWith("代表"));
        return acting ? Tenure.State.ACTING : Tenure.State.CURRENT;
    }

    /** The word before an item of a chain that says when it was held: 时任县委书记、现任市人大常委会副主任. */
    private static Optional<String> tenureBefore(Line line, int start) {
        return Stream.concat(PAST.stream(), PRESENT.stream())
                .filter(word -> word.length() > 1
                        && line.endsWith(word, start)
                        && SEPARATORS.indexOf(line.at(start - word.length() - 1)) >= 0)
                .findFirst();
    }

    private static Tenure.State state(String word) {
        return PRESENT.contains(word) ? Tenure.State.CURRENT : Tenure.State.FORMER;
    }

    private static boolean isBefore(Line line, String word, int start) {
        return line.endsWith(word, start) && (word.length() > 1 || line.isWordStart(start - 1));
    }

    private Optional<Item> item(Line line, int end) {
        Optional<Title> found = titles.endingAt(line, end);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Title title = afterBody(line, found.get());
        int start = title.span().start();
        int linked = bodyEnd(line, start);
        int bodyEnd = bodies.endingAt(linked).isPresent() ? linked : bodies.beforeStateForm(linked);
        Optional<Tenure.State> past =
                linked < start && line.at(linked) != '的' ? Optional.of(Tenure.State.FORMER) : Optional.empty();
        Optional<Mention.Organisation> body = bodies.endingAt(bodyEnd);
        if (body.isPresent()) {
            return Optional.of(new Item(
                    body.get().span().start(), title, title.text(), body.map(Mention.class::cast), false, past));
        }
        if (line.at(start - 1) == '》') {
            Optional<Item> work = inMarks(line, title);
            if (work.isPresent()) {
                return work;
            }
        }
        Optional<Mention.Place> place = bodies.placeEndingAt(bodyEnd);
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
        return Optional.of(unit(line, title).or(() -> township(line, title)).orElseGet(() -> unread(line, title)));
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
        boolean leads = line.endsWith(title.text().substring(head, head + 1), start)
                || villages.stream().anyMatch(end -> line.endsWith(end, start));
        if (!leads || start - at < 3 || !(bodies.lastEnd(line.start(), start) == at || begins(line, at))) {
            return Optional.empty();
        }
        int from = at;
        return bodies.ofUnplaced(new Span(at, start), line.of(at, start), title.text())
                .map(Mention.class::cast)
                .map(body -> new Item(from, title, title.text(), Optional.of(body), false, Optional.empty()));
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
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        int from = unit.get().start();
        int to = unit.get().end();
        Optional<Tenure.State> past = to < start ? Optional.of(Tenure.State.FORMER) : Optional.empty();
        Optional<Mention.Organisation> owner = bodies.endingAt(from);
        if (owner.isPresent()) {
            return bodies.parts()
                    .unitOf(owner.get(), new Span(owner.get().span().start(), to), line.of(from, to))
                    .map(Mention.class::cast)
                    .map(body ->
                            new Item(owner.get().span().start(), title, title.text(), Optional.of(body), false, past));
        }
        return begins(line, from)
                ? Optional.of(new Item(from, title, title.text(), Optional.empty(), false, past, unit))
                : Optional.empty();
    }

    /** 某局的局长, 市政协原主席: one word may stand between body and title. */
    private int bodyEnd(Line line, int start) {
        boolean linked = "的原前".indexOf(line.at(start - 1)) >= 0;
        boolean named = bodies.endingAt(start - 1).isPresent()
                || bodies.placeEndingAt(start - 1).isPresent();
        return linked && named ? start - 1 : start;
    }

    /** A body that no finder knows stands between the start of the phrase and the title, if anything does (村委会主任). */
    private Item unread(Line line, Title title) {
        int start = title.span().start();
        int at = start;
        while (line.isHan(at - 1) && SEPARATORS.indexOf(line.at(at - 1)) < 0 && start - at < LONGEST_BODY) {
            at--;
        }
        boolean behindSeparator = at < start && SEPARATORS.indexOf(line.at(at - 1)) >= 0;
        boolean inChain = behindSeparator && titles.endingAt(line, at - 1).isPresent();
        boolean whole = at < start
                && !line.isHan(at - 1)
                && title.kind() == Titles.Kind.POST
                && (line.isNominal(at, start) || bodies.isShort(line.of(at, start)));
        if (!inChain && !whole) {
            return new Item(start, title, title.text(), Optional.empty(), true, Optional.empty());
        }
        int from = at;
        Optional<Mention> body = bodies.unread(new Span(at, start), line.of(at, start))
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
