package io.mailuo.extract.body;

import io.mailuo.model.Context;
import io.mailuo.model.Mention;
import io.mailuo.model.Ordered;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules know of an article beyond the line that they read: its context, and its places by where they stand. */
final class Scene {

    /** Characters back to a county or city that a bare 县委 may mean in an article about a larger area. */
    private static final int NEAR = 60;

    /** Characters back to the village that a bare 村委会 means. */
    private static final int FAR = 300;

    /** Characters at the beginning of a paragraph that say of which province it speaks. */
    private static final int OPENING = 8;

    private static final String PROVINCE = "province";
    private static final String VILLAGE = "village";

    private final Context context;
    private final Areas areas;
    private final TreeMap<Integer, Mention.Place> byStart = new TreeMap<>();
    /** By index of the text the place that begins, ends or reaches over there. */
    private final Mention.@Nullable Place[] from;

    private final Mention.@Nullable Place[] to;
    private final Mention.@Nullable Place[] over;
    /** The areas that the article's own leaders go to, of which no bare level is. */
    private final Set<String> visited;

    private final BitSet firsts = new BitSet();
    private final Set<String> names = new HashSet<>();
    private final ParagraphAreas paragraphs;
    /** The province of the article's own area. */
    private final Optional<String> own;

    Scene(String text, Context context, List<Mention.Place> places, Areas areas, Set<String> visited) {
        this.context = context;
        this.areas = areas;
        this.visited = visited;
        this.from = new Mention.Place[text.length() + 1];
        this.to = new Mention.Place[text.length() + 1];
        this.over = new Mention.Place[text.length() + 1];
        for (Mention.Place place : places) {
            byStart.put(place.span().start(), place);
            to[place.span().end()] = place;
            firsts.set(place.name().charAt(0));
        }
        byStart.values().forEach(place -> names.add(place.fullName()));
        this.paragraphs = new ParagraphAreas(text, byStart, areas);
        this.own = areas.at(PROVINCE, context.place());
        byStart.forEach((start, place) -> {
            from[start] = place;
            // Where a place begins inside another, the later one counts from there on.
            int next = Optional.ofNullable(byStart.higherKey(start)).orElse(text.length());
            int last = Math.min(place.span().end() - 1, next);
            Arrays.fill(over, Math.min(start + 1, last + 1), last + 1, place);
        });
    }

    Context context() {
        return context;
    }

    Optional<Mention.Place> placeFrom(int start) {
        return at(from, start);
    }

    Optional<Mention.Place> placeTo(int end) {
        return at(to, end);
    }

    /** Whether an index lies inside a place, not at its edge. */
    Optional<Mention.Place> placeOver(int index) {
        return at(over, index);
    }

    private static Optional<Mention.Place> at(Mention.@Nullable Place[] places, int index) {
        return index < 0 || index >= places.length ? Optional.empty() : Optional.ofNullable(places[index]);
    }

    /** Whether the written name of any place begins with a character. */
    boolean namesAny(char first) {
        return firsts.get(first);
    }

    /**
     * The area of a level that a bare 省, 市, 县 at an index means: the article's own, or for what lies below it the one
     * named last.
     */
    Optional<String> area(String level, int index) {
        Optional<String> other = level.equals(PROVINCE) ? provinceOfParagraph(index) : Optional.empty();
        return other.isPresent()
                ? other
                : areas.at(level, context.place())
                        .map(home -> level.equals(PROVINCE) || !paragraphs.isLater(level, home, index)
                                ? home
                                // 某市委常委甲…，后任市委书记。 in an article that names its own city only further down.
                                : lastNamed(level, index, paragraphs.start(index))
                                        .orElse(home))
                        .or(() -> lastNamed(level, index))
                        .or(() -> paragraphs.only(level, index))
                        .filter(area -> !visited.contains(area));
    }

    /** 在云南，…省林草局: a paragraph that begins with another province than the article's speaks of that one. */
    private Optional<String> provinceOfParagraph(int index) {
        if (own.isEmpty() || paragraphs.names(PROVINCE, own.get(), index)) {
            return Optional.empty();
        }
        int start = paragraphs.start(index);
        return Ordered.oneByOne(byStart.subMap(start, true, Math.min(index, start + OPENING) + 1, false)
                        .values())
                .findFirst()
                .flatMap(place -> paragraphs.at(PROVINCE, place.fullName()));
    }

    /** The area of a level that holds the place named last between two indexes. */
    Optional<String> lastNamed(String level, int before, int from) {
        return Ordered.oneByOne(byStart.subMap(from, true, before, false)
                        .descendingMap()
                        .values())
                .map(place -> paragraphs.at(level, place.fullName()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> lastNamed(String level, int index) {
        for (Mention.Place place : byStart.headMap(index, false).descendingMap().values()) {
            int reach = level.equals("village") || level.equals("town") ? FAR : NEAR;
            if (index - place.span().end() > reach) {
                return Optional.empty();
            }
            Optional<String> area = paragraphs.at(level, place.fullName());
            if (area.isPresent()) {
                boolean alone = level.equals(VILLAGE) && areas.isVillageAlone(place);
                return alone ? Optional.of(place.name()) : area;
            }
        }
        return Optional.empty();
    }

    /** The places before an index, the last first; behind them those after it. */
    Stream<Mention.Place> before(int index) {
        return Stream.concat(
                Ordered.oneByOne(byStart.headMap(index, false).descendingMap().values()),
                Ordered.oneByOne(byStart.tailMap(index, true).values()));
    }

    /** The places before an index in its paragraph, the last first. */
    Stream<Mention.Place> inParagraph(int index) {
        int start = paragraphs.start(index);
        return Ordered.oneByOne(byStart.subMap(start, true, Math.max(start, index), true)
                .descendingMap()
                .values());
    }

    /** Whether the article names a place. */
    boolean names(String fullName) {
        return names.contains(fullName);
    }

    /** Whether a place is a city or county by its short name (三亚). */
    boolean isSeat(Optional<Mention.Place> place) {
        return place.filter(one -> areas.isSeat(one.name(), one.fullName())).isPresent();
    }

    /** The name that a place's bodies bear. */
    String ownName(String fullName) {
        return areas.ownName(fullName);
    }

    /** A place's name as bodies bear it that are called by it: without the province before it. */
    String borne(Mention.Place place) {
        return areas.borne(place);
    }

    /** Whether a place is a village without its township. */
    boolean isVillageAlone(Mention.Place place) {
        return areas.isVillageAlone(place);
    }

    /** Whether a place is an area of a level that a bare word names. */
    boolean isOf(String level, String fullName) {
        return areas.at(level, Optional.of(fullName)).equals(Optional.of(fullName));
    }

    /** The level of a place, if it is one of China. */
    Optional<String> level(String fullName) {
        return areas.level(fullName);
    }
}
