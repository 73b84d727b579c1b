package io.mailuo.server.figures;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Figures that say the same thing.
 *
 * @param key in what they agree
 * @param figures the figures, by the day of their articles
 * @param articles number of articles that state them
 */
record Group(Key key, List<Figure> figures, int articles) {

    private static final Comparator<Figure> BY_DAY = Comparator.comparing(Figure::date)
            .thenComparing(Figure::article)
            .thenComparing(Figure::value)
            .thenComparing(Figure::iri);

    /**
     * In what figures agree.
     *
     * @param programme IRI of the programme, or empty
     * @param holder IRI of the holder; empty where a programme is enough
     * @param status the status; empty where it may differ
     * @param when the time that they are for, see {@link #when}; empty where it may differ
     * @param dated whether that time is days that the graph knows
     */
    record Key(
            String subject, String unit, String programme, String holder, String status, String when, boolean dated) {

        /** Same subject and unit, of one programme or else one holder. */
        static Key ofThing(Figure figure) {
            String holder = figure.programme().isEmpty() ? figure.holder() : "";
            return new Key(figure.subject(), figure.unit(), figure.programme(), holder, "", "", false);
        }

        /** Same in everything but the number. */
        static Key ofStatement(Figure figure) {
            return new Key(
                    figure.subject(),
                    figure.unit(),
                    figure.programme(),
                    figure.holder(),
                    figure.status(),
                    when(figure),
                    isDated(figure));
        }

        String about() {
            return programme.isEmpty() ? holder : programme;
        }

        private static boolean isDated(Figure figure) {
            return !figure.begin().isEmpty() && !figure.end().isEmpty();
        }

        /** The days that a figure is for; where the graph knows none, the words that name the time. */
        private static String when(Figure figure) {
            return isDated(figure) ? figure.begin() + "/" + figure.end() : figure.period();
        }
    }

    static Group of(Key key, List<Figure> figures) {
        int articles = (int) figures.stream().map(Figure::article).distinct().count();
        return new Group(key, figures.stream().sorted(BY_DAY).toList(), articles);
    }

    /** Whether they can be compared: by article, by time, or by status, as a target with what was reached. */
    boolean compares() {
        return articles > 1
                || figures.stream().map(Figure::period).distinct().count() > 1
                || figures.stream().map(Figure::status).distinct().count() > 1;
    }

    /** Whether there is a target and something reached. */
    boolean hasTarget() {
        return has("target") && has("actual");
    }

    private boolean has(String status) {
        return figures.stream().anyMatch(figure -> figure.status().equals(status));
    }

    /** Whether articles give different numbers. */
    boolean disagrees() {
        return articles > 1
                && figures.stream()
                                .map(Figure::value)
                                .map(BigDecimal::stripTrailingZeros)
                                .distinct()
                                .count()
                        > 1;
    }
}
