package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Mention;
import java.util.List;
import java.util.Optional;

/** The names of the bodies that every area has: 中共某县委员会, 某镇人民政府. */
final class AreaBodies {

    private static final String PARTY = "中共";
    private static final String COMMITTEE = "委员会";
    private static final String GOVERNMENT = "人民政府";
    private static final String BUREAUX = "局厅";
    private static final String OFFICE = "办公厅";
    private static final String CELL = "党委";
    private static final String PLACE = "{}";

    /** What the names are made of, with a place for the area's: 中共{}委员会, {}人民政府. */
    private final List<String> patterns;

    private final Words levels;

    AreaBodies(Lexicon lexicon) {
        patterns = lexicon.rows("body-titles").stream()
                .map(row -> row.getOrDefault("body", ""))
                .filter(body -> body.contains(PLACE))
                .distinct()
                .toList();
        levels = lexicon.words("body-words", "role", "level");
    }

    /** Whether a name is that of the Party's committee of an area: 中共某省委员会, no 中共某某大学委员会, whose units bear its whole name. */
    boolean isCommittee(String name) {
        return name.startsWith(PARTY) && between(PARTY, name, COMMITTEE).isPresent();
    }

    /** The area that a committee or government leads: 某省 of 中共某省委员会, 某某镇 of 某某镇党委, the committee of a town that no table knows. */
    Optional<String> ledBy(String name) {
        return between(PARTY, name, COMMITTEE)
                .or(() -> between("", name, CELL))
                .or(() -> between("", name, GOVERNMENT));
    }

    /** The area in whose committee or government a body is: 某省 of 中共某省委员会教育工作委员会. */
    Optional<String> around(String name) {
        int end = name.startsWith(PARTY) ? name.indexOf(COMMITTEE) : -1;
        return ledBy(end < 0 ? name : name.substring(0, end + COMMITTEE.length()));
    }

    private Optional<String> between(String front, String name, String end) {
        boolean fits = name.startsWith(front) && name.endsWith(end) && name.length() > front.length() + end.length();
        return fits
                ? Optional.of(name.substring(front.length(), name.length() - end.length()))
                        .filter(levels::end)
                : Optional.empty();
    }

    /** Whether a name is that of an area's bureau (公安局, 教育厅), no office of its government (办公厅). */
    boolean isDepartment(String name) {
        return name.length() > 2 && BUREAUX.indexOf(name.charAt(name.length() - 1)) >= 0 && !name.endsWith(OFFICE);
    }

    /** Whether a word is one for a level of areas: 市, 县. */
    boolean isLevel(String word) {
        return levels.contains(word);
    }

    /** Whether a body is one that every area has, and that of a place: 某镇人民政府 in 某镇. What is no body is a place, and its own. */
    boolean isOf(Mention body, Mention.Place place) {
        return !(body instanceof Mention.Organisation named)
                || patterns.stream().anyMatch(pattern -> {
                    int at = pattern.indexOf(PLACE);
                    String behind = pattern.substring(at + PLACE.length());
                    int end = named.fullName().length() - behind.length();
                    return end > at
                            && named.fullName().startsWith(pattern.substring(0, at))
                            && named.fullName().endsWith(behind)
                            && place.fullName().endsWith(named.fullName().substring(at, end));
                });
    }
}
