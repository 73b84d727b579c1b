package io.mailuo.server.home;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Kind;
import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Terms;
import io.mailuo.server.home.HomeView.Built;
import io.mailuo.server.home.HomeView.Door;
import io.mailuo.server.home.HomeView.Figure;
import io.mailuo.server.web.Address;
import io.mailuo.store.GraphStore;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads what the home page says of the graph. */
final class HomeReader {

    private static final Node RUN = NodeFactory.createURI("http://www.w3.org/ns/prov#Activity");
    private static final Node VERSION = NodeFactory.createURI("https://schema.org/softwareVersion");
    private static final Node LEXICON = NodeFactory.createURI(Terms.MAILUO + "lexiconHash");
    private static final Node OFFICIAL_TIE = NodeFactory.createURI(Terms.MAILUO + "OfficialTie");
    private static final Node PROGRAMME = NodeFactory.createURI(Terms.MAILUO + "programme");
    private static final Node OFFICIAL = NodeFactory.createURI(Terms.MAILUO + "official");

    private final GraphStore store;
    private final Catalogue catalogue;
    private final Links links;

    HomeReader(GraphStore store, Catalogue catalogue, Links links) {
        this.store = store;
        this.catalogue = catalogue;
        this.links = links;
    }

    /** What the page shows of the graph; the ready queries are the same for any. */
    record Read(List<Figure> figures, Built built, List<Door> doors) {}

    Read read() {
        return store.read(quads -> {
            Graph data = quads.getUnionGraph();
            return new Read(figures(data), built(data), doors(data));
        });
    }

    private List<Figure> figures(Graph data) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("person", catalogue.of(Kind.PERSON).size(), "/people"));
        figures.add(new Figure("organisation", catalogue.of(Kind.ORGANISATION).size(), "/organisations"));
        figures.add(new Figure("post", typed(data, Terms.OCCUPANCY), "/query/who-holds-which-post"));
        figures.add(new Figure("programme", catalogue.of(Kind.PROGRAMME).size(), "/programmes"));
        figures.add(new Figure("metric", typed(data, Terms.METRIC), "/figures"));
        figures.add(new Figure("place", catalogue.of(Kind.PLACE).size(), "/places"));
        figures.add(new Figure("article", catalogue.of(Kind.ARTICLE).size(), "/articles"));
        return List.copyOf(figures);
    }

    private static long typed(Graph data, Node type) {
        return count(data, Node.ANY, Terms.TYPE, type);
    }

    private static long count(Graph data, Node subject, Node property, Node object) {
        long[] count = {0};
        data.find(subject, property, object).forEachRemaining(triple -> count[0]++);
        return count[0];
    }

    private Built built(Graph data) {
        List<String> days = new ArrayList<>();
        long undated = 0;
        for (Entry article : catalogue.of(Kind.ARTICLE)) {
            Optional<String> day = text(data, NodeFactory.createURI(article.iri()), Terms.DATE_PUBLISHED);
            day.ifPresent(days::add);
            undated += day.isEmpty() ? 1 : 0;
        }
        Optional<Node> run = data.find(Node.ANY, Terms.TYPE, RUN).mapWith(Triple::getSubject).toList().stream()
                .min(Comparator.comparing(Node::toString));
        return new Built(
                run.flatMap(node -> text(data, node, VERSION)),
                run.flatMap(node -> text(data, node, LEXICON)).filter(hash -> !hash.isEmpty()),
                catalogue.of(Kind.ARTICLE).size(),
                store.size(),
                store.written()
                        .map(time -> time.atZone(ZoneOffset.UTC).toLocalDate().toString()),
                days.stream().min(Comparator.naturalOrder()),
                days.stream().max(Comparator.naturalOrder()),
                undated);
    }

    private static Optional<String> text(Graph data, Node subject, Node property) {
        return data
                .find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .mapWith(Node::getLiteralLexicalForm)
                .toList()
                .stream()
                .min(Comparator.naturalOrder());
    }

    /** Questions about the things of which this graph knows most; one that it has no answer to is not asked. */
    private List<Door> doors(Graph data) {
        List<Door> doors = new ArrayList<>();
        Map<String, Long> officials = officials(data);
        Map<String, Long> metrics = metrics(data);
        most(Kind.PROGRAMME, entry -> officials.getOrDefault(entry.iri(), 0L))
                .ifPresent(entry -> doors.add(door("drives", entry, officials.getOrDefault(entry.iri(), 0L))));
        long ties = typed(data, OFFICIAL_TIE);
        if (ties > 0) {
            doors.add(new Door("speaks", "", ties, "/matrix"));
        }
        if (typed(data, Terms.OCCUPANCY) > 0) {
            doors.add(new Door("posts", "", typed(data, Terms.OCCUPANCY), "/query/who-holds-which-post"));
        }
        most(Kind.PROGRAMME, entry -> metrics.getOrDefault(entry.iri(), 0L))
                .ifPresent(entry -> doors.add(door("reached", entry, metrics.getOrDefault(entry.iri(), 0L))));
        most(Kind.ORGANISATION, Entry::facts).ifPresent(entry -> doors.add(door("body", entry, entry.facts())));
        most(Kind.PLACE, entry -> entry.articles().size())
                .ifPresent(entry -> doors.add(new Door(
                        "connected",
                        entry.name(),
                        entry.articles().size(),
                        Address.of("/explore").with("focus", entry.iri()).toString())));
        return List.copyOf(doors);
    }

    private Door door(String question, Entry about, long count) {
        String name = about.name();
        boolean quoted = about.kind() != Kind.PROGRAMME || name.indexOf('“') >= 0;
        return new Door(question, quoted ? name : "“" + name + "”", count, links.href(about.iri()));
    }

    /** The thing of a kind that has most of something, if any has. */
    private Optional<Entry> most(Kind kind, ToLongFunction<Entry> number) {
        return catalogue.of(kind).stream()
                .filter(entry -> number.applyAsLong(entry) > 0)
                .min(Comparator.comparingLong(number)
                        .reversed()
                        .thenComparing(Entry::facts, Comparator.reverseOrder())
                        .thenComparing(Entry::name)
                        .thenComparing(Entry::iri));
    }

    /** How many officials speak for, lead or take part in each programme. */
    private static Map<String, Long> officials(Graph data) {
        Map<String, Set<String>> all = new HashMap<>();
        data.find(Node.ANY, Terms.TYPE, OFFICIAL_TIE)
                .toList()
                .forEach(tie -> data.find(tie.getSubject(), PROGRAMME, Node.ANY)
                        .forEachRemaining(of -> data.find(tie.getSubject(), OFFICIAL, Node.ANY)
                                .forEachRemaining(who -> all.computeIfAbsent(
                                                of.getObject().toString(), none -> new HashSet<>())
                                        .add(who.getObject().toString()))));
        Map<String, Long> counts = new HashMap<>();
        all.forEach((programme, who) -> counts.put(programme, (long) who.size()));
        return counts;
    }

    private static Map<String, Long> metrics(Graph data) {
        Map<String, Long> counts = new HashMap<>();
        data.find(Node.ANY, Terms.TYPE, Terms.METRIC)
                .forEachRemaining(metric -> data.find(metric.getSubject(), PROGRAMME, Node.ANY)
                        .forEachRemaining(of -> counts.merge(of.getObject().toString(), 1L, Long::sum)));
        return counts;
    }
}
