package io.mailuo.server.entity;

import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Value;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure that an article states.
 *
 * @param href page of the fact
 * @param subject what is counted
 * @param value the number
 * @param upper its upper bound, if it is a range
 * @param written the number with comparator and unit, as pages show it
 * @param quote the article's words
 * @param unit unit, as written
 * @param comparator {@code exact}, {@code about}, {@code at-least} or {@code at-most}
 * @param status {@code actual}, {@code target}, {@code baseline} or {@code change}
 * @param statusLabel the same in words
 * @param period the time that it is for, as written, or empty
 * @param programme the programme that it belongs to
 * @param holder whom it is stated of
 * @param day day of the article, or empty
 * @param support the words
 */
public record Figure(
        String href,
        String subject,
        BigDecimal value,
        Optional<BigDecimal> upper,
        String written,
        String quote,
        String unit,
        String comparator,
        String status,
        Glossary.Label statusLabel,
        String period,
        Optional<Value> programme,
        Optional<Value> holder,
        String day,
        Support support) {}
