package io.mailuo.server.entity;

import io.mailuo.rdf.Vocabulary;
import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Names;
import io.mailuo.server.graph.Terms;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads who may be taken for whom. */
final class NamesakeReader {

    private static final int MAX_SHOWN = 8;
    private static final int MAX_HINTS = 2;
    private static final int MAX_CANDIDATES = 500;

    /** Posts looked at to tell namesakes apart. */
    private static final int MAX_POSTS = 20;

    private final Graph data;
    private final Catalogue catalogue;
    private final Names names;
    private final PanelReader panels;

    NamesakeReader(Graph data, Catalogue catalogue, Names names, PanelReader panels) {
        this.data = data;
        this.catalogue = catalogue;
        this.names = names;
        this.panels = panels;
    }

    /**
     * The namesakes of a thing: first those that the build held possible to be the same, then those of its name, both by the
     * number of articles that name them. Names come from the catalogue; the query gives the same.
     */
    Panel<Namesake> read(Entry thing) {
        Node node = NodeFactory.createURI(thing.iri());
        Map<Node, String> reasons = new HashMap<>();
        catalogue.search(thing.name(), Set.of()).stream()
                .map(Catalogue.Found::entry)
                .filter(other ->
                        other.name().equals(thing.name()) || other.others().contains(thing.name()))
                .forEach(other -> reasons.put(NodeFactory.createURI(other.iri()), ""));
        data.find(Node.ANY, Vocabulary.BETWEEN, node).mapWith(Triple::getSubject).toList().stream()
                .limit(MAX_CANDIDATES)
                .forEach(candidate ->
                        objects(candidate, Vocabulary.BETWEEN).forEach(other -> reasons.put(other, reason(candidate))));
        reasons.remove(node);
        List<Namesake> all = reasons.entrySet().stream()
                .map(other -> plain(other.getKey(), other.getValue()))
                .sorted(Comparator.comparing((Namesake other) -> other.reason().isEmpty())
                        .thenComparing(other -> -other.articles())
                        .thenComparing(other -> other.thing().text())
                        .thenComparing(other -> other.thing().href()))
                .toList();
        String query = panels.text("namesakes", node);
        return new Panel<>(
                query,
                all.stream().limit(MAX_SHOWN).map(this::hinted).toList(),
                Math.max(0, all.size() - MAX_SHOWN),
                PanelReader.query(query),
                false);
    }

    private String reason(Node candidate) {
        return objects(candidate, Vocabulary.REASON).stream()
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private Namesake plain(Node other, String reason) {
        Optional<Entry> entry = catalogue.find(other.getURI());
        return new Namesake(
                names.value(other),
                panels.kind(other),
                reason,
                List.of(other.getURI()),
                entry.map(found -> found.articles().size()).orElse(0));
    }

    /** The same with what tells it apart; only for those that are shown. */
    private Namesake hinted(Namesake plain) {
        Node node = NodeFactory.createURI(plain.hints().get(0));
        List<String> posts = data.find(Node.ANY, Terms.MEMBER, node).mapWith(Triple::getSubject).toList().stream()
                .limit(MAX_POSTS)
                .map(this::post)
                .filter(post -> !post.isEmpty())
                .distinct()
                .sorted()
                .toList();
        Stream<String> place = Stream.of(Terms.LOCATION, Terms.CONTAINED_IN)
                .flatMap(property -> objects(node, property).stream())
                .map(found -> names.value(found).text());
        return new Namesake(
                plain.thing(),
                plain.kind(),
                plain.reason(),
                Stream.concat(posts.stream(), place).limit(MAX_HINTS).toList(),
                plain.articles());
    }

    private String post(Node post) {
        String body = objects(post, Terms.IN_ORGANISATION).stream()
                .findFirst()
                .map(found -> names.value(found).text())
                .orElse("");
        String title = objects(post, Terms.ROLE_NAME).stream()
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .orElse("");
        return body + title;
    }

    private List<Node> objects(Node subject, Node property) {
        return data.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }
}
