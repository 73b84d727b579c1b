package io.mailuo.extract.body;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The forms that usage gives an official name: 中共四川省委组织部 is 四川省委组织部 and 省委组织部. */
final class UsualForms {

    private static final String COMMITTEE = "委员会";
    private static final int SHORTEST_COMPANY = 3;
    private static final String UNIVERSITY = "大学";
    /** Characters of a name that shortens to a letter of its place: 四川大学 is 川大. */
    private static final int UNIVERSITY_NAME = 4;

    private final Places places;
    /** How legal forms end names of companies, the longest first. */
    private final List<String> legal;

    private final Map<String, List<String>> central = new TreeMap<>();
    private final Map<String, List<String>> shortened = new TreeMap<>();

    private final OfficialForms official;

    UsualForms(Lexicon lexicon, Places places, OfficialForms official) {
        this.places = places;
        this.official = official;
        this.legal = lexicon.words("body-ends", "role", "legal").stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        for (Map<String, String> row : lexicon.rows("body-central")) {
            String forms = row.getOrDefault("forms", "");
            central.put(row.getOrDefault("full", ""), forms.isEmpty() ? List.of() : List.of(forms.split("\\|")));
        }
        for (Map<String, String> row : lexicon.rows("body-short")) {
            shortened
                    .computeIfAbsent(row.getOrDefault("full", ""), full -> new ArrayList<>())
                    .add(row.getOrDefault("form", ""));
        }
    }

    /** The usual forms of an official name, longest first, without the name itself. */
    List<String> of(String full) {
        Set<String> forms = new LinkedHashSet<>(central.getOrDefault(full, List.of()));
        String stem = full.startsWith("中共") ? full.substring(2) : full;
        boolean committee = full.startsWith("中共");
        owner(stem).ifPresent(owner -> local(owner, stem.substring(owner.length()), committee, forms));
        forms.addAll(ofName(full));
        boolean ofArea = committee
                && owner(stem).filter(area -> stem.equals(area + COMMITTEE)).isPresent();
        if (!ofArea) {
            forms.addAll(official.shortOf(full));
        }
        forms.remove(full);
        return forms.stream()
                .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
                .toList();
    }

    /** Forms of a name that need no place to be understood: a company without its legal form, 山大 and 川大 for 山东大学 and 四川大学. */
    Set<String> ofName(String full) {
        Set<String> forms = new LinkedHashSet<>();
        for (String end : legal) {
            if (full.endsWith(end) && full.length() - end.length() >= SHORTEST_COMPANY) {
                forms.add(full.substring(0, full.length() - end.length()));
                break;
            }
        }
        forms.addAll(official.schoolForms(full));
        if (full.indexOf(UNIVERSITY) == 2 && full.length() > UNIVERSITY_NAME) {
            // 川大华西医院 for 四川大学华西医院.
            String unit = full.substring(UNIVERSITY_NAME);
            ofName(full.substring(0, UNIVERSITY_NAME)).forEach(form -> forms.add(form + unit));
        }
        if (full.endsWith(UNIVERSITY) && full.length() == UNIVERSITY_NAME) {
            forms.add(full.charAt(0) + "大");
            String stem = full.substring(0, 2);
            stem.chars()
                    .mapToObj(letter -> (char) letter)
                    .filter(letter -> places.abbreviated(letter)
                            .filter(province -> province.shortName().equals(stem))
                            .isPresent())
                    .forEach(letter -> forms.add(letter + "大"));
        }
        return forms;
    }

    /** The place's own name at the start of a body's name. */
    private Optional<String> owner(String stem) {
        return places.read(stem)
                .map(read -> stem.substring(0, stem.length() - read.rest().length()))
                .filter(owner -> !owner.isEmpty());
    }

    private void local(String owner, String rest, boolean committee, Set<String> forms) {
        String kind = kind(owner);
        for (String shorter : shorter(rest, committee)) {
            String short1 = shorter.replace(Departments.PLACE, kind);
            String form = Departments.isRegion(owner) && committee ? "党" + short1 : short1;
            forms.add(owner + form);
            forms.add(last(owner) + form);
            forms.add(kind + form);
        }
    }

    /** 组织部 behind 委; 委 for 委员会; the short forms of a department. */
    private List<String> shorter(String rest, boolean committee) {
        if (committee && rest.equals("委员会")) {
            return List.of("委");
        }
        if (committee && rest.startsWith("委")) {
            String department = rest.substring(rest.startsWith("委员会") ? 3 : 1);
            List<String> forms = new ArrayList<>(List.of("委" + department));
            shortened.getOrDefault(department, List.of()).forEach(form -> forms.add("委" + form));
            return forms;
        }
        List<String> forms = new ArrayList<>(shortened.getOrDefault(rest, List.of()));
        if (forms.isEmpty()) {
            return List.of();
        }
        forms.add(rest);
        return forms;
    }

    private static String kind(String owner) {
        if (Departments.isPrefecture(owner)) {
            return "地";
        }
        return Departments.isRegion(owner) ? "自治区" : owner.substring(owner.length() - 1);
    }

    /** 武侯区 of 成都市武侯区. */
    private String last(String owner) {
        return places.read(owner).map(read -> read.division().name()).orElse(owner);
    }
}
