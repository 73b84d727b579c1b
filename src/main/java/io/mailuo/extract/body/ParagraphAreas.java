package io.mailuo.extract.body;

import io.mailuo.model.Mention;
import io.mailuo.model.Ordered;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which areas the places of a paragraph lie in. A paragraph is gone through once for each level, not for each word that asks for an
 * area in it, and the name of a place is read once.
 */
final class ParagraphAreas {

    private static final int NEVER = Integer.MAX_VALUE;

    /** An area of a level. */
    private record Asked(String level, String name) {}

    /** A level in the paragraph that begins at an index. */
    private record Where(String level, int start) {}

    /** The area of a paragraph that is named first, where it is, and where another one follows. */
    private record First(Optional<String> area, int from, int until) {}

    private final NavigableMap<Integer, Mention.Place> places;
    private final Areas areas;
    private final int[] breaks;
    private final int length;
    private final Map<Asked, Optional<String>> read = new HashMap<>();
    private final Map<Where, First> firsts = new HashMap<>();
    private final Map<Asked, Integer> begun = new HashMap<>();
    private final Map<Asked, Map<Integer, Integer>> named = new HashMap<>();

    /** @param places the places of a text by where they begin */
    ParagraphAreas(String text, NavigableMap<Integer, Mention.Place> places, Areas areas) {
        this.places = places;
        this.areas = areas;
        this.length = text.length();
        this.breaks =
                IntStream.range(0, length).filter(at -> text.charAt(at) == '\n').toArray();
    }

    /** The area of a level that a place lies in. */
    Optional<String> at(String level, String fullName) {
        return read.computeIfAbsent(new Asked(level, fullName), asked -> areas.at(level, Optional.of(fullName)));
    }

    /** Where the paragraph begins that an index lies in. */
    int start(int index) {
        int at = Arrays.binarySearch(breaks, Math.max(0, index - 1));
        int last = at < 0 ? -at - 2 : at;
        return last < 0 ? 0 : breaks[last] + 1;
    }

    private int end(int start) {
        int at = Arrays.binarySearch(breaks, start);
        int next = at < 0 ? -at - 1 : at;
        return next < breaks.length ? breaks[next] : length;
    }

    /** The area of a level that alone is named in the paragraph up to an index. */
    Optional<String> only(String level, int index) {
        int start = start(index);
        First first = firsts.computeIfAbsent(new Where(level, start), this::first);
        int asked = Math.max(start, index);
        return first.from() <= asked && asked < first.until() ? first.area() : Optional.empty();
    }

    private First first(Where paragraph) {
        Optional<String> first = Optional.empty();
        int from = NEVER;
        for (Mention.Place place : places.subMap(paragraph.start(), true, end(paragraph.start()), true)
                .values()) {
            Optional<String> area = at(paragraph.level(), place.fullName());
            if (area.isPresent() && first.isEmpty()) {
                first = area;
                from = place.span().start();
            } else if (area.isPresent() && !area.equals(first)) {
                return new First(first, from, place.span().start());
            }
        }
        return new First(first, from, NEVER);
    }

    /** Whether the paragraph names a place in an area of a level up to an index. */
    boolean names(String level, String area, int index) {
        int start = start(index);
        int first = named.computeIfAbsent(new Asked(level, area), it -> new HashMap<>())
                .computeIfAbsent(start, it -> firstIn(level, area, start));
        return first <= Math.max(start, index);
    }

    /** Whether no place in an area of a level stands before an index in the text, words like 全市 aside. */
    boolean isLater(String level, String area, int index) {
        int first = begun.computeIfAbsent(
                new Asked(level, area),
                it -> Ordered.oneByOne(places.values())
                        .filter(place -> !PlaceFinder.isRelative(place)
                                && at(level, place.fullName())
                                        .filter(area::equals)
                                        .isPresent())
                        .mapToInt(place -> place.span().start())
                        .findFirst()
                        .orElse(-1));
        return first >= index;
    }

    private int firstIn(String level, String area, int start) {
        return Ordered.oneByOne(places.subMap(start, true, end(start), true).values())
                .filter(place ->
                        at(level, place.fullName()).filter(area::equals).isPresent())
                .mapToInt(place -> place.span().start())
                .findFirst()
                .orElse(NEVER);
    }
}
