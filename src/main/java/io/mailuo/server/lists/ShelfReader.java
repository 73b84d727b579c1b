package io.mailuo.server.lists;

import io.mailuo.pipeline.NameForms;
import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Kind;
import io.mailuo.server.graph.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Reads what lists need from the union of the graphs: each property once from end to end, since a search for each thing
 * would take far longer.
 */
final class ShelfReader {

    private static final Node MEMBER_OF = NodeFactory.createURI("http://www.w3.org/ns/org#memberOf");
    private static final Node PUBLISHER = NodeFactory.createURI("https://schema.org/publisher");
    private static final Node LEVEL = NodeFactory.createURI(Terms.MAILUO + "level");
    private static final Node OWNER = NodeFactory.createURI(Terms.MAILUO + "owner");
    private static final Node DATE_BASIS = NodeFactory.createURI(Terms.MAILUO + "dateBasis");

    private final Graph data;
    private final Catalogue catalogue;
    private final Glossary glossary;
    private final NameForms forms;

    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Map<String, Set<String>> levels;
    private final Map<String, Set<String>> located;
    private final Map<String, Set<String>> contained;
    private final Map<String, Set<String>> bodies;
    private final Map<String, Set<String>> publishers;
    private final Map<String, Set<String>> bases;
    private final Map<String, Set<String>> days;
    private final Map<String, Set<String>> codes;
    private final Map<String, Integer> stated = new HashMap<>();
    private final Map<String, Integer> mentioning = new HashMap<>();
    private final Map<String, Set<String>> placesOfArticles = new HashMap<>();

    ShelfReader(Graph data, Catalogue catalogue, Glossary glossary, NameForms forms) {
        this.data = data;
        this.catalogue = catalogue;
        this.glossary = glossary;
        this.forms = forms;
        values(Terms.CLASSIFICATION, kinds);
        values(Terms.PROGRAMME_TYPE, kinds);
        levels = values(LEVEL, new HashMap<>());
        located = values(Terms.LOCATION, new HashMap<>());
        contained = values(Terms.CONTAINED_IN, new HashMap<>());
        bodies = values(MEMBER_OF, new HashMap<>());
        values(OWNER, bodies);
        publishers = values(PUBLISHER, new HashMap<>());
        bases = values(DATE_BASIS, new HashMap<>());
        days = values(Terms.DATE_PUBLISHED, new HashMap<>());
        codes = new HashMap<>();
        for (Entry place : catalogue.of(Kind.PLACE)) {
            data.find(NodeFactory.createURI(place.iri()), Terms.NOTATION, Node.ANY)
                    .forEachRemaining(triple -> put(codes, triple));
        }
    }

    private Map<String, Set<String>> values(Node property, Map<String, Set<String>> into) {
        data.find(Node.ANY, property, Node.ANY).forEachRemaining(triple -> put(into, triple));
        return into;
    }

    private static void put(Map<String, Set<String>> into, Triple triple) {
        Node object = triple.getObject();
        if (triple.getSubject().isURI() && !object.isBlank()) {
            into.computeIfAbsent(triple.getSubject().getURI(), none -> new TreeSet<>())
                    .add(object.isURI() ? object.getURI() : object.getLiteralLexicalForm());
        }
    }

    Shelf read() {
        data.find(Node.ANY, Terms.TYPE, Terms.FACT)
                .forEachRemaining(fact -> data.find(fact.getSubject(), Terms.STATED_IN, Node.ANY)
                        .forEachRemaining(said -> stated.merge(said.getObject().toString(), 1, Integer::sum)));
        List<Entry> articles = catalogue.articles();
        for (Kind kind : Kind.values()) {
            for (Entry entry : kind == Kind.ARTICLE ? List.<Entry>of() : catalogue.of(kind)) {
                entry.articles()
                        .forEach(number -> mentioned(articles.get(number).iri(), entry));
            }
        }
        Map<Kind, List<Item>> items = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<Item> all = new ArrayList<>();
            catalogue.of(kind).forEach(entry -> all.add(item(entry, articles)));
            // In the standard order, so that a page in that order finds it sorted.
            all.sort(ListKind.of(kind).orders().get(0).comparator());
            items.put(kind, List.copyOf(all));
        }
        PostReader posts = new PostReader(
                data, days, iri -> catalogue.find(iri).map(Entry::name).orElse(iri));
        return new Shelf(catalogue, items, posts.read(), labels());
    }

    private void mentioned(String article, Entry thing) {
        mentioning.merge(article, 1, Integer::sum);
        if (thing.kind() == Kind.PLACE) {
            placesOfArticles.computeIfAbsent(article, none -> new TreeSet<>()).addAll(around(Set.of(thing.iri())));
        }
    }

    private Item item(Entry entry, List<Entry> articles) {
        List<String> dates = entry.articles().stream()
                .flatMap(number -> days.getOrDefault(articles.get(number).iri(), Set.of()).stream())
                .sorted()
                .toList();
        boolean article = entry.kind() == Kind.ARTICLE;
        return new Item(
                entry,
                facets(entry, articles),
                String.join(" ", forms.syllables(entry.name())),
                dates.stream().findFirst(),
                dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(dates.size() - 1)),
                codes.getOrDefault(entry.iri(), Set.of()).stream().findFirst(),
                article
                        ? mentioning.getOrDefault(entry.iri(), 0)
                        : entry.articles().size(),
                article ? stated.getOrDefault(entry.iri(), 0) : entry.facts());
    }

    private Map<Facet, List<String>> facets(Entry entry, List<Entry> articles) {
        Map<Facet, List<String>> all = new EnumMap<>(Facet.class);
        for (Facet facet : ListKind.of(entry.kind()).facets()) {
            Collection<String> values = facet(facet, entry, articles);
            if (!values.isEmpty()) {
                all.put(facet, List.copyOf(values));
            }
        }
        return all;
    }

    /** The same as {@link Facet#pattern} says; a test compares the two. */
    private Collection<String> facet(Facet facet, Entry entry, List<Entry> articles) {
        Set<String> own = Set.of(entry.iri());
        return switch (facet) {
            case KIND -> of(kinds, own);
            case LEVEL -> of(levels, entry.kind() == Kind.PERSON ? of(bodies, own) : own);
            case BODY -> of(bodies, own);
            case PLACE -> places(entry, own);
            case PERIOD -> periods(entry, articles);
            case PUBLISHER -> of(publishers, own);
            case BASIS -> of(bases, own);
            case ARTICLE ->
                new TreeSet<>(entry.articles().stream()
                        .map(number -> articles.get(number).iri())
                        .toList());
        };
    }

    private Collection<String> places(Entry entry, Set<String> own) {
        return switch (entry.kind()) {
            case PERSON -> around(of(located, of(bodies, own)));
            case ORGANISATION -> around(of(located, own));
            case PROGRAMME -> {
                Set<String> owners = new TreeSet<>(of(bodies, own));
                owners.addAll(of(located, of(bodies, own)));
                yield around(owners);
            }
            case PLACE -> around(of(contained, own));
            case ARTICLE -> placesOfArticles.getOrDefault(entry.iri(), Set.of());
        };
    }

    /** Places with all in which they lie. */
    private Set<String> around(Set<String> places) {
        Set<String> all = new TreeSet<>();
        List<String> open = new ArrayList<>(places);
        while (!open.isEmpty()) {
            String place = open.remove(open.size() - 1);
            boolean known = catalogue
                    .find(place)
                    .filter(found -> found.kind() == Kind.PLACE)
                    .isPresent();
            if (known && all.add(place)) {
                open.addAll(contained.getOrDefault(place, Set.of()));
            }
        }
        return all;
    }

    private Collection<String> periods(Entry entry, List<Entry> articles) {
        Set<String> years = new TreeSet<>();
        for (int number : entry.articles()) {
            Set<String> dates = days.getOrDefault(articles.get(number).iri(), Set.of());
            dates.forEach(date -> years.add(date.substring(0, Math.min(4, date.length()))));
            if (dates.isEmpty()) {
                years.add(Facet.UNKNOWN);
            }
        }
        return years;
    }

    private static Set<String> of(Map<String, Set<String>> values, Set<String> things) {
        Set<String> all = new TreeSet<>();
        things.forEach(thing -> all.addAll(values.getOrDefault(thing, Set.of())));
        return all;
    }

    private Map<String, Glossary.Label> labels() {
        Map<String, Glossary.Label> labels = new HashMap<>();
        List.of(kinds, levels, bases, bodies)
                .forEach(values -> values.values()
                        .forEach(set -> set.forEach(
                                iri -> labels.computeIfAbsent(iri, none -> label(NodeFactory.createURI(iri))))));
        return labels;
    }

    /** Concepts of the ontology have labels in both languages; those found in articles have the word that was found. */
    private Glossary.Label label(Node term) {
        if (glossary.knows(term)) {
            return glossary.label(term);
        }
        Map<String, String> words = new HashMap<>();
        for (Node property : List.of(Terms.NOTATION, Terms.ALT_LABEL, Terms.LABEL, Terms.PREF_LABEL)) {
            data.find(term, property, Node.ANY)
                    .filterKeep(triple -> triple.getObject().isLiteral())
                    .forEachRemaining(triple -> words.put(
                            triple.getObject().getLiteralLanguage().startsWith("en") ? "en" : "zh",
                            triple.getObject().getLiteralLexicalForm()));
        }
        String zh = Optional.ofNullable(words.get("zh"))
                .or(() -> Optional.ofNullable(words.get("en")))
                .orElse(Glossary.lastPart(term.getURI()));
        return new Glossary.Label(zh, words.getOrDefault("en", zh));
    }
}
