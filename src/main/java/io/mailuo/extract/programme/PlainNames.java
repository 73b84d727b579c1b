package io.mailuo.extract.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Programmes named without marks: a head noun with a modifier that makes it one particular thing, as object of a verb of running (实施 | 河道清洁
 * 专项行动), in front of one (河道清洁专项行动 | 启动), or with an edition of its own (第三届 … 博览会).
 */
final class PlainNames {

    private static final int LONGEST = 36;
    /** Words of a body's name behind what looks like a programme's. */
    private static final int LONGEST_INSTITUTION = 7;

    private static final String WATERS_AND_HILLS = "湖江河山岛湾海峡港泊洲域";
    private static final int SHORTEST_RUN = 2;
    /** Words between 率先 and the name. */
    private static final int FARTHEST_NOVEL = 30;

    private static final int SHORTEST_STRONG = 3;
    private static final int SHORTEST_EVENT = 4;
    private static final int SHORTEST_WEAK = 6;
    /** Class words alone need this many characters to make a particular thing. */
    private static final int SHORTEST_SHARED = 9;

    private final ProgrammeWords words;
    private final NameParts parts;

    PlainNames(ProgrammeWords words) {
        this.words = words;
        this.parts = new NameParts(words);
    }

    /**
     * The unquoted programmes of a sentence.
     *
     * @param taken what other rules found in it
     */
    List<Mention.Programme> find(Line line, List<Mention.Programme> taken) {
        List<Mention.Programme> found = new ArrayList<>();
        for (int index = 0; index < line.tokens().size(); index++) {
            int last = index;
            headEndingAt(line, index).flatMap(head -> read(line, last, head)).ifPresent(mention -> {
                if (taken.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
                    found.add(mention);
                }
            });
        }
        return found;
    }

    private Optional<HeadNoun> headEndingAt(Line line, int index) {
        Token token = line.tokens().get(index);
        int end = token.span().end();
        return words.headAtEnd(line.between(line.start(), end))
                .filter(noun -> noun.plain() != HeadNoun.Plain.NONE)
                .filter(noun -> noun.word().length() > 1
                        || noun.plain() == HeadNoun.Plain.EVENT
                        || token.text().equals(noun.word()))
                .filter(noun -> !isCounted(line, index))
                .filter(noun -> !words.isOfChosen(
                        noun, line.between(line.start(), end - noun.word().length())))
                .filter(noun -> !goesOn(line, index, noun));
    }

    /** 修缮工程 | 177 | 项: what is counted is a class. */
    private static boolean isCounted(Line line, int index) {
        return index + 2 < line.tokens().size()
                && line.tokens().get(index + 1).is("m")
                && !line.tokens().get(index + 1).text().startsWith("第")
                && line.tokens().get(index + 2).is("q");
    }

    /** Whether the phrase goes on behind the noun (行动 | 计划, 工程 | 质量) or the noun is a verb (计划 | 用). */
    private boolean goesOn(Line line, int index, HeadNoun head) {
        if (index + 1 >= line.tokens().size()) {
            return false;
        }
        Token next = line.tokens().get(index + 1);
        if (isVersion(next)) {
            return false;
        }
        if (words.goesOn(next.text(), line.rest(next.span().start()))) {
            return true;
        }
        if (isInstitution(line, index + 1)) {
            return true;
        }
        if (words.followsName(next.text())
                || words.leavesNameWhole(
                        head.word(), next.text(), line.rest(next.span().start()))) {
            return false;
        }
        boolean doing = next.is("v") || next.is("p") || next.is("m") || next.is("d") || next.is("t");
        if ((head.word().equals("计划") || head.word().equals("规划")) && doing && !next.is("vn")) {
            return true;
        }
        return Tags.isCommonNoun(next) || next.is("k") || next.is("g");
    }

    /** 计划 | 2.0. */
    private static boolean isVersion(Token token) {
        return token.text().matches("\\d\\.\\d");
    }

    /** 工程 | 与 | 应用 | 研究中心, 工程 | 安全 | 监测 | 中心: the nouns behind, with a joint before them, end a body's name. */
    private boolean isInstitution(Line line, int from) {
        for (int index = from;
                index < Math.min(from + LONGEST_INSTITUTION, line.tokens().size());
                index++) {
            Token token = line.tokens().get(index);
            boolean joint = index == from && "与和及".contains(token.text());
            if (!joint && !Tags.isNominal(token)) {
                return false;
            }
            if (words.endsBody(token.text())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Mention.Programme> read(Line line, int last, HeadNoun head) {
        int end = line.tokens().get(last).span().end();
        int headStart = end - head.word().length();
        LeftContext left = withoutOwner(line, LeftContext.of(line, last, head, words), headStart);
        int coreStart = Math.min(coreStart(line, left.start(), headStart), headStart);
        if (end - left.start() > LONGEST || !isParticular(line, left, coreStart, head, last)) {
            return Optional.empty();
        }
        String name = line.between(left.start(), end);
        boolean numbered = head.word().length() > 1 || (name.startsWith("第") && name.contains("届"));
        boolean event = head.plain() == HeadNoun.Plain.EVENT;
        if (words.endsInDoctrine(name) || (event && !numbered)) {
            return Optional.empty();
        }
        String core = NameParts.fold(line.between(coreStart, headStart));
        Rule rule = left.edition() ? Rule.EVENT : Rule.HEAD_NOUN;
        return Optional.of(new Mention.Programme(
                new Span(left.start(), end),
                name,
                core.isEmpty() ? parts.core(name) : core,
                head.word(),
                rule.id(),
                words.confidence(rule)));
    }

    /** 全省 | 甲试点: a word for the owner that begins a name is no part of it (全国 is). */
    private LeftContext withoutOwner(Line line, LeftContext left, int headStart) {
        int index = line.firstFrom(left.start());
        boolean owner = index < line.tokens().size()
                && (line.tokens().get(index).text().matches("[全我本该][省市区县州镇乡]")
                        || words.isOwnerBody(line.tokens().get(index).text()))
                && line.tokens().get(index).span().end() < headStart;
        return owner
                ? new LeftContext(
                        line.tokens().get(index).span().end(),
                        left.force(),
                        left.edition(),
                        left.counted(),
                        left.bound())
                : left;
    }

    /** Where the name begins without places and words for its owner. */
    private int coreStart(Line line, int start, int headStart) {
        int core = start;
        for (int index = line.firstFrom(start); index < line.tokens().size(); index++) {
            Token token = line.tokens().get(index);
            if (token.span().end() > headStart || !(words.isLevel(token.text()) || isArea(token))) {
                break;
            }
            core = token.span().end();
        }
        return core;
    }

    /** A place that bodies act for; a lake or a hill only tells which programme it is (镜湖治理工程). */
    private static boolean isArea(Token token) {
        String text = token.text();
        return token.is("ns") && WATERS_AND_HILLS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private boolean isParticular(Line line, LeftContext left, int coreStart, HeadNoun head, int last) {
        int headStart = line.tokens().get(last).span().end() - head.word().length();
        if (left.counted()
                || left.start() >= headStart
                || (!left.runs() && isStatement(line, left.start(), headStart))
                || isAdverbial(line, left.start(), headStart)
                || (head.word().length() <= 2 && !hasNoun(line, left.start(), headStart))
                || isManner(line, headStart)) {
            return false;
        }
        if (words.isVague(line.tokens().get(line.firstFrom(left.start())).text())) {
            return false;
        }
        if (words.standsAlone(head.word()) && !hasNoun(line, left.start(), headStart)) {
            return false;
        }
        if (head.plain() == HeadNoun.Plain.NAMED) {
            return left.bound()
                    && (left.edition() || isNamed(line, head.title() ? coreStart : left.start(), headStart));
        }
        int weight = weight(line, coreStart, headStart);
        if (head.plain() == HeadNoun.Plain.EVENT) {
            return left.edition() || ((left.runs() || followed(line, last)) && weight >= SHORTEST_EVENT);
        }
        if (head.plain() == HeadNoun.Plain.WEAK) {
            boolean named = left.runs()
                    || line.between(left.start(), headStart).matches("(首届|第.{1,3}届).*")
                    || ((left.edition() || head.title()) && followed(line, last));
            boolean listed = line.between(left.start(), headStart)
                    .replaceAll("[(（][^)）]*[)）]", "")
                    .contains("、");
            boolean particular = weight >= SHORTEST_WEAK || (weight >= SHORTEST_RUN && isNovel(line, left.start()));
            return named && !listed && particular;
        }
        if (left.runs()) {
            return weight >= SHORTEST_RUN;
        }
        boolean followed = followed(line, last);
        boolean returns = recurs(line, left.start(), last);
        boolean backed = left.force().isPresent()
                || left.edition()
                || followed
                || returns
                || isHandled(line, left.start(), headStart + head.word().length())
                || !hasVerb(line, left.start(), headStart);
        boolean pushed = left.force().isPresent() && head.word().length() > 2;
        boolean pushedAgain = returns && left.force().isPresent();
        int needed = followed || pushed || pushedAgain ? SHORTEST_RUN : SHORTEST_STRONG;
        return left.bound() && backed && weight >= needed;
    }

    /** 甲州 | 亚运会, 粮食 安全 | 宣传周, 全球 安全 | 倡议: a word of its own, places included, or two class words. */
    private boolean isNamed(Line line, int start, int headStart) {
        boolean sums = line.tokens().stream()
                .anyMatch(token -> token.span().start() >= start
                        && token.span().end() <= headStart
                        && (words.isVague(token.text()) || token.text().matches("[两三四五六七八九十]大")));
        return !sums
                && !hasVerb(line, start, headStart)
                && (weight(line, start, headStart) >= SHORTEST_RUN || headStart - start >= SHORTEST_EVENT);
    }

    /** Whether the article has the same words more than once. */
    private static boolean recurs(Line line, int start, int last) {
        String name = line.between(start, line.tokens().get(last).span().end());
        return line.normal().indexOf(name) != line.normal().lastIndexOf(name);
    }

    /** 率先 | 推行 | (以…为主要内容的) | 林票 | 制度: what nobody did before needs no longer name. */
    private boolean isNovel(Line line, int start) {
        int index = line.lastBefore(start);
        for (int back = 0; back < FARTHEST_NOVEL && index >= 0; back++, index--) {
            Token token = line.tokens().get(index);
            if (words.isNovel(token.text())) {
                return true;
            }
            if (token.text().equals("，") || token.text().equals("；")) {
                return false;
            }
        }
        return false;
    }

    /** 措施 | 加强 | …: a document's noun before a verb is a headline's subject and no part of a name. */
    private boolean isStatement(Line line, int start, int headStart) {
        int index = line.firstFrom(start);
        if (index + 1 >= line.tokens().size() || line.tokens().get(index).span().end() >= headStart) {
            return false;
        }
        boolean head = words.headAtEnd(line.tokens().get(index).text()).isPresent();
        return head && Tags.isVerb(line.tokens().get(index + 1));
    }

    /** 在 | 大局 | 下 | 行动: the words before say where somebody acts. */
    private static boolean isAdverbial(Line line, int start, int headStart) {
        int last = line.lastBefore(headStart);
        int before = line.lastBefore(start);
        boolean direction = last >= 0
                && line.tokens().get(last).is("f")
                && line.tokens().get(last).text().length() == 1;
        return direction && before >= 0 && line.tokens().get(before).is("p");
    }

    private boolean followed(Line line, int index) {
        for (int next = index + 1; next < Math.min(index + 4, line.tokens().size()); next++) {
            Token token = line.tokens().get(next);
            if (words.followsName(token.text()) || words.achieves(token.text())) {
                return true;
            }
            boolean passed = token.is("d")
                    || token.is("ad")
                    || token.is("a")
                    || token.is("t")
                    || token.is("vn")
                    || token.text().equals("的");
            if (!passed) {
                return false;
            }
        }
        return false;
    }

    /** 把 | …工程 | 摆在首位, 以 | …行动 | 为抓手: what is handled so is one particular thing. */
    private boolean isHandled(Line line, int start, int end) {
        int before = line.lastBefore(start);
        return before >= 0 && "把以".contains(line.tokens().get(before).text()) && words.isHandling(line.rest(end));
    }

    /** Whether more than verbs stands before the head noun (not 增强 | 规划). */
    private static boolean hasNoun(Line line, int start, int headStart) {
        return line.tokens().stream()
                .anyMatch(token -> token.span().start() >= start
                        && token.span().start() < headStart
                        && !Tags.isMark(token)
                        && !token.is("d")
                        && !(Tags.isVerb(token) && token.text().length() > 1));
    }

    /** 坚定 | 行动, 军事 | 行动: the word before the noun only says how or with what somebody acts. */
    private boolean isManner(Line line, int headStart) {
        int last = line.lastBefore(headStart);
        return last >= 0 && words.isManner(line.tokens().get(last).text());
    }

    private static boolean hasVerb(Line line, int start, int end) {
        return line.tokens().stream()
                .anyMatch(token -> Tags.isVerb(token)
                        && token.span().start() >= start
                        && token.span().end() <= end);
    }

    /** Characters of the modifier in no class word, and a third of the others: enough class words together are particular, too. */
    private int weight(Line line, int start, int headStart) {
        int own = 0;
        int shared = 0;
        for (Token token : line.tokens()) {
            boolean ordinal = token.text().startsWith("第") || (token.is("q") && "届批期轮".contains(token.text()));
            if (token.span().start() >= start && token.span().end() <= headStart && !ordinal && !Tags.isMark(token)) {
                if (words.isClassWord(token.text())) {
                    shared += token.text().length();
                } else {
                    own += token.text().length();
                }
            }
        }
        return own == 0 && shared < SHORTEST_SHARED ? 0 : own + shared / 3;
    }
}
