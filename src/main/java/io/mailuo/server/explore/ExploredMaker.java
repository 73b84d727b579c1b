package io.mailuo.server.explore;

import io.mailuo.server.explore.Explored.End;
import io.mailuo.server.explore.Explored.Filter;
import io.mailuo.server.explore.Explored.Head;
import io.mailuo.server.explore.Explored.Hit;
import io.mailuo.server.explore.Explored.Link;
import io.mailuo.server.explore.Explored.Node;
import io.mailuo.server.explore.Explored.Parameter;
import io.mailuo.server.explore.Explored.Search;
import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Catalogue.Found;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Links;
import io.mailuo.server.web.Address;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes what the page shows of what was drawn: names, counts, and the addresses of its neighbouring states. */
final class ExploredMaker {

    private static final int MOST_HITS = 8;

    private final Catalogue catalogue;
    private final Links links;
    private final Choice choice;
    private final Drawn drawn;

    ExploredMaker(Catalogue catalogue, Links links, Choice choice, Drawn drawn) {
        this.catalogue = catalogue;
        this.links = links;
        this.choice = choice;
        this.drawn = drawn;
    }

    Explored make() {
        List<Entry> entries = entries();
        List<Edge> edges = choice.sorting().sorted(drawn.edges(), this::name);
        boolean dated = edges.stream().anyMatch(edge -> edge.first().isPresent());
        return new Explored(
                choice.focus().stream().map(this::name).toList(),
                choice.depth(),
                choice.cap(),
                kinds(entries),
                ties(),
                choice.from().map(LocalDate::toString),
                choice.to().map(LocalDate::toString),
                IntStream.range(0, entries.size())
                        .mapToObj(i -> node("n" + (i + 1), entries.get(i)))
                        .toList(),
                IntStream.range(0, edges.size())
                        .mapToObj(i -> link("e" + (i + 1), edges.get(i)))
                        .toList(),
                Arrays.stream(Sorting.Column.values())
                        .filter(column -> dated || !column.ofTime())
                        .map(this::head)
                        .toList(),
                dated,
                drawn.full(),
                choice.find().map(this::search),
                given(),
                choice.without().size(),
                address(choice.at(choice.focus(), List.of())),
                drawn.query(),
                drawn.ranking());
    }

    /** The focus as it was opened, then the rest by kind and name. */
    private List<Entry> entries() {
        List<Entry> all = drawn.things().stream()
                .flatMap(iri -> catalogue.find(iri).stream())
                .toList();
        return Stream.concat(
                        all.stream().filter(entry -> choice.focus().contains(entry.iri())),
                        all.stream()
                                .filter(entry -> !choice.focus().contains(entry.iri()))
                                .sorted(Comparator.comparing(Entry::kind)
                                        .thenComparing(Entry::name)
                                        .thenComparing(Entry::iri)))
                .toList();
    }

    private List<Filter> kinds(List<Entry> entries) {
        return Choice.KINDS.stream()
                .map(kind -> new Filter(kind.code(), choice.kinds().contains(kind), (int)
                        entries.stream().filter(entry -> entry.kind() == kind).count()))
                .toList();
    }

    private List<Filter> ties() {
        return Tie.ALL.stream()
                .map(tie -> new Filter(tie.code(), choice.ties().contains(tie), (int) drawn.edges().stream()
                        .filter(edge -> edge.ties().contains(tie))
                        .count()))
                .toList();
    }

    private Node node(String id, Entry entry) {
        String iri = entry.iri();
        boolean focused = choice.focus().contains(iri);
        int more = focused ? drawn.more(iri) : 0;
        boolean only = focused && choice.focus().size() == 1;
        return new Node(
                id,
                iri,
                links.href(iri),
                entry.name(),
                entry.others(),
                entry.kind().code(),
                entry.facts(),
                entry.articles().size(),
                (int) drawn.edges().stream()
                        .filter(edge ->
                                edge.source().equals(iri) || edge.target().equals(iri))
                        .count(),
                focused,
                more,
                open(iri, focused, more),
                focused && !only ? Optional.of(address(choice.closed(iri))) : Optional.empty(),
                only ? Optional.empty() : Optional.of(address(choice.taken(iri))),
                Address.of(ExploreRoute.PATH).with("focus", links.href(iri)).toString());
    }

    private Optional<String> open(String iri, boolean focused, int more) {
        if (!focused) {
            return Optional.of(address(choice.opened(iri)));
        }
        int wider = Math.min(Choice.MOST_NEIGHBOURS, choice.cap() * 2);
        return more > 0 && wider > choice.cap()
                ? Optional.of(
                        choice.address(links).with("cap", String.valueOf(wider)).toString())
                : Optional.empty();
    }

    private Link link(String id, Edge edge) {
        return new Link(
                id,
                end(edge.source()),
                end(edge.target()),
                edge.ties().stream().map(Tie::code).toList(),
                edge.titles(),
                edge.facts(),
                edge.evidences(),
                edge.confidence(),
                edge.first(),
                edge.last(),
                Address.of(EdgeRoute.PATH)
                        .with("source", links.href(edge.source()))
                        .with("target", links.href(edge.target()))
                        .toString());
    }

    private End end(String iri) {
        return new End(
                iri,
                links.href(iri),
                name(iri),
                catalogue.find(iri).map(entry -> entry.kind().code()).orElse(""));
    }

    private String name(String iri) {
        return catalogue.find(iri).map(Entry::name).orElse(iri);
    }

    private Head head(Sorting.Column column) {
        return new Head(
                column.code(),
                choice.sorting().direction(column),
                choice.address(links)
                        .with("sort", choice.sorting().clicked(column).code())
                        .toString());
    }

    private Search search(String text) {
        List<Found> found = catalogue.search(text, EnumSet.copyOf(Choice.KINDS));
        return new Search(
                text,
                found.stream().limit(MOST_HITS).map(this::hit).toList(),
                Math.max(0, found.size() - MOST_HITS),
                Address.of("/search").with("q", text).toString());
    }

    private Hit hit(Found found) {
        Entry entry = found.entry();
        return new Hit(
                entry.name(),
                found.matched().equals(entry.name()) ? "" : found.matched(),
                entry.kind().code(),
                entry.facts(),
                address(choice.opened(entry.iri())));
    }

    private List<Parameter> given() {
        return choice.address(links).parameters().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> new Parameter(entry.getKey(), value)))
                .toList();
    }

    private String address(Choice other) {
        return other.address(links).toString();
    }
}
