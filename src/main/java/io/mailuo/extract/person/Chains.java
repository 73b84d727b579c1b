package io.mailuo.extract.person;

import io.mailuo.extract.person.Titles.Title;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Tenure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     */
    record Item(int start, Title title, String text, Optional<Mention> body, boolean inherits, Optional<Tenure.State> state) {

        Item withBody(Mention owner) {
            return new Item(start, title, text, Optional.of(owner), inherits, state);
        }

        Item withState(Tenure.State said) {
            return new Item(start, title, text, body, inherits, Optional.of(said));
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
    private static final String ACTING = "代";

    private final Titles titles;
    private final Bodies bodies;

    Chains(Titles titles, Bodies bodies) {
        this.titles = titles;
        this.bodies = bodies;
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
                                && earlier.items().stream().allMatch(item -> item.body().isPresent()));
    }

    private Chain finish(Line line, List<Item> items, int end) {
        List<Item> whole = new ArrayList<>();
        Optional<Mention> last = Optional.empty();
        int lastStart = line.start();
        for (Item item : items) {
            Optional<Mention> body = item.body();
            if (body.isPresent()) {
                lastStart = item.start();
            } else if (item.title().kind() == Titles.Kind.POST) {
                Span title = item.title().span();
                Optional<Mention.Organisation> led = last.isPresent() && item.inherits()
                        ? bodies.ofPlaceAt(lastStart, title, item.text())
                        : Optional.empty();
                body = led.or(() -> bodies.ofTitle(title, item.text())).map(Mention.class::cast);
            }
            if (body.isEmpty() && item.inherits()) {
                body = last.map(bodies::aroundCell);
            }
            last = body;
            String text = bodies.within(item.text(), body);
            whole.add(new Item(item.start(), item.title(), text, body, false, item.state()));
        }
        int start = items.get(0).start();
        return new Chain(new Span(start, end), whole, state(line, start, items));
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
        int bodyEnd = bodyEnd(line, start);
        Optional<Tenure.State> past =
                bodyEnd < start && line.at(bodyEnd) != '的' ? Optional.of(Tenure.State.FORMER) : Optional.empty();
        Optional<Mention.Organisation> body = bodies.endingAt(bodyEnd);
        if (body.isPresent()) {
            return Optional.of(new Item(
                    body.get().span().start(), title, title.text(), body.map(Mention.class::cast), false, past));
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
        return Optional.of(unread(line, title));
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
        boolean whole =
                at < start && !line.isHan(at - 1) && title.kind() == Titles.Kind.POST && line.isNominal(at, start);
        if (!inChain && !whole) {
            return new Item(start, title, title.text(), Optional.empty(), true, Optional.empty());
        }
        Optional<Mention> body =
                bodies.unread(new Span(at, start), line.of(at, start)).map(Mention.class::cast);
        return inChain || body.isPresent()
                ? new Item(at, title, title.text(), body, false, Optional.empty())
                : new Item(start, title, title.text(), Optional.empty(), true, Optional.empty());
    }

    /** 县委书记 with a body 桐庐县委 before it leaves the title 书记. */
    private Title afterBody(Line line, Title title) {
        Optional<Mention.Organisation> body = bodies.reachingInto(title.span());
        if (body.isEmpty()) {
            return title;
        }
        return titles.exactly(line, body.get().span().end(), title.span().end()).orElse(title);
    }
}
