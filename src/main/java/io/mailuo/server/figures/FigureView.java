package io.mailuo.server.figures;

import io.mailuo.server.facts.Link;
import io.mailuo.server.facts.Quotation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure as pages show it.
 *
 * @param iri its identifier
 * @param href its page
 * @param subject what is counted
 * @param value the number, the lower end of a range
 * @param upper the upper end of a range
 * @param amount the number as people read it
 * @param upperAmount the upper end as people read it
 * @param unit as written
 * @param comparator exact, about, at-least or at-most
 * @param sign the sign of mathematics for that
 * @param status actual, target, baseline or change
 * @param period words of the time that it is for
 * @param begin first day of that time, or empty where the graph knows none
 * @param end last day of it, or empty
 * @param holder the body or place whose figure it is
 * @param programme its programme
 * @param article where it is stated
 * @param date day of the article, or empty
 * @param quote the words that state it
 * @param written the same, cut around the value
 * @param confidence the highest of its evidence, from 0 to 1
 * @param evidence all words that it rests on
 */
public record FigureView(
        String iri,
        String href,
        String subject,
        BigDecimal value,
        Optional<BigDecimal> upper,
        Amount amount,
        Optional<Amount> upperAmount,
        String unit,
        String comparator,
        String sign,
        String status,
        String period,
        String begin,
        String end,
        Optional<Link> holder,
        Optional<Link> programme,
        Link article,
        String date,
        String quote,
        Written written,
        double confidence,
        List<Quotation> evidence) {

    /**
     * Words cut around the value.
     *
     * @param before what stands before it; all of the words where the value is in none of them
     * @param value the characters that write the value, or empty
     * @param after what stands after it
     */
    public record Written(String before, String value, String after) {}

    /** The days that it is for, as short as can be; empty where the graph knows none. */
    public String days() {
        return Days.said(begin, end);
    }

    /** Opens the article with the first evidence marked; its own page where there is no evidence. */
    public String open() {
        return evidence.isEmpty() ? href : evidence.get(0).href();
    }
}
