package io.mailuo.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The normal form of an article's text, with the way back to the article's own characters.
 *
 * <p>Every character of {@link #normal()} stands for a range of raw characters; what the normaliser dropped (pinyin in
 * brackets, line breaks inside words) belongs to no normal character. {@link #original()} has the same length as the
 * normal text and holds the same characters before conversion to Simplified Chinese, so that a name can be shown in the
 * script that the article uses.
 */
public final class Text {

    private final String raw;
    private final String normal;
    private final String original;
    private final int[] rawStart;
    private final int[] rawEnd;
    /** Where the second halves of surrogate pairs stand in the raw text. */
    private final int[] halves;

    /** Where words stand in the normal text, once somebody has asked; whoever makes it makes the same. */
    private @Nullable WordPlaces places;

    /**
     * Ties a normal text to its raw text. The arrays are copied.
     *
     * @param raw the article's decoded text
     * @param normal the text that the rules read
     * @param original the normal text in the article's own script; same length as {@code normal}
     * @param rawStart for each UTF-16 unit of {@code normal}, where its raw characters begin (UTF-16 units of
     *     {@code raw}); never falls
     * @param rawEnd for each unit of {@code normal}, where its raw characters end
     * @throws IllegalArgumentException if the lengths disagree or a range leaves the raw text or goes backwards
     */
    public Text(String raw, String normal, String original, int[] rawStart, int[] rawEnd) {
        if (normal.length() != original.length()
                || normal.length() != rawStart.length
                || rawStart.length != rawEnd.length) {
            throw new IllegalArgumentException(
                    "a normal text of " + normal.length() + " characters needs as many offsets");
        }
        int last = 0;
        for (int i = 0; i < rawStart.length; i++) {
            if (rawStart[i] < last || rawEnd[i] < rawStart[i] || rawEnd[i] > raw.length()) {
                throw new IllegalArgumentException("offset " + i + " maps to " + rawStart[i] + ".." + rawEnd[i]);
            }
            last = rawStart[i];
        }
        this.raw = raw;
        this.normal = normal;
        this.original = original;
        this.rawStart = rawStart.clone();
        this.rawEnd = rawEnd.clone();
        this.halves = IntStream.range(1, raw.length())
                .filter(at -> isSecondHalf(raw, at))
                .toArray();
    }

    /**
     * The same text as a part of a longer one.
     *
     * @param whole the decoded text of the file
     * @param start where this text's raw characters begin in it, in UTF-16 units
     * @throws IllegalArgumentException if they do not stand there
     */
    public Text within(String whole, int start) {
        if (!whole.startsWith(raw, start)) {
            throw new IllegalArgumentException("the text does not stand at " + start + " of the whole");
        }
        int[] starts = Arrays.stream(rawStart).map(at -> at + start).toArray();
        int[] ends = Arrays.stream(rawEnd).map(at -> at + start).toArray();
        return new Text(whole, normal, original, starts, ends);
    }

    /** The article's decoded text. */
    public String raw() {
        return raw;
    }

    /** The text that the rules read: Simplified, half-width letters and digits, damage undone. */
    public String normal() {
        return normal;
    }

    /** The normal text before conversion to Simplified Chinese, character for character. */
    public String original() {
        return original;
    }

    /** The raw characters (UTF-16 units) behind a span of the normal text; an empty span maps to an empty range. */
    public Span rawSpan(Span span) {
        if (span.length() == 0) {
            int at = span.start() < rawStart.length ? rawStart[span.start()] : raw.length();
            return new Span(at, at);
        }
        return new Span(rawStart[span.start()], rawEnd[span.end() - 1]);
    }

    /**
     * The article's own words behind a span of the normal text.
     *
     * @param span a span of the normal text
     * @return the words with their offsets in code points of the raw text
     */
    public Evidence evidence(Span span) {
        Span units = rawSpan(span);
        int start = codePointsBefore(units.start());
        int end = start + raw.codePointCount(units.start(), units.end());
        return new Evidence(
                new Span(start, end),
                raw.substring(units.start(), units.end()),
                raw.substring(whole(Math.max(0, units.start() - Evidence.CONTEXT)), units.start()),
                raw.substring(units.end(), whole(Math.min(raw.length(), units.end() + Evidence.CONTEXT))));
    }

    /** Where words stand in the normal text. */
    public WordPlaces places() {
        WordPlaces known = places;
        if (known == null) {
            known = new WordPlaces(normal);
            places = known;
        }
        return known;
    }

    /** Each is asked for once a mention, so that none counts from the beginning of the text. */
    private int codePointsBefore(int index) {
        int pairs = Arrays.binarySearch(halves, index);
        return index - (pairs < 0 ? -pairs - 1 : pairs);
    }

    /** Moves an index off the middle of a surrogate pair. */
    private int whole(int index) {
        return index > 0 && index < raw.length() && isSecondHalf(raw, index) ? index - 1 : index;
    }

    private static boolean isSecondHalf(String raw, int index) {
        return Character.isLowSurrogate(raw.charAt(index)) && Character.isHighSurrogate(raw.charAt(index - 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text that
                && raw.equals(that.raw)
                && normal.equals(that.normal)
                && original.equals(that.original)
                && Arrays.equals(rawStart, that.rawStart)
                && Arrays.equals(rawEnd, that.rawEnd);
    }

    @Override
    public int hashCode() {
        return normal.hashCode();
    }

    @Override
    public String toString() {
        return normal;
    }
}
