package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Ordered;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bodies of full name of a corpus by their names read backwards, so that those with one end stand together. */
final class BackwardNames implements LongerNames {

    private final NavigableMap<String, EntityKey> full = new TreeMap<>();

    BackwardNames(NamedBodies bodies) {
        bodies.bodies().stream()
                .map(Entity::key)
                .filter(key -> !key.text().contains(EntityNames.SCOPE))
                .forEach(key -> full.put(reversed(key.text()), key));
    }

    @Override
    public Stream<EntityKey> endingWith(String name) {
        return Ordered.longerKeys(full, reversed(name));
    }

    private static String reversed(String name) {
        // Unit by unit: a surrogate pair the wrong way round is no text, but compares as well.
        char[] characters = new char[name.length()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = name.charAt(characters.length - 1 - i);
        }
        return new String(characters);
    }
}
