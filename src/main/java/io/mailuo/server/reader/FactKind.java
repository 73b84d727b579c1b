package io.mailuo.server.reader;

import io.mailuo.rdf.Vocabulary;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;

/** The kinds of facts, in the order in which they stand beside the text. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of and List.of are, and so are labels and nodes.
enum FactKind {
    POST("posts", Vocabulary.OCCUPANCY, "tenure-", Set.of("current", "acting", "former")),
    INVOLVEMENT("involvements", Vocabulary.INVOLVEMENT, "role-", Set.of("owner", "participant")),
    TIE("ties", Vocabulary.OFFICIAL_TIE, "role-", Set.of("speaker", "lead", "participant")),
    METRIC("figures", Vocabulary.METRIC, "status-", Set.of("actual", "target", "baseline", "change"));

    private final String query;
    private final Node type;
    private final String prefix;
    private final Set<String> relations;

    FactKind(String query, Node type, String prefix, Set<String> relations) {
        this.query = query;
        this.type = type;
        this.prefix = prefix;
        this.relations = relations;
    }

    /** Name in addresses, in JSON and in the messages. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of the query that gives these facts of an article. */
    String query() {
        return "reader-" + query;
    }

    /** The class of these facts. */
    Node type() {
        return type;
    }

    /** Name of a relation, {@code other} for one that the pages have no words for. */
    String relation(String concept) {
        String name = concept.substring(concept.lastIndexOf('#') + 1);
        String code = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
        return relations.contains(code) ? code : "other";
    }
}
