package io.mailuo.server.explore;

import io.mailuo.server.graph.Kind;
import io.mailuo.server.graph.Links;
import io.mailuo.server.web.Address;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the reader chose to see; the address says it all.
 *
 * @param focus IRIs of the things whose neighbours are shown, in the order in which they were opened
 * @param without IRIs of things that the reader took away
 * @param depth 1 for neighbours, 2 for neighbours of neighbours
 * @param cap number of neighbours shown of each thing in the focus
 * @param kinds kinds of things to show besides the focus
 * @param ties kinds of ties to show
 * @param from first day of the period, if any
 * @param to last day of it
 * @param sorting order of the table
 * @param find what the reader looks for to put it into the focus
 */
record Choice(
        List<String> focus,
        List<String> without,
        int depth,
        int cap,
        Set<Kind> kinds,
        Set<Tie> ties,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Sorting sorting,
        Optional<String> find) {

    static final int STANDARD_CAP = 24;
    static final int MOST_NEIGHBOURS = 120;
    private static final int MOST_FOCUSED = 40;
    static final List<Kind> KINDS = List.of(Kind.PERSON, Kind.ORGANISATION, Kind.PROGRAMME, Kind.PLACE);

    Choice {
        focus = List.copyOf(focus);
        without = List.copyOf(without);
    }

    /** The choice that an address states. */
    static Choice of(Request request, Links links) {
        return new Choice(
                iris(request, "focus", links),
                iris(request, "without", links),
                request.number("depth", 1, 1, 2),
                request.number("cap", STANDARD_CAP, 1, MOST_NEIGHBOURS),
                some(request, "kinds", KINDS, Kind::code),
                some(request, "ties", Tie.ALL, Tie::code),
                day(request, "from"),
                day(request, "to"),
                request.text("sort").map(Sorting::of).orElse(Sorting.STANDARD),
                request.text("find"));
    }

    /** Things by IRI, or by the path of their page. */
    private static List<String> iris(Request request, String name, Links links) {
        List<String> given = request.parameters(name).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> text.startsWith("/") ? links.iri(text) : text)
                .distinct()
                .toList();
        if (given.size() > MOST_FOCUSED) {
            throw new RequestFailed(
                    400,
                    "The parameter " + name + " is given " + given.size() + " times; at most " + MOST_FOCUSED + ".");
        }
        return given;
    }

    private static <T extends Enum<T>> Set<T> some(
            Request request, String name, List<T> all, Function<T, String> code) {
        List<String> given = request.parameters(name);
        for (String text : given) {
            if (all.stream().noneMatch(one -> code.apply(one).equals(text))) {
                throw new RequestFailed(
                        400,
                        "The parameter " + name + " is \"" + text + "\"; it can be "
                                + all.stream().map(code).collect(Collectors.joining(", ")) + ".");
            }
        }
        return EnumSet.copyOf(all.stream()
                .filter(one -> given.isEmpty() || given.contains(code.apply(one)))
                .toList());
    }

    private static Optional<LocalDate> day(Request request, String name) {
        return request.text(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException wrong) {
                throw new RequestFailed(
                        400, "The parameter " + name + " is \"" + text + "\"; it must be a day such as 2024-05-01.");
            }
        });
    }

    /** Whether facts of any time, and those without one, are shown. */
    boolean always() {
        return from.isEmpty() && to.isEmpty();
    }

    /** The same with other things in the focus. */
    Choice at(List<String> newFocus, List<String> newWithout) {
        return new Choice(newFocus, newWithout, depth, cap, kinds, ties, from, to, sorting, find);
    }

    /** The address of this choice, without what goes without saying, nor what is looked for. */
    Address address(Links links) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        put(all, "focus", focus.stream().map(links::href).toList());
        put(all, "without", without.stream().map(links::href).toList());
        put(all, "depth", depth == 1 ? List.of() : List.of(String.valueOf(depth)));
        put(all, "cap", cap == STANDARD_CAP ? List.of() : List.of(String.valueOf(cap)));
        put(
                all,
                "kinds",
                kinds.size() == KINDS.size()
                        ? List.of()
                        : kinds.stream().map(Kind::code).toList());
        put(
                all,
                "ties",
                ties.size() == Tie.ALL.size()
                        ? List.of()
                        : ties.stream().map(Tie::code).toList());
        put(all, "from", from.map(LocalDate::toString).stream().toList());
        put(all, "to", to.map(LocalDate::toString).stream().toList());
        put(all, "sort", sorting.equals(Sorting.STANDARD) ? List.of() : List.of(sorting.code()));
        return new Address(ExploreRoute.PATH, all);
    }

    private static void put(Map<String, List<String>> all, String name, List<String> values) {
        if (!values.isEmpty()) {
            all.put(name, values);
        }
    }

    /** A thing opened. */
    Choice opened(String iri) {
        List<String> more = new ArrayList<>(focus);
        if (!more.contains(iri)) {
            more.add(iri);
        }
        return at(more, without.stream().filter(other -> !other.equals(iri)).toList());
    }

    /** A thing closed: what only it brought in goes. */
    Choice closed(String iri) {
        return at(focus.stream().filter(other -> !other.equals(iri)).toList(), without);
    }

    /** A thing taken away. */
    Choice taken(String iri) {
        List<String> more = new ArrayList<>(without);
        more.add(iri);
        return at(closed(iri).focus(), more);
    }
}
