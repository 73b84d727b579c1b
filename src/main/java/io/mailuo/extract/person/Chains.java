package io.mailuo.extract.person;

import io.mailuo.extract.person.Titles.Title;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Tenure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
     * @param past whether 原 or 前 stands between body and title
     */
    record Item(int start, Title title, String text, Optional<Mention> body, boolean past) {

        /** An item of which nothing says that it is over. */
        Item(int start, Title title, String text, Optional<Mention> body) {
            this(start, title, text, body, false);
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
    private static final List<String> PAST_INSIDE = List.of("原", "前");
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
            items.add(0, item.get());
            at = item.get().start() - 1;
            if (at <= line.start() || SEPARATORS.indexOf(line.at(at)) < 0) {
                break;
            }
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(finish(line, items, end));
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
                Optional<Mention.Organisation> led = last.isPresent()
                        ? bodies.ofPlaceAt(lastStart, title, item.text())
                        : Optional.empty();
                body = led.or(() -> bodies.ofTitle(title, item.text())).map(Mention.class::cast);
            }
            if (body.isEmpty()) {
                body = last.map(bodies::aroundCell);
            }
            last = body;
            whole.add(new Item(item.start(), item.title(), bodies.within(item.text(), body), body, item.past()));
        }
        int start = items.get(0).start();
        return new Chain(new Span(start, end), whole, state(line, start, items));
    }

    private static Tenure.State state(Line line, int start, List<Item> items) {
        for (String word : PAST) {
            if (line.endsWith(word, start) && (word.length() > 1 || line.isWordStart(start - 1))) {
                return Tenure.State.FORMER;
            }
        }
        boolean acting = items.stream()
                .anyMatch(item -> item.text().startsWith(ACTING) && !item.text().startsWith("代表"));
        return acting ? Tenure.State.ACTING : Tenure.State.CURRENT;
    }

    private Optional<Item> item(Line line, int end) {
        Optional<Title> found = titles.endingAt(line, end);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Title title = afterBody(line, found.get());
        int start = title.span().start();
        int bodyEnd = line.at(start - 1) == '的' && bodies.endingAt(start - 1).isPresent() ? start - 1 : start;
        Optional<Mention.Organisation> body = bodies.endingAt(bodyEnd);
        if (body.isPresent()) {
            return Optional.of(new Item(body.get().span().start(), title, title.text(), body.map(Mention.class::cast)));
        }
        Optional<Item> past = past(line, title);
        if (past.isPresent()) {
            return past;
        }
        Optional<Mention.Place> place = bodies.placeEndingAt(start);
        if (place.isPresent()) {
            Optional<Mention> led = bodies.ofPlace(place.get(), title.text()).map(Mention.class::cast);
            return Optional.of(new Item(
                    place.get().span().start(), title, title.text(), led.or(() -> place.map(Mention.class::cast))));
        }
        return Optional.of(new Item(start, title, title.text(), Optional.empty()));
    }

    /** 某局原局长. */
    private Optional<Item> past(Line line, Title title) {
        int start = title.span().start();
        return PAST_INSIDE.stream()
                .filter(word -> line.endsWith(word, start))
                .flatMap(word -> bodies.endingAt(start - word.length()).stream())
                .findFirst()
                .map(body -> new Item(body.span().start(), title, title.text(), Optional.of(body), true));
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
