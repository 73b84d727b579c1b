package io.mailuo.server.matrix;

import io.mailuo.rdf.Vocabulary;
import io.mailuo.server.graph.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads all ties of a graph and the posts of the officials in them. */
final class TieReader {

    private static final String ROLE = "#role-";
    private static final String FORMER = "#tenure-former";

    private final Graph data;

    TieReader(Graph data) {
        this.data = data;
    }

    TieIndex read() {
        List<Tie> ties = data
                .find(Node.ANY, Terms.TYPE, Vocabulary.OFFICIAL_TIE)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toList()
                .stream()
                .flatMap(tie -> tie(tie).stream())
                .sorted(Comparator.comparing(Tie::iri))
                .toList();
        Map<String, List<Post>> posts = new HashMap<>();
        ties.forEach(tie -> posts.computeIfAbsent(tie.official(), this::posts));
        return new TieIndex(ties, posts);
    }

    /** A tie; empty if it lacks an end, which validation reports. */
    private Optional<Tie> tie(Node tie) {
        String programme = text(tie, Vocabulary.OF_PROGRAMME);
        String official = text(tie, Vocabulary.OFFICIAL);
        String iri = text(tie, Vocabulary.ROLE);
        String role = iri.substring(iri.indexOf(ROLE) < 0 ? iri.length() : iri.indexOf(ROLE) + ROLE.length());
        if (programme.isEmpty() || official.isEmpty() || !Roles.ORDER.contains(role)) {
            return Optional.empty();
        }
        return Optional.of(new Tie(
                tie.getURI(),
                programme,
                official,
                role,
                text(tie, Terms.STATED_IN),
                data.find(tie, Terms.SUPPORT, Node.ANY).toList().size()));
    }

    private List<Post> posts(String official) {
        List<Post> posts = new ArrayList<>();
        data.find(Node.ANY, Terms.MEMBER, NodeFactory.createURI(official))
                .mapWith(Triple::getSubject)
                .toList()
                .forEach(occupancy -> posts.add(post(occupancy)));
        return List.copyOf(posts);
    }

    private Post post(Node occupancy) {
        String organisation = text(occupancy, Terms.IN_ORGANISATION);
        String area = text(occupancy, Vocabulary.AREA);
        return new Post(
                text(occupancy, Terms.ROLE_NAME),
                organisation.isEmpty() ? area : organisation,
                area.isEmpty() && !organisation.isEmpty()
                        ? text(NodeFactory.createURI(organisation), Terms.LOCATION)
                        : area,
                text(occupancy, Vocabulary.TENURE).endsWith(FORMER),
                text(occupancy, Vocabulary.ATTESTED));
    }

    /** The last of the values, of which there is one as a rule; of days the latest. */
    private String text(Node subject, Node property) {
        return data.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                .max(Comparator.naturalOrder())
                .orElse("");
    }
}
