package io.mailuo.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date, span of time or moment as written.
 *
 * @param span its characters in the normal text
 * @param kind what it is
 * @param start first day that it covers, where it or the article's own date says so
 * @param end last day that it covers, likewise
 */
public record TimeExpression(Span span, Kind kind, Optional<LocalDate> start, Optional<LocalDate> end) {

    /** What an expression of time says. */
    public enum Kind {
        /** 2021年, 2013年5月, 今年1月, 3月5日, 去年底 */
        DATE,
        /** 2003年至2007年, 10月15日至19日, 上半年, “十四五”期间 */
        PERIOD,
        /** 截至6月底, 到2025年, 2005年以前, 自2018年10月以来 */
        BOUND,
        /** 3年内, 5年, 80多天, 近三年: a length of time */
        DURATION,
        /** 目前, 近日, 日前: no period at all */
        VAGUE
    }
}
