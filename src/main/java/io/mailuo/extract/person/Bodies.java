package io.mailuo.extract.person;

import io.mailuo.lexicon.Confidences;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Context;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the body that a title belongs to, by what stands before the title or by the title alone. */
final class Bodies {

    private static final String RULE_TITLE = "body-of-title";
    private static final String RULE_UNREAD = "body-before-title";
    /** 本报, 本网, 本台 */
    private static final String OWN = "本";

    /** The medium of an article is its reporters' body. */
    private static final List<String> REPORTERS = List.of("记者", "编辑");

    private static final String PARTY = "中共";
    private static final String COMMITTEE = "委员会";
    private static final String GOVERNMENT = "人民政府";
    /** Rule of places in other countries. */
    private static final String ABROAD = "place-abroad";
    /** Rule of words that stand for a place (全村). */
    private static final String RELATIVE = "place-relative";

    private static final int SHORTEST_UNREAD = 5;
    private static final int SHORTEST_SHORT = 4;

    private final Confidences confidences;
    private final Set<String> heads;
    private final Set<String> wholes;
    private final Map<Integer, Mention.Organisation> organisationsByEnd = new HashMap<>();
    private final Map<Integer, Mention.Place> placesByEnd = new HashMap<>();
    private final List<Mention.Organisation> organisations;
    private final Map<Span, Mention.Organisation> implied = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> titleBodies = new HashMap<>();
    private final BiFunction<String, String, Optional<String>> bodyOfPlace;
    private final Function<String, Optional<String>> bodyOfTitle;
    private final String text;
    private final Context context;
    private final Set<String> cells;
    private final Set<String> committeeUnits;
    /** Where implied bodies stand that are parts of others. */
    private final Set<Span> parts = new HashSet<>();
    /** The bodies around the Party cells that titles imply. */
    private final Map<Mention, Mention.Organisation> around = new HashMap<>();

    Bodies(
            Lexicon lexicon,
            Confidences confidences,
            String text,
            Context context,
            List<Mention.Organisation> organisations,
            List<Mention.Place> places,
            BiFunction<String, String, Optional<String>> bodyOfPlace,
            Function<String, Optional<String>> bodyOfTitle) {
        this.confidences = confidences;
        this.text = text;
        this.context = context;
        this.cells = lexicon.words("party-cells");
        this.committeeUnits = lexicon.words("title-units");
        this.organisations = organisations;
        this.bodyOfPlace = bodyOfPlace;
        this.bodyOfTitle = bodyOfTitle;
        this.heads = lexicon.words("body-heads");
        this.wholes = lexicon.words("body-words", "role", "whole");
        organisations.forEach(organisation -> keepLonger(organisationsByEnd, organisation));
        places.forEach(place -> keepLonger(placesByEnd, place));
        lexicon.rows("title-bodies").forEach(row -> titleBodies.put(row.getOrDefault("title", ""), row));
    }

    private static <M extends Mention> void keepLonger(Map<Integer, M> byEnd, M mention) {
        byEnd.merge(
                mention.span().end(),
                mention,
                (one, other) -> one.span().length() >= other.span().length() ? one : other);
    }

    /** The body whose name ends at a position. */
    Optional<Mention.Organisation> endingAt(int position) {
        return Optional.ofNullable(organisationsByEnd.get(position));
    }

    /** The body that stands at a span, in the text or by a title. */
    Optional<Mention> at(Span span) {
        return Stream.concat(organisations.stream(), implied.values().stream())
                .filter(body -> body.span().equals(span))
                .map(Mention.class::cast)
                .findFirst();
    }

    /** The place whose name ends at a position. */
    Optional<Mention.Place> placeEndingAt(int position) {
        return Optional.ofNullable(placesByEnd.get(position));
    }

    /** A body whose name begins before and ends inside a span: 县委 in 县|委书记 belongs to the body, not to the title. */
    Optional<Mention.Organisation> reachingInto(Span title) {
        return organisations.stream()
                .filter(body -> body.span().start() <= title.start()
                        && body.span().end() > title.start()
                        && body.span().end() < title.end())
                .findFirst();
    }

    /** Whether a span lies inside the name of a body or place. */
    boolean cover(Span span) {
        return organisations.stream().anyMatch(body -> body.span().contains(span))
                || placesByEnd.values().stream().anyMatch(place -> place.span().contains(span));
    }

    /** Whether a body or place stands in a span, whole or in part. */
    boolean touch(Span span) {
        return organisations.stream().anyMatch(body -> body.span().overlaps(span))
                || placesByEnd.values().stream().anyMatch(place -> place.span().overlaps(span));
    }

    /** The body of a place that a title leads: 桐庐县 + 县长. Abroad no government is one of the people. */
    Optional<Mention.Organisation> ofPlace(Mention.Place place, String title) {
        boolean abroad = place.rule().equals(ABROAD);
        return bodyOfPlace
                .apply(place.fullName(), title)
                .map(name -> abroad ? name.replace(GOVERNMENT, GOVERNMENT.substring(2)) : name)
                .map(name -> imply(place.span(), name));
    }

    /** The body that a title leads in the area of a Party committee: 镇长 where 中共…镇委员会 was named. */
    Optional<Mention.Organisation> besideCommittee(String committee, Span title, String text) {
        int level = text.length() - 2;
        if (!leadsArea(committee) || !committee.startsWith(PARTY) || level < 0) {
            return Optional.empty();
        }
        String area = committee.substring(PARTY.length(), committee.length() - COMMITTEE.length());
        return area.endsWith(text.substring(level, level + 1))
                ? bodyOfPlace.apply(area, text).map(name -> imply(title, name))
                : Optional.empty();
    }

    /** The body of a place that no finder knows, by its leader's title. */
    Optional<Mention.Organisation> ofUnplaced(Span words, String place, String title) {
        parts.add(words);
        return bodyOfPlace.apply(place, title).map(name -> imply(words, name));
    }

    /** The body that a title stands for by itself: 总书记; or, with the article's own area, 市长. */
    Optional<Mention.Organisation> ofTitle(Span span, String title) {
        Map<String, String> row = titleBodies.get(title);
        if (row != null && !row.getOrDefault("body", "").isEmpty()) {
            return Optional.of(imply(span, row.getOrDefault("body", "")));
        }
        if (REPORTERS.stream().anyMatch(title::endsWith)) {
            return context.publisher()
                    .filter(medium -> !isForeign(span, medium))
                    .map(name -> imply(span, name));
        }
        return bodyOfTitle.apply(title).or(() -> ofUnnamedArea(title)).map(name -> imply(span, name));
    }

    /** The body that a title leads in the place whose name begins at a position: 县长 behind 桐庐县委书记. */
    Optional<Mention.Organisation> ofPlaceAt(int start, Span title, String text) {
        return placesByEnd.values().stream()
                .filter(place -> place.span().start() == start && place.span().end() <= title.start())
                .max(Comparator.comparing(place -> place.span().length()))
                .flatMap(place -> bodyOfPlace.apply(place.fullName(), text))
                .map(name -> imply(title, name));
    }

    /**
     * What a title without a body is a title of, behind one of a Party cell: 局长 behind 某局党组书记 leads 某局. Any other body
     * is given back as it is.
     */
    Mention aroundCell(Mention body) {
        if (!(body instanceof Mention.Organisation cell)) {
            return body;
        }
        Mention.Organisation known = around.get(cell);
        return known != null
                ? known
                : organisations.stream()
                        .filter(whole -> whole.span().start() == cell.span().start()
                                && cell.fullName().startsWith(whole.fullName())
                                && cells.contains(cell.fullName()
                                        .substring(whole.fullName().length())))
                        .findFirst()
                        .orElse(cell);
    }

    /** The body whose unit or cell another is (某局 for 某局办公室), where the text names it; an area's committee or government is none. */
    Mention.Organisation root(Mention.Organisation body) {
        Mention.Organisation whole = (Mention.Organisation) aroundCell(body);
        return whole.unitOf()
                .filter(name -> !leadsArea(name))
                .flatMap(name -> organisations.stream()
                        .filter(other -> other.fullName().equals(name))
                        .findFirst())
                .orElse(whole);
    }

    private static boolean leadsArea(String name) {
        return (name.startsWith(PARTY) && name.endsWith(COMMITTEE)) || name.endsWith(GOVERNMENT);
    }

    /** The bodies named between two positions, in order of the text. */
    List<Mention.Organisation> named(int from, int to) {
        return Stream.concat(organisations.stream(), implied.values().stream())
                .filter(body -> body.span().start() >= from && body.span().end() <= to)
                .sorted(Comparator.comparing(
                                (Mention.Organisation body) -> body.span().end())
                        .thenComparing(body -> body.span().length()))
                .toList();
    }

    /** Where the last body or place ends between two positions; the first position if there is none. */
    int lastEnd(int from, int to) {
        return Stream.concat(organisationsByEnd.keySet().stream(), placesByEnd.keySet().stream())
                .filter(end -> end > from && end <= to)
                .max(Integer::compare)
                .orElse(from);
    }

    /** The body that the article speaks for, without a place in the text. */
    Optional<Mention.Organisation> own(Span words) {
        return context.self()
                .map(name -> new Mention.Organisation(
                        words, name, name, Optional.empty(), RULE_TITLE, confidences.of(RULE_TITLE)));
    }

    /**
     * A unit that stands before a title and belongs to a body named elsewhere: 研究室 of a congress's committee. A committee of
     * the Party in an area has departments and groups, no stations or bureaux.
     */
    Optional<Mention.Organisation> unitOf(Mention.Organisation owner, Span words, String unit) {
        boolean area = leadsArea(owner.fullName()) && owner.fullName().startsWith(PARTY);
        if (area && committeeUnits.stream().noneMatch(unit::endsWith)) {
            return Optional.empty();
        }
        String name = (area
                        ? owner.fullName().substring(0, owner.fullName().length() - COMMITTEE.length() + 1)
                        : owner.fullName())
                + unit;
        parts.add(words);
        return Optional.of(implied.computeIfAbsent(
                words,
                span -> new Mention.Organisation(
                        span, unit, name, Optional.of(owner.fullName()), RULE_TITLE, confidences.of(RULE_TITLE))));
    }

    /** The Party cell of a body that a title names with its post: 党委 of a school for 党委书记. */
    Optional<Mention> cell(Optional<Mention> body, Titles.Title title) {
        Optional<String> cell = cellOf(title.text());
        if (cell.isEmpty() || !(body.orElse(null) instanceof Mention.Organisation owner)) {
            return body;
        }
        boolean party = owner.fullName().startsWith(PARTY) || cells.stream().anyMatch(owner.fullName()::endsWith);
        if (party) {
            return body;
        }
        int start = title.span().end() - title.text().length();
        String name = owner.fullName() + cell.get();
        Span words = new Span(start, start + cell.get().length());
        parts.add(words);
        Mention.Organisation found = implied.computeIfAbsent(
                words,
                span -> new Mention.Organisation(
                        span, cell.get(), name, Optional.of(owner.fullName()), RULE_TITLE, confidences.of(RULE_TITLE)));
        around.put(found, owner);
        return Optional.of(found);
    }

    /** A body that no finder knows, by what stands before a title (融媒体中心 in 镇党委副书记、融媒体中心主任). */
    Optional<Mention.Organisation> unread(Span words, String name) {
        Optional<String> whole = wholeNameOf(name);
        if (whole.isPresent()) {
            return whole.map(full -> imply(words, full));
        }
        boolean headed = heads.stream().anyMatch(name::endsWith) && wholes.stream().noneMatch(name::endsWith);
        if (name.length() < SHORTEST_UNREAD || !headed) {
            return Optional.empty();
        }
        return Optional.of(implied.computeIfAbsent(
                words,
                span -> new Mention.Organisation(
                        span, name, name, Optional.empty(), RULE_UNREAD, confidences.of(RULE_UNREAD))));
    }

    /** 翠屏中学 where the article names 宜宾市翠屏中学: a body's name without its beginning or end. */
    private Optional<String> wholeNameOf(String words) {
        return words.length() < SHORTEST_SHORT
                ? Optional.empty()
                : organisations.stream()
                        .map(Mention.Organisation::fullName)
                        .filter(name -> name.contains(words))
                        .map(name -> heads.stream().anyMatch(words::endsWith)
                                ? name.substring(0, name.indexOf(words) + words.length())
                                : name)
                        .filter(name -> placesByEnd.values().stream()
                                .noneMatch(place -> place.name().equals(words)))
                        .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    }

    /** A Party cell whose name stands whole before its secretary's title (港航产业链党委|书记), though no finder knows it. */
    Optional<Mention.Organisation> unreadCell(int start, Titles.Title title) {
        int from = title.span().end() - title.text().length();
        return cellOf(title.text())
                .map(cell -> new Span(start, from + cell.length()))
                .map(words -> {
                    parts.add(words);
                    return imply(words, text.substring(words.start(), words.end()));
                });
    }

    private Optional<String> cellOf(String title) {
        return cells.stream()
                .filter(word -> title.startsWith(word) && title.length() > word.length())
                .max(Comparator.comparing(String::length));
    }

    /** Whether a title names the cell that it is a post of (党委书记). */
    boolean namesCell(String title) {
        return cellOf(title).isPresent();
    }

    /** The last place before a position whose name ends in one of some words; the first behind it if there is none. */
    Optional<Mention.Place> placeBefore(int position, List<String> ends) {
        List<Mention.Place> places = placesByEnd.values().stream()
                .filter(place -> !place.rule().equals(RELATIVE)
                        && place.name().length() > 2
                        && ends.stream().anyMatch(place.name()::endsWith))
                .sorted(Comparator.comparing(Mention.Place::span))
                .toList();
        return places.stream()
                .filter(place -> place.span().end() <= position)
                .reduce((earlier, later) -> later)
                .or(() -> places.stream().findFirst());
    }

    /** A body by its name in book-title marks before a title: 《某某教研》主编. */
    Mention.Organisation titled(Span words) {
        parts.add(words);
        return imply(words, text.substring(words.start(), words.end()));
    }

    /** The unit that another stands beside (宣传部部长、统战部部长): the body of both. */
    Mention.Organisation besides(Mention.Organisation body, String unit) {
        boolean alike = body.fullName().endsWith(unit.substring(unit.length() - 1));
        return body.unitOf()
                .filter(name -> alike)
                .map(name -> new Mention.Organisation(
                        body.span(), name, name, Optional.empty(), RULE_TITLE, confidences.of(RULE_TITLE)))
                .orElse(body);
    }

    /** 市长 in an article that speaks of 市委 and nowhere says of which city. */
    private Optional<String> ofUnnamedArea(String title) {
        int at = title.indexOf('长') - 1;
        if (at < 0) {
            return Optional.empty();
        }
        String level = title.substring(at, at + 1);
        boolean unnamed = organisations.stream()
                .map(Mention.Organisation::fullName)
                .anyMatch(name -> name.startsWith(level) || name.startsWith("中共" + level));
        return unnamed ? bodyOfPlace.apply(level, title) : Optional.empty();
    }

    /** The title within its body: 主席 for 国家主席, 书记 for 党委书记 of a committee of the Party. */
    String within(String title, Optional<? extends Mention> body) {
        Map<String, String> row = titleBodies.get(title);
        if (row != null) {
            return row.getOrDefault("post", title);
        }
        boolean committee = body.filter(mention -> mention instanceof Mention.Organisation led
                        && (led.fullName().startsWith(PARTY) || cells.stream().anyMatch(led.fullName()::endsWith)))
                .isPresent();
        return cells.stream()
                .filter(cell -> committee && title.startsWith(cell) && title.length() > cell.length())
                .findFirst()
                .map(cell -> title.substring(cell.length()))
                .orElse(title);
    }

    /** The body that the text speaks of as its own: 我校, 本报. */
    Optional<Mention.Organisation> self(Span words, boolean medium) {
        return (medium ? context.publisher() : context.self()).map(name -> imply(words, name));
    }

    /** 本报…电（记者 甲） in a page that names a news agency elsewhere: the paper is another medium. */
    private boolean isForeign(Span title, String medium) {
        int from = text.lastIndexOf('\n', Math.max(0, title.start() - 1)) + 1;
        int own = text.substring(from, title.start()).indexOf(OWN);
        return own >= 0 && medium.indexOf(text.charAt(Math.min(from + own + 1, text.length() - 1))) < 0;
    }

    /** Bodies that stand in the text only by a title; units and cells only where somebody holds a post in them. */
    List<Mention.Organisation> implied(List<Mention.Post> posts) {
        Set<Span> held =
                posts.stream().flatMap(post -> post.organisation().stream()).collect(Collectors.toSet());
        return implied.values().stream()
                .filter(body -> !parts.contains(body.span()) || held.contains(body.span()))
                .toList();
    }

    private Mention.Organisation imply(Span span, String fullName) {
        return implied.computeIfAbsent(
                span,
                words -> new Mention.Organisation(
                        words, fullName, fullName, Optional.empty(), RULE_TITLE, confidences.of(RULE_TITLE)));
    }
}
