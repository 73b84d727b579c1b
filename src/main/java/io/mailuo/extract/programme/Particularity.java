package io.mailuo.extract.programme;

import io.mailuo.extract.programme.ProgrammeWords.Force;
import io.mailuo.model.Token;
import java.util.regex.Pattern;

/** Whether a modifier and its head noun without marks are one particular thing, and no class (乡村物流提升行动, not 重大工程). */
final class Particularity {

    private static final Pattern BRACKETS = Pattern.compile("[(（][^)）]*[)）]");
    private static final Pattern SO_MANY_GREAT = Pattern.compile("[两三四五六七八九十]大");

    private static final int SHORTEST_RUN = 2;
    /** Characters that tell one facility of an area from others. */
    private static final int SHORTEST_TELLING = 6;
    /** Words between 率先 and the name. */
    private static final int FARTHEST_NOVEL = 30;

    private static final int SHORTEST_STRONG = 3;
    private static final int SHORTEST_EVENT = 4;
    /** With the head noun, of the contest of a place (甲市|职工技能大赛). */
    private static final int SHORTEST_PLACED = 6;

    private static final int SHORTEST_WEAK = 6;
    private static final int SHORTEST_ISSUED = 4;
    /** Class words alone need this many characters to make a particular thing. */
    private static final int SHORTEST_SHARED = 9;

    /** The same as object of a verb of running. */
    private static final int SHORTEST_SHARED_RUN = 4;

    private final ProgrammeWords words;
    private final Predicate predicate;

    Particularity(ProgrammeWords words) {
        this.words = words;
        this.predicate = new Predicate(words);
    }

    /**
     * Whether the words from the left context to the head noun are one particular thing.
     *
     * @param coreStart where they begin without places and words for the owner
     * @param last index of the word that ends the head noun
     */
    boolean holds(Line line, LeftContext left, int coreStart, HeadNoun head, int last) {
        int headStart = line.tokens().get(last).span().end() - head.word().length();
        if (left.counted()
                || left.start() >= headStart
                || Editions.isPhase(line.between(left.start(), headStart))
                || (!left.runs() && isStatement(line, left.start(), headStart))
                || isAdverbial(line, left.start(), headStart)
                || ((head.word().length() <= 2 || words.isPlan(head)) && !hasNoun(line, left.start(), headStart))
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
        if (words.kinds().needsEdition(head)) {
            return left.edition();
        }
        if (head.plain() == HeadNoun.Plain.EVENT) {
            boolean placed = coreStart > left.start() && predicate.takesPlace(line, last);
            return left.edition()
                    || ((left.runs() || predicate.follower(line, last).isPresent() || isHeld(line, left.start()))
                            && weight >= SHORTEST_EVENT)
                    || (placed && weight + head.word().length() >= SHORTEST_PLACED);
        }
        if (head.plain() == HeadNoun.Plain.WEAK) {
            return isParticularOfWeak(line, left, coreStart, head, last);
        }
        if (left.runs()) {
            return weight >= SHORTEST_RUN || isOfClassWords(line, coreStart, headStart, head);
        }
        boolean followed = predicate.follower(line, last).isPresent() || predicate.takesPlace(line, last);
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
        // 城乡供水工程|进入施工阶段: what becomes of a work says less of it than who carries it out.
        boolean shared = (predicate.takesPlace(line, last)
                        || predicate
                                .follower(line, last)
                                .filter(verb -> words.force(verb.text()).isPresent())
                                .isPresent())
                && !line.tokens().get(line.firstFrom(left.start())).is("v")
                && isOfClassWords(line, coreStart, headStart, head);
        return left.bound() && backed && (weight >= needed || shared);
    }

    /** Under a weak head noun: what is run, numbered or said to be of a place or for the public (国家…登记 | 平台). */
    private boolean isParticularOfWeak(Line line, LeftContext left, int coreStart, HeadNoun head, int last) {
        int headStart = line.tokens().get(last).span().end() - head.word().length();
        int weight = weight(line, coreStart, headStart);
        boolean numbered = Editions.number(line.between(coreStart, headStart));
        // 2027年|…体系|初步建立: a year tells one event or list from others, but not what is there for good.
        boolean edition = left.edition()
                && (head.title() || words.takesPlace(head) || !Editions.beginWithYear(line.rest(left.start())));
        boolean named = left.runs()
                || numbered
                || ((edition || head.title() || isOfPlace(left, coreStart, head))
                        && predicate.follower(line, last).isPresent());
        int region = words.lengthOfRegion(line.normal(), left.start(), headStart);
        int own = Math.max(coreStart, left.start() + region);
        boolean forAll = own > left.start()
                && (region > 0 || left.bound() || words.kinds().isWholeCountry(line.normal(), left.start()))
                && words.isPlaced(head)
                && isForThePublic(
                        line, left.start(), own, headStart + head.word().length());
        boolean listed = BRACKETS.matcher(line.between(left.start(), headStart))
                .replaceAll("")
                .contains("、");
        boolean issued =
                head.title() && left.force().filter(Force.ISSUE::equals).isPresent();
        boolean particular = weight >= (issued || numbered ? SHORTEST_ISSUED : SHORTEST_WEAK)
                || (weight >= SHORTEST_RUN && isNovel(line, left.start()))
                || (issued
                        && words.kinds().isWholeCountry(line.normal(), left.start())
                        && isOfClassWords(line, coreStart, headStart, head));
        return ((named && particular) || forAll) && !listed;
    }

    /** 即将 | 举行 | 的 | …大赛. */
    private boolean isHeld(Line line, int start) {
        int before = line.lastBefore(start);
        return before > 0
                && line.tokens().get(before).text().equals("的")
                && words.followsName(line.tokens().get(before - 1).text());
    }

    /** 甲州 | 亚运会, 粮食 安全 | 宣传周, 全球 安全 | 倡议: a word of its own, places included, or two class words. */
    private boolean isNamed(Line line, int start, int headStart) {
        boolean sums = line.tokens().stream()
                .anyMatch(token -> token.span().start() >= start
                        && token.span().end() <= headStart
                        && (words.isVague(token.text())
                                || SO_MANY_GREAT.matcher(token.text()).matches()));
        return !sums
                && !hasVerb(line, start, headStart)
                && (weight(line, start, headStart) >= SHORTEST_RUN || headStart - start >= SHORTEST_EVENT);
    }

    /** 实施 | 文化 惠民 | 工程: words of the genre that say together what is done, none of them how great it is (区域 重大 | 战略). */
    private boolean isOfClassWords(Line line, int start, int headStart, HeadNoun head) {
        return headStart - start >= SHORTEST_SHARED_RUN
                && !words.isVerbal(head)
                && line.tokens().stream()
                        .filter(token ->
                                token.span().start() >= start && token.span().end() <= headStart)
                        .noneMatch(token ->
                                words.isVague(token.text()) || words.kinds().saysScale(token.text()));
    }

    /** Whether the article has the same words more than once. */
    private static boolean recurs(Line line, int start, int last) {
        String name = line.between(start, line.tokens().get(last).span().end());
        return line.places().comesAgain(name);
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

    /** 甲市|中小学生阳光体育活动: a place tells an activity from others of its kind. */
    private boolean isOfPlace(LeftContext left, int coreStart, HeadNoun head) {
        return coreStart > left.start() && (words.takesPlace(head) || words.isPlaced(head));
    }

    /** 国家 | 公共数据 资源 登记 | 平台: of a whole area, and for all who need what it does; not 全国 | 主要 网站 | 平台, 省级 | 数据 交易 | 平台. */
    private boolean isForThePublic(Line line, int from, int start, int end) {
        String area = line.between(from, start);
        return !area.endsWith("级")
                && !area.equals("中国")
                && end - start >= SHORTEST_TELLING
                && words.kinds().saysPurpose(line.between(start, end))
                && line.tokens().stream()
                        .filter(token ->
                                token.span().start() >= start && token.span().end() <= end)
                        .noneMatch(token -> words.isVague(token.text()));
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
