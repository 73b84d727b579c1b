package io.mailuo.server.reconcile;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Glossary.Label;
import io.mailuo.server.graph.Links;
import java.util.ArrayList;
import java.util.List;

/**
 * What the preview of a thing shows in a client's frame.
 *
 * @param iri its identifier
 * @param href its page on this server
 * @param name what it is called
 * @param names its further names, the first few
 * @param kind code of its kind
 * @param types its types, the narrower first
 * @param rows what tells it from others
 * @param namesakes number of other things of its kind and name
 */
public record Preview(
        String iri,
        String href,
        String name,
        List<String> names,
        String kind,
        List<Label> types,
        List<Row> rows,
        int namesakes) {

    private static final int MOST_NAMES = 4;
    private static final int MOST_VALUES = 3;

    /**
     * A property with its first values.
     *
     * @param more number of values left off
     */
    public record Row(Label property, List<Label> values, int more) {}

    static Preview of(Entry entry, PropertyReader reader, Catalogue catalogue, Types types, Links links) {
        List<Row> rows = new ArrayList<>();
        for (Property property : shown(entry)) {
            List<Label> values =
                    reader.values(entry, property).stream().map(Preview::label).toList();
            if (!values.isEmpty()) {
                rows.add(new Row(
                        property.label(),
                        values.stream().limit(MOST_VALUES).toList(),
                        Math.max(0, values.size() - MOST_VALUES)));
            }
        }
        int namesakes = (int) catalogue.of(entry.kind()).stream()
                .filter(other ->
                        other.name().equals(entry.name()) && !other.iri().equals(entry.iri()))
                .count();
        return new Preview(
                entry.iri(),
                links.href(entry.iri()),
                entry.name(),
                entry.others().stream().limit(MOST_NAMES).toList(),
                entry.kind().code(),
                types.of(entry).stream().map(Type::label).toList(),
                rows,
                namesakes);
    }

    private static Label label(PropertyValue value) {
        return value instanceof PropertyValue.Words words
                ? new Label(words.text(), words.english())
                : new Label(value.text(), value.text());
    }

    private static List<Property> shown(Entry entry) {
        return switch (entry.kind()) {
            case PERSON -> List.of(Property.POSTS, Property.PROGRAMMES, Property.ARTICLE_COUNT, Property.LAST_DATE);
            case ORGANISATION ->
                List.of(Property.LEVEL, Property.WHOLE, Property.PEOPLE, Property.PROGRAMMES, Property.ARTICLE_COUNT);
            case PROGRAMME ->
                List.of(
                        Property.OWNERS,
                        Property.OFFICIALS,
                        Property.ARTICLE_COUNT,
                        Property.FIRST_DATE,
                        Property.LAST_DATE);
            case PLACE -> List.of(Property.LEVEL, Property.PLACE, Property.CODE, Property.ARTICLE_COUNT);
            case ARTICLE -> List.of(Property.FIRST_DATE);
        };
    }
}
