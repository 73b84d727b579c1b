package io.mailuo.extract.body;

import io.mailuo.extract.body.Heads.Head;
import io.mailuo.extract.body.Heads.Need;
import io.mailuo.lexicon.World;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Bodies with a name of their own, read from the word that ends it (大学, 有限公司) leftwards to a place, a level, 国家 and the
 * like, or to the first word that no name can hold.
 */
final class NamedBodies {

    private static final Pattern QUOTES = Pattern.compile("[“”‘’]");

    /** 县级医院, 自治区级重点实验室: bodies of a level, none in particular. */
    private static final int LONG = 4;

    private static final String LEVEL = "级";

    private final Heads heads;
    private final Vocabulary vocabulary;
    private final CentralBodies central;
    private final OfficialForms forms;
    private final ProperWords proper;
    private final NameStart starts;

    NamedBodies(Heads heads, Vocabulary vocabulary, CentralBodies central, World world, OfficialForms forms) {
        this.heads = heads;
        this.vocabulary = vocabulary;
        this.forms = forms;
        this.central = central;
        this.proper = new ProperWords(vocabulary);
        this.starts = new NameStart(vocabulary, heads, central, world);
    }

    /** The body whose head begins at an index. */
    Optional<Found> at(Line line, int start, Scene scene) {
        Optional<Head> head = heads.namedAt(line, start);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        int end = start + head.get().word().length();
        // A tokeniser may read 大学 + 校地合作 as 大 + 学校 + 地.
        boolean university = line.has(end, "校") && head.get().word().equals("大学");
        boolean ends = (line.cut(end) || hidden(line, start, end) || university) && !line.has(start - 1, "大学校");
        boolean site =
                line.token(end).filter(token -> vocabulary.isSite(token.text())).isPresent();
        boolean deputy = head.get().word().length() == 1 && line.has(start - 1, "副");
        boolean ofCommittee = line.at(start - 1) == '委'
                && vocabulary
                        .levels()
                        .get(line.cutOut(Math.max(line.start(), start - 2), start - 1))
                        .isPresent();
        if (!ends || site || deputy || ofCommittee || vocabulary.endsWhole(line.text(), end)) {
            return Optional.empty();
        }
        NameStart.Begin begin = starts.read(line, start, head.get(), scene);
        boolean edition = line.at(begin.start() - 1) == '届';
        // 金桥联合控股|(香港)有限公司: a bracket begins no name.
        boolean bracket = "（(".indexOf(line.at(begin.start())) >= 0;
        // 各县 + 市区 + 妇联: levels side by side are all of them.
        boolean all = begin.level().isPresent()
                && begin.start() > line.start()
                && vocabulary
                        .levels()
                        .get(line.cutOut(begin.start() - 1, begin.start()))
                        .isPresent();
        boolean known = begin.place().isEmpty() && central.ends(line, begin.start() + 1, end);
        if (edition
                || bracket
                || all
                || known
                || isRestOfCode(line, begin.start())
                || namesBearer(line, begin.core(), start)
                || !isName(line, begin, start, head.get(), scene)) {
            return Optional.empty();
        }
        Span span = new Span(begin.start(), end);
        // 中国贸促会 + 代表团.
        Optional<String> unitOf = central.at(line, begin.start(), scene)
                .filter(body -> body.span().end() == start)
                .map(Found::fullName);
        return Optional.of(new Found(span, official(line, begin, span, head.get(), scene), unitOf, Found.Rule.NAMED));
    }

    /** 5|G|开放实验室: a letter behind a digit belongs to it. */
    private static boolean isRestOfCode(Line line, int start) {
        return Character.isDigit(line.at(start - 1)) && Character.isLetter(line.at(start)) && !Line.han(line.at(start));
    }

    /** A head's title that hides its body (水利厅长), unless the body stands before it (水利厅 + 厅长). */
    private static boolean hidden(Line line, int start, int end) {
        boolean title = line.has(end, "长") && line.cut(end + 1);
        char before = line.at(start - 1);
        return title && end - start == 1 && before != line.at(start) && "副代原前老".indexOf(before) < 0;
    }

    /** 市教育局|王|大海|局长: a surname behind the end of a body's name begins the name of who bears the title. */
    private boolean namesBearer(Line line, int from, int to) {
        return line.has(to + 1, "长")
                && line.between(from, to).stream()
                        .anyMatch(token -> token.is("nr")
                                && token.span().start() > from
                                && heads.end(line, token.span().start()));
    }

    private boolean isName(Line line, NameStart.Begin begin, int headStart, Head head, Scene scene) {
        int core = headStart - begin.core();
        boolean classed = line.token(headStart - 1)
                .filter(token -> vocabulary.isClass(token.text()))
                .isPresent();
        if (core > 0
                && head.kind().equals("party")
                && (classed || vocabulary.isClass(line.cutOut(begin.core(), headStart)))) {
            return false;
        }
        if (core > 0 && vocabulary.isSort(line.cutOut(begin.core(), headStart), head.kind())) {
            return false;
        }
        // 甲乙片 + 区联村党委: a tokeniser cuts a name that it does not know.
        boolean cut = begin.place().isEmpty()
                && begin.level().isEmpty()
                && vocabulary
                        .levels()
                        .get(line.cutOut(begin.start(), begin.start() + 1))
                        .isPresent()
                && Line.han(line.at(begin.start() - 1));
        if (cut) {
            return false;
        }
        if (head.need() == Need.NOUN) {
            return core > 1 && !classed && !vocabulary.isClass(line.cutOut(begin.core(), headStart));
        }
        if (core > 0 && (line.has(begin.core(), LEVEL) || line.has(begin.core() + 1, LEVEL))) {
            return false;
        }
        if (head.kind().equals("foreign")) {
            return false;
        }
        boolean owned = begin.place().isPresent() || begin.level().isPresent();
        if (head.kind().equals("placed")) {
            boolean joined =
                    line.between(begin.core(), headStart).stream().anyMatch(token -> token.is("c") || token.is("p"));
            boolean enough = head.need() == Need.NAME || (core > 1 && !country(begin) && !joined);
            return (owned && enough) || vocabulary.beginsWithRegion(line.cutOut(begin.start(), headStart));
        }
        if (head.word().equals("中心")
                && line.between(begin.core(), headStart).stream()
                        .findFirst()
                        .filter(token -> token.is("v") && !token.is("vn"))
                        .isPresent()) {
            return false;
        }
        if (begin.national()) {
            boolean wide =
                    line.has(begin.start(), "国际") || line.has(begin.start(), "世界") || line.has(begin.start(), "全国");
            return core > 0
                    ? !(wide && head.word().equals("中心")) && !program(line, begin.core(), headStart, head)
                    : !wide && head.kind().equals("culture");
        }
        boolean single = head.word().length() == 1;
        if (owned && !country(begin)) {
            return core > (single ? 1 : 0)
                    || (head.need() == Need.SEAT && scene.isSeat(begin.place()))
                    || (head.need() == Need.NAME && !single && !vague(head));
        }
        boolean kind = head.kind().equals("company") || head.kind().equals("school");
        boolean particular = kind && head.word().length() >= LONG && plain(line, begin.core(), headStart);
        return core > 1
                && (particular || ofZone(line, begin.core(), headStart) || proper.in(line, begin.core(), headStart))
                && !single;
    }

    /** 滨海 + 示范区 + 管委会: what is called before the word for a zone is one zone, unless a rank or sort stands there (省级开发区). */
    private boolean ofZone(Line line, int from, int to) {
        int name = to - vocabulary.partTo(line, to);
        return name < to && name - from > 1 && plain(line, from, name);
    }

    /** Whether words before a long head (有限公司, 职业技术学院) are no mere class: one such body bears any name. */
    private boolean plain(Line line, int from, int to) {
        List<Token> tokens = line.between(from, to);
        return !tokens.isEmpty()
                && tokens.stream()
                        .noneMatch(token -> vocabulary.isMember(token.text())
                                || token.is("m")
                                || (token.is("a") && token.text().length() > 1))
                && !vocabulary.isClass(tokens.get(0).text());
    }

    /** 国家重点实验室 and 国家技术创新中心 are kinds of bodies that a programme founds, not one body. */
    private boolean program(Line line, int from, int to, Head head) {
        boolean kind = head.word().equals("中心") || head.word().equals("实验室");
        return kind && line.between(from, to).stream().allMatch(token -> vocabulary.isClass(token.text()));
    }

    private static boolean country(NameStart.Begin begin) {
        return begin.place().filter(place -> place.fullName().equals("中国")).isPresent();
    }

    /** Heads that a place alone does not make a name: 四川委员会. */
    private static boolean vague(Head head) {
        boolean court = head.word().equals("海关") || head.word().endsWith("院");
        return (head.kind().equals("office") && !court) || head.kind().equals("party");
    }

    /**
     * The committee of a chain, a trade or a union of villages goes by its own name; one of a zone, or of a body whose name
     * stands before it (某某公司|党委), has an official one.
     */
    private String official(Line line, NameStart.Begin begin, Span span, Head head, Scene scene) {
        String full = fullName(line, begin, span, head, scene);
        boolean own = head.kind().equals("party")
                && !head.word().endsWith("工委")
                && forms.cell(line, span, heads).isEmpty();
        return own ? full : forms.of(full);
    }

    private String fullName(Line line, NameStart.Begin begin, Span span, Head head, Scene scene) {
        if (begin.level().isPresent()) {
            return scene.ownName(begin.level().get()) + line.cutOut(begin.core(), span.end());
        }
        Optional<Mention.Place> relative = begin.place().filter(PlaceFinder::isRelative);
        if (relative.isPresent()) {
            return scene.ownName(relative.get().fullName()) + line.cutOut(begin.core(), span.end());
        }
        String written = begin.place()
                .filter(place ->
                        place.span().start() == span.start() && place.span().end() <= span.end())
                .filter(place -> !head.kind().equals("company"))
                .map(place -> scene.borne(place) + line.cutOut(place.span().end(), span.end()))
                .orElseGet(() -> line.cutOut(span.start(), span.end()));
        String name = QUOTES.matcher(written).replaceAll("");
        return begin.place()
                        .filter(place -> place.span().start() > span.start())
                        .isPresent()
                ? central.ofBank(name)
                : name;
    }
}
