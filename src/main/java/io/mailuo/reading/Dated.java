package io.mailuo.reading;

import io.mailuo.model.DateBasis;
import java.time.LocalDate;

/**
 * A day and how it is known.
 *
 * @param day the day
 * @param basis how it is known
 */
record Dated(LocalDate day, DateBasis basis) {}
