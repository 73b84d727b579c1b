package io.mailuo.server.graph;

import io.mailuo.pipeline.NameForms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All things that have a name, held in memory: lists, facets and searches answer from here and not from scans of the
 * graph. It is a picture of one state of the graph.
 */
public final class Catalogue {

    private final Map<Kind, List<Entry>> byKind = new EnumMap<>(Kind.class);
    private final Map<String, Entry> byIri = new HashMap<>();
    private final NameIndex names;

    public Catalogue(Collection<Entry> entries, NameForms forms) {
        for (Kind kind : Kind.values()) {
            byKind.put(
                    kind,
                    entries.stream()
                            .filter(entry -> entry.kind() == kind)
                            .sorted(Comparator.comparing(Entry::name).thenComparing(Entry::iri))
                            .toList());
        }
        entries.forEach(entry -> byIri.put(entry.iri(), entry));
        names = new NameIndex(byKind.values().stream().flatMap(List::stream).toList(), forms);
    }

    /** The things of a kind in order of name. */
    public List<Entry> of(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The thing of an IRI. */
    public Optional<Entry> find(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** The articles by the numbers that {@link Entry#articles} uses. */
    public List<Entry> articles() {
        List<Entry> sorted = new ArrayList<>(of(Kind.ARTICLE));
        sorted.sort(Comparator.comparingInt(article -> article.articles().get(0)));
        return sorted;
    }

    /**
     * Things whose name fits what somebody typed, best first: whole names, beginnings, parts, then pinyin and initials.
     *
     * @param text in either script, in pinyin (with or without blanks) or in initials of pinyin; one character will do
     * @param kinds kinds to look among; all if empty
     */
    public List<Found> search(String text, Set<Kind> kinds) {
        return names.search(text, kinds.isEmpty() ? EnumSet.allOf(Kind.class) : kinds);
    }

    /** How many things of each kind have a name that fits; none of a kind that is not there. */
    public Map<Kind, Integer> count(String text) {
        return names.count(text);
    }

    /** What counts when names are compared: not script, case, width, blanks, quotation marks and separators. */
    public String folded(String name) {
        return names.folded(name);
    }

    /**
     * A thing that was found.
     *
     * @param entry the thing
     * @param matched the name that fits, which may be one of its others
     * @param fit how well, 0 is best
     */
    public record Found(Entry entry, String matched, int fit) {}
}
