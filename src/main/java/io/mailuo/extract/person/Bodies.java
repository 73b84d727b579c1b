package io.mailuo.extract.person;

import io.mailuo.lexicon.Confidences;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Context;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.SpanIndex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the body that a title belongs to, by what stands before the title or by the title alone. */
final class Bodies {

    /** 本报, 本网, 本台 */
    private static final String OWN = "本";

    /** The medium of an article is its reporters' body. */
    private static final List<String> REPORTERS = List.of("记者", "编辑");

    private static final String PARTY = "中共";
    private static final List<String> CENTRAL = List.of("中国共产党", "中共中央", "国务院");
    private static final String MINISTER = "部长";
    /** 国务委员兼外长 */
    private static final String FOREIGN_MINISTER = "外长";

    private static final String FOREIGN_MINISTRY = "外交部";
    private static final String GOVERNMENT = "人民政府";
    /** Rule of words that stand for a place (全村). */
    private static final String RELATIVE = "place-relative";

    private final Map<Integer, Mention.Organisation> organisationsByEnd = new HashMap<>();
    private final Map<Integer, Mention.Place> placesByEnd = new HashMap<>();
    /** The characters that stand in the name of a body or place. */
    private final BitSet named = new BitSet();

    private final SpanIndex<Mention.Organisation> bodySpans;
    private final SpanIndex<Mention.Place> placeSpans;
    private final List<Mention.Place> abroad;
    private final Set<String> placeNames = new HashSet<>();
    /** What names of bodies begin with, one character each. */
    private final Set<String> levels = new HashSet<>();

    private final NavigableSet<Integer> ends = new TreeSet<>();
    /** Places in the list of all organisations of those that end at a position. */
    private final NavigableMap<Integer, List<Integer>> indexesByEnd = new TreeMap<>();

    private final List<Mention.Organisation> organisations;
    private final ImpliedBodies implied;
    private final BodyParts parts;
    private final AreaBodies areas;
    private final UnreadBodies unread;
    private final Map<String, Map<String, String>> titleBodies;
    private final BiFunction<String, String, Optional<String>> bodyOfPlace;
    private final Function<String, Optional<String>> bodyOfTitle;
    private final String text;
    private final Context context;

    Bodies(
            Lexicon lexicon,
            Confidences confidences,
            String text,
            Context context,
            List<Mention.Organisation> organisations,
            List<Mention.Place> places,
            BiFunction<String, String, Optional<String>> bodyOfPlace,
            Function<String, Optional<String>> bodyOfTitle) {
        this.implied = new ImpliedBodies(confidences);
        this.parts = new BodyParts(lexicon, text, organisations, implied);
        this.areas = lexicon.made(AreaBodies.class, AreaBodies::new);
        this.text = text;
        this.context = context;
        this.organisations = organisations;
        this.bodyOfPlace = bodyOfPlace;
        this.bodyOfTitle = bodyOfTitle;
        this.unread = new UnreadBodies(lexicon, this, bodyOfPlace);
        organisations.forEach(organisation -> keepLonger(organisationsByEnd, organisation));
        places.forEach(place -> keepLonger(placesByEnd, place));
        placesByEnd.values().forEach(this::name);
        bodySpans = SpanIndex.of(organisations);
        placeSpans = SpanIndex.of(List.copyOf(placesByEnd.values()));
        placesByEnd.values().forEach(place -> placeNames.add(place.name()));
        abroad = placesByEnd.values().stream()
                .filter(Mention.Place::isAbroad)
                .sorted(Comparator.comparing(Mention.Place::span))
                .toList();
        organisations.forEach(body -> levels.addAll(levels(body.fullName())));
        for (int i = 0; i < organisations.size(); i++) {
            name(organisations.get(i));
            indexesByEnd
                    .computeIfAbsent(organisations.get(i).span().end(), end -> new ArrayList<>())
                    .add(i);
        }
        ends.addAll(organisationsByEnd.keySet());
        ends.addAll(placesByEnd.keySet());
        this.titleBodies = lexicon.byWord("title-bodies");
    }

    /** The first characters of a name with and without 中共: 市 of 市教育局 and of 中共市委员会. */
    private static List<String> levels(String name) {
        String rest = name.startsWith(PARTY) ? name.substring(PARTY.length()) : name;
        return Stream.of(name, rest)
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1))
                .toList();
    }

    private static <M extends Mention> void keepLonger(Map<Integer, M> byEnd, M mention) {
        byEnd.merge(
                mention.span().end(),
                mention,
                (one, other) -> one.span().length() >= other.span().length() ? one : other);
    }

    private void name(Mention mention) {
        named.set(mention.span().start(), mention.span().end());
    }

    /** Whether some words stand at a position. */
    boolean reads(String words, int position) {
        return text.startsWith(words, position);
    }

    /** The units and cells of bodies. */
    BodyParts parts() {
        return parts;
    }

    /** The bodies that no finder knows. */
    UnreadBodies unread() {
        return unread;
    }

    /** The bodies that stand in the text only by a title. */
    ImpliedBodies implied() {
        return implied;
    }

    /** The body whose name ends at a position. */
    Optional<Mention.Organisation> endingAt(int position) {
        return Optional.ofNullable(organisationsByEnd.get(position));
    }

    /** The place whose name ends at a position. */
    Optional<Mention.Place> placeEndingAt(int position) {
        return Optional.ofNullable(placesByEnd.get(position));
    }

    /**
     * Where a name ends that begins before and ends inside a span: 县委 in 县|委书记 belongs to the body, 市 in 襄阳市政协委员 to the
     * place, not to the title.
     */
    Optional<Integer> reachingInto(Span title) {
        int first = Integer.MAX_VALUE;
        for (List<Integer> indexes :
                indexesByEnd.subMap(title.start(), false, title.end(), false).values()) {
            for (int index : indexes) {
                boolean reaches = organisations.get(index).span().start() <= title.start();
                first = reaches ? Math.min(first, index) : first;
            }
        }
        if (first < organisations.size()) {
            return Optional.of(organisations.get(first).span().end());
        }
        return ends.subSet(title.start(), false, title.end(), false).isEmpty()
                ? Optional.empty()
                : placesByEnd.values().stream()
                        .map(Mention.Place::span)
                        .filter(name ->
                                name.start() <= title.start() && name.end() > title.start() && name.end() < title.end())
                        .map(Span::end)
                        .findFirst();
    }

    /** Whether a span lies inside the name of a body or place. */
    boolean cover(Span span) {
        return named.get(span.start()) && (bodySpans.covers(span) || placeSpans.covers(span));
    }

    /** Whether a body or place stands in a span, whole or in part. */
    boolean touch(Span span) {
        int first = named.nextSetBit(span.start());
        return first >= 0 && first < span.end();
    }

    /** The body of a place that a title leads: 桐庐县 + 县长. Abroad no government is one of the people. */
    Optional<Mention.Organisation> ofPlace(Mention.Place place, String title) {
        return ofPlace(place, place.span(), title);
    }

    /** As {@link #ofPlace(Mention.Place, String)}, for words that stand for the body elsewhere. */
    Optional<Mention.Organisation> ofPlace(Mention.Place place, Span words, String title) {
        boolean abroad = place.isAbroad();
        return bodyOfPlace
                .apply(place.fullName(), title)
                .filter(name -> !abroad || !isOfOneBody(title))
                .map(name -> abroad ? name.replace(GOVERNMENT, GOVERNMENT.substring(2)) : name)
                .map(name -> implied.of(words, name));
    }

    /** The places in other countries. */
    List<Mention.Place> abroad() {
        return abroad;
    }

    /** Whether a name is that of a place alone. */
    boolean isPlace(String name) {
        return placeNames.contains(name);
    }

    /** The bodies that the finders found. */
    List<Mention.Organisation> all() {
        return organisations;
    }

    /** Whether a title is by itself one of a body of this country (国家主席), which no place abroad has. */
    boolean isOfOneBody(String title) {
        Map<String, String> row = titleBodies.get(title);
        return row != null && !row.getOrDefault("body", "").isEmpty();
    }

    /** The body that a title leads in the area of a Party committee or government: 镇长 where 中共…镇委员会 or …镇党委 was named. */
    Optional<Mention.Organisation> governmentBeside(String body, Span title, String text) {
        int level = text.length() - 2;
        return areas.ledBy(body)
                .filter(area -> level >= 0 && area.endsWith(text.substring(level, level + 1)))
                .flatMap(area -> bodyOfPlace.apply(area, text))
                .map(name -> implied.of(title, name));
    }

    /** The body that a title names whatever stands before it: in 西藏的全国政协委员 the place is where its bearer comes from. */
    Optional<Mention.Organisation> namedBy(Titles.Title title) {
        Map<String, String> row = titleBodies.get(title.text());
        return row != null && "yes".equals(row.get("named"))
                ? Optional.of(implied.of(title.span(), row.getOrDefault("body", "")))
                : Optional.empty();
    }

    /** The body that a title stands for by itself: 总书记; or, with the article's own area, 市长. */
    Optional<Mention.Organisation> ofTitle(Span span, String title) {
        Map<String, String> row = titleBodies.get(title);
        if (row != null && !row.getOrDefault("body", "").isEmpty()) {
            return Optional.of(implied.of(span, row.getOrDefault("body", "")));
        }
        if (reports(title)) {
            return context.publisher()
                    .filter(medium -> !isForeign(span, medium))
                    .map(name -> implied.of(span, name));
        }
        return bodyOfTitle.apply(title).or(() -> ofUnnamedArea(title)).map(name -> implied.of(span, name));
    }

    /** Whether who bears a title writes for a medium. */
    boolean reports(String title) {
        return REPORTERS.stream().anyMatch(title::endsWith);
    }

    /**
     * The body that a title leads in the place whose name begins at a position: 县长 behind 桐庐县委书记. A cell's is one of the
     * place only behind a title of the place's own (某镇镇长、|党委书记), else it is in the body before (某县医院院长、|党委书记).
     */
    Optional<Mention.Organisation> ofPlaceAt(int start, Span title, String text, Mention before) {
        boolean cell = parts.namesCell(text);
        return placeSpans.startingAt(start).stream()
                .filter(place -> place.span().end() <= title.start())
                .max(Comparator.comparing(place -> place.span().length()))
                .filter(place -> !cell || areas.isOf(before, place))
                .flatMap(place -> bodyOfPlace.apply(place.fullName(), text))
                .map(name -> implied.of(title, name));
    }

    /** The bodies named between two positions, in order of the text. */
    List<Mention.Organisation> named(int from, int to) {
        if (from > to) {
            return List.of();
        }
        Span range = new Span(from, to);
        return Stream.concat(bodySpans.inside(range).stream(), implied.inside(range).stream())
                .sorted(Comparator.comparing(
                                (Mention.Organisation body) -> body.span().end())
                        .thenComparing(body -> body.span().length()))
                .toList();
    }

    /** Where the last body or place ends between two positions; the first position if there is none. */
    int lastEnd(int from, int to) {
        return Optional.ofNullable(ends.floor(to)).filter(end -> end > from).orElse(from);
    }

    /** The body that the article speaks for, without a place in the text. */
    Optional<Mention.Organisation> own(Span words) {
        return context.self().map(name -> implied.unplaced(words, name));
    }

    /** 外交部长 behind another title in a central body: the ministry that the title itself names. */
    Optional<Mention.Organisation> ministry(Mention last, Titles.Title title) {
        boolean central =
                last instanceof Mention.Organisation body && CENTRAL.stream().anyMatch(body.fullName()::startsWith);
        if (!central) {
            return Optional.empty();
        }
        return namesMinistry(title.text()) && title.text().endsWith(MINISTER)
                ? Optional.of(implied.of(
                        title.span(), title.text().substring(0, title.text().length() - 1)))
                : FOREIGN_MINISTER.equals(title.text())
                        ? Optional.of(implied.of(title.span(), FOREIGN_MINISTRY))
                        : Optional.empty();
    }

    /** Whether a title says which ministry it leads, though not of which country (外交部长). */
    boolean namesMinistry(String title) {
        Map<String, String> row = titleBodies.get(title);
        return row != null
                && row.getOrDefault("body", "").isEmpty()
                && title.endsWith(row.getOrDefault("post", ""))
                && title.length() > row.getOrDefault("post", "").length() + 1;
    }

    /** The ministry of this country whose name stands in a title: 外交部 of 外交部|长. */
    Optional<Mention.Organisation> ministryIn(Span title, String words) {
        return endingAt(title.end() - 1)
                .filter(body -> namesMinistry(words)
                        && title.contains(body.span())
                        && body.fullName().equals(words.substring(0, words.length() - 1)));
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
        String name = text.substring(words.start(), words.end());
        return implied.part(words, name, name, Optional.empty());
    }

    /** 市长 in an article that speaks of 市委 and nowhere says of which city. */
    private Optional<String> ofUnnamedArea(String title) {
        int at = title.indexOf('长') - 1;
        if (at < 0) {
            return Optional.empty();
        }
        String level = title.substring(at, at + 1);
        return levels.contains(level) && areas.isLevel(level) ? bodyOfPlace.apply(level, title) : Optional.empty();
    }

    /** The title within its body: 主席 for 国家主席, 书记 for 党委书记 of a committee of the Party. */
    String within(String title, Optional<? extends Mention> body) {
        Map<String, String> row = titleBodies.get(title);
        boolean fixed = row != null && !row.getOrDefault("body", "").isEmpty();
        if (row != null && (fixed || body.isPresent())) {
            return row.getOrDefault("post", title);
        }
        return parts.within(title, body);
    }

    /** The body that the text speaks of as its own: 我校, 本报. */
    Optional<Mention.Organisation> self(Span words, boolean medium) {
        return (medium ? context.publisher() : context.self()).map(name -> implied.of(words, name));
    }

    /** 本报…电（记者 甲） in a page that names a news agency elsewhere: the paper is another medium. */
    private boolean isForeign(Span title, String medium) {
        int from = text.lastIndexOf('\n', Math.max(0, title.start() - 1)) + 1;
        int own = text.substring(from, title.start()).indexOf(OWN);
        return own >= 0 && medium.indexOf(text.charAt(Math.min(from + own + 1, text.length() - 1))) < 0;
    }
}
