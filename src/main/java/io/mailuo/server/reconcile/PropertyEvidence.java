package io.mailuo.server.reconcile;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.reconcile.PropertyValue.Thing;
import io.mailuo.server.reconcile.PropertyValue.Words;
import io.mailuo.server.reconcile.Query.Condition;
import io.mailuo.server.reconcile.Query.Wanted;
import java.util.List;
import java.util.stream.Stream;

/** What the properties that a client gives say for or against a thing. */
final class PropertyEvidence {

    private final Catalogue catalogue;
    private final PropertyReader properties;
    private final Identifiers identifiers;

    PropertyEvidence(Catalogue catalogue, PropertyReader properties, Identifiers identifiers) {
        this.catalogue = catalogue;
        this.properties = properties;
        this.identifiers = identifiers;
    }

    /** From -1 for none of the properties to 1 for all; 0 where the graph knows nothing of them. */
    double of(Entry entry, List<Condition> conditions) {
        return conditions.stream()
                .mapToInt(condition -> fit(entry, condition))
                .average()
                .orElse(0);
    }

    /** 1 if a property has one of the values, -1 if it has others, 0 if the graph knows none. */
    int fit(Entry entry, Condition condition) {
        List<PropertyValue> values = properties.values(entry, condition.property());
        if (values.isEmpty()) {
            return 0;
        }
        boolean found = condition.values().stream()
                .anyMatch(wanted -> values.stream().anyMatch(value -> isSame(wanted, value)));
        return found ? 1 : -1;
    }

    private boolean isSame(Wanted wanted, PropertyValue value) {
        if (wanted.id().isPresent() && value instanceof Thing thing) {
            return identifiers.of(thing.iri()).equals(identifiers.of(wanted.id().orElseThrow()));
        }
        String text = catalogue.folded(wanted.text());
        // 教育局 in a column of a table says as much as 青禾县教育局.
        return !text.isEmpty()
                && names(value)
                        .map(catalogue::folded)
                        .anyMatch(name -> name.equals(text) || (text.length() > 1 && name.contains(text)));
    }

    private Stream<String> names(PropertyValue value) {
        if (value instanceof Thing thing) {
            return Stream.concat(
                    Stream.of(thing.text()),
                    catalogue.find(thing.iri()).stream().flatMap(entry -> entry.others().stream()));
        }
        return value instanceof Words words ? Stream.of(words.text(), words.english()) : Stream.of(value.text());
    }
}
