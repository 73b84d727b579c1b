package io.mailuo.extract.body;

import io.mailuo.lexicon.Division;
import io.mailuo.lexicon.Division.Level;
import io.mailuo.lexicon.Places;
import io.mailuo.model.CapitalDateline;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Sentence.Role;
import io.mailuo.model.Span;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The area that an article is about. Places vote for themselves and for the areas above them, more in the headline and at the
 * beginning; bare words such as 我省 and 市委 tell the level; with none of them an area must hold most of the votes.
 */
final class HomeArea {

    private static final int BEGINNING = 200;
    private static final double PAPER = 6;
    private static final double HALF = 0.5;
    private static final int LONGEST_GUEST = 4;
    private static final int LONGEST_CLAUSE = 24;
    private static final String NEWS = "讯";
    private static final String OWN_PAPER = "本报";
    private static final double MOST = 0.6;
    private static final String CITY = "市";

    /** An area that bare words call must hold at least this part of the votes; {@link #MOST} where there is one such word. */
    private static final double LEAST = 0.15;

    /** A level counts if its bare words are at least this part as frequent as the most frequent level's. */
    private static final double SHARE = 0.3;

    private final Vocabulary vocabulary;
    private final BareLevels levels;
    private final Visited visited;
    private final Places places;

    private final Set<String> media;

    HomeArea(Vocabulary vocabulary, BareLevels levels, Visited visited, Places places, Set<String> media) {
        this.media = media;
        this.levels = levels;
        this.visited = visited;
        this.vocabulary = vocabulary;
        this.places = places;
    }

    /** 全国 and 我国 vote too: for no area. */
    static boolean isNation(Mention.Place place) {
        return place.fullName().equals("中国");
    }

    String fullName(Division division) {
        return places.fullName(division);
    }

    /** The area, or nothing where the article is about the whole country, abroad, or many places. */
    Optional<Division> read(Document document, List<Mention.Place> named) {
        Map<String, Double> votes = new TreeMap<>();
        double total = 0;
        List<Span> headlines = document.sentences()
                .filter(sentence -> sentence.role() == Role.HEADLINE)
                .map(Sentence::span)
                .toList();
        Set<String> guests = guests(document, named);
        Set<String> hosts = visited.in(document, named);
        for (Mention.Place place : named) {
            boolean guest = guests.contains(place.fullName()) || visited.holds(hosts, place.fullName());
            // The weight of the nation: for no area.
            boolean nation = CapitalDateline.names(document.text().normal(), place);
            double weight = guest ? 0 : weight(document, headlines, place.span());
            Optional<Division> division = places.read(place.fullName()).map(Places.Read::division);
            total += weight;
            for (Optional<Division> at = division; !guest && !nation && at.isPresent(); at = places.parent(at.get())) {
                votes.merge(at.get().code(), weight, Double::sum);
            }
        }
        Map<Called, Integer> seen = seen(document, named);
        int words = seen.values().stream().mapToInt(Integer::intValue).sum();
        double least = total * (words > 1 ? LEAST : MOST);
        Optional<Called> level = level(seen);
        Optional<Division> centre = concentrated(votes, total);
        if (level.isEmpty()) {
            return centre;
        }
        // 省科技厅 in an article about one city of the province.
        Optional<Division> called = best(votes, level.get(), least);
        if (called.isPresent() && isOneOfSeveral(votes, called.get(), total)) {
            return Optional.empty();
        }
        return called.flatMap(outer -> centre.filter(inner -> !inner.equals(outer))
                        .or(() -> beginning(named, votes, outer))
                        .filter(inner -> places.within(inner, outer))
                        .filter(inner -> (level.get() != Called.PREFECTURE && level.get() != Called.CITY)
                                || !goesBeyond(named, inner, outer)))
                .or(() -> called);
    }

    /** The county-level city that the article begins with, if it is named about as often as the city above it. */
    private Optional<Division> beginning(List<Mention.Place> named, Map<String, Double> votes, Division outer) {
        return named.stream()
                .map(place -> places.read(place.fullName()).map(Places.Read::division))
                .flatMap(Optional::stream)
                .filter(division -> places.within(division, outer))
                .findFirst()
                .filter(division -> division.level() == Level.COUNTY
                        && division.name().endsWith(CITY)
                        && votes.getOrDefault(division.code(), 0.0) >= HALF * votes.getOrDefault(outer.code(), 0.0));
    }

    /** 省林业局 in a report on three provinces is the bureau of the province named last. */
    private boolean isOneOfSeveral(Map<String, Double> votes, Division area, double total) {
        if (area.level() != Level.PROVINCE || votes.getOrDefault(area.code(), 0.0) > MOST * total) {
            return false;
        }
        long others = votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= LEAST * total)
                .flatMap(vote -> places.byCode(vote.getKey()).stream())
                .filter(division -> division.level() == Level.PROVINCE && !division.equals(area))
                .count();
        return others > 1;
    }

    /**
     * 全市会议在某县级市召开: an article that names the city itself or another of its counties speaks for the city; but one that begins
     * with the county may pass on what the city said (义乌市委传达金华市委全会精神).
     */
    private boolean goesBeyond(List<Mention.Place> named, Division inner, Division outer) {
        List<Division> inside = named.stream()
                .map(place -> places.read(place.fullName()).map(Places.Read::division))
                .flatMap(Optional::stream)
                .filter(division -> places.within(division, outer))
                .toList();
        boolean first = !inside.isEmpty() && places.within(inside.get(0), inner);
        return inside.stream()
                .anyMatch(division -> !places.within(division, inner) && !(first && division.equals(outer)));
    }

    /** Areas whose delegation or secretary comes as a guest: 湖州市党政代表团来考察, 来访的湖州市委书记. */
    private Set<String> guests(Document document, List<Mention.Place> named) {
        String text = document.text().normal();
        Set<String> guests = new HashSet<>();
        for (Mention.Place place : named) {
            int from = Math.max(0, place.span().start() - LONGEST_GUEST);
            String before = text.substring(from, place.span().start());
            String behind = clause(text, place.span().end());
            // 县委书记率|云和县|党政代表团赴…: whom the own leader heads are no guests.
            boolean led = vocabulary.takesAlong(before::endsWith);
            if (vocabulary.isGuest(before::endsWith) || (!led && vocabulary.isGuest(behind::contains))) {
                guests.add(place.fullName());
            }
        }
        return guests;
    }

    /** The characters from an index to the end of the clause. */
    private static String clause(String text, int from) {
        int end = from;
        while (end < Math.min(text.length(), from + LONGEST_CLAUSE) && "，。；\n来赴到".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }

    /** A headline counts, and more the place of the paper: 绍兴日报讯, 本报岳阳讯. */
    private double weight(Document document, List<Span> headlines, Span span) {
        String text = document.text().normal();
        boolean ownPaper = text.startsWith(NEWS, span.end()) && text.startsWith(OWN_PAPER, span.start() - 2);
        boolean begins = span.start() == 0 || text.charAt(span.start() - 1) == '\n';
        boolean paper = ownPaper || (begins && media.stream().anyMatch(end -> text.startsWith(end, span.end())));
        boolean headline = headlines.stream().anyMatch(line -> line.contains(span));
        return paper ? PAPER : headline ? 4 : span.start() < BEGINNING ? 2 : 1;
    }

    private Optional<Division> best(Map<String, Double> votes, Called level, double least) {
        return votes.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .sorted(Comparator.comparing((Map.Entry<String, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .flatMap(entry -> places.byCode(entry.getKey()).stream())
                .filter(level::calls)
                .findFirst();
    }

    /** From the province down as long as one division holds most of the votes. */
    private Optional<Division> concentrated(Map<String, Double> votes, double total) {
        Optional<Division> found = Optional.empty();
        for (Level level : Level.values()) {
            Optional<Division> next = votes.entrySet().stream()
                    .filter(entry -> entry.getValue() >= MOST * total)
                    .flatMap(entry -> places.byCode(entry.getKey()).stream())
                    .filter(division -> division.level() == level)
                    .findFirst();
            found = next.isPresent() ? next : found;
        }
        return found;
    }

    /** The lowest level that a bare word shows the article to be written from. */
    private static Optional<Called> level(Map<Called, Integer> seen) {
        int most = seen.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue() >= SHARE * most)
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder());
    }

    private Map<Called, Integer> seen(Document document, List<Mention.Place> named) {
        Map<Called, Integer> seen = new EnumMap<>(Called.class);
        Covered covered = new Covered(named);
        document.sentences()
                .map(sentence -> new Line(document.text(), sentence))
                .forEach(line -> {
                    for (int at = line.start(); at < line.end(); at++) {
                        levels.at(line, at, covered).ifPresent(level -> seen.merge(level, 1, Integer::sum));
                    }
                });
        return seen;
    }
}
