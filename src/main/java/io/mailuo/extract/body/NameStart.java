package io.mailuo.extract.body;

import io.mailuo.lexicon.World;
import io.mailuo.model.Mention;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a name begins, read leftwards from its head over the tokens that a name can hold. */
final class NameStart {

    private static final Pattern COUNT = Pattern.compile("[一二三四五六七八九十]+");

    /** 某市 + 综合性 + 国家某某中心. */
    private static final String QUALITY = "综合性";

    private static final String COMPANY = "有限公司";
    private static final String OF = "的";
    private static final String PARTICLES = "的了和与、由被把是等";
    private static final String SENTENCE_ENDS = "。！？，…";
    private static final int LONGEST_COMPANY = 16;
    private static final int LONGEST_BRAND = 6;
    private static final int LONGEST_BRANCH = 3;

    private static final Set<String> JOINTS = Set.of("和", "与", "及");

    private static final String ATTACHED = "附属";

    private static final int LONGEST = 20;
    private static final int LONGEST_CORE = 3;
    private static final int LONGEST_QUOTED = 12;

    private final Vocabulary vocabulary;
    private final Heads heads;

    private final CentralBodies central;
    private final World world;

    NameStart(Vocabulary vocabulary, Heads heads, CentralBodies central, World world) {
        this.heads = heads;
        this.vocabulary = vocabulary;
        this.central = central;
        this.world = world;
    }

    /**
     * Where a name begins.
     *
     * @param start its first character
     * @param core the first character behind the place or level
     * @param place the place that it begins with
     * @param level the area that a bare level at its beginning means
     * @param national whether it begins with 国家, 中国 and the like
     */
    record Begin(int start, int core, Optional<Mention.Place> place, Optional<String> level, boolean national) {}

    Begin read(Line line, int head, Heads.Head word, Scene scene) {
        Optional<Begin> level = behindLevel(line, head, scene);
        if (level.isPresent()) {
            return level.get();
        }
        Optional<Begin> short1 = behindPlace(line, head, scene);
        if (short1.isPresent()) {
            return short1.get();
        }
        int at = line.cut(head)
                ? head
                : line.token(head).map(token -> token.span().start()).orElse(head);
        int joined = -1;
        while (head - at < LONGEST) {
            Optional<Begin> opening = opening(line, at, scene);
            if (opening.isPresent()) {
                return opening.get();
            }
            int next = left(line, at, scene);
            boolean cut =
                    word.word().endsWith(COMPANY) || (at < head && vocabulary.beginsWithPart(line.cutOut(at, head)));
            next = next == at && cut ? unknown(line, at) : next;
            if (next == at && word.word().endsWith(COMPANY) && at < head) {
                next = firstVerb(line, at);
            }
            if (next == at && joins(line, at)) {
                joined = joined < 0 ? at : joined;
                next = at - 1;
            }
            boolean person = joined >= 0
                    && line.token(at - 1).filter(token -> token.is("nr")).isPresent();
            if (next == at || person) {
                break;
            }
            at = next;
        }
        boolean branch = line.cutOut(at, head).contains(COMPANY);
        boolean free = branch || word.word().endsWith(COMPANY) || vocabulary.isFree(word.word());
        Optional<Begin> company = free ? fromPlace(line, head, scene) : Optional.empty();
        if (company.isPresent()) {
            return company.get();
        }
        at = skipClasses(line, joined < 0 ? at : joined, head);
        return new Begin(at, at, Optional.empty(), Optional.empty(), false);
    }

    /** 市 + 中心医院, which a tokeniser reads as 市中心 + 医院. */
    private Optional<Begin> behindLevel(Line line, int head, Scene scene) {
        int at = head - 1;
        boolean hidden =
                !line.cut(head) && line.cut(at) && scene.placeOver(head).isEmpty();
        return hidden
                ? vocabulary
                        .levels()
                        .get(line.cutOut(at, head))
                        .flatMap(level -> scene.area(level, at))
                        .map(area -> new Begin(at, head, Optional.empty(), Optional.of(area), false))
                : Optional.empty();
    }

    /** 某市 + 岚岳储能科技 + 股份有限公司: a company's name may hold any words behind its place. */
    private Optional<Begin> fromPlace(Line line, int head, Scene scene) {
        for (int at = head - 1; at > Math.max(line.start(), head - LONGEST_COMPANY); at--) {
            char letter = line.at(at);
            boolean toward = line.token(at).filter(token -> token.is("p")).isPresent();
            if (!Line.han(letter) || PARTICLES.indexOf(letter) >= 0 || toward) {
                return Optional.empty();
            }
            Optional<Mention.Place> place = scene.placeTo(at);
            if (place.isPresent() && head - at > 1) {
                int start = place.get().span().start();
                return Optional.of(before(line, new Begin(start, at, place, Optional.empty(), false), scene));
            }
        }
        return Optional.empty();
    }

    /** 青石 + 湾 + 水产有限公司, 云溪 + 湾 + 新区管委会: a single character that is no word of grammar, behind another word. */
    private static int unknown(Line line, int at) {
        boolean letter = line.token(at - 1)
                .filter(token ->
                        token.text().length() == 1 && Line.han(token.text().charAt(0)))
                .filter(token -> Stream.of("q", "v", "d", "a", "y", "m").anyMatch(token::is))
                .isPresent();
        boolean behind = line.token(at - 2)
                .filter(token -> token.is("n") || token.is("a"))
                .isPresent();
        return letter && behind && PARTICLES.indexOf(line.at(at - 1)) < 0 ? at - 1 : at;
    }

    /** 成立 + 的 + 安民 + 富山农业发展有限公司: what was founded has a name that may begin with a verb. */
    private int firstVerb(Line line, int at) {
        return line.token(at - 1)
                .filter(token -> token.tag().equals("v") && token.text().length() == 2)
                .map(token -> token.span().start())
                .filter(start -> line.has(start - 1, OF)
                        && line.token(start - 2)
                                .filter(token -> vocabulary.isFounding(token.text()))
                                .isPresent())
                .orElse(at);
    }

    /** 和 inside a name that begins with a place (某市云计算和大数据发展服务局), not between two bodies (某市教育局和财政局). */
    private boolean joins(Line line, int at) {
        boolean word = line.token(at - 1)
                .filter(token -> (token.is("c") || token.is("p")) && JOINTS.contains(token.text()))
                .isPresent();
        return word && !heads.end(line, at - 1);
    }

    /** A name of two or three characters between a place or level and a head, which a tokeniser may cut anyhow (榕城区 + 登峰 + 小学). */
    private Optional<Begin> behindPlace(Line line, int head, Scene scene) {
        for (int core = head - 2; core >= Math.max(line.start(), head - LONGEST_CORE); core--) {
            boolean name = line.cut(head)
                    && line.cut(core)
                    && line.cutOut(core, head).chars().allMatch(letter -> Line.han((char) letter))
                    && line.between(core, head).stream().allMatch(this::inName);
            if (name) {
                Optional<Begin> opening = opening(line, core, scene);
                if (opening.filter(begin -> !begin.national()).isPresent()) {
                    return opening;
                }
            }
        }
        return Optional.empty();
    }

    private boolean inName(Token token) {
        String word = token.text();
        boolean particle = word.equals("的") || word.equals("了") || word.equals("等");
        boolean adverb = token.is("d") && vocabulary.isStop(word);
        boolean grammar = List.of("m", "t", "p", "c", "r", "w").stream().anyMatch(token::is);
        boolean noun = token.is("n") || token.is("g") || token.is("j") || token.is("b");
        return !particle && !adverb && !grammar && (noun || word.length() == 1);
    }

    /** The place, level or national word that ends at an index, or begins at it inside a longer token. */
    private Optional<Begin> opening(Line line, int at, Scene scene) {
        Optional<Mention.Place> inside =
                scene.placeFrom(at).filter(place -> !line.cut(place.span().end()));
        if (inside.isPresent()) {
            return Optional.of(new Begin(at, inside.get().span().end(), inside, Optional.empty(), false));
        }
        Optional<Mention.Place> place =
                scene.placeTo(at).filter(named -> !line.has(named.span().start() - ATTACHED.length(), ATTACHED));
        if (place.isPresent()) {
            String name = place.get().name();
            int start = place.get().span().start();
            if (vocabulary.isNational(name)) {
                return national(line, start, at, scene);
            }
            Begin own = before(line, new Begin(start, at, place, Optional.empty(), false), scene);
            return Optional.of(own.start() == start ? branded(line, own, scene) : own);
        }
        String word = line.token(at - 1).map(Token::text).orElse("");
        return vocabulary.isNational(word) ? national(line, at - word.length(), at, scene) : leveled(line, at, scene);
    }

    /** The level before an index whose area is the article's: 省 + 教育考试院, 省 + 中国特色某某理论研究中心. */
    private Optional<Begin> leveled(Line line, int at, Scene scene) {
        String word = line.token(at - 1).map(Token::text).orElse("");
        int start = at - word.length();
        return vocabulary
                .levels()
                .get(word)
                .filter(level -> vocabulary.partTo(line, at) == 0)
                .filter(level -> line.cut(start) && scene.placeOver(start).isEmpty())
                .flatMap(level -> scene.area(level, start))
                .map(area -> new Begin(start, at, Optional.empty(), Optional.of(area), false));
    }

    /** A national word, with the country or area whose it is in front (西班牙国家气象局); none behind an ordinal (第十届全国…). */
    private Optional<Begin> national(Line line, int start, int core, Scene scene) {
        if (line.at(start - 1) == '届' || line.at(start - 1) == '党') {
            return Optional.empty();
        }
        Optional<Begin> ofLevel = leveled(line, start, scene);
        if (ofLevel.isPresent()) {
            return ofLevel;
        }
        int above = line.has(start - QUALITY.length(), QUALITY) ? start - QUALITY.length() : start;
        Optional<Mention.Place> owner = scene.placeTo(above);
        int from = owner.map(place -> place.span().start()).orElse(start);
        boolean own =
                owner.filter(place -> !vocabulary.isNational(place.name())).isPresent();
        return Optional.of(new Begin(from, own ? start : core, own ? owner : Optional.empty(), Optional.empty(), !own));
    }

    /** 中国（四川）…: a national word before the place, with the place in brackets, or another place right before. */
    private Begin before(Line line, Begin begin, Scene scene) {
        int at = begin.start();
        Optional<Token> verb = line.token(at - 1).filter(token -> vocabulary.isVerb(token.text()));
        Optional<Mention.Place> sender =
                verb.flatMap(token -> scene.placeTo(token.span().start()));
        if (sender.isPresent()) {
            return new Begin(sender.get().span().start(), at, sender, Optional.empty(), false);
        }
        int owner = central.branchedTo(line, at);
        if (owner < at) {
            return new Begin(owner, at, begin.place(), Optional.empty(), false);
        }
        if (line.at(at - 1) == '（' || line.at(at - 1) == '(') {
            return begin;
        }
        return scene.placeTo(at)
                .filter(place -> !vocabulary.relatives().get(place.name()).isPresent())
                .map(place -> new Begin(
                        place.span().start(),
                        world.contains(place.fullName()) ? at : begin.core(),
                        Optional.of(place),
                        Optional.empty(),
                        false))
                .orElse(begin);
    }

    /** 华润燃气泰州公司: what a branch of a company is called before its place, if it ends in a word of a trade. */
    private Begin branded(Line line, Begin begin, Scene scene) {
        String behind = line.cutOut(begin.core(), Math.min(line.end(), begin.core() + LONGEST_BRANCH));
        if (!vocabulary.beginsBranch(behind)) {
            return begin;
        }
        int at = begin.start();
        boolean traded = line.token(at - 1)
                .filter(token -> vocabulary.isTrade(token.text()))
                .isPresent();
        while (traded && begin.start() - at < LONGEST_BRAND) {
            Optional<Token> token = line.token(at - 1).filter(word -> inside(line, word));
            if (token.isEmpty() || scene.placeTo(at).isPresent()) {
                break;
            }
            at = token.get().span().start();
        }
        return begin.start() - at > 2 ? new Begin(at, begin.start(), begin.place(), Optional.empty(), false) : begin;
    }

    /** One token or quoted name further left; the index itself if a name cannot go on. */
    private int left(Line line, int at, Scene scene) {
        char before = line.at(at - 1);
        boolean between = before == '—' && scene.placeTo(at - 1).isPresent();
        if ((before == '·' || between) && at - 1 > line.start()) {
            return at - 1;
        }
        if (before == '”') {
            // “…建成了中心。”某某小学校长甲说: a quotation that ends as a sentence is no part of a name.
            return SENTENCE_ENDS.indexOf(line.at(at - 2)) >= 0 ? at : open(line, at, '“', at);
        }
        if (before == '》') {
            return open(line, at, '《', at);
        }
        if (before == '）' || before == ')') {
            int open = open(line, at, before == ')' ? '(' : '（', at);
            return scene.placeFrom(open + 1).isPresent() ? open : at;
        }
        int part = vocabulary.partTo(line, at);
        if (part > 0) {
            return at - part;
        }
        Optional<Token> token = line.token(at - 1);
        // 、立 + 柳路 + 小学: a tokeniser cuts a name that it does not know.
        boolean cutOff = at - 2 >= line.start()
                && line.at(at - 2) == '、'
                && token.filter(word -> word.is("v") && word.text().length() == 1)
                        .isPresent();
        // 新 + 驰 + 集团.
        boolean unknown =
                token.filter(word -> word.is("v") && word.text().length() == 1).isPresent()
                        && line.token(at - 2)
                                .filter(word -> word.text().length() == 1 && (word.is("a") || word.is("n")))
                                .isPresent()
                        && heads.namedAt(line, at)
                                .filter(head -> head.kind().equals("company"))
                                .isPresent();
        return token.filter(word -> cutOff || unknown || inside(line, word))
                .map(word -> word.span().start())
                .orElse(at);
    }

    private static int open(Line line, int from, char mark, int otherwise) {
        for (int at = from - 2; at >= line.start() && from - at <= LONGEST_QUOTED; at--) {
            if (line.at(at) == mark) {
                return at;
            }
        }
        return otherwise;
    }

    private boolean inside(Line line, Token token) {
        String word = token.text();
        // 某区 + 第 + 三 + 幼儿园.
        boolean counted = line.at(token.span().start() - 1) == '第';
        boolean letter = vocabulary.isClass(word) && word.length() == 1 && !counted;
        if (vocabulary.isStop(word) || vocabulary.isMember(word) || letter) {
            return false;
        }
        boolean noun = token.is("n")
                || token.is("vn")
                || token.is("b")
                || token.is("j")
                || token.is("g")
                || (token.is("a") && (word.length() == 1 || vocabulary.isVerb(word)))
                || vocabulary.isSound(word)
                || token.is("f")
                || token.is("s")
                || token.is("h")
                || token.is("k")
                || token.is("l")
                || token.is("x");
        boolean ordinal =
                token.is("m") && (word.startsWith("第") || COUNT.matcher(word).matches());
        return noun || ordinal || (token.is("v") && vocabulary.isVerb(word));
    }

    private int skipClasses(Line line, int start, int head) {
        int at = start;
        List<Token> tokens = line.between(start, head);
        for (Token token : tokens) {
            boolean verb = token.is("v") && vocabulary.isVerb(token.text());
            // 两|江|新区
            boolean zone = token.text().length() == 1
                    && vocabulary.beginsWithPart(line.cutOut(token.span().start(), head));
            if (zone) {
                break;
            }
            if (!vocabulary.isClass(token.text()) && !verb) {
                break;
            }
            at = token.span().end();
        }
        return at;
    }
}
