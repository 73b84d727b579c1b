package io.mailuo.server.reconcile;

import io.mailuo.server.graph.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The line that tells a thing from its namesakes: a person's posts, a body's kind and level, a programme's owners. */
final class Describer {

    private static final int MOST = 3;

    private final PropertyReader properties;

    Describer(PropertyReader properties) {
        this.properties = properties;
    }

    /** The line; none where the graph says nothing of the kind. */
    Optional<String> line(Entry entry) {
        List<Property> telling = switch (entry.kind()) {
            case PERSON -> List.of(Property.POSTS);
            case ORGANISATION -> List.of(Property.KIND, Property.LEVEL, Property.WHOLE);
            case PROGRAMME -> List.of(Property.KIND, Property.OWNERS);
            case PLACE -> List.of(Property.LEVEL, Property.PLACE, Property.CODE);
            case ARTICLE -> List.of(Property.FIRST_DATE);
        };
        String line = telling.stream()
                .flatMap(property -> properties.values(entry, property).stream().limit(MOST))
                .map(PropertyValue::text)
                .collect(Collectors.joining(" · "));
        // Without that, at least where it was read.
        return Optional.of(line)
                .filter(text -> !text.isEmpty())
                .or(() -> properties.values(entry, Property.ARTICLES).stream()
                        .findFirst()
                        .map(PropertyValue::text));
    }
}
