package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Bodies that no finder knows, by the words that stand before a title. */
final class UnreadBodies {

    private static final String RULE_UNREAD = "body-before-title";
    private static final String COMMITTEE = "委员会";
    private static final String WORKING = "工作委员会";
    private static final String CONGRESS = "人民代表大会";
    private static final String STANDING = "人民代表大会常务委员会";
    private static final String CONFERENCE = "中国人民政治协商会议";
    private static final String CONFERENCE_SHORT = "政协";
    private static final String GOVERNMENT = "人民政府";
    private static final String STATE_GOVERNOR = "州长";
    private static final int SHORTEST_UNREAD = 5;
    private static final int SHORTEST_SHORT = 4;

    private final Bodies bodies;
    private final Map<String, Optional<String>> wholeNames = new HashMap<>();
    private final ImpliedBodies implied;
    private final AreaBodies areas;
    /** What the committees of congresses are for. */
    private final Words committees;

    private final Words heads;
    private final Words wholes;
    private final Words classes;
    /** 海峡导报 */
    private final Words media;

    private final BiFunction<String, String, Optional<String>> bodyOfPlace;

    UnreadBodies(Lexicon lexicon, Bodies bodies, BiFunction<String, String, Optional<String>> bodyOfPlace) {
        this.bodies = bodies;
        this.implied = bodies.implied();
        this.bodyOfPlace = bodyOfPlace;
        this.committees = lexicon.words("congress-committees");
        this.areas = lexicon.made(AreaBodies.class, AreaBodies::new);
        this.heads = lexicon.words("body-heads");
        this.media = lexicon.words("body-heads", "kind", "media");
        this.wholes = lexicon.words("body-words", "role", "whole");
        this.classes = lexicon.words("body-words", "role", "class");
    }

    /** The body of a place that no finder knows, by its leader's title. */
    Optional<Mention.Organisation> ofUnplaced(Span words, String place, String title) {
        // The autonomous prefectures are all known, so that any other 州 lies abroad.
        boolean abroad = title.endsWith(STATE_GOVERNOR);
        return bodyOfPlace
                .apply(place, title)
                .map(name -> abroad ? name.replace(GOVERNMENT, GOVERNMENT.substring(2)) : name)
                .map(name -> implied.part(words, name, name, Optional.empty()));
    }

    /** A body that no finder knows, by what stands before a title (融媒体中心 in 镇党委副书记、融媒体中心主任). */
    Optional<Mention.Organisation> body(Span words, String name) {
        Optional<String> whole = wholeNameOf(name);
        if (whole.isPresent()) {
            return whole.map(full -> implied.of(words, full));
        }
        // 省直单位局|长: a class of bodies is none.
        if (name.length() < (media.end(name) ? SHORTEST_SHORT : SHORTEST_UNREAD)
                || !heads.end(name)
                || wholes.end(name)) {
            return Optional.empty();
        }
        boolean named = heads.stream()
                .filter(name::endsWith)
                .map(head -> name.substring(0, name.length() - head.length()))
                .noneMatch(classes::end);
        if (!named) {
            return Optional.empty();
        }
        return Optional.of(implied.by(RULE_UNREAD, words, name));
    }

    /** Whether words are the short name of a body that the article names in full. */
    boolean isShort(String words) {
        return wholeNameOf(words).isPresent();
    }

    /**
     * A department that stands without its area behind a title in the area's committee or government (教育厅 behind
     * 自治区党委某工委副书记, 公安厅 behind 副省长), or a committee behind one in a congress or a 政协 (市政协常委、经济委员会主任).
     */
    Optional<Mention.Organisation> departmentBeside(Mention last, Span words, String name) {
        if (!(last instanceof Mention.Organisation body)) {
            return Optional.empty();
        }
        boolean department = areas.isDepartment(name) && heads.end(name);
        Optional<String> area = department ? areas.around(body.fullName()) : Optional.empty();
        return area.map(own -> implied.part(words, name, own + name, Optional.empty()))
                .or(() -> committeeOf(body, words, name));
    }

    /** 市政协常委、|经济委员会|主任: a committee whose name alone tells of no body is one of the congress or 政协 of the title before. */
    private Optional<Mention.Organisation> committeeOf(Mention.Organisation body, Span words, String name) {
        boolean congress = body.fullName().endsWith(STANDING);
        boolean deliberates =
                body.fullName().startsWith(CONFERENCE) || body.fullName().endsWith(CONFERENCE_SHORT);
        if (!(congress || deliberates) || !committees.contains(stem(name))) {
            return Optional.empty();
        }
        // 专门委员会 are the congress's, 工作委员会 its standing committee's.
        boolean whole = congress && !name.endsWith(WORKING);
        String owner = whole
                ? body.fullName().substring(0, body.fullName().length() - STANDING.length()) + CONGRESS
                : body.fullName();
        return Optional.of(implied.instead(words, name, owner + name, owner));
    }

    /** 经济 of 经济委员会 and 经济工作委员会. */
    private static String stem(String name) {
        String end = name.endsWith(WORKING) ? WORKING : COMMITTEE;
        return name.endsWith(end) ? name.substring(0, name.length() - end.length()) : "";
    }

    /** As {@link #committeeOf}, where words before a title were taken for a body by themselves. */
    Optional<Mention> committeeBeside(Mention last, Mention found) {
        return last instanceof Mention.Organisation body
                        && found instanceof Mention.Organisation committee
                        && committee.rule().equals(RULE_UNREAD)
                ? committeeOf(body, committee.span(), committee.name()).map(Mention.class::cast)
                : Optional.empty();
    }

    /** 翠屏中学 where the article names 宜宾市翠屏中学: a body's name without its beginning or end. */
    private Optional<String> wholeNameOf(String words) {
        return wholeNames.computeIfAbsent(words, this::shortestWith);
    }

    private Optional<String> shortestWith(String words) {
        boolean headed = heads.end(words);
        return words.length() < SHORTEST_SHORT
                ? Optional.empty()
                : bodies.all().stream()
                        .map(Mention.Organisation::fullName)
                        .filter(name -> name.contains(words))
                        .map(name -> headed ? name.substring(0, name.indexOf(words) + words.length()) : name)
                        .filter(name -> !bodies.isPlace(words))
                        .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    }
}
