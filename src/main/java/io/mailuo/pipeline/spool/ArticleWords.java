package io.mailuo.pipeline.spool;

import io.mailuo.model.Evidence;
import io.mailuo.model.Span;
import java.util.Optional;

/** The words of an article by their place, so that evidence need not be written out. */
final class ArticleWords {

    private final String raw;
    private final int points;

    ArticleWords(String raw) {
        this.raw = raw;
        this.points = raw.codePointCount(0, raw.length());
    }

    /** The evidence at a span in code points, as {@link io.mailuo.model.Text#evidence} gives it; empty where the text is shorter. */
    Optional<Evidence> at(Span span) {
        if (span.end() > points) {
            return Optional.empty();
        }
        int start = unit(span.start(), 0, 0);
        int end = unit(span.end(), span.start(), start);
        return Optional.of(new Evidence(
                span,
                raw.substring(start, end),
                raw.substring(whole(Math.max(0, start - Evidence.CONTEXT)), start),
                raw.substring(end, whole(Math.min(raw.length(), end + Evidence.CONTEXT)))));
    }

    private int unit(int point, int knownPoint, int knownUnit) {
        return points == raw.length() ? point : raw.offsetByCodePoints(knownUnit, point - knownPoint);
    }

    private int whole(int index) {
        boolean inside = index > 0
                && index < raw.length()
                && Character.isLowSurrogate(raw.charAt(index))
                && Character.isHighSurrogate(raw.charAt(index - 1));
        return inside ? index - 1 : index;
    }
}
