package io.mailuo.extract.body;

import io.mailuo.lexicon.Confidences;
import io.mailuo.lexicon.Division;
import io.mailuo.lexicon.Division.Level;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.lexicon.Prefixes;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.SpanIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Areas that are no divisions but are spoken of like one: 雄安新区 by its name, 桐庐经济开发区 by its kind behind a division. */
public final class Zones {

    private static final String RULE = "place-zone";

    private static final String COUNTRY = "中国";
    private static final String PART = "part";
    /** Characters of the name of a part of a zone before its kind (南京|片区). */
    private static final int LONGEST_PART = 4;
    /** What parts of the country are named by (西部地区); before one it makes another of it (中东部地区). */
    private static final String POINTS = "中东西南北";

    private final Places places;
    private final double confidence;
    /** Names of zones, with the code of the division in which they lie. */
    private final Prefixes<String> own = new Prefixes<>();
    /** What makes a region before it that of a strategy. */
    private final Words strategies;
    /** Kinds of zones, with what they stand behind. */
    private final Prefixes<String> kinds = new Prefixes<>();

    /** Zones by the table of a lexicon. */
    public Zones(Lexicon lexicon, Places places) {
        this.confidence = Confidences.from(lexicon).of(RULE);
        this.places = places;
        this.strategies = lexicon.words("place-zones", "reads", "strategy");
        for (Map<String, String> row : lexicon.rows("place-zones")) {
            String name = row.getOrDefault("name", "");
            String reads = row.getOrDefault("reads", "");
            if (reads.equals("own") || reads.equals("region")) {
                own.put(name, row.getOrDefault("code", ""));
            } else if (!reads.equals("strategy")) {
                kinds.put(name, reads);
            }
        }
    }

    /**
     * The places of an article with those widened behind which a zone's kind stands, and with the zones that are named by themselves.
     * A zone in the name of a body is the body's.
     *
     * @param document sentences with tokens
     * @param named the article's places, in order
     * @param bodies the article's bodies
     * @return places in order, none overlapping another
     */
    public List<Mention.Place> with(Document document, List<Mention.Place> named, List<Mention.Organisation> bodies) {
        Covered taken = new Covered(bodies);
        List<Mention.Place> zones = new ArrayList<>();
        SpanIndex<Mention.Place> places = new SpanIndex<>(named, Mention.Place::span);
        document.sentences().forEach(sentence -> {
            Line line = new Line(document.text(), sentence);
            List<Mention.Place> inside = places.inside(sentence.span());
            inside.stream().flatMap(place -> behind(line, place).stream()).forEach(zones::add);
            zones.addAll(
                    own(line, Stream.concat(inside.stream(), zones.stream()).toList()));
        });
        zones.removeIf(zone -> taken.overlaps(zone.span()));
        zones.removeIf(zone -> zones.stream().anyMatch(other -> isWithin(zone, other)));
        Covered covered = new Covered(zones);
        return Stream.concat(zones.stream(), named.stream().filter(place -> !covered.overlaps(place.span())))
                .sorted(Comparator.comparing(Mention.Place::span))
                .toList();
    }

    private static boolean isWithin(Mention.Place inner, Mention.Place outer) {
        return !inner.equals(outer) && outer.span().contains(inner.span());
    }

    /** The zones of a line that have names of their own, each with the area right before it: 南京 + 江北新区. */
    private List<Mention.Place> own(Line line, List<Mention.Place> areas) {
        List<Mention.Place> found = new ArrayList<>();
        for (int start = line.start(); start < line.end(); start++) {
            int length = own.longest(line.text(), start, line.end());
            if (length > 0 && line.cut(start) && line.cut(start + length) && !isStrategy(line, start, start + length)) {
                int at = start;
                int begin = areas.stream()
                        .filter(area -> area.span().end() == at && !PlaceFinder.isRelative(area))
                        .mapToInt(area -> area.span().start())
                        .min()
                        .orElse(at);
                String area = own.get(line.cutOut(at, at + length))
                        .flatMap(places::byCode)
                        .map(places::fullName)
                        .orElse("");
                if (!area.isEmpty()) {
                    found.add(zone(line, begin, at, at + length, area));
                } else if (standsAlone(line, areas, at)) {
                    found.add(zone(line, at, at, at + length, area));
                }
            }
        }
        return found;
    }

    /**
     * 湖南|西部地区 and 中|东部地区 are other parts, and 某市（某地区） is one name: a region that is named by where it lies stands behind none but the
     * country.
     */
    private static boolean standsAlone(Line line, List<Mention.Place> areas, int start) {
        boolean named = POINTS.indexOf(line.at(start)) < 0;
        char before = line.at(start - 1);
        return before != '（'
                && (named || POINTS.indexOf(before) < 0)
                && areas.stream()
                        .filter(area -> area.span().end() == start)
                        .allMatch(area -> area.fullName().equals(COUNTRY) || (named && !area.isAbroad()));
    }

    /** 长江经济带|发展: a region that lies in no one division, and what is done with it. */
    private boolean isStrategy(Line line, int start, int end) {
        boolean region =
                own.get(line.cutOut(start, end)).filter(String::isEmpty).isPresent();
        return region && strategies.beginAt(line.text(), end, line.end());
    }

    /** The zone whose kind stands right behind a division: 合肥|经济技术开发区, 中国（江苏）|自由贸易试验区. */
    private Optional<Mention.Place> behind(Line line, Mention.Place place) {
        Span bracketed = bracketed(line, place.span());
        int at = bracketed.end();
        int length = kinds.longest(line.text(), at, line.end());
        if (length == 0 || !line.cut(at + length)) {
            return Optional.empty();
        }
        String kind = line.cutOut(at, at + length);
        return places.read(place.fullName())
                .filter(read -> read.rest().isEmpty())
                .map(Places.Read::division)
                .filter(area -> kinds.get(kind)
                        .filter(reads -> fits(reads, area.level()))
                        .isPresent())
                .map(area -> zone(line, bracketed.start(), at, at + length, usual(area, kind)));
    }

    /** 杭州 before 高新区 as usage has it, the full name where the short one is not of one division alone (鼓楼区). */
    private String usual(Division area, String kind) {
        return places.read(area.shortName() + kind)
                .filter(read -> read.division().equals(area))
                .map(read -> area.shortName())
                .orElse(places.fullName(area));
    }

    /** A place with the brackets and the country around it, as zones for free trade are called: 中国（江苏）. */
    private static Span bracketed(Line line, Span place) {
        boolean brackets = line.at(place.start() - 1) == '（' && line.at(place.end()) == '）';
        int country = place.start() - 1 - COUNTRY.length();
        boolean official = brackets && country >= line.start() && line.has(country, COUNTRY);
        return official ? new Span(country, place.end() + 1) : place;
    }

    /** A zone with the part of it that is named behind it: 江苏自贸试验区 + 南京片区. */
    private Mention.Place zone(Line line, int start, int kind, int end, String area) {
        int last = part(line, end);
        return new Mention.Place(
                new Span(start, last), line.cutOut(start, last), area + line.cutOut(kind, last), RULE, confidence);
    }

    private static boolean fits(String reads, Level level) {
        return switch (reads) {
            case "any" -> true;
            case "city" -> level != Level.PROVINCE;
            case "province" -> level == Level.PROVINCE;
            default -> false;
        };
    }

    /** Where the part of a zone ends that stands right behind it; the index itself where none does. */
    private int part(Line line, int at) {
        for (int kind = at + 2; kind <= Math.min(line.end(), at + LONGEST_PART); kind++) {
            int length = kinds.longest(line.text(), kind, line.end());
            if (length > 0
                    && kinds.get(line.cutOut(kind, kind + length))
                            .filter(PART::equals)
                            .isPresent()
                    && line.between(at, kind).stream().allMatch(token -> token.is("ns") || token.is("n"))
                    && line.cut(kind + length)) {
                return kind + length;
            }
        }
        return at;
    }
}
