package io.mailuo.server.lists;

import io.mailuo.server.graph.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads the posts of all people once: a query for those of a page would take longer than all else on it. */
final class PostReader {

    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final Node MEMBER = NodeFactory.createURI(ORG + "member");
    private static final Node ORGANISATION = NodeFactory.createURI(ORG + "organization");
    private static final Node TITLE = NodeFactory.createURI("https://schema.org/roleName");
    private static final Node AREA = NodeFactory.createURI(Terms.MAILUO + "area");
    private static final Node TENURE = NodeFactory.createURI(Terms.MAILUO + "tenure");

    private final Graph data;
    private final Map<String, Set<String>> days;
    private final Function<String, String> name;

    /**
     * @param data the union of the graphs
     * @param days days of the articles, by IRI
     * @param name what a body or area is called
     */
    PostReader(Graph data, Map<String, Set<String>> days, Function<String, String> name) {
        this.data = data;
        this.days = days;
        this.name = name;
    }

    /** The query of some people's posts. */
    static String query(Collection<String> people) {
        return """
                PREFIX mailuo: <https://w3id.org/mailuo/ns#>
                PREFIX org: <http://www.w3.org/ns/org#>
                PREFIX schema: <https://schema.org/>

                SELECT ?person ?post ?title ?body ?tenure ?day
                WHERE {
                  VALUES ?person {
                %s
                  }
                  ?post org:member ?person ;
                        schema:roleName ?title ;
                        mailuo:statedIn ?article .
                  OPTIONAL { ?post org:organization|mailuo:area ?body }
                  OPTIONAL { ?post mailuo:tenure ?tenure }
                  OPTIONAL { ?article schema:datePublished ?day }
                }
                ORDER BY ?person DESC(?day) ?post ?title ?body
                """.formatted(people.stream().map(iri -> "    <" + iri + ">").collect(Collectors.joining("\n")));
    }

    /** The posts of people, by IRI: each title in each body once, present ones first, then the latest attested. */
    Map<String, List<HeldPost>> read() {
        Map<String, Map<Said, HeldPost>> once = new HashMap<>();
        data.find(Node.ANY, MEMBER, Node.ANY).forEachRemaining(member -> {
            Map<Said, HeldPost> posts = once.computeIfAbsent(member.getObject().toString(), none -> new HashMap<>());
            posts(member.getSubject()).forEach(post -> posts.merge(Said.by(post), post, PostReader::later));
        });
        Map<String, List<HeldPost>> held = new HashMap<>();
        once.forEach((person, posts) -> held.put(person, sorted(posts.values())));
        return held;
    }

    /** What articles that speak of one post agree in. */
    private record Said(String title, Optional<String> body, boolean former) {

        static Said by(HeldPost post) {
            return new Said(post.title(), post.body(), post.isFormer());
        }
    }

    /** The one of the later article, of one article the first by IRI. */
    private static HeldPost later(HeldPost one, HeldPost other) {
        Comparator<HeldPost> newest = Comparator.comparing(
                        (HeldPost post) -> post.last().orElse(""), Comparator.reverseOrder())
                .thenComparing(HeldPost::fact);
        return newest.compare(one, other) <= 0 ? one : other;
    }

    /** A fact has one title and, as a rule, one body. */
    private List<HeldPost> posts(Node fact) {
        List<Node> bodies = new ArrayList<>(objects(fact, ORGANISATION));
        bodies.addAll(objects(fact, AREA));
        Node tenure = objects(fact, TENURE).stream().findFirst().orElse(HeldPost.CURRENT);
        Optional<String> last = objects(fact, Terms.STATED_IN).stream()
                .flatMap(article -> days.getOrDefault(article.toString(), Set.of()).stream())
                .max(Comparator.naturalOrder());
        List<Optional<String>> held = bodies.isEmpty()
                ? List.of(Optional.empty())
                : bodies.stream().map(body -> Optional.of(body.toString())).toList();
        return objects(fact, TITLE).stream()
                .map(Node::getLiteralLexicalForm)
                .flatMap(title ->
                        held.stream().map(body -> new HeldPost(fact.toString(), title, body, tenure.toString(), last)))
                .toList();
    }

    private List<Node> objects(Node subject, Node property) {
        return data.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    }

    private List<HeldPost> sorted(Collection<HeldPost> posts) {
        return posts.stream()
                .sorted(Comparator.comparing(HeldPost::isFormer)
                        .thenComparing(post -> post.last().orElse(""), Comparator.reverseOrder())
                        .thenComparing(post -> post.body().isEmpty())
                        .thenComparing(post -> post.body().map(name).orElse("") + post.title())
                        .thenComparing(HeldPost::fact))
                .toList();
    }
}
