package io.mailuo.server.lists;

import io.mailuo.server.graph.Kind;
import io.mailuo.server.graph.Links;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.FmtUtils;

/** The query behind a list: its answer is the whole list, each thing with its name, in order of name. */
final class ListQuery {

    private static final String PREFIXES = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX mailuo: <https://w3id.org/mailuo/ns#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

            SELECT ?thing (MIN(STR(?label)) AS ?name)
            WHERE {
            """;
    private static final String NAMED = """
              # An article without a headline is called by its file's name.
              OPTIONAL { ?thing skos:prefLabel ?preferred . FILTER (LANG(?preferred) = "zh-Hans") }
              OPTIONAL { ?thing schema:headline|schema:name ?title }
              BIND (COALESCE(?preferred, ?title) AS ?label)
            }
            GROUP BY ?thing
            ORDER BY ?name ?thing
            """;

    private final Links links;

    ListQuery(Links links) {
        this.links = links;
    }

    /** The query of a list under a choice. */
    String of(ListKind list, Choice choice) {
        StringBuilder text = new StringBuilder(PREFIXES)
                .append("  ?thing a ")
                .append(type(list.kind()))
                .append(" .\n");
        choice.names().keySet().forEach(facet -> text.append(condition(list, facet, choice)));
        return text.append(NAMED).toString();
    }

    /**
     * The query of things found by name: how names are compared (scripts, pinyin, initials) is no matter for SPARQL, so it
     * names the things that the page shows.
     */
    String of(Collection<Item> shown) {
        StringBuilder text = new StringBuilder("# 名称在内存中按简繁、拼音和首字母匹配；这里列出本页的对象。\n")
                .append(
                        "# Names are matched in memory, in both scripts, pinyin and initials; these are the things on this page.\n")
                .append(PREFIXES)
                .append("  VALUES ?thing {");
        shown.forEach(item -> text.append("\n    <").append(item.entry().iri()).append('>'));
        return text.append("\n  }\n").append(NAMED).toString();
    }

    /** The query of the articles that contain the words that somebody typed: all of them, in order of name. */
    String ofWords(String typed) {
        return PREFIXES + "  ?thing mailuo:containsWords " + FmtUtils.stringForString(typed) + " .\n" + NAMED;
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case PERSON -> "foaf:Person";
            case ORGANISATION -> "org:Organization";
            case PROGRAMME -> "mailuo:Programme";
            case PLACE -> "schema:AdministrativeArea";
            case ARTICLE -> "schema:NewsArticle";
        };
    }

    private String condition(ListKind list, Facet facet, Choice choice) {
        Set<String> wanted = new TreeSet<>(choice.values().getOrDefault(facet, Set.of()));
        if (wanted.isEmpty()) {
            // Something was asked for that the graph does not hold: the list is empty, and so is the answer.
            wanted.add(links.iri("/id/" + facet.code() + "/none"));
        }
        String pattern = facet.pattern(list.kind());
        return facet.isText()
                ? "  " + pattern + "\n  FILTER (?" + facet.code() + " IN (" + joined(wanted, true) + "))\n"
                : "  VALUES ?" + facet.code() + " { " + joined(wanted, false) + " }\n  " + pattern + "\n";
    }

    private static String joined(Set<String> values, boolean text) {
        return values.stream()
                .map(value -> FmtUtils.stringForNode(
                        text ? NodeFactory.createLiteralString(value) : NodeFactory.createURI(value)))
                .collect(Collectors.joining(text ? ", " : " "));
    }
}
