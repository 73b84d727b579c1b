package io.mailuo.extract.body;

import io.mailuo.lexicon.Division;
import io.mailuo.lexicon.Division.Level;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Areas that the leaders of another one of their level go to or meet: 市委书记甲率团赴绍兴市考察, 县长甲会见余杭区区长乙. A leader who is
 * named by the level alone is one of the article's own area, and that is not the one that is visited.
 */
final class Visited {

    /** Between the place of a dateline and the sentence: 本报丽水3月5日讯. */
    private static final String DATELINES = "讯电";

    private static final String LISTED = "、和与及";
    private static final String LEADERS = "委长";
    private static final char OWN = '我';
    private static final int LONGEST_OFFICE = 4;
    private static final int LONGEST_PURPOSE = 4;

    private final BareLevels levels;
    private final Places places;
    private final Words toward;
    private final Words purposes;
    private final Words meetings;
    private final Words missions;

    Visited(Lexicon lexicon, BareLevels levels, Places places) {
        this.levels = levels;
        this.places = places;
        this.toward = lexicon.words("visit-frames", "role", "toward");
        this.purposes = lexicon.words("visit-frames", "role", "purpose");
        this.meetings = lexicon.words("visit-frames", "role", "meeting");
        this.missions = lexicon.words("visit-frames", "role", "mission");
    }

    /** Full names of the areas that an article's own leaders visit. */
    Set<String> in(Document document, List<Mention.Place> places) {
        List<Mention.Place> named =
                places.stream().filter(place -> !PlaceFinder.isRelative(place)).toList();
        Covered covered = new Covered(named);
        Set<String> visited = new HashSet<>();
        document.sentences()
                .map(sentence -> new Line(document.text(), sentence))
                .forEach(line -> {
                    List<Mention.Place> inside = named.stream()
                            .filter(place -> line.holds(place.span()))
                            .toList();
                    if (!inside.isEmpty()) {
                        leader(line, inside, covered).ifPresent(own -> visited.addAll(visited(line, inside, own)));
                    }
                });
        return visited;
    }

    /** Whether a place lies in one of some areas. */
    boolean holds(Set<String> visited, String fullName) {
        return visited.stream().anyMatch(fullName::startsWith);
    }

    /** Who acts: the level that a leader is named by and where. */
    private record Leader(Called called, int at) {}

    /** The first leader of a sentence, if only a dateline names a place before. */
    private Optional<Leader> leader(Line line, List<Mention.Place> inside, Covered covered) {
        for (int at = line.start(); at < line.end(); at++) {
            Optional<Called> called = levels.leaderAt(line, at, covered);
            if (called.isPresent()) {
                int from = at;
                boolean first = inside.stream()
                        .filter(place -> place.span().end() <= from)
                        .allMatch(place -> isDateline(line.cutOut(place.span().end(), from)));
                return first ? Optional.of(new Leader(called.get(), at)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isDateline(String between) {
        return between.chars().anyMatch(letter -> DATELINES.indexOf(letter) >= 0);
    }

    private List<String> visited(Line line, List<Mention.Place> inside, Leader own) {
        List<String> visited = new ArrayList<>();
        for (Mention.Place place : inside) {
            Span span = place.span();
            if (span.start() <= own.at()) {
                continue;
            }
            Span list = list(line, inside, span);
            boolean goes = toward.endAt(line.text(), line.start(), list.start()) && line.hasAny(list.end(), purposes);
            boolean mission =
                    goes && missions.standIn(line.cutOut(own.at(), Math.min(line.end(), list.end() + LONGEST_PURPOSE)));
            if (mission) {
                around(place, own.called()).ifPresent(visited::add);
            } else if (goes || meets(line, span)) {
                whole(place, own.called()).ifPresent(visited::add);
            }
        }
        return visited;
    }

    /** From the first to the last of the areas that are listed with one: 赴|绍兴市、宁波市和台州市|考察. */
    private static Span list(Line line, List<Mention.Place> inside, Span one) {
        Span list = one;
        for (Mention.Place place : inside) {
            boolean next =
                    LISTED.indexOf(line.at(list.end())) >= 0 && place.span().start() == list.end() + 1;
            list = next ? new Span(list.start(), place.span().end()) : list;
        }
        for (int i = inside.size() - 1; i >= 0; i--) {
            Span place = inside.get(i).span();
            boolean before = LISTED.indexOf(line.at(list.start() - 1)) >= 0 && place.end() == list.start() - 1;
            list = before ? new Span(place.start(), list.end()) : list;
        }
        return list;
    }

    /** 会见|绍兴市|委书记, 与|余杭区|区长; and 我市|与|绍兴市. */
    private boolean meets(Line line, Span area) {
        int from = area.start();
        boolean leads = line.cutOut(area.end(), Math.min(line.end(), area.end() + LONGEST_OFFICE))
                .chars()
                .anyMatch(letter -> LEADERS.indexOf(letter) >= 0);
        return meetings.endAt(line.text(), line.start(), from) && (leads || line.at(from - 3) == OWN);
    }

    /** The area that a place is, if a bare leader is one of such an area; 市委书记 may go round the county-level cities of the own one. */
    private Optional<String> whole(Mention.Place place, Called called) {
        return places.read(place.fullName())
                .filter(read -> read.rest().isEmpty() && called.calls(read.division()))
                .filter(read -> called != Called.CITY || read.division().level() != Level.COUNTY)
                .map(read -> places.fullName(read.division()));
    }

    /** The area of a level that a place lies in. */
    private Optional<String> around(Mention.Place place, Called called) {
        Optional<Division> area = places.read(place.fullName()).map(Places.Read::division);
        while (area.filter(division -> !called.calls(division)).isPresent()) {
            area = area.flatMap(places::parent);
        }
        return area.map(places::fullName);
    }
}
