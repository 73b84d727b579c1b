package io.mailuo.extract.body;

import io.mailuo.extract.body.Departments.Department;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Prefixes;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The grammar of bodies that every area has:
 *
 * <pre>
 * body  = ["中共"] area ( committee | department )
 * area  = place [level] | level            (绵阳 + 市, 绵阳市, 市)
 * committee = "委" ["员会"] [ department ]   (省委, 省委组织部)
 * branch = party area ( "委员会" | "委会" | "委" )   (民建省委会)
 * </pre>
 *
 * A bare level stands for the article's own area of that level; where the article never says which that is, for an area
 * without a name (市委组织部 of a city page), which resolution keeps apart from all others.
 */
final class LocalBodies {

    /** Words before a bare level that make it a class (各县委) or part of another word. */
    private static final String CLASSES = "各个全我该关外跨两多数区市县乡镇省级城街旗州每村";

    /** 某市原农业局: a body that is no more. */
    private static final String FORMER = "原";

    private static final String COUNTY = "县";
    private static final String DISTRICT = "区";
    private static final String PREFECTURE = "地";
    private static final String FORMER_PREFECTURE = "地区";
    private static final String CITY = "市";
    private static final String VILLAGE = "村";

    private static final int LONGEST = 20;

    /** Ends of the name of a party's committee in an area; the first is the official one. */
    private static final List<String> COMMITTEES = List.of("委员会", "委会", "委");

    private static final String ASPECTS = "了过着起";

    private static final List<String> PREFIXES = List.of("中国共产党", "中共", "中国共产主义青年团", "共青团", "团");
    /** The first characters of the prefixes. */
    private static final String PREFIX_FIRSTS = "中共团";

    private final Departments departments;
    private final Carries carries;
    private final CommitteeGroups groups;
    private final Vocabulary vocabulary;
    private final Prefixes<String> branches = new Prefixes<>();

    LocalBodies(Lexicon lexicon, Departments departments, Vocabulary vocabulary) {
        lexicon.rows("body-branches")
                .forEach(row -> branches.put(row.getOrDefault("form", ""), row.getOrDefault("full", "")));
        this.departments = departments;
        this.groups = new CommitteeGroups(vocabulary);
        this.carries = new Carries(departments, vocabulary);
        this.vocabulary = vocabulary;
    }

    /** An area's name where a body may follow: from {@code start} to {@code end}, and the name that its bodies bear. */
    private record Owner(int start, int end, String own) {}

    /** The longest body that begins at an index. */
    Optional<Found> at(Line line, int start, Scene scene) {
        Optional<Found> best =
                carried(line, start, scene).or(() -> listed(line, start, scene)).or(() -> branch(line, start, scene));
        for (Owner owner : owners(line, start, scene)) {
            Optional<Found> found = body(line, owner);
            if (found.isPresent()
                    && best.map(other -> other.span().length()).orElse(0)
                            < found.get().span().length()) {
                best = found;
            }
        }
        return best;
    }

    /** A department without its area behind titles in the area's committee: 市委常委、组织部部长, 县委副书记、政法委书记. */
    private Optional<Found> carried(Line line, int start, Scene scene) {
        int length = departments.longest(line, start);
        if (length < 2 || !carries.behindTitles(line, start) || !ends(line, start, start + length)) {
            return Optional.empty();
        }
        Department department =
                departments.get(line.cutOut(start, start + length)).orElseThrow();
        return carries.committee(line, start)
                .flatMap(end -> areaTo(line, end, scene))
                .filter(own -> department.party() || department.full().length() > 3)
                .map(own -> {
                    Optional<String> unitOf =
                            department.party() ? Optional.of(Departments.committee(own)) : Optional.empty();
                    return new Found(new Span(start, start + length), department.of(own), unitOf, Found.Rule.RELATIVE);
                });
    }

    /** A department that shares the area of the one listed before it: 市人社局、教育局. */
    private Optional<Found> listed(Line line, int start, Scene scene) {
        int length = departments.longest(line, start);
        if (length < 2 || !ends(line, start, start + length)) {
            return Optional.empty();
        }
        Department department =
                departments.get(line.cutOut(start, start + length)).orElseThrow();
        return department.party()
                ? Optional.empty()
                : carries.listed(line, start, scene)
                        .flatMap(first -> owners(line, first, scene).stream()
                                .reduce((shorter, longer) -> longer)
                                .map(owner -> new Found(
                                        new Span(start, start + length),
                                        department.of(owner.own()),
                                        Optional.empty(),
                                        Found.Rule.RELATIVE)));
    }

    /** The area whose name ends at an index, before its committee's word. */
    private Optional<String> areaTo(Line line, int end, Scene scene) {
        for (int start = Math.max(line.start(), end - LONGEST); start < end; start++) {
            for (Owner owner : owners(line, start, scene)) {
                if (owner.end() == end) {
                    return Optional.of(owner.own());
                }
            }
        }
        return Optional.empty();
    }

    private List<Owner> owners(Line line, int start, Scene scene) {
        return areas(line, start, start + prefix(line, start).length(), scene);
    }

    /** The areas that are named from {@code from}, for bodies whose names begin at {@code start}. */
    private List<Owner> areas(Line line, int start, int from, Scene scene) {
        List<Owner> owners = new ArrayList<>();
        Optional<Mention.Place> place = scene.placeFrom(from);
        if (place.isPresent()) {
            boolean alone = scene.isVillageAlone(place.get());
            String full = alone ? place.get().name() : place.get().fullName();
            int end = place.get().span().end();
            if (alone || scene.level(full).isPresent()) {
                owners.add(new Owner(start, end, scene.ownName(full)));
                int level = level(line, end);
                if (level > 0) {
                    String own = scene.ownName(full);
                    boolean former = line.has(end, PREFECTURE) && own.endsWith(CITY);
                    owners.add(new Owner(start, end + level, former ? formerly(own) : own));
                }
            }
            return owners;
        }
        int level = level(line, from);
        if (level > 0 && standsAlone(line, start, scene) && !CLASSES.contains(carries.before(line, start))) {
            String kind =
                    vocabulary.levels().get(line.cutOut(from, from + level)).orElse("");
            former(line, start, scene)
                    .or(() -> carries.place(line, start, scene))
                    .or(() -> beforeBracket(line, start, kind, scene))
                    .filter(named -> scene.isOf(kind, named))
                    .or(() -> carries.leaders(line, start, kind, scene))
                    .or(() -> scene.area(kind, start))
                    .filter(area -> !isOther(line.cutOut(from, from + level), area))
                    .map(scene::ownName)
                    .or(() -> unnamed(line.cutOut(from, from + level), scene))
                    .ifPresent(own -> owners.add(new Owner(start, from + level, own)));
        }
        return owners;
    }

    /** 石家庄|地委 was the committee of 石家庄地区, before the city was made of it. */
    private static String formerly(String city) {
        return city.substring(0, city.length() - CITY.length()) + FORMER_PREFECTURE;
    }

    /** Whether an area is none that a level calls: 县委 is of no 区, 区委 of no 县. */
    private static boolean isOther(String level, String area) {
        return (level.equals(COUNTY) && area.endsWith(DISTRICT)) || (level.equals(DISTRICT) && area.endsWith(COUNTY));
    }

    /** Length of the level's word at an index; 地 is one only before its committee (地委), else a word of grammar. */
    private int level(Line line, int at) {
        int length = vocabulary.levels().longest(line.text(), at, line.end());
        return length == 1 && line.has(at, PREFECTURE) && !line.has(at + 1, COMMITTEES.get(2)) ? 0 : length;
    }

    /** 市委 on a page that never names the city, not 村委会, of which there are too many; in an article about a province 县委书记 are all of them. */
    private static Optional<String> unnamed(String level, Scene scene) {
        boolean known = scene.context().place().isPresent();
        return known || level.equals(VILLAGE) ? Optional.empty() : Optional.of(level);
    }

    /** 某市原|市委常委: the place before the word that says that it is over. */
    private static Optional<String> former(Line line, int start, Scene scene) {
        return line.has(start - FORMER.length(), FORMER)
                ? scene.placeTo(start - FORMER.length()).map(Mention.Place::fullName)
                : Optional.empty();
    }

    /** 2022年任中卫市委常委（兼任市委统战部部长）: inside brackets the place before them is meant. */
    private static Optional<String> beforeBracket(Line line, int start, String level, Scene scene) {
        int open = start;
        while (open > line.start() && "（(".indexOf(line.at(open - 1)) < 0) {
            if ("）)".indexOf(line.at(open - 1)) >= 0) {
                return Optional.empty();
            }
            open--;
        }
        return open == line.start() ? Optional.empty() : scene.lastNamed(level, open, line.start());
    }

    private static String prefix(Line line, int start) {
        if (PREFIX_FIRSTS.indexOf(line.at(start)) < 0) {
            return "";
        }
        for (String prefix : PREFIXES) {
            if (line.has(start, prefix) && line.cut(start)) {
                return prefix;
            }
        }
        return "";
    }

    private boolean standsAlone(Line line, int start, Scene scene) {
        boolean part = scene.placeOver(start).isPresent()
                || scene.placeTo(start)
                        .filter(place -> place.span().length() > 1)
                        .isPresent();
        // 伊 + 滨 + 区党工委: a tokeniser cuts a name that it does not know.
        // 云岭 + 镇党委: what it takes for a place, though none is known, is a name, too.
        boolean name = line.token(start - 1)
                .filter(token -> token.is("ns")
                        || (line.cutOut(start, start + 1).equals(DISTRICT)
                                && (token.is("nr") || (token.text().length() == 1 && token.is("n")))))
                .isPresent();
        // 陈庄 + 社区党委: a community that a name stands before is not the one that was named.
        boolean village = line.token(start - 1)
                .filter(token -> token.is("n") && Line.han(line.at(start - 1)))
                .filter(token -> vocabulary.levels().longest(line.text(), start, line.end()) > 1)
                .isPresent();
        return line.cut(start) && !part && !name && !village && CLASSES.indexOf(line.at(start - 1)) < 0;
    }

    private Optional<Found> body(Line line, Owner owner) {
        int at = line.has(owner.end(), FORMER) && line.cut(owner.end() + 1) ? owner.end() + 1 : owner.end();
        int edition = edition(line, at);
        boolean league = prefix(line, owner.start()).endsWith("团");
        if (edition > at && line.has(edition, "委员会")) {
            String full = league ? league(owner) : Departments.committee(owner.own());
            return Optional.of(found(owner, edition + 3, full, Optional.empty()));
        }
        at = edition;
        if (league) {
            return line.has(at, "委") && line.cut(at + 1)
                    ? Optional.of(found(owner, at + 1, league(owner), Optional.empty()))
                    : Optional.empty();
        }
        if (line.has(at, "党委") && Departments.isRegion(owner.own())) {
            return committee(line, owner, at + 2);
        }
        if (line.has(at, "委") && !line.has(at, "委会")) {
            return committee(line, owner, owner.end() + 1);
        }
        int length = departments.longest(line, at);
        if (length == 0 || !ends(line, at, at + length)) {
            return Optional.empty();
        }
        Department department = departments.get(line.cutOut(at, at + length)).orElseThrow();
        Optional<String> unit =
                department.party() || line.cutOut(at, at + length).startsWith("政府办")
                        ? Optional.of(department.party() ? Departments.committee(owner.own()) : owner.own() + "人民政府")
                        : Optional.empty();
        return Optional.of(found(owner, at + length, department.of(owner.own()), unit));
    }

    private static String league(Owner owner) {
        return "共青团" + owner.own() + COMMITTEES.get(0);
    }

    /** Where 第十三届 ends that begins at an index; the index itself if it is none. */
    private static int edition(Line line, int start) {
        int end = start;
        while (line.has(start, "第") && end < start + 6 && line.at(end) != '届' && Line.han(line.at(end))) {
            end++;
        }
        return end > start && line.at(end) == '届' ? end + 1 : start;
    }

    /** A committee whose 委 or 党委 ends at {@code behind}, or its department. */
    private Optional<Found> committee(Line line, Owner owner, int behind) {
        int at = owner.end();
        if (line.has(at, "委员会")) {
            return Optional.of(found(owner, at + 3, Departments.committee(owner.own()), Optional.empty()));
        }
        if (line.has(at, "委员") && !line.cut(at + 1)) {
            return Optional.empty();
        }
        int length = departments.longest(line, behind);
        Optional<Department> department = length == 0
                ? Optional.empty()
                : departments.get(line.cutOut(behind, behind + length)).filter(Department::party);
        if (department.isPresent() && ends(line, behind, behind + length)) {
            String full = department.get().of(owner.own());
            return Optional.of(found(owner, behind + length, full, Optional.of(Departments.committee(owner.own()))));
        }
        int group = groups.end(line, behind);
        if (group > behind) {
            String name = line.cutOut(behind, group);
            String full = Departments.of(owner.own(), name);
            return Optional.of(found(owner, group, full, Optional.of(Departments.committee(owner.own()))));
        }
        return line.cut(behind)
                ? Optional.of(found(owner, behind, Departments.committee(owner.own()), Optional.empty()))
                : Optional.empty();
    }

    /** The committee that a national party has in an area: 民建省委会, 九三学社成都市委*/
    private Optional<Found> branch(Line line, int start, Scene scene) {
        int length = branches.longest(line.text(), start, line.end());
        if (length == 0 || !line.cut(start)) {
            return Optional.empty();
        }
        String party = branches.get(line.cutOut(start, start + length)).orElseThrow();
        return areas(line, start, start + length, scene).stream()
                .flatMap(owner -> COMMITTEES.stream()
                        .filter(end -> line.has(edition(line, owner.end()), end))
                        .findFirst()
                        .map(end -> new Found(
                                new Span(start, edition(line, owner.end()) + end.length()),
                                party + owner.own() + COMMITTEES.get(0),
                                Optional.empty(),
                                Found.Rule.GRAMMAR))
                        .stream())
                .findFirst();
    }

    /** A deputy is no body (市人大代表, 县政协委员); a head's title hides its body (市教育局长). */
    private static boolean ends(Line line, int start, int end) {
        String form = line.cutOut(start, end);
        boolean deputy = (form.equals("人大") && line.has(end, "代表"))
                || (form.equals("政协") && line.has(end, "委员") && !line.has(end, "委员会"));
        boolean title = line.has(end, "长") && line.cut(end + 1);
        // A tokeniser reads 镇 + 党委书记.
        boolean cell = form.startsWith("党") && (line.has(end, "书记") || line.has(end, "副书记"));
        // 某镇|办|了一场论坛: what it does, not its office.
        boolean verb = form.equals("办") && ASPECTS.indexOf(line.at(end)) >= 0;
        return !deputy && !verb && (line.cut(end) || title || cell);
    }

    private static Found found(Owner owner, int end, String full, Optional<String> unitOf) {
        return new Found(new Span(owner.start(), end), full, unitOf, Found.Rule.GRAMMAR);
    }
}
