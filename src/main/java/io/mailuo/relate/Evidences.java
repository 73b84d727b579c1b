package io.mailuo.relate;

import io.mailuo.model.Document;
import io.mailuo.model.Span;
import io.mailuo.model.Support;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Makes supports from spans of the normal text. */
final class Evidences {

    private Evidences() {}

    static Support support(Document document, Span span, String rule, double confidence) {
        return new Support(document.text().evidence(span), rule, confidence);
    }

    /** The shortest span that holds all of the given ones. */
    static Span around(Span first, Span... others) {
        int start = first.start();
        int end = first.end();
        for (Span other : others) {
            start = Math.min(start, other.start());
            end = Math.max(end, other.end());
        }
        return new Span(start, end);
    }

    /** Two lists of supports as one, in order of the article, each once. */
    static List<Support> union(List<Support> one, List<Support> other) {
        LinkedHashSet<Support> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return sorted(all);
    }

    /** Supports in order of the article. */
    static List<Support> sorted(Collection<Support> all) {
        List<Support> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing((Support support) -> support.evidence().span())
                .thenComparing(Support::rule));
        return sorted;
    }
}
