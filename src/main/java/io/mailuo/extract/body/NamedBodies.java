package io.mailuo.extract.body;

import io.mailuo.extract.body.Heads.Head;
import io.mailuo.extract.body.Heads.Need;
import io.mailuo.lexicon.World;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.Optional;

/**
 * Bodies with a name of their own, read from the word that ends it (大学, 有限公司) leftwards to a place, a level, 国家 and the
 * like, or to the first word that no name can hold.
 */
final class NamedBodies {

    /** 县级医院, 自治区级重点实验室: bodies of a level, none in particular. */
    private static final String LEVEL = "级";

    private final Heads heads;
    private final Vocabulary vocabulary;
    private final World world;
    private final ProperWords proper;
    private final NameStart starts;

    NamedBodies(Heads heads, Vocabulary vocabulary, CentralBodies central, World world) {
        this.heads = heads;
        this.vocabulary = vocabulary;
        this.world = world;
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
        if (!ends || site || deputy || vocabulary.endsWhole(line.text(), end)) {
            return Optional.empty();
        }
        NameStart.Begin begin = starts.read(line, start, head.get(), scene);
        if (!isName(line, begin, start, head.get(), scene)) {
            return Optional.empty();
        }
        Span span = new Span(begin.start(), end);
        return Optional.of(new Found(span, fullName(line, begin, span, scene), Optional.empty(), Found.Rule.NAMED));
    }

    /** A head's title that hides its body (水利厅长), unless the body stands before it (水利厅 + 厅长). */
    private static boolean hidden(Line line, int start, int end) {
        boolean title = line.has(end, "长") && line.cut(end + 1);
        char before = line.at(start - 1);
        return title && end - start == 1 && before != line.at(start) && "副代原前老".indexOf(before) < 0;
    }

    private boolean isName(Line line, NameStart.Begin begin, int headStart, Head head, Scene scene) {
        int core = headStart - begin.core();
        if (core > 0 && (line.has(begin.core(), LEVEL) || line.has(begin.core() + 1, LEVEL))) {
            return false;
        }
        boolean foreign =
                begin.place().filter(place -> world.contains(place.fullName())).isPresent();
        if (head.kind().equals("foreign")) {
            return foreign && core <= 6 && !vocabulary.isClass(line.cutOut(begin.core(), headStart));
        }
        boolean owned = begin.place().isPresent() || begin.level().isPresent();
        if (head.kind().equals("placed")) {
            return owned;
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
        return core > 1 && proper.in(line, begin.core(), headStart) && !single;
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

    private static String fullName(Line line, NameStart.Begin begin, Span span, Scene scene) {
        if (begin.level().isPresent()) {
            return scene.ownName(begin.level().get()) + line.cutOut(begin.core(), span.end());
        }
        Optional<Mention.Place> relative = begin.place().filter(PlaceFinder::isRelative);
        if (relative.isPresent()) {
            return scene.ownName(relative.get().fullName()) + line.cutOut(begin.core(), span.end());
        }
        return line.cutOut(span.start(), span.end()).replaceAll("[“”‘’]", "");
    }
}
