package io.mailuo.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A person, body, place or programme.
 *
 * @param key what identifies it
 * @param label its preferred name, in Simplified Chinese
 * @param aliases further names in Simplified Chinese, sorted, without the label
 * @param traditional names as an article in Traditional Chinese writes them, sorted
 * @param category id of a concept in the lexicon that says what kind it is (a kind of body, a type of programme), if known
 * @param partOf the body that a body is a unit of, or the area that an area lies in
 * @param place the area that a body belongs to
 * @param code division code (GB/T 2260) of a place
 * @param level how high a place, or the area that a body is of, stands
 */
public record Entity(
        EntityKey key,
        String label,
        List<String> aliases,
        List<String> traditional,
        Optional<String> category,
        Optional<EntityKey> partOf,
        Optional<EntityKey> place,
        Optional<String> code,
        Optional<Level> level) {

    public Entity {
        aliases = sortedWithout(label, aliases);
        traditional = List.copyOf(new TreeSet<>(traditional));
    }

    private static List<String> sortedWithout(String label, Collection<String> names) {
        SortedSet<String> sorted = new TreeSet<>(names);
        sorted.remove(label);
        return List.copyOf(sorted);
    }
}
