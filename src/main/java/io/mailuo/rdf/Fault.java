package io.mailuo.rdf;

import java.util.Comparator;

/**
 * Something that a shape finds wrong.
 *
 * @param focus IRI of the node that is wrong
 * @param path the property that is wrong, as SPARQL writes it; empty where the node as a whole is
 * @param chinese what is wrong, in Chinese
 * @param english what is wrong, in English
 * @param value the wrong value, empty where one is missing
 */
public record Fault(String focus, String path, String chinese, String english, String value)
        implements Comparable<Fault> {

    private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::focus, QuadOrder.CODE_POINTS)
            .thenComparing(Fault::path, QuadOrder.CODE_POINTS)
            .thenComparing(Fault::english, QuadOrder.CODE_POINTS)
            .thenComparing(Fault::chinese, QuadOrder.CODE_POINTS)
            .thenComparing(Fault::value, QuadOrder.CODE_POINTS);

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }
}
