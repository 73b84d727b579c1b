package io.mailuo.server;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Finds things by what they are called, in either script, by any part of the name down to one character. */
final class Search {

    private static final int MAX_HITS = 200;
    private static final List<Node> LABELS =
            List.of(Terms.PREF_LABEL, Terms.ALT_LABEL, Terms.HEADLINE, Terms.NAME, Terms.NOTATION);

    private final Graph data;
    private final Glossary glossary;
    private final Names names;

    Search(Graph data, Glossary glossary, Links links) {
        this.data = data;
        this.glossary = glossary;
        this.names = new Names(data, glossary, links);
    }

    /**
     * A thing that was found.
     *
     * @param shown what it is called
     * @param matched the name that matched, if another
     * @param kinds what it is
     */
    record Hit(Thing.Value shown, String matched, List<Glossary.Label> kinds) {}

    /**
     * What was found.
     *
     * @param hits best first
     * @param total number of things found, also those left off
     */
    record Hits(List<Hit> hits, int total) {}

    /** Things whose name contains the text, whole names first, then beginnings, then shorter names. */
    Hits find(String text) {
        String wanted = folded(text.strip());
        if (wanted.isEmpty()) {
            return new Hits(List.of(), 0);
        }
        Map<Node, String> best = new HashMap<>();
        Comparator<String> better = better(wanted);
        for (Node property : LABELS) {
            data.find(Node.ANY, property, Node.ANY)
                    .filterKeep(triple -> triple.getSubject().isURI()
                            && triple.getObject().isLiteral()
                            && folded(triple.getObject().getLiteralLexicalForm())
                                    .contains(wanted))
                    .forEachRemaining(triple -> best.merge(
                            triple.getSubject(),
                            triple.getObject().getLiteralLexicalForm(),
                            (one, other) -> better.compare(one, other) <= 0 ? one : other));
        }
        List<Hit> hits = best.entrySet().stream()
                .sorted(Map.Entry.<Node, String>comparingByValue(better)
                        .thenComparing(entry -> entry.getKey().getURI()))
                .limit(MAX_HITS)
                .map(entry -> hit(entry.getKey(), entry.getValue()))
                .toList();
        return new Hits(hits, best.size());
    }

    private static Comparator<String> better(String wanted) {
        return Comparator.comparing((String name) -> !folded(name).equals(wanted))
                .thenComparing(name -> !folded(name).startsWith(wanted))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder());
    }

    private Hit hit(Node node, String matched) {
        Thing.Value shown = names.value(node);
        Set<Glossary.Label> kinds = data.find(node, Terms.TYPE, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(Comparator.comparing(Node::toString))
                .map(glossary::label)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Hit(shown, shown.text().equals(matched) ? "" : matched, List.copyOf(kinds));
    }

    /** Case, and full and half width, make no difference. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
