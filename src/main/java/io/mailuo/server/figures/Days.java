package io.mailuo.server.figures;

/** How pages write a span of days. */
final class Days {

    private static final String FIRST = "-01-01";
    private static final String LAST = "-12-31";

    private Days() {}

    /**
     * A span as short as it can be: 2020, 2020–2025, 2020-05-06, 2020-05-06–2020-06-01, 2020-05-06–.
     *
     * @param begin first day, or empty
     * @param end last day, or empty
     */
    static String said(String begin, String end) {
        if (begin.endsWith(FIRST) && end.endsWith(LAST)) {
            String first = begin.substring(0, begin.length() - FIRST.length());
            String last = end.substring(0, end.length() - LAST.length());
            return first.equals(last) ? first : first + "–" + last;
        }
        return begin.equals(end) ? begin : begin + "–" + end;
    }
}
