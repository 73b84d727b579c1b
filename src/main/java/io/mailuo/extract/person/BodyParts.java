package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.SpanIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of bodies that titles name: units (研究室主任) and cells of the Party (党委书记), and the bodies around them. */
final class BodyParts {

    private static final String PARTY = "中共";
    private static final String COMMITTEE = "委员会";
    private static final String GOVERNMENT = "人民政府";

    private final CellNames cells;
    private final AreaBodies areas;
    private final Words committeeUnits;
    private final SiblingUnits siblings;
    private final List<Mention.Organisation> organisations;
    private final SpanIndex<Mention.Organisation> bodies;
    private final Map<String, Mention.Organisation> byName = new HashMap<>();
    private final Map<String, Mention.Organisation> byCell = new HashMap<>();
    private final ImpliedBodies implied;
    private final String text;
    /** The bodies around the cells that titles imply. */
    private final Map<Mention, Mention.Organisation> around = new HashMap<>();

    BodyParts(Lexicon lexicon, String text, List<Mention.Organisation> organisations, ImpliedBodies implied) {
        this.cells = lexicon.made(CellNames.class, CellNames::new);
        this.areas = lexicon.made(AreaBodies.class, AreaBodies::new);
        this.committeeUnits = lexicon.words("title-units");
        this.text = text;
        this.organisations = organisations;
        this.bodies = SpanIndex.of(organisations);
        organisations.forEach(body -> byName.putIfAbsent(body.fullName(), body));
        this.implied = implied;
        this.siblings = lexicon.made(SiblingUnits.class, SiblingUnits::new);
    }

    /**
     * What a title without a body is a title of, behind one of a Party cell: 局长 behind 某局党组书记 leads 某局. Any other body
     * is given back as it is.
     */
    Mention aroundCell(Mention body) {
        if (!(body instanceof Mention.Organisation cell)) {
            return body;
        }
        Mention.Organisation known = around.get(cell);
        return known != null
                ? known
                : bodies.startingAt(cell.span().start()).stream()
                        .filter(whole -> cell.name().startsWith(whole.name())
                                && cells.words()
                                        .contains(cell.name()
                                                .substring(whole.name().length())))
                        .findFirst()
                        .or(() -> Optional.ofNullable(byCell().get(cell.fullName())))
                        .or(() -> unread(cell))
                        .orElse(cell);
    }

    /** 某某公司|党委书记、董事长: the body that only its cell's name tells of. */
    private Optional<Mention.Organisation> unread(Mention.Organisation cell) {
        return cells.ofName(cell.name())
                .flatMap(word -> cells.whole(word, cell.fullName()).map(whole -> {
                    int start = cell.span().start();
                    Span words = new Span(start, cell.span().end() - word.length());
                    return implied.part(words, text.substring(start, words.end()), whole, Optional.empty());
                }));
    }

    /** The first body that has a cell of an official name, once somebody has asked. */
    private Map<String, Mention.Organisation> byCell() {
        if (byCell.isEmpty()) {
            organisations.forEach(whole ->
                    cells.words().forEach(word -> byCell.putIfAbsent(cells.official(word, whole.fullName()), whole)));
        }
        return byCell;
    }

    /** The body whose unit or cell another is (某局 for 某局办公室), where the text names it; an area's committee or government is none. */
    Mention.Organisation root(Mention.Organisation body) {
        Mention.Organisation whole = (Mention.Organisation) aroundCell(body);
        return whole.unitOf()
                .filter(name -> !leadsArea(name))
                .flatMap(name -> Optional.ofNullable(byName.get(name)))
                .orElse(whole);
    }

    /** Whether a body is a committee of the Party or an area's government, which heads of offices are no heads of. */
    static boolean leads(Mention body) {
        return body instanceof Mention.Organisation led
                && (led.fullName().startsWith(PARTY) || led.fullName().endsWith(GOVERNMENT));
    }

    static boolean leadsArea(String name) {
        return (name.startsWith(PARTY) && name.endsWith(COMMITTEE)) || name.endsWith(GOVERNMENT);
    }

    /**
     * A unit that stands before a title and belongs to a body named elsewhere: 研究室 of a congress's committee. A committee of
     * the Party in an area has departments and groups, no stations or bureaux.
     */
    Optional<Mention.Organisation> unitOf(Mention.Organisation owner, Span words, String unit) {
        boolean area = areas.isCommittee(owner.fullName());
        if (area && !committeeUnits.end(unit)) {
            return Optional.empty();
        }
        // 副县长、|公安局|局长: the bureau is one of the county, its office one of the government.
        Optional<String> governed = owner.fullName().endsWith(GOVERNMENT) && areas.isDepartment(unit)
                ? areas.ledBy(owner.fullName())
                : Optional.empty();
        if (governed.isPresent()) {
            return Optional.of(implied.part(words, unit, governed.get() + unit, Optional.empty()));
        }
        String name = (area
                        ? owner.fullName().substring(0, owner.fullName().length() - COMMITTEE.length() + 1)
                        : owner.fullName())
                + unit;
        return Optional.of(implied.part(words, unit, name, Optional.of(owner.fullName())));
    }

    /** The Party cell of a body that a title names with its post: 党委 of a school for 党委书记. */
    Optional<Mention> cell(Optional<Mention> body, Titles.Title title) {
        Optional<String> cell = cells.ofTitle(title.text());
        if (cell.isEmpty() || !(body.orElse(null) instanceof Mention.Organisation owner)) {
            return body;
        }
        boolean party = owner.fullName().startsWith(PARTY) || cells.end(owner.fullName());
        if (party) {
            return cells.ofName(owner.fullName())
                            .filter(named -> !named.equals(cell.get()))
                            .isPresent()
                    ? Optional.empty()
                    : body;
        }
        int start = title.span().end() - title.text().length();
        String name = cells.official(cell.get(), owner.fullName());
        Span words = new Span(start, start + cell.get().length());
        Mention.Organisation found = implied.part(words, cell.get(), name, Optional.of(owner.fullName()));
        around.put(found, owner);
        return Optional.of(found);
    }

    /** A Party cell whose name stands whole before its secretary's title (港航产业链党委|书记), though no finder knows it. */
    Optional<Mention.Organisation> unreadCell(int start, Titles.Title title) {
        int from = title.span().end() - title.text().length();
        return cells.ofTitle(title.text()).map(cell -> {
            Span words = new Span(start, from + cell.length());
            String name = text.substring(words.start(), words.end());
            return implied.part(words, name, cells.named(cell, name), Optional.empty());
        });
    }

    /** Whether a title names the cell that it is a post of (党委书记). */
    boolean namesCell(String title) {
        return cells.ofTitle(title).isPresent();
    }

    /** The unit that another stands beside (宣传部部长、统战部部长, 审判委员会委员、第一庭庭长): the body of both. */
    Mention.Organisation besides(Mention.Organisation body, String unit) {
        return body.unitOf()
                .filter(name -> siblings.isBeside(body, unit))
                .map(name -> implied.unplaced(body.span(), name))
                .orElse(body);
    }

    /** The title within a committee or cell: 书记 for 党委书记. */
    String within(String title, Optional<? extends Mention> body) {
        boolean committee = body.filter(mention -> mention instanceof Mention.Organisation led
                        && (led.fullName().startsWith(PARTY) || cells.end(led.fullName())))
                .isPresent();
        return cells.ofTitle(title)
                .filter(cell -> committee)
                .map(cell -> title.substring(cell.length()))
                .orElse(title);
    }
}
