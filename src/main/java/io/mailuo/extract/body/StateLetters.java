package io.mailuo.extract.body;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.lexicon.World;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Countries by one character before the title of who leads or represents them: 俄|总统, 美|国务卿, 俄|驻|美|大使. It is the country of that character
 * that was named last before; else the only one that the article names; else, where it names none, the one that usage always writes so.
 */
final class StateLetters {

    private static final String DEPUTY = "副";
    private static final String STATIONED = "驻";
    private static final String ENVOY = "大使";
    private static final String CHINA = "中国";

    /** Characters of the country that an envoy is sent to. */
    private static final int LONGEST_SEAT = 8;

    private final Words titles;
    private final World world;
    private final Vocabulary vocabulary;

    StateLetters(Lexicon lexicon, Vocabulary vocabulary) {
        titles = Words.of(lexicon.words("single-posts").stream()
                .flatMap(title -> Stream.of(title, DEPUTY + title))
                .toList());
        world = World.from(lexicon);
        this.vocabulary = vocabulary;
    }

    /** A country's letter. */
    record Letter(Span span, String country) {}

    /** The letters of an article's lines, given the places that it names, in order. */
    List<Letter> find(List<Line> lines, List<Mention.Place> named) {
        Covered covered = new Covered(named);
        Map<Character, NavigableMap<Integer, String>> countries = new HashMap<>();
        named.stream()
                .filter(place -> world.isCountry(place.fullName()))
                .forEach(place -> countries
                        .computeIfAbsent(place.name().charAt(0), letter -> new TreeMap<>())
                        .put(place.span().end(), place.fullName()));
        List<Letter> found = new ArrayList<>();
        for (Line line : lines) {
            for (int at = line.start(); at + 1 < line.end(); at++) {
                Span span = new Span(at, at + 1);
                boolean sent = receives(line, at) && isSender(line, at - STATIONED.length(), covered, countries);
                if ((sent || isBeforeTitle(line, at) || sends(line, at)) && !covered.overlaps(span)) {
                    letter(line, at, countries).ifPresent(name -> found.add(new Letter(span, name)));
                }
            }
        }
        return found;
    }

    private Optional<String> letter(Line line, int at, Map<Character, NavigableMap<Integer, String>> countries) {
        return Optional.ofNullable(countries.get(line.at(at)))
                .map(byEnd -> country(byEnd, at))
                .orElseGet(() -> vocabulary.country(line.at(at)));
    }

    private boolean isBeforeTitle(Line line, int at) {
        int end = at + 1 + titles.longestAt(line.text(), at + 1, line.end());
        return end > at + 1
                && line.cut(at)
                && line.cut(at + 1)
                && line.cut(end)
                && !Character.isDigit(line.at(at - 1))
                && !vocabulary.isAttribute(line.at(at));
    }

    /** 俄|驻美大使. */
    private static boolean sends(Line line, int at) {
        int from = at + 1 + STATIONED.length();
        if (!line.has(at + 1, STATIONED) || Line.han(line.at(at - 1))) {
            return false;
        }
        int envoy = from;
        while (envoy - from < LONGEST_SEAT && Line.han(line.at(envoy)) && !line.has(envoy, ENVOY)) {
            envoy++;
        }
        return envoy > from && line.has(envoy, ENVOY);
    }

    /** 俄驻|美|大使. */
    private static boolean receives(Line line, int at) {
        return line.has(at - STATIONED.length(), STATIONED) && line.has(at + 1, ENVOY);
    }

    /** Whether a country ends at an index that can send an envoy: 俄|驻美, 中国|驻美; not 前|驻美. */
    private boolean isSender(
            Line line, int end, Covered covered, Map<Character, NavigableMap<Integer, String>> countries) {
        return line.has(end - CHINA.length(), CHINA)
                || covered.overlaps(new Span(end - 1, end))
                || (sends(line, end - 1) && letter(line, end - 1, countries).isPresent());
    }

    /** Of the countries of a letter the one named last before, else the only one. */
    private static Optional<String> country(NavigableMap<Integer, String> byEnd, int before) {
        Map.Entry<Integer, String> last = byEnd.floorEntry(before);
        if (last != null) {
            return Optional.of(last.getValue());
        }
        String first = byEnd.firstEntry().getValue();
        return byEnd.values().stream().allMatch(first::equals) ? Optional.of(first) : Optional.empty();
    }
}
