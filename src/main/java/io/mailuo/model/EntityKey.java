package io.mailuo.model;

/**
 * What identifies an entity: equal keys are one thing.
 *
 * @param kind what it is
 * @param text the canonical text: the full official name, with what tells it from namesakes after a {@code |}
 */
public record EntityKey(Kind kind, String text) implements Comparable<EntityKey> {

    /** The kinds of entity. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        PROGRAMME
    }

    @Override
    public int compareTo(EntityKey other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : text.compareTo(other.text);
    }
}
