package io.mailuo.extract.person;

import io.mailuo.lexicon.Confidences;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Context;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the body that a title belongs to, by what stands before the title or by the title alone. */
final class Bodies {

    private static final String RULE_TITLE = "body-of-title";
    private static final String RULE_UNREAD = "body-before-title";
    /** 本报, 本网, 本台 */
    private static final String OWN = "本";

    /** The medium of an article is its reporters' body. */
    private static final String REPORTER = "记者";

    private static final String PARTY = "中共";
    private static final int SHORTEST_UNREAD = 5;

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

    /** The body of a place that a title leads: 桐庐县 + 县长. */
    Optional<Mention.Organisation> ofPlace(Mention.Place place, String title) {
        return bodyOfPlace.apply(place.fullName(), title).map(name -> imply(place.span(), name));
    }

    /** The body that a title stands for by itself: 总书记; or, with the article's own area, 市长. */
    Optional<Mention.Organisation> ofTitle(Span span, String title) {
        Map<String, String> row = titleBodies.get(title);
        if (row != null) {
            return Optional.of(imply(span, row.getOrDefault("body", "")));
        }
        if (title.endsWith(REPORTER)) {
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
        return organisations.stream()
                .filter(whole -> whole.span().start() == cell.span().start()
                        && cell.name().startsWith(whole.name())
                        && cells.contains(cell.name().substring(whole.name().length())))
                .findFirst()
                .map(Mention.class::cast)
                .orElse(body);
    }

    /** A body that no finder knows, by what stands before a title (融媒体中心 in 镇党委副书记、融媒体中心主任). */
    Optional<Mention.Organisation> unread(Span words, String name) {
        boolean headed =
                heads.stream().anyMatch(name::endsWith) && wholes.stream().noneMatch(name::endsWith);
        if (name.length() < SHORTEST_UNREAD || !headed) {
            return Optional.empty();
        }
        return Optional.of(implied.computeIfAbsent(
                words,
                span -> new Mention.Organisation(
                        span, name, name, Optional.empty(), RULE_UNREAD, confidences.of(RULE_UNREAD))));
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
                        && led.fullName().startsWith(PARTY))
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

    /** Bodies that stand in the text only by their leader's title. */
    Collection<Mention.Organisation> implied() {
        return implied.values();
    }

    private Mention.Organisation imply(Span span, String fullName) {
        return implied.computeIfAbsent(
                span,
                words -> new Mention.Organisation(
                        words, fullName, fullName, Optional.empty(), RULE_TITLE, confidences.of(RULE_TITLE)));
    }
}
