package io.mailuo.extract.body;

import io.mailuo.model.Mention;
import io.mailuo.model.Token;
import java.util.Optional;
import java.util.stream.Stream;

/** What a body named before carries on: its area, to the bodies listed behind it (某市委、市政府), and to the departments of its members. */
final class Carries {

    private static final String COMMITTEE = "委";
    private static final String DISCIPLINE = "纪委";
    private static final int FARTHEST = 30;
    private static final String NONE = "\n";
    private static final String LEAGUE = "团";
    private static final int LONGEST_FORM = 10;
    private static final String GOES = "到赴来去往访在";
    private static final int LONGEST_LIST = 60;
    private static final String BETWEEN = "、和及与";

    private final Departments departments;
    private final Vocabulary vocabulary;

    Carries(Departments departments, Vocabulary vocabulary) {
        this.departments = departments;
        this.vocabulary = vocabulary;
    }

    /** Whether an index stands behind a comma of enumeration, 兼 or a standing member's title. */
    boolean behindTitles(Line line, int start) {
        return "、兼".indexOf(line.at(start - 1)) >= 0 || line.has(start - 2, "常委");
    }

    /**
     * Where the area's name ends in whose committee, or its commission for discipline, the titles are held that go on up to an
     * index: words of titles and enumeration commas only.
     */
    Optional<Integer> committee(Line line, int start) {
        int at = start;
        while (at > line.start() && start - at < FARTHEST) {
            int end = at;
            Optional<Integer> area = area(line, end);
            if (area.isPresent()) {
                return area.filter(owner -> titled(line, end) || ownDepartment(line, end));
            }
            Optional<Token> token = line.token(at - 1);
            if (token.isEmpty() || !title(token.get())) {
                return Optional.empty();
            }
            at--;
        }
        return Optional.empty();
    }

    /** Where the area's name ends before the word for its committee (县|委) or commission for discipline (县|纪委) that ends at an index. */
    private Optional<Integer> area(Line line, int end) {
        return Stream.of(COMMITTEE, DISCIPLINE)
                .map(word -> end - word.length())
                .filter(area -> area > line.start()
                        && line.cut(end)
                        && (line.has(area, COMMITTEE) || line.has(area, DISCIPLINE))
                        && vocabulary.levels().get(line.cutOut(area - 1, area)).isPresent())
                .findFirst();
    }

    private static boolean titled(Line line, int at) {
        return line.has(at, "常委") || line.has(at, "原常委") || line.has(at, "副书记") || line.has(at, "书记");
    }

    /** 县委宣传部部长、统战部部长: the committee's own department may come first. */
    private boolean ownDepartment(Line line, int from) {
        int length = departments.longest(line, from);
        return length > 1
                && departments
                        .get(line.cutOut(from, from + length))
                        .filter(Departments.Department::party)
                        .isPresent();
    }

    private static boolean title(Token token) {
        boolean word = (token.is("n") && !token.is("ns") && !token.is("nr") && !token.is("nt"))
                || token.is("b")
                || token.is("j")
                || token.is("vn");
        return word || token.text().equals("、") || token.text().length() == 1;
    }

    /**
     * Where the area's name begins that the bodies bear in a list of which the one at an index is the next: 市人社局、教育局、科协. Each
     * item before is a department's short form, the first of them with its area.
     */
    Optional<Integer> listed(Line line, int start, Scene scene) {
        int at = start;
        while (start - at < FARTHEST * 2 && BETWEEN.indexOf(line.at(at - 1)) >= 0) {
            int end = at - 1;
            int from = department(line, end);
            if (from == end) {
                return Optional.empty();
            }
            Optional<Integer> owner = owner(line, from, scene);
            if (owner.isPresent()) {
                return owner;
            }
            at = from;
        }
        return Optional.empty();
    }

    /** Where the area's name begins that ends at an index. */
    private Optional<Integer> owner(Line line, int end, Scene scene) {
        int level = end - 1;
        boolean bare = vocabulary
                .levels()
                .get(line.cutOut(Math.max(line.start(), level), end))
                .isPresent();
        Optional<Mention.Place> place = scene.placeTo(end).or(() -> bare ? scene.placeTo(level) : Optional.empty());
        return place.map(one -> one.span().start())
                .or(() -> bare && level >= line.start() && line.cut(level) ? Optional.of(level) : Optional.empty());
    }

    /** Where the longest short form of a department begins that ends at an index; the index itself if none does. */
    private int department(Line line, int end) {
        for (int start = Math.max(line.start(), end - LONGEST_FORM); start < end - 1; start++) {
            String item = line.cutOut(start, end);
            boolean league = item.startsWith(LEAGUE) && item.length() == 3 && item.endsWith("委");
            if (league || departments.get(item).isPresent()) {
                return start;
            }
        }
        return end;
    }

    /** Full name of the place that stands before the bodies of which the one at an index is the next (绥化市委、市人大、市政府). */
    Optional<String> place(Line line, int start, Scene scene) {
        int at = start;
        boolean going = true;
        while (going && start - at < FARTHEST) {
            int end = BETWEEN.indexOf(line.at(at - 1)) >= 0 ? at - 1 : at;
            int from = body(line, end);
            Optional<Mention.Place> place = scene.placeTo(from).or(() -> scene.placeTo(from + 1));
            if (from < end && place.isPresent()) {
                return place.map(Mention.Place::fullName);
            }
            going = from < end;
            at = from;
        }
        return Optional.empty();
    }

    /**
     * The area whose leaders a list names before a bare level of the same kind: 丽水市委书记甲，|市委副书记乙率团来…. Nobody does anything
     * between them.
     */
    Optional<String> leaders(Line line, int start, String kind, Scene scene) {
        int at = start;
        while (at > line.start() && start - at < LONGEST_LIST) {
            int end = at;
            Optional<Mention.Place> place = scene.placeTo(at);
            if (place.isPresent()) {
                return place.map(Mention.Place::fullName)
                        .filter(area -> scene.isOf(kind, area) && leads(line, end, start));
            }
            Optional<Token> token = line.token(at - 1);
            if (token.isEmpty() || acts(token.get())) {
                return Optional.empty();
            }
            at--;
        }
        return Optional.empty();
    }

    /** Whether an office in an area's body begins at an index: 委书记, 市长, 教育局局长. */
    private boolean leads(Line line, int from, int to) {
        String office = line.cutOut(from, Math.min(to, from + LONGEST_FORM));
        return office.startsWith("委") || office.indexOf('长') > 0 || departments.longest(line, from) > 1;
    }

    /** Whether a word says that somebody does something; behind 市委书记甲|率|市委副书记乙 the list goes on. */
    private boolean acts(Token token) {
        boolean verb = token.is("v") && !token.is("vn") && !vocabulary.takesAlong(token.text()::equals);
        return "。；：（）“”".contains(token.text())
                || token.is("p")
                || token.is("u")
                || (verb && (token.text().length() > 1 || GOES.contains(token.text())));
    }

    /** The character before the first of the bodies listed up to an index: 各 of 各市委、县委. */
    String before(Line line, int start) {
        int at = start;
        while (line.at(at - 1) == '、') {
            int from = body(line, at - 1);
            if (from == at - 1) {
                break;
            }
            at = from;
        }
        return at == start ? NONE : String.valueOf(line.at(at - 1));
    }

    /** Where a level and a body of it (市委, 市政府, 市教育局) begin that end at an index; the index itself if none does. */
    private int body(Line line, int end) {
        for (int start = Math.max(line.start(), end - FARTHEST / 2); start < end - 1; start++) {
            int level = vocabulary.levels().longest(line.text(), start, end - 1);
            if (level == 0) {
                continue;
            }
            String form = line.cutOut(start + level, end);
            boolean committee = form.equals("委")
                    || (form.startsWith("委")
                            && departments.get(form.substring(1)).isPresent());
            if (committee || departments.get(form).isPresent()) {
                return start;
            }
        }
        return end;
    }
}
