package io.mailuo.server.figures;

import java.math.BigDecimal;

/**
 * A figure as the index keeps it: there may be hundreds of thousands, so texts are shared, what is missing is an empty
 * text, and the article's words stay in the graph.
 *
 * @param iri its identifier
 * @param subject what is counted
 * @param value the number, the lower end of a range
 * @param upper the upper end; the value itself if it is no range
 * @param unit as written
 * @param relation how the number relates to the true one
 * @param status code of the status: actual, target, baseline, change
 * @param period the words of the time it is for
 * @param begin first day of that time where the graph knows it
 * @param end last day
 * @param holder IRI of the body or place whose figure it is
 * @param programme IRI of the programme
 * @param article IRI of the article
 * @param date day of the article
 */
record Figure(
        String iri,
        String subject,
        BigDecimal value,
        BigDecimal upper,
        String unit,
        Relation relation,
        String status,
        String period,
        String begin,
        String end,
        String holder,
        String programme,
        String article,
        String date) {

    boolean isRange() {
        return upper.compareTo(value) != 0;
    }

    /** The year that it is for, by the end of its time; empty where the graph knows no day of it. */
    String year() {
        String day = end.isEmpty() ? begin : end;
        return day.length() < 4 ? "" : day.substring(0, 4);
    }

    /** What it speaks of: its programme, else its holder; empty where it has neither. */
    String about() {
        return programme.isEmpty() ? holder : programme;
    }
}
