package io.mailuo.extract.body;

import io.mailuo.lexicon.Confidences;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * Townships and villages that stand without their county: 永安镇, 鹅掌坪村 in an article about one county, or behind a county
 * named shortly before. No table lists them; a name is believed that comes again, or that has a body of its own behind it.
 */
final class UnplacedTowns {

    static final String RULE = "place-unplaced-town";
    /** 一名优秀社区工作者: what is counted is no place. */
    private static final String COUNTERS = "名个位批座家所片处些";

    /** Tags of the words that a name stands behind: verbs and words of grammar. */
    private static final String BEFORE = "vpcurdf";

    private static final String TOWNSHIP = "乡";
    private static final String TOWN = "镇";

    private static final int LONGEST_NAME = 4;
    /** Characters back to the county that a township lies in. */
    private static final int NEAR = 200;

    private final Areas areas;
    private final Places places;
    private final PlaceGrammar grammar;
    private final Words bodies;
    private final double confidence;

    UnplacedTowns(Lexicon lexicon, Places places, PlaceGrammar grammar) {
        this.confidence = Confidences.from(lexicon).of(RULE);
        this.areas = new Areas(lexicon, places);
        this.places = places;
        this.grammar = grammar;
        this.bodies = lexicon.words("local-bodies");
    }

    /** The township, with the village behind it, or the village that begins at an index. */
    Optional<Mention.Place> at(Line line, int start, Optional<String> home, List<Mention.Place> found) {
        if (!begins(line, start)) {
            return Optional.empty();
        }
        int end = grammar.local(line, start);
        if (end == start || end > line.end()) {
            return Optional.empty();
        }
        String name = line.cutOut(start, end);
        // 边远乡镇 are many.
        boolean many = name.endsWith(TOWNSHIP) && line.has(end, TOWN);
        if (many || areas.nameLength(name) > LONGEST_NAME) {
            return Optional.empty();
        }
        boolean again = isAgain(line, name)
                || village(name).filter(part -> isAgain(line, part)).isPresent();
        boolean acts = line.hasAny(end, bodies);
        // A word of the dictionary is no name, but what the tokeniser takes for a person's name may be: 钱井村, 赵家湾.
        boolean unknown = line.token(start)
                .filter(token -> token.span().end() < end || token.is("nr"))
                .isPresent();
        boolean quoted = line.at(start - 1) == '“' && line.at(end) == '”';
        if (!unknown || quoted || !(again || acts) || areas.nameLength(name) < 2) {
            return Optional.empty();
        }
        return county(start, home, found)
                .map(county -> new Mention.Place(new Span(start, end), name, county + name, RULE, confidence));
    }

    private static boolean isAgain(Line line, String name) {
        return line.places().comesAgain(name);
    }

    /** 何营村 of 柳沟镇何营村. */
    private Optional<String> village(String name) {
        return areas.towns().stream()
                .filter(kind -> name.indexOf(kind) > 0 && name.indexOf(kind) + kind.length() < name.length())
                .map(kind -> name.substring(name.indexOf(kind) + kind.length()))
                .findFirst();
    }

    /** 一家, 每个, but not the 家 of 赵家湾村. */
    private static boolean counts(Line line, int start) {
        return COUNTERS.indexOf(line.at(start + 1)) >= 0
                && line.token(start)
                        .filter(token -> token.is("m") || token.is("r"))
                        .isPresent();
    }

    /** A name begins behind a mark, a verb or a word of grammar, not inside a noun phrase (美丽乡村). */
    private static boolean begins(Line line, int start) {
        return line.cut(start)
                && Line.han(line.at(start))
                && line.token(start).filter(token -> token.is("q")).isEmpty()
                && !counts(line, start)
                && (!Line.han(line.at(start - 1))
                        || line.token(start - 1)
                                .filter(token -> BEFORE.indexOf(token.tag().charAt(0)) >= 0 && !token.is("vn"))
                                .isPresent());
    }

    private Optional<String> county(int start, Optional<String> home, List<Mention.Place> found) {
        for (int i = found.size() - 1; i >= 0 && start - found.get(i).span().end() < NEAR; i--) {
            Optional<String> near = areas.at("county", Optional.of(found.get(i).fullName()))
                    .filter(county -> !Departments.isRegion(county));
            if (near.isPresent() && places.read(found.get(i).fullName()).isPresent()) {
                return near;
            }
        }
        return areas.at("county", home).filter(county -> !Departments.isRegion(county));
    }
}
