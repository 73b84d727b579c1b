package io.mailuo.extract.body;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Prefixes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Bodies that every area has, by the short form that follows its name, and their official names. */
final class Departments {

    /** Where the area, or in a form its level, stands in a row of the table. */
    static final String PLACE = "{}";

    private final Prefixes<Department> forms = new Prefixes<>();

    /**
     * A body that every area has.
     *
     * @param form the short form that usage gives it
     * @param full its full form without the area
     * @param party whether it is a department of the area's Party committee
     * @param pattern where the area's name goes, if that is not in front
     */
    record Department(String form, String full, boolean party, String pattern) {

        /** The official name of an area's body of this kind. */
        String of(String own) {
            if (!pattern.isEmpty()) {
                return isUnnamed(own) ? own + form : pattern.replace(PLACE, own);
            }
            if (!party) {
                return own + full;
            }
            // 工作委员会 are sent by the committee and named for the area: 中共四川省直属机关工作委员会.
            boolean sent = full.endsWith("直属机关工作委员会");
            return sent ? "中共" + own + full : Departments.of(own, full);
        }
    }

    Departments(Lexicon lexicon) {
        Set<String> levels = lexicon.words("body-words", "role", "level");
        for (Map<String, String> row : lexicon.rows("body-short")) {
            String side = row.getOrDefault("side", "");
            if (!side.equals("party") && !side.equals("government") && !side.equals("people")) {
                throw new IllegalArgumentException("body-short.tsv: " + row.get("form") + " has the side " + side
                        + "; allowed are party government people");
            }
            for (String form : forms(row.getOrDefault("form", ""), levels)) {
                forms.put(form, department(row, form));
            }
            Department department = department(row, row.getOrDefault("form", ""));
            if (department.pattern().isEmpty() && forms.get(department.full()).isEmpty()) {
                forms.put(department.full(), department);
            }
        }
    }

    private static Department department(Map<String, String> row, String form) {
        return new Department(
                form,
                row.getOrDefault("full", ""),
                row.getOrDefault("side", "").equals("party"),
                row.getOrDefault("pattern", ""));
    }

    /** 纪委监委 as it is, 纪委{}监委 with each level. */
    private static List<String> forms(String form, Set<String> levels) {
        return form.contains(PLACE)
                ? levels.stream().map(level -> form.replace(PLACE, level)).toList()
                : List.of(form);
    }

    int longest(Line line, int start) {
        return forms.longest(line.text(), start, line.end());
    }

    Optional<Department> get(String form) {
        return forms.get(form);
    }

    /** The official name of a department of an area's Party committee: 中共四川省委组织部. */
    static String of(String own, String department) {
        return seat(own) + department;
    }

    /** What a department of a committee is named after: 中共四川省委, and in a region 中共广西壮族自治区委员会. */
    private static String seat(String own) {
        if (isUnnamed(own)) {
            return committee(own);
        }
        if (isRegion(own)) {
            return committee(own);
        }
        return "中共" + (isPrefecture(own) ? own.substring(0, own.length() - 1) : own) + "委";
    }

    /** Whether an area is a 地区, whose committee is 地委. */
    static boolean isPrefecture(String own) {
        return own.endsWith("地区");
    }

    /** Whether an area's committee calls itself 党委 and not 委. */
    static boolean isRegion(String own) {
        return own.endsWith("自治区");
    }

    /** The Party committee of an area: 中共成都市武侯区委员会; 市委 where the article never names the city. */
    static String committee(String own) {
        return isUnnamed(own) ? own + "委" : "中共" + own + "委员会";
    }

    /** Whether an area is no more than its level: an official form would be one of no body. */
    private static boolean isUnnamed(String own) {
        return own.length() == 1;
    }
}
