package io.mailuo.server.reconcile;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Kind;
import io.mailuo.server.reconcile.PropertyValue.Thing;
import io.mailuo.server.reconcile.Query.Condition;
import io.mailuo.server.reconcile.Query.Wanted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds things by what they are known to have, where a client gives no name: from the value back to who has it. */
final class PropertySearch {

    private static final List<Property> PARTS = List.of(Property.OWNERS, Property.PARTICIPANTS, Property.OFFICIALS);

    private final NameTable table;
    private final Catalogue catalogue;
    private final PropertyReader properties;
    private final Identifiers identifiers;

    PropertySearch(NameTable table, PropertyReader properties, Identifiers identifiers) {
        this.table = table;
        this.catalogue = table.catalogue();
        this.properties = properties;
        this.identifiers = identifiers;
    }

    /** Things of which a property has a value; their names count nothing. */
    Map<Entry, Double> having(List<Condition> conditions) {
        Map<Entry, Double> found = new HashMap<>();
        for (Condition condition : conditions) {
            for (Wanted wanted : condition.values()) {
                having(condition.property(), wanted).forEach(entry -> found.put(entry, 0.0));
            }
        }
        return found;
    }

    private Stream<Entry> having(Property property, Wanted wanted) {
        List<Entry> values = wanted.id()
                .flatMap(id -> identifiers.find(catalogue, id))
                .map(List::of)
                .orElseGet(() -> table.bearers(catalogue.folded(wanted.text())));
        return values.stream().flatMap(value -> switch (property) {
            case NAMES -> Stream.of(value);
            case BODIES, POSTS -> linked(value, List.of(Property.PEOPLE));
            case PEOPLE -> linked(value, List.of(Property.BODIES));
            case OWNERS, PARTICIPANTS, OFFICIALS -> linked(value, List.of(Property.PROGRAMMES));
            case PROGRAMMES -> linked(value, PARTS);
            case PLACE -> lyingIn(value);
            // Too many things have these for a name to be found by them.
            case KIND, LEVEL, CODE, WHOLE, ARTICLES, ARTICLE_COUNT, FIRST_DATE, LAST_DATE -> Stream.empty();
        });
    }

    private Stream<Entry> linked(Entry value, List<Property> back) {
        return back.stream()
                .flatMap(property -> properties.values(value, property).stream())
                .flatMap(other -> other instanceof Thing thing ? catalogue.find(thing.iri()).stream() : Stream.empty());
    }

    private Stream<Entry> lyingIn(Entry place) {
        return Stream.of(Kind.ORGANISATION, Kind.PLACE)
                .flatMap(kind -> catalogue.of(kind).stream())
                .filter(entry -> entry.place().filter(place.iri()::equals).isPresent());
    }
}
