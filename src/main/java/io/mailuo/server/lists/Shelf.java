package io.mailuo.server.lists;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Kind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The things of one state of the graph, ready to be narrowed and sorted. */
final class Shelf {

    private final Catalogue catalogue;
    private final Map<Kind, List<Item>> items;
    private final Map<String, Item> byIri = new HashMap<>();
    private final Map<String, List<HeldPost>> posts;
    private final Map<String, Glossary.Label> labels;

    private final Map<ListKind, Narrowed> whole = new ConcurrentHashMap<>();

    /** By facet: what addresses call a value, to the value, and back. */
    private final Map<Facet, Map<String, String>> called = new EnumMap<>(Facet.class);

    private final Map<Facet, Map<String, String>> calls = new EnumMap<>(Facet.class);

    /**
     * A shelf.
     *
     * @param posts the posts of people, by IRI
     * @param labels what terms that are no things of the catalogue are called, by IRI
     */
    Shelf(
            Catalogue catalogue,
            Map<Kind, List<Item>> items,
            Map<String, List<HeldPost>> posts,
            Map<String, Glossary.Label> labels) {
        this.catalogue = catalogue;
        this.items = items;
        this.posts = posts;
        this.labels = labels;
        items.values().stream().flatMap(List::stream).forEach(item -> {
            byIri.put(item.entry().iri(), item);
            item.values().forEach((facet, values) -> values.forEach(value -> call(facet, value)));
        });
    }

    private void call(Facet facet, String value) {
        Map<String, String> names = calls.computeIfAbsent(facet, none -> new HashMap<>());
        if (!names.containsKey(value)) {
            Map<String, String> values = called.computeIfAbsent(facet, none -> new HashMap<>());
            String name = facet.isText() ? value : Glossary.lastPart(value);
            // Two things may end alike; the second is then called by its whole IRI.
            String unique = values.containsKey(name) ? value : name;
            values.put(unique, value);
            names.put(value, unique);
        }
    }

    Catalogue catalogue() {
        return catalogue;
    }

    List<Item> of(Kind kind) {
        return items.getOrDefault(kind, List.of());
    }

    /** A list without a choice, whose numbers are counted once. */
    Narrowed whole(ListKind list) {
        return whole.computeIfAbsent(list, none -> new Narrowed(of(list.kind()), list, new Choice(Map.of(), Map.of())));
    }

    Item item(Entry entry) {
        return Objects.requireNonNull(byIri.get(entry.iri()), entry.iri());
    }

    Optional<Item> find(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** The posts of a person, present ones first, then the latest attested. */
    List<HeldPost> posts(String person) {
        return posts.getOrDefault(person, List.of());
    }

    /** The value that an address means; empty if nothing has it. */
    Optional<String> meant(Facet facet, String name) {
        return Optional.ofNullable(called.getOrDefault(facet, Map.of()).get(name));
    }

    /** What an address calls a value. */
    String name(Facet facet, String value) {
        return calls.getOrDefault(facet, Map.of()).getOrDefault(value, value);
    }

    /** What a page calls a value: a thing's name, a term's label, a text. */
    Glossary.Label label(String value) {
        Item item = byIri.get(value);
        if (item != null) {
            return new Glossary.Label(item.entry().name(), item.entry().name());
        }
        Glossary.Label label = labels.get(value);
        return label == null ? new Glossary.Label(value, value) : label;
    }
}
