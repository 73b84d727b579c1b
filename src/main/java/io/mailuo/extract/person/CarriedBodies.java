package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The body of a title that names none, where one that such a title is held in was named before: 市政协主席甲，秘书长乙. In the same
 * sentence it is the nearest; in the rest of the article only one that has no rival.
 */
final class CarriedBodies {

    private record Held(String title, List<String> ends, String begins, String reach) {

        boolean in(String body) {
            return body.startsWith(begins) && ends.stream().anyMatch(body::endsWith);
        }
    }

    private static final String PARTY = "中共";
    private static final String LIST = "、，";
    /** Characters that stand for the body in the names of its units: 厅办公室, 局机关, 院办. */
    private static final String HEADS = "厅局院社";

    private static final String HEAD = "长";
    /** Characters of a name and the mark behind it. */
    private static final int LONGEST_NAME = 5;

    private static final String DEPUTY = "副";

    /** Characters back to where the sentence before a line may name who leads. */
    private static final int SENTENCE_BEFORE = 60;

    private static final String ARTICLE = "article";
    private static final String VILLAGE = "village";

    private final List<Held> rows;
    private final SiblingUnits siblings;
    private final CellNames cells;
    private final Titles titles;
    private final Bodies bodies;

    CarriedBodies(Lexicon lexicon, Titles titles, Bodies bodies) {
        this.titles = titles;
        this.bodies = bodies;
        this.cells = lexicon.made(CellNames.class, CellNames::new);
        this.siblings = lexicon.made(SiblingUnits.class, SiblingUnits::new);
        this.rows = lexicon.made(Carried.class, CarriedBodies::carried).rows();
    }

    /** The titles of a lexicon that are carried from one body to another place. */
    private record Carried(List<Held> rows) {}

    private static Carried carried(Lexicon lexicon) {
        List<Held> rows = new ArrayList<>();
        for (Map<String, String> row : lexicon.rows("title-carried")) {
            rows.add(new Held(
                    row.getOrDefault("title", ""),
                    Arrays.asList(row.getOrDefault("ends", "").split("\\|")),
                    row.getOrDefault("begins", ""),
                    row.getOrDefault("reach", "")));
        }
        return new Carried(List.copyOf(rows));
    }

    /** The body that a title at a position has from one named before it. */
    Optional<Mention> of(Line line, int position, String title) {
        List<Mention.Organisation> before = bodies.named(line.start(), position);
        Optional<Mention> cell = cellBefore(line, before, title);
        if (cell.isPresent()) {
            return cell;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            for (Mention.Organisation candidate :
                    List.of(before.get(i), bodies.parts().root(before.get(i)))) {
                if (holds(title, candidate.fullName(), false)) {
                    return Optional.of(candidate);
                }
            }
        }
        return deputies(line, position, title)
                .or(() -> withoutRival(position, title))
                .or(() -> village(position, title));
    }

    /** 甲办党组成员、乙会会长丙，|党组成员丁: the cell that the titles before name, not one of the body named last. */
    private Optional<Mention> cellBefore(Line line, List<Mention.Organisation> before, String title) {
        Optional<String> cell = cells.ofTitle(title);
        if (cell.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        int last = before.get(before.size() - 1).span().start();
        return before.stream()
                .filter(body -> body.fullName().endsWith(cell.get()))
                .filter(body -> titles.in(line).stream()
                        .anyMatch(held -> held.span().start() <= body.span().end()
                                && held.span().end() + 1 == last
                                && line.at(last - 1) == '、'))
                .findFirst()
                .map(Mention.class::cast);
    }

    /**
     * 某会主任甲主持会议。副主任乙、丙，秘书长丁出席: a sentence that begins with the deputies of whom the sentence before names goes on
     * with that body.
     */
    private Optional<Mention> deputies(Line line, int position, String title) {
        String first = titles.in(line).stream()
                .filter(opening -> opening.span().start() == line.start())
                .map(Titles.Title::text)
                .findFirst()
                .orElse("");
        if (!first.startsWith(DEPUTY) || !bodies.named(line.start(), position).isEmpty()) {
            return Optional.empty();
        }
        String led = first.substring(DEPUTY.length());
        return bodies.named(Math.max(0, line.start() - SENTENCE_BEFORE), line.start()).stream()
                .filter(body -> bodies.reads(led, body.span().end()))
                .reduce((earlier, later) -> later)
                .filter(body -> title.equals(first) || suits(title, body))
                .map(Mention.class::cast);
    }

    /** 驻村第一书记甲: the village named last. */
    private Optional<Mention> village(int position, String title) {
        return rows.stream()
                .filter(row -> row.reach().equals(VILLAGE) && title.endsWith(row.title()))
                .findFirst()
                .flatMap(row -> bodies.placeBefore(position, row.ends()))
                .map(place ->
                        bodies.ofPlace(place, title).map(Mention.class::cast).orElse(place));
    }

    /** 厅农经处 where the article has named a 厅: the unit's first character stands for the body. */
    Optional<Mention.Organisation> abbreviated(Line line, int position, String unit) {
        String head = unit.substring(0, 1);
        boolean begins = unit.length() > 2
                && line.tokenAt(position)
                        .filter(token -> token.text().length() == 1)
                        .isPresent();
        return !begins || !HEADS.contains(head)
                ? Optional.empty()
                : bodies.named(0, position).stream()
                        .filter(body -> body.fullName().endsWith(head)
                                && !body.fullName().endsWith(unit))
                        .reduce((earlier, later) -> later)
                        .map(bodies.parts()::root);
    }

    /** The body of an earlier title of the sentence that a unit may be one of, or the body that the article speaks for. */
    Optional<Mention> ownerOf(Line line, int position, String unit) {
        List<Mention.Organisation> before = bodies.named(line.start(), position);
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention.Organisation held = before.get(i);
            boolean titled = titles.in(line).stream()
                    .anyMatch(title -> title.span().start() == held.span().end()
                            || title.span().contains(held.span()));
            if (titled) {
                Mention.Organisation root = bodies.parts().root(held);
                Mention.Organisation owner = held.unitOf().isEmpty() || siblings.isBeside(held, unit) ? root : held;
                return Optional.of(owner)
                        .filter(body -> siblings.mayHave(body, unit))
                        .map(Mention.class::cast);
            }
        }
        return bodies.own(new Span(position, position + unit.length())).map(Mention.class::cast);
    }

    private Optional<Mention> withoutRival(int position, String title) {
        Set<String> names = new TreeSet<>();
        Mention found = null;
        for (Mention.Organisation candidate : bodies.named(0, position)) {
            if (holds(title, candidate.fullName(), true)) {
                names.add(candidate.fullName());
                found = candidate;
            }
        }
        return names.size() == 1 ? Optional.ofNullable(found) : Optional.empty();
    }

    /** 某镇党委书记甲、镇长乙, 某县县长甲，副县长乙: the government of the area that the title before in the list leads. */
    Optional<Mention> beside(Line line, Titles.Title title) {
        int start = title.span().start();
        if (LIST.indexOf(line.at(start - 1)) < 0) {
            return Optional.empty();
        }
        List<Mention.Organisation> before = bodies.named(line.start(), start);
        Optional<Mention.Organisation> led = besideHead(line, title);
        return led.isPresent() || before.isEmpty()
                ? led.map(Mention.class::cast)
                : bodies.governmentBeside(before.get(before.size() - 1).fullName(), title.span(), title.text())
                        .map(Mention.class::cast);
    }

    /** 某县|县长甲，|副县长乙: the head's government stands in the text by the place alone. */
    private Optional<Mention.Organisation> besideHead(Line line, Titles.Title title) {
        int start = title.span().start();
        String level = title.text()
                .substring(Math.max(0, title.text().length() - 2), title.text().length() - 1);
        return titles.in(line).stream()
                .filter(earlier -> earlier.span().end() < start)
                .reduce((one, other) -> other)
                .filter(head ->
                        start - head.span().end() <= LONGEST_NAME && head.text().endsWith(level + HEAD))
                .flatMap(head -> bodies.placeEndingAt(head.span().start()))
                .filter(place -> place.fullName().endsWith(level))
                .flatMap(place -> bodies.ofPlaceAt(place.span().start(), title.span(), title.text(), place));
    }

    /** 某法院刑事审判庭庭长、|审判员: the body whose unit has no such titles, where it has them; else the unit. */
    Mention holder(String title, Mention unit) {
        return Optional.of(unit)
                .filter(body -> !suits(title, body))
                .filter(Mention.Organisation.class::isInstance)
                .map(body -> bodies.parts().root((Mention.Organisation) body))
                .filter(body -> suits(title, body))
                .map(Mention.class::cast)
                .orElse(unit);
    }

    /** Whether nothing speaks against a title in a body: no row tells of such titles, or one tells of both. */
    boolean suits(String title, Mention body) {
        boolean told = rows.stream().anyMatch(row -> !row.reach().equals(VILLAGE) && title.endsWith(row.title()));
        return !told || (body instanceof Mention.Organisation named && holds(title, named.fullName(), false));
    }

    /** Whether a body has posts of a title. */
    private boolean holds(String title, String body, boolean article) {
        if (cells.ofTitle(title).isPresent()) {
            return !article && !body.startsWith(PARTY) && !cells.end(body);
        }
        int longest = rows.stream()
                .filter(row -> title.endsWith(row.title()))
                .mapToInt(row -> row.title().length())
                .max()
                .orElse(0);
        return rows.stream()
                .filter(row -> row.title().length() == longest && title.endsWith(row.title()))
                .anyMatch(row -> row.in(body) && (!article || row.reach().equals(ARTICLE)));
    }
}
