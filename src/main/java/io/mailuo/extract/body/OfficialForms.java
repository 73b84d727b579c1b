package io.mailuo.extract.body;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Span;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Official names of bodies by what ends their short ones (table {@code body-forms.tsv}): 某校党委 is 中共某校委员会, 绵阳经开区管委会
 * 绵阳经济技术开发区管理委员会; and back.
 */
final class OfficialForms {

    private static final String STEM = "{}";
    private static final String PARTY = "中共";

    /** The conference's name is a sentence of its own that nothing goes in front of. */
    private static final String CONFERENCE = "中国人民政治协商会议";

    private final Map<String, String> cells = new TreeMap<>();
    private final Map<String, String> zones = new TreeMap<>();
    private final Map<String, String> schools = new TreeMap<>();
    private final Words towns;

    OfficialForms(Lexicon lexicon) {
        this.towns = lexicon.words("body-ends", "role", "town");
        for (Map<String, String> row : lexicon.rows("body-forms")) {
            String kind = row.getOrDefault("kind", "");
            Map<String, String> kept = switch (kind) {
                case "cell" -> cells;
                case "zone" -> zones;
                case "school" -> schools;
                default ->
                    throw new IllegalArgumentException("body-forms.tsv: " + row.get("form") + " has the kind " + kind
                            + "; allowed are cell zone school");
            };
            kept.put(row.getOrDefault("form", ""), row.getOrDefault("official", ""));
        }
    }

    /** The official name of the body that a name's last word makes of the body before it; the name itself where none does. */
    String of(String stem, String end) {
        String official = cells.getOrDefault(end, STEM + end);
        boolean whole = stem.isEmpty() || stem.startsWith(PARTY) || stem.startsWith(CONFERENCE);
        String full = zone(stem);
        // 管委会 is 管理委员会 only of the zones that the list has.
        boolean unlisted =
                official.startsWith(STEM) && full.equals(stem) && ending(stem).isEmpty();
        return whole || unlisted ? stem + end : official.replace(STEM, full);
    }

    /** Whether a word makes a body's name that of a cell in it (党委). */
    boolean isCell(String end) {
        return cells.containsKey(end);
    }

    /** The word that makes a name that of a cell, where the name of a body or town ends before it: 党委 of 某某公司|党委, 某某镇|党委, none of 某局机关党委. */
    Optional<String> cell(Line line, Span name, Heads heads) {
        return cells.keySet().stream()
                .filter(cell -> name.length() > cell.length() && line.has(name.end() - cell.length(), cell))
                .max(Comparator.comparingInt(String::length))
                .filter(cell -> heads.end(line, name.end() - cell.length())
                        || towns.end(line.cutOut(name.start(), name.end() - cell.length())));
    }

    /** The official name of a name as a whole. */
    String of(String name) {
        return cells.keySet().stream()
                .filter(name::endsWith)
                .max((one, other) -> one.length() - other.length())
                .map(end -> of(name.substring(0, name.length() - end.length()), end))
                .orElseGet(() -> schools.entrySet().stream()
                        .filter(school -> name.endsWith(school.getKey()) && !name.endsWith(school.getValue()))
                        .max(Comparator.comparingInt(school -> school.getKey().length()))
                        .map(school -> name.substring(
                                        0, name.length() - school.getKey().length())
                                + school.getValue())
                        .orElse(name));
    }

    /** The official word for a zone that a name ends in; empty if none does. */
    private String ending(String stem) {
        return zones.values().stream()
                .filter(stem::endsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private String zone(String stem) {
        return zones.entrySet().stream()
                .filter(zone -> stem.endsWith(zone.getKey()))
                .max(Comparator.comparingInt(zone -> zone.getKey().length()))
                .map(zone -> stem.substring(0, stem.length() - zone.getKey().length()) + zone.getValue())
                .orElse(stem);
    }

    /** What usage makes of a school's name: 某某师大 of 某某师范大学. */
    Set<String> schoolForms(String full) {
        Set<String> forms = new LinkedHashSet<>();
        schools.forEach((brief, end) -> {
            if (full.endsWith(end) && full.length() > end.length() + 1) {
                forms.add(full.substring(0, full.length() - end.length()) + brief);
            }
        });
        return forms;
    }

    /** The short names of an official one. */
    Set<String> shortOf(String official) {
        Set<String> forms = new LinkedHashSet<>();
        cells.forEach((end, pattern) -> {
            int at = pattern.indexOf(STEM);
            String before = pattern.substring(0, at);
            String behind = pattern.substring(at + STEM.length());
            int stemEnd = official.length() - behind.length();
            if (official.startsWith(before) && official.endsWith(behind) && stemEnd > before.length()) {
                String stem = official.substring(before.length(), stemEnd);
                forms.add(stem + end);
                zones.forEach((brief, full) -> {
                    if (stem.endsWith(full)) {
                        forms.add(stem.substring(0, stem.length() - full.length()) + brief + end);
                    }
                });
            }
        });
        return forms;
    }
}
