package io.mailuo.extract.body;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.TaggedSpan;
import io.mailuo.model.TaggedSpan.Kind;
import io.mailuo.model.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Bodies that the tagger sees and the rules do not read, or not to their end: names that no known word ends (甲乙储能, 市优化办), short
 * names in a row with others (某市教育局、残联), more of a name than a rule took for one. The words must allow it.
 */
final class TaggedBodies {

    /** Confidence below which the tagger's opinion is not heard. */
    private static final double LEAST = .7;

    /** Confidence from which it is heard where form says neither yes nor no. */
    private static final double SURE = .97;
    /** Confidence from which verbs inside a name (市委第三巡回指导组) do not speak against it. */
    private static final double STRONG = .85;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 20;

    private static final String VILLAGE = "village";
    private static final String PARTY = "中共";
    private static final String COMMITTEE = "委员会";
    private static final String PARTICLES = "的了和与、及由被把是为等在于这该各";

    private static final String JOINTS = "和与";
    private static final String NUMBER = "号";

    private final Heads heads;
    private final OfficialForms forms;
    private final Vocabulary vocabulary;
    private final Departments departments;
    private final ProperWords proper;
    private final Set<String> otherEnds;

    /** A reader with the tables of a lexicon. */
    TaggedBodies(Lexicon lexicon, Heads heads, Vocabulary vocabulary, Departments departments, OfficialForms forms) {
        this.heads = heads;
        this.forms = forms;
        this.vocabulary = vocabulary;
        this.departments = departments;
        this.otherEnds = new HashSet<>(lexicon.words("place-ends"));
        otherEnds.addAll(lexicon.words("programme-heads"));
        this.proper = new ProperWords(vocabulary);
    }

    /**
     * The bodies of a line that it takes the tagger to see.
     *
     * @param read what the rules read in the line
     */
    List<Found> in(Line line, Scene scene, List<Found> read) {
        return line.sentence().tags().stream()
                .filter(tag -> tag.kind() == Kind.BODY && tag.confidence() >= LEAST)
                .filter(tag -> read.stream().noneMatch(body -> body.span().equals(tag.span())))
                .filter(tag -> isNominal(line, tag, scene, read) && !isClause(line, tag.span(), scene, read))
                .flatMap(tag -> body(line, tag, scene, read).stream())
                .toList();
    }

    /** 甲市|依托|市第一医院, 甲省|委托|甲大学: a verb between two areas or bodies is in the name of neither. */
    private boolean isClause(Line line, Span span, Scene scene, List<Found> read) {
        return line.between(span.start(), span.end()).stream()
                .filter(token -> token.span().start() > span.start() && vocabulary.actsOnBody(token.text()))
                .map(token -> token.span().end())
                .anyMatch(end -> scene.placeFrom(end).isPresent()
                        || vocabulary.levels().longest(line.text(), end, span.end()) > 0
                        || read.stream().anyMatch(body -> body.span().start() == end));
    }

    private Optional<Found> body(Line line, TaggedSpan tag, Scene scene, List<Found> read) {
        Span span = tag.span();
        List<Found> over =
                read.stream().filter(body -> body.span().overlaps(span)).toList();
        if (over.isEmpty()) {
            return isPlace(scene, span) ? Optional.empty() : alone(line, tag, scene, read);
        }
        return over.stream().allMatch(body -> span.contains(body.span())) ? longer(line, span, over) : Optional.empty();
    }

    /** A name where the rules read none. */
    private Optional<Found> alone(Line line, TaggedSpan tag, Scene scene, List<Found> read) {
        Span span = tag.span();
        String name = line.cutOut(span.start(), span.end());
        Optional<Found> listed = departments
                .get(name)
                .flatMap(department -> owner(line, span.start(), scene, read)
                        .map(own -> new Found(span, department.of(own), Optional.empty(), Found.Rule.GRAMMAR_TAGGED)));
        if (listed.isPresent()) {
            return listed;
        }
        int level = vocabulary.levels().longest(line.text(), span.start(), span.end());
        if (level > 0 && name.length() > level + 1) {
            return ofLevel(line, span, level, scene);
        }
        if (heads.endPlaced(line, span)) {
            return Optional.empty();
        }
        boolean headed = heads.endWord(line, span);
        Optional<Mention.Place> place = scene.placeFrom(span.start());
        boolean kind = place.filter(PlaceFinder::isRelative)
                .filter(country -> heads.isHead(line.cutOut(country.span().end(), span.end())))
                .isPresent();
        boolean sure = headed && tag.confidence() >= SURE && !beginsAsClass(line, span);
        boolean particular = (sure || isParticular(line, span)) && !isOtherName(line, tag);
        boolean believed = headed
                ? !vocabulary.endsWhole(line.text(), span.end())
                : place.isEmpty() && !isListedWithOthers(line, span) && endsAsName(line, tag);
        return particular && believed && !kind && !isInside(scene, line, span)
                ? Optional.of(
                        tagged(span, forms.cell(line, span, heads).isPresent() ? forms.of(name) : present(line, span)))
                : Optional.empty();
    }

    /** 某某开发区|原|管委会: the name without the word that says that it is over. */
    private String present(Line line, Span span) {
        for (int at = span.start() + 2; at < span.end() - 1; at++) {
            int behind = Units.former(line, at);
            if (behind > at && (vocabulary.partTo(line, at) > 0 || heads.end(line, at))) {
                return line.cutOut(span.start(), at) + line.cutOut(behind, span.end());
            }
        }
        return line.cutOut(span.start(), span.end());
    }

    /** 市优化办, 区第二小学: a body of the area that a level in front stands for. A village's bodies go by the names that rules know. */
    private Optional<Found> ofLevel(Line line, Span span, int level, Scene scene) {
        String kind = vocabulary
                .levels()
                .get(line.cutOut(span.start(), span.start() + level))
                .orElse("");
        String name = line.cutOut(span.start() + level, span.end());
        Optional<String> own = scene.area(kind, span.start()).map(scene::ownName);
        Optional<Departments.Department> department = departments.get(name);
        if (own.isPresent() && department.isPresent()) {
            String full = department.get().of(own.get());
            return Optional.of(new Found(span, full, Optional.empty(), Found.Rule.GRAMMAR_TAGGED));
        }
        boolean kindOfBody = kind.equals(VILLAGE) || isClass(line, new Span(span.start() + level, span.end()));
        return kindOfBody
                ? Optional.empty()
                : Optional.of(tagged(span, own.map(area -> area + name).orElse(line.cutOut(span.start(), span.end()))));
    }

    /** More of a name than the rules read: what goes on behind it is a unit (县委 + 常委会), what stands before it belongs to it. */
    private Optional<Found> longer(Line line, Span span, List<Found> over) {
        Optional<Found> first = over.stream()
                .filter(body -> body.span().start() == span.start())
                .reduce((one, other) -> one.span().length() >= other.span().length() ? one : other);
        Optional<Found> last = over.stream()
                .filter(body -> body.span().end() == span.end())
                .reduce((one, other) -> one.span().length() >= other.span().length() ? one : other);
        boolean central =
                first.filter(body -> body.rule() == Found.Rule.CENTRAL).isPresent();
        if (central
                && last.filter(body ->
                                first.orElseThrow().span().end() == body.span().start())
                        .isPresent()) {
            // Two central bodies side by side are two.
            if (last.filter(body -> body.rule() == Found.Rule.CENTRAL).isPresent()) {
                return Optional.empty();
            }
            // 民盟 + 某市委会.
            String name = line.cutOut(span.start(), span.end());
            return Optional.of(new Found(span, name, Optional.empty(), Found.Rule.NAMED.tagged()));
        }
        if (first.isPresent() && last.isEmpty()) {
            Found owner = first.get();
            String rest = line.cutOut(Units.former(line, owner.span().end()), span.end());
            boolean committee = owner.fullName().startsWith(PARTY)
                    && owner.fullName().endsWith(COMMITTEE)
                    && line.at(owner.span().end() - 1) == '委';
            boolean counted = line.token(owner.span().end())
                    .filter(token -> token.is("m") || vocabulary.isClass(token.text()))
                    .filter(token -> !token.text().startsWith("第"))
                    .isPresent();
            if (counted || (!committee && !heads.endWord(line, span))) {
                return Optional.empty();
            }
            String stem = committee
                    ? owner.fullName().substring(0, owner.fullName().length() - COMMITTEE.length() + 1)
                    : owner.fullName();
            if (SpelledNames.isForm(rest) && stem.endsWith("公司")) {
                return Optional.of(
                        new Found(span, stem, owner.unitOf(), owner.rule().tagged()));
            }
            return Optional.of(new Found(
                    span,
                    stem + rest,
                    Optional.of(owner.fullName()),
                    owner.rule().tagged()));
        }
        boolean named = first.isEmpty()
                && last.filter(body -> body.rule() == Found.Rule.NAMED).isPresent();
        return named
                ? Optional.of(new Found(
                        span, line.cutOut(span.start(), span.end()), Optional.empty(), Found.Rule.NAMED.tagged()))
                : Optional.empty();
    }

    /** The name that the bodies bear of whose kind the one before in a row is (甲市教育局、残联). */
    private Optional<String> owner(Line line, int start, Scene scene, List<Found> read) {
        if (line.at(start - 1) != '、') {
            return Optional.empty();
        }
        int clause = start - 1;
        while (clause > line.start() && "，；：。".indexOf(line.at(clause - 1)) < 0) {
            clause--;
        }
        int from = clause;
        return read.stream()
                .filter(body -> body.rule() == Found.Rule.GRAMMAR)
                .filter(body -> body.span().start() >= from && body.span().end() < start)
                .reduce((one, other) -> one.span().compareTo(other.span()) <= 0 ? one : other)
                .flatMap(body -> area(line, body.span().start(), scene));
    }

    private Optional<String> area(Line line, int start, Scene scene) {
        Optional<String> place = scene.placeFrom(start).map(Mention.Place::fullName);
        int level = vocabulary.levels().longest(line.text(), start, line.end());
        return place.or(() -> vocabulary
                        .levels()
                        .get(line.cutOut(start, start + level))
                        .flatMap(kind -> scene.area(kind, start)))
                .map(scene::ownName);
    }

    /** 智能制造、甲乙丙、生物医药: in a row with words that neither the rules nor the tagger take for bodies. */
    private static boolean isListedWithOthers(Line line, Span span) {
        boolean behind = line.at(span.start() - 1) == '、';
        boolean before = line.at(span.end()) == '、';
        return (behind || before)
                && line.sentence().tags().stream()
                        .filter(tag -> tag.kind() == Kind.BODY)
                        .noneMatch(tag -> (behind && tag.span().end() == span.start() - 1)
                                || (before && tag.span().start() == span.end() + 1));
    }

    /** Whether the words hold something that is no word of a class: a proper noun, or single characters side by side. */
    private boolean isParticular(Line line, Span span) {
        List<Token> tokens = line.between(span.start(), span.end());
        boolean odd = false;
        for (int i = 1; i < tokens.size(); i++) {
            odd |= tokens.get(i - 1).text().length() == 1
                    && tokens.get(i).text().length() == 1;
        }
        return odd || proper.in(line, span.start(), span.end());
    }

    /** 物业公司: the word before the head says what sort of body it is. */
    private boolean beginsAsClass(Line line, Span span) {
        return line.token(span.start())
                .filter(token -> vocabulary.isClass(token.text()))
                .isPresent();
    }

    /** A name that no head ends ends in no noun that other things than bodies end in (某湾海冰, 某某海峡, 某地论坛). */
    private boolean endsAsName(Line line, TaggedSpan tag) {
        List<Token> tokens = line.between(tag.span().start(), tag.span().end());
        Token last = tokens.get(tokens.size() - 1);
        String name = line.cutOut(tag.span().start(), tag.span().end());
        boolean other = otherEnds.stream().anyMatch(name::endsWith);
        boolean common =
                last.text().length() > 1 && (last.is("n") || last.is("vn")) && !last.is("nz") && !last.is("nt");
        return !other && (!common || vocabulary.isTrade(last.text()) || tag.confidence() >= SURE);
    }

    /** 创 + 美国公司: a place behind one or two single characters begins the name, if there is one. */
    private static boolean isInside(Scene scene, Line line, Span span) {
        return IntStream.rangeClosed(1, 2)
                .anyMatch(at -> scene.placeFrom(span.start() + at)
                                .filter(place -> place.span().length() > 1)
                                .isPresent()
                        && line.cut(span.start() + at));
    }

    private boolean isClass(Line line, Span span) {
        return line.between(span.start(), span.end()).stream().allMatch(token -> vocabulary.isClass(token.text()));
    }

    /** Whether the words can make a name: whole words, no verb but those of names, no word of grammar. */
    private boolean isNominal(Line line, TaggedSpan tag, Scene scene, List<Found> read) {
        Span span = tag.span();
        boolean size = span.length() >= SHORTEST && span.length() <= LONGEST;
        if (!size || !line.cut(span.start()) || !line.cut(span.end())) {
            return false;
        }
        List<Token> tokens = line.between(span.start(), span.end());
        boolean member = !tokens.isEmpty()
                && vocabulary.isMember(tokens.get(tokens.size() - 1).text());
        boolean numbered = !tokens.isEmpty() && tokens.get(0).is("m");
        boolean action = !tokens.isEmpty()
                && tokens.get(0).is("v")
                && tokens.get(0).text().length() > 1;
        boolean headed = heads.endWord(line, span);
        boolean owned = read.stream().anyMatch(body -> body.span().start() == span.start());
        boolean strong = (headed || owned) && tag.confidence() >= STRONG;
        // 某市与某某大学 are two.
        boolean joint = headed
                && scene.placeFrom(span.start())
                        .filter(place -> JOINTS.indexOf(line.at(place.span().end())) < 0)
                        .isPresent();
        return !member
                && !numbered
                && !action
                && !opensClause(tokens)
                && !isCounted(tokens)
                && tokens.stream().allMatch(token -> inName(token, strong, joint));
    }

    /** 甲|感谢|公司, 甲|对|公司: a person and what he does. */
    private boolean opensClause(List<Token> tokens) {
        return tokens.size() > 2
                && tokens.get(0).is("nr")
                && vocabulary.isStop(tokens.get(1).text());
    }

    /** 甲国|两|支|救援队: a number and its measure word; not 甲船|二十|号|乘组. */
    private static boolean isCounted(List<Token> tokens) {
        return IntStream.range(1, tokens.size())
                .anyMatch(i -> tokens.get(i).is("q")
                        && tokens.get(i - 1).is("m")
                        && !tokens.get(i).text().equals(NUMBER)
                        && !tokens.get(i - 1).text().startsWith("第"));
    }

    private boolean inName(Token token, boolean strong, boolean joint) {
        String word = token.text();
        boolean grammar = token.is("p") || token.is("c") || token.is("u") || token.is("r") || token.is("t");
        boolean verb = token.is("v") && !token.is("vn") && word.length() > 1 && !vocabulary.isVerb(word) && !strong;
        boolean mark = token.is("w") && !"（）()·".contains(word);
        return !verb
                && !mark
                && !(grammar && word.length() > 1)
                && !(word.length() == 1 && PARTICLES.contains(word) && !(joint && JOINTS.contains(word)));
    }

    private static boolean isPlace(Scene scene, Span span) {
        return scene.placeFrom(span.start())
                .filter(place -> place.span().end() >= span.end())
                .isPresent();
    }

    /** Whether the dictionary has the whole as a person or place. */
    private static boolean isOtherName(Line line, TaggedSpan tag) {
        List<Token> tokens = line.between(tag.span().start(), tag.span().end());
        boolean known = tokens.size() == 1 && !tokens.get(0).is("nt");
        return known
                && (tag.confidence() < STRONG
                        || tokens.get(0).is("nr")
                        || tokens.get(0).is("ns"));
    }

    private static Found tagged(Span span, String fullName) {
        return new Found(span, fullName, Optional.empty(), Found.Rule.TAGGED);
    }
}
