package io.mailuo.reading;

import java.time.Duration;

/**
 * What a file may at most take. Ordinary articles are far below: the longest of 19,153 news items has 20,000 characters, a five-year plan 70,000.
 *
 * @param bytes size of a file in bytes; a PDF or DOCX file has pictures
 * @param characters number of UTF-16 units of text that a file may hold, which may be that of several articles
 * @param article number of UTF-16 units of one article: finding what is said of each name at each of its places grows faster than the text
 * @param articles number of articles in a file
 * @param time how long getting the text out of a web page, a PDF or DOCX file may take
 */
public record ReadingLimits(long bytes, int characters, int article, int articles, Duration time) {

    /** The limits that hold unless others are asked for. */
    public static final ReadingLimits STANDARD =
            new ReadingLimits(64L << 20, 4_000_000, 150_000, 2_000, Duration.ofSeconds(30));
}
