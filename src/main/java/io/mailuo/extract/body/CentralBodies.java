package io.mailuo.extract.body;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Prefixes;
import io.mailuo.lexicon.Words;
import io.mailuo.lexicon.World;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Central, national and international bodies that are known by name. */
final class CentralBodies {

    /** The country whose bodies the table has, and what its organs are units of. */
    private static final String HOME = "中国";

    private static final Set<String> STATE = Set.of("国务院", "中国人民解放军", "全国人民代表大会");

    private static final String NATIONAL = "国中联世央";

    private static final int LONGEST_COMPANY = 14;
    private static final int OTHER = 3;
    private static final String GROUP = "集团";
    private static final String LIMITED = "有限公司";

    /** “农行”杯 */
    private static final String CUP = "”杯";

    private static final String BANK = "银行";
    private static final char ALSO = '兼';
    private static final char LISTING = '、';
    private static final char LINK = '为';
    private static final char OWN = '我';

    private final Prefixes<Known> known = new Prefixes<>();

    private final World world;
    private final Vocabulary vocabulary;
    private final Set<String> appointing;
    private final Words branched;
    /** What a title begins with. */
    private final Words titles;

    private record Known(String full, Optional<String> unit, String sense) {}

    CentralBodies(Lexicon lexicon, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.world = World.from(lexicon);
        this.appointing = lexicon.words("appointment-verbs", "link", "为");
        this.titles = Words.of(Stream.of("titles", "title-modifiers")
                .flatMap(table -> lexicon.words(table).stream())
                .toList());
        this.branched = lexicon.words("body-ends", "role", "branched");
        for (Map<String, String> row : lexicon.rows("body-central")) {
            String unit = row.getOrDefault("unit", "");
            Known body = new Known(
                    row.getOrDefault("full", ""),
                    unit.isEmpty() ? Optional.empty() : Optional.of(unit),
                    row.getOrDefault("sense", ""));
            known.put(body.full(), body);
            if (body.full().endsWith(GROUP + LIMITED)) {
                // 中国某某集团 + 某省有限公司.
                String group = body.full().substring(0, body.full().length() - LIMITED.length());
                known.put(group, known.get(group).orElse(body));
            }
            for (String form : row.getOrDefault("forms", "").split("\\|")) {
                if (known.get(form).isEmpty()) {
                    known.put(form, body);
                }
            }
        }
    }

    /** The longest known body that begins at an index. */
    Optional<Found> at(Line line, int start, Scene scene) {
        int length = known.longest(line.text(), start, line.end());
        if (length > 2 && isOther(line, start, length)) {
            return Optional.empty();
        }
        while (length > 1) {
            Known body = known.get(line.cutOut(start, start + length)).orElseThrow();
            if (stands(line, start, start + length, body, scene)) {
                Span span = new Span(start, start + length);
                return Optional.of(new Found(span, body.full(), body.unit(), Found.Rule.CENTRAL));
            }
            length = known.longest(line.text(), start, start + length - 1);
        }
        return Optional.empty();
    }

    /** 民进党|籍, 民建联|成立: a name of three characters that the tokeniser cuts is no other body's of two. */
    private boolean isOther(Line line, int start, int length) {
        return length == OTHER
                && !line.cut(start + length)
                && !line.has(start + length, "长")
                && known.longest(line.text(), start, start + length - 1) == length - 1;
    }

    /**
     * Where a body with branches in many places begins whose name ends at an index (国网 + 某市供电公司, 武警 + 某地总队); the index if
     * none does.
     */
    int branchedTo(Line line, int end) {
        for (int start = Math.max(line.start(), end - LONGEST_COMPANY); start < end - 1; start++) {
            Optional<Known> body = known.get(line.cutOut(start, end));
            boolean many = body.filter(one -> branched.end(one.full())).isPresent();
            if (many && line.cut(start)) {
                return start;
            }
        }
        return end;
    }

    /** A bank's branch by the bank's official name: 农行 + 某市分行. */
    String ofBank(String branch) {
        int length = known.longest(branch, 0, branch.length());
        Optional<Known> bank = known.get(branch.substring(0, length))
                .filter(body -> body.full().endsWith(BANK));
        return bank.map(body -> body.full() + branch.substring(length)).orElse(branch);
    }

    /** Whether a body that is known by name ends at an index and begins at another or behind it. */
    boolean ends(Line line, int from, int end) {
        for (int start = from; start < end - 2; start++) {
            if (line.cut(start) && known.get(line.cutOut(start, end)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(Line line, int start, int end, Known body, Scene scene) {
        boolean ofNation = NATIONAL.indexOf(line.at(start)) >= 0;
        boolean owned = scene.placeTo(start)
                .filter(place -> !isOrganOf(place, body) && (!ofNation || world.contains(place.fullName())))
                .isPresent();
        // 我国|网民
        boolean begins = line.cut(start)
                || (ofNation
                        && line.at(start - 1) != OWN
                        && line.token(start).filter(token -> token.is("n")).isPresent());
        boolean cup = line.has(start - 1, "“") && line.has(end, CUP);
        // 李|民进: a surname with a name of two characters.
        boolean person = end - start == 2
                && line.token(start - 1)
                        .filter(token -> token.is("nr") && token.text().length() == 1)
                        .isPresent();
        if (cup || person) {
            return false;
        }
        boolean meeting = line.has(end, "长会") || line.has(end, "长级");
        boolean ends = (line.cut(end) || (line.has(end, "长") && line.cut(end + 1))) && !meeting;
        return begins
                && ends
                && !owned
                && !ofMinisterAbroad(line, start, end, scene)
                && !appoints(line, start, end)
                && fits(line, start, end, body, ofNation, scene);
    }

    /** 中国|民政部: an organ of the country that stands in front; not so 中国|东盟. */
    private static boolean isOrganOf(Mention.Place place, Known body) {
        return place.fullName().equals(HOME)
                && body.unit().filter(STATE::contains).isPresent();
    }

    /** 某国副总理兼 + 财政部长, 某国总理甲、 + 财政部长乙: the ministry is the one of the country named last. */
    private boolean ofMinisterAbroad(Line line, int start, int end, Scene scene) {
        boolean also = line.at(start - 1) == ALSO;
        boolean listed = line.at(start - 1) == LISTING && line.has(end, "长");
        return (also || listed)
                && scene.inParagraph(start)
                        .findFirst()
                        .filter(place -> also ? world.isCountry(place.fullName()) : world.contains(place.fullName()))
                        .filter(place -> also || isInClause(line, place.span().end(), start))
                        .isPresent();
    }

    private static boolean isInClause(Line line, int from, int to) {
        return from >= line.start() && line.cutOut(from, to).chars().noneMatch(letter -> "，；：".indexOf(letter) >= 0);
    }

    /** 任命甲某华 + 为某院院长: the last character of the short name is the link of an appointment. */
    private boolean appoints(Line line, int start, int end) {
        return line.at(end - 1) == LINK
                && line.sentence().tokens().stream()
                        .anyMatch(token -> token.span().end() < start && appointing.contains(token.text()));
    }

    /** Whether a noun stands right before, whose the body then is (欧盟 + 统计局). */
    private static boolean behindName(Line line, int start) {
        return line.token(start - 1)
                .filter(token -> token.is("n") || token.is("j"))
                .isPresent();
    }

    /** Whether 党 of 党中央 ends the name of another party (某某民主党 + 中央, read as 某某民主 + 党中央). */
    private boolean behindParty(Line line, int start) {
        return line.token(start - 1)
                .filter(token -> vocabulary.isParty(token.text()))
                .isPresent();
    }

    private boolean fits(Line line, int start, int end, Known body, boolean ofNation, Scene scene) {
        return switch (body.sense()) {
            case "never" -> false;
            case "lead" ->
                (ofNation && !line.has(start - 1, "我"))
                        || scene.placeFrom(end).isPresent()
                        || (scene.context().place().isEmpty() && !behindName(line, start));
            case "led" -> body.full().equals(line.cutOut(start, end)) || line.hasAny(end, titles);
            case "apart" -> !behindName(line, start);
            case "party" -> !behindParty(line, start) && !line.has(start - 1, "党");
            case "acting" -> !line.has(end, "代表") && (line.has(end, "委员会") || !line.has(end, "委员"));
            case "whole" -> scene.placeFrom(end).isEmpty() && strict(line, end);
            case "strict" -> strict(line, end);
            default -> true;
        };
    }

    private static boolean strict(Line line, int end) {
        boolean party = line.has(end, "党") && !line.has(end, "党委") && !line.has(end, "党组");
        return !line.has(end, "第") && !line.has(end, "人") && !party;
    }
}
