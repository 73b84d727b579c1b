package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Mention;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Of which body a unit is one that stands without it behind a unit of a body: 教育局办公室主任甲、人事处处长乙 are both of 教育局, 交警支队支队长甲、
 * 车管所所长乙 one inside the other, and a 供电公司 behind 教育局局长 is none of its units.
 */
final class SiblingUnits {

    private static final String GOVERNMENT = "政府";
    private static final String COMMITTEE = "委";
    /** 中共某市委宣传部 is a unit of 中共某市委员会. */
    private static final String MEMBERS = "员会";
    /** 某某学院外语学院, 某某医院分院 */
    private static final String COLLEGE = "院";
    /** A ministry is a unit of it, and goes by its own name. */
    private static final String STATE = "国务院";

    private final Words lower;
    private final Words offices;
    private final Words levels;
    /** How bodies end that no office has for a unit. */
    private final Words others;
    /** 内政部: what states have. */
    private final Words ministries;

    SiblingUnits(Lexicon lexicon) {
        lower = lexicon.words("lower-units");
        offices = lexicon.words("body-heads", "kind", "office");
        ministries = lexicon.words("body-heads", "kind", "foreign");
        levels = lexicon.words("body-words", "role", "level");
        others = Words.of(Stream.of("company", "school", "hospital", "media", "culture")
                .flatMap(kind -> lexicon.words("body-heads", "kind", kind).stream())
                .toList());
    }

    /** Whether a unit stands beside another, not in it; beside a ministry, which is a body in its own right, none does. */
    boolean isBeside(Mention.Organisation other, String unit) {
        if (other.unitOf().filter(STATE::equals).isPresent()) {
            return false;
        }
        boolean inner = other.unitOf()
                .map(whole -> whole.endsWith(MEMBERS) ? whole.substring(0, whole.length() - MEMBERS.length()) : whole)
                .filter(other.fullName()::startsWith)
                .isPresent();
        return isAlike(other, unit) || (inner && !lower.end(unit));
    }

    /** Whether the names end in the same word for a unit: 人事处 and 财务处, 大队 and 大队, not 支队 and 大队. */
    private boolean isAlike(Mention.Organisation other, String unit) {
        String end = lower.stream()
                .filter(unit::endsWith)
                .max(Comparator.comparing(String::length))
                .orElse(unit.substring(unit.length() - 1));
        return other.fullName().endsWith(end);
    }

    /**
     * Whether a body may have a unit: no office has a company or school, no 司 a 司, nor any body what is named for its area
     * (市政府研究室).
     */
    boolean mayHave(Mention.Organisation owner, String unit) {
        if (isAlike(owner, unit) && !unit.endsWith(COLLEGE)) {
            return false;
        }
        boolean office = offices.end(owner.fullName()) || owner.fullName().endsWith(GOVERNMENT);
        return !(office && others.end(unit)) && !namesArea(unit) && !ministries.contains(unit);
    }

    private boolean namesArea(String unit) {
        return levels.stream()
                .filter(unit::startsWith)
                .map(level -> unit.substring(level.length()))
                .anyMatch(rest -> rest.startsWith(GOVERNMENT) || rest.startsWith(COMMITTEE));
    }
}
