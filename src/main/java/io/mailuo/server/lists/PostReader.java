package io.mailuo.server.lists;

import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.lists.Row.Named;
import io.mailuo.server.lists.Row.Post;
import io.mailuo.server.sparql.QueryRunner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Reads the posts of people: one query for many, since a list needs them for a page at a time. */
final class PostReader {

    private static final int AT_ONCE = 200;
    private static final Var PERSON = Var.alloc("person");
    private static final Var POST = Var.alloc("post");
    private static final Var TITLE = Var.alloc("title");
    private static final Var BODY = Var.alloc("body");
    private static final Var TENURE = Var.alloc("tenure");
    private static final Var DAY = Var.alloc("day");

    private final QueryRunner runner;
    private final Glossary glossary;
    private final Links links;

    PostReader(QueryRunner runner, Glossary glossary, Links links) {
        this.runner = runner;
        this.glossary = glossary;
        this.links = links;
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
    Map<String, List<Post>> read(List<String> people, Shelf shelf) {
        Map<String, List<Post>> posts = new HashMap<>();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<String> some = people.subList(from, Math.min(people.size(), from + AT_ONCE));
            Map<String, Map<List<Object>, Post>> once = new HashMap<>();
            for (Binding row : runner.select(QueryFactory.create(query(some))).rows()) {
                Post post = post(row, shelf);
                once.computeIfAbsent(row.get(PERSON).getURI(), none -> new LinkedHashMap<>())
                        .putIfAbsent(List.of(post.title(), post.body().map(Named::iri), post.isFormer()), post);
            }
            once.forEach((person, all) -> posts.put(person, sorted(all.values())));
        }
        return posts;
    }

    private static List<Post> sorted(Collection<Post> posts) {
        List<Post> sorted = new ArrayList<>(posts);
        sorted.sort(Comparator.comparing(Post::isFormer)
                .thenComparing(post -> post.last().orElse(""), Comparator.reverseOrder())
                .thenComparing(post -> post.body().isEmpty())
                .thenComparing(Post::words)
                .thenComparing(Post::fact));
        return List.copyOf(sorted);
    }

    private Post post(Binding row, Shelf shelf) {
        String fact = row.get(POST).toString();
        Node tenure = Optional.ofNullable(row.get(TENURE))
                .orElseGet(() -> NodeFactory.createURI("https://w3id.org/mailuo/ns#tenure-current"));
        return new Post(
                fact,
                links.href(fact),
                row.get(TITLE).getLiteralLexicalForm(),
                Optional.ofNullable(row.get(BODY))
                        .map(Node::toString)
                        .map(iri -> new Named(iri, links.href(iri), shelf.label(iri))),
                new Named(tenure.toString(), links.href(tenure), glossary.label(tenure)),
                Optional.ofNullable(row.get(DAY)).map(Node::getLiteralLexicalForm));
    }
}
