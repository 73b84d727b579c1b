package io.mailuo.extract.programme;

import io.mailuo.extract.programme.ProgrammeWords.Force;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads leftwards from a head noun without marks, word by word, until something shows where the name begins; one reading each. */
final class LeftScan {

    private static final Pattern FIRST = Pattern.compile("首|首批");
    private static final Pattern YEAR = Pattern.compile("\\d{4}年?");
    private static final String JOINTS = "、和与及";
    private static final int LONGEST = 34;
    /** Characters between 等 and the head noun that say what the example is one of. */
    private static final int SHORTEST_COMMON = 4;

    private final Line line;
    private final int headStart;
    private final ProgrammeWords words;
    private final NameNumbers numbers;
    private final NameBounds bounds;
    private int start;
    private boolean edition;
    /** Where the verbs begin that touch the head noun (巩固 提升 | 行动). */
    private int verbsFrom;
    /** Where the subject begins that the head noun ends. */
    private int subjectFrom;

    LeftScan(Line line, int headStart, ProgrammeWords words) {
        this.line = line;
        this.headStart = headStart;
        this.words = words;
        this.numbers = new NameNumbers(line, new Ratings(line, words));
        this.bounds = new NameBounds(line, headStart, words);
        this.start = headStart;
        this.verbsFrom = headStart;
    }

    LeftContext from(int last) {
        subjectFrom = new Predicate(words).subjectFrom(line, last);
        int index = last;
        while (index >= 0 && line.tokens().get(index).span().end() > headStart) {
            start = Math.min(headStart, line.tokens().get(index).span().start());
            index--;
        }
        while (index >= 0 && headStart - start < LONGEST) {
            Optional<LeftContext> stop = read(index);
            if (stop.isPresent()) {
                return stop.get();
            }
            index = bracketBefore(index) - 1;
        }
        return ended(Optional.empty(), false, index < 0);
    }

    /** Takes the word at an index into the name, or ends the name before it. */
    private Optional<LeftContext> read(int index) {
        Token token = line.tokens().get(index);
        Optional<Force> force = words.forceAt(line, index);
        if (force.isPresent()
                && !isInsideNoun(index)
                && !touchesHead(token, force.get())
                && !isSecondPart(index)
                && !isAmongDeeds(index)
                && !isBehindEdition(index)
                && !isBehindSeason(index)) {
            return Optional.of(ended(force, false, true));
        }
        if (bounds.isMinistry(index)) {
            return Optional.of(ended(Optional.empty(), false, true));
        }
        if (FIRST.matcher(token.text()).matches() && !token.is("m")) {
            return Optional.of(ended(governor(index), false, true));
        }
        if (words.standsInside(token.text()) || (token.is("t") && words.kinds().isSeason(token.text()))) {
            start = token.span().start();
            return Optional.empty();
        }
        if (numbers.standsInside(index)) {
            start = token.span().start();
            return Optional.empty();
        }
        if (token.is("m") || token.is("q") || token.is("t")) {
            if (!numbers.isEdition(index)) {
                boolean part = FIRST.matcher(token.text()).matches()
                        || (token.text().equals("批") && line.before(token.span().start()) == '首');
                return Optional.of(
                        part ? ended(governor(index), false, true) : ended(Optional.empty(), !token.is("t"), true));
            }
            edition = edition
                    || token.text().startsWith("第")
                    || YEAR.matcher(token.text()).matches();
            start = token.span().start();
            return Optional.empty();
        }
        if (bounds.isClassBefore(index, start)) {
            return Optional.of(ended(Optional.empty(), false, true));
        }
        if (isJoint(token)) {
            return joint(index);
        }
        return word(index, token);
    }

    /** 第八届 | (全国) | 发展 …项目 大赛: behind the number of its edition a name may begin with a verb. */
    private boolean isBehindEdition(int index) {
        boolean level = index > 0 && words.isLevel(line.tokens().get(index - 1).text());
        return line.before(line.tokens().get(level ? index - 1 : index).span().start()) == '届';
    }

    /** 第33个乙丙月 | 推进 | 活动: the verb says what is done in the month that the name begins with. */
    private boolean isBehindSeason(int index) {
        return numbers.isSeason(line.tokens().get(index).span().start());
    }

    /** 供需 对接 | 和 | 推广 应用 | 行动: behind a joint that follows no whole name the verb is a part of this one. */
    private boolean isSecondPart(int index) {
        boolean joint = index > 0 && "和与及".contains(line.tokens().get(index - 1).text());
        return joint
                && words.headAtEnd(line.between(
                                line.start(),
                                line.tokens().get(index - 1).span().start()))
                        .isEmpty();
    }

    /** 开展 | 研发、 | 推广、应用 一体化 试点: a verb between joints is one of the deeds that the name lists. */
    private boolean isAmongDeeds(int index) {
        boolean between = index > 0
                && line.tokens().get(index - 1).text().equals("、")
                && line.tokens().get(index + 1).text().equals("、");
        return between
                && start == line.tokens().get(index + 1).span().start()
                && governor(index).filter(force -> force == Force.RUN).isPresent();
    }

    /** 培育 | 计划: a verb of building before a head noun belongs to the name. */
    private boolean touchesHead(Token token, Force force) {
        return force == Force.BUILD && token.span().end() == headStart && start == headStart;
    }

    private Optional<LeftContext> word(int index, Token token) {
        if (isAttribute(index, token)) {
            start = token.span().start();
            return Optional.empty();
        }
        if (!isBehindEdition(index) && (words.cutsName(token.text()) || words.isOwnerBody(token.text()))) {
            Optional<Force> force = words.isDoing(token.text()) ? governor(index) : Optional.empty();
            return Optional.of(ended(force, false, true));
        }
        if (Tags.isVerb(token)) {
            boolean clauseBegins = index == 0 || Tags.isMark(line.tokens().get(index - 1));
            boolean rated = numbers.isRatedBefore(index);
            boolean cut = edition
                    || (isSingle(index) && !rated && (governor(index).isEmpty() || words.isRefusedBefore(token.text())))
                    || token.text().equals("计划");
            boolean kept = token.span().end() == verbsFrom
                    || clauseBegins
                    || index > subjectFrom
                    || governor(index).isPresent()
                    || rated
                    || numbers.isOrdinalBefore(index);
            if (cut || !kept) {
                return Optional.of(
                        ended(Optional.empty(), false, edition || token.text().equals("是")));
            }
            verbsFrom = verbsFrom == token.span().end() ? token.span().start() : verbsFrom;
        } else if (closesBracket(token) && bracketBefore(index) < index) {
            start = line.tokens().get(bracketBefore(index)).span().start();
            return Optional.empty();
        } else if (isMiddleAdverb(index)
                || isFragment(index)
                || isRoute(index)
                || isBeforeSuffix(index)
                || isAmongOthers(index)) {
            start = token.span().start();
            return Optional.empty();
        } else if (token.text().equals("的") && definition(index) >= 0) {
            return Optional.of(ended(words.forceAt(line, definition(index) - 1), false, true));
        } else if (isAspect(index)) {
            return Optional.of(ended(words.forceAt(line, index - 1), false, true));
        } else if (token.text().equals("的") && index > 0 && saysWhose(index - 1)) {
            return Optional.of(ended(Optional.empty(), false, true));
        } else if (!Tags.isNominal(token) || (token.is("nr") && token.text().length() < 2)) {
            boolean bound = Tags.isMark(token) || token.is("d") || token.is("ad") || token.is("p");
            return Optional.of(ended(Optional.empty(), false, bound));
        }
        start = token.span().start();
        return Optional.empty();
    }

    /** 甲国 | 提出 | 的 | …倡议, 即将 | 举行 | 的 | …亚运会, 乙省 | 打造 | 的 | …平台, 我国 | 的 | …工程. */
    private boolean saysWhose(int index) {
        Optional<Force> force = words.forceAt(line, index);
        String word = line.tokens().get(index).text();
        return words.proposes(word)
                || words.leadsAsOwner(word)
                || force.filter(found -> found == Force.RUN || found == Force.BUILD)
                        .isPresent();
    }

    /** 实施 | 山区 校长 | 助力 | 工程: between nouns and the head noun a word that elsewhere cuts a name is an attribute. */
    private boolean isAttribute(int index, Token token) {
        return token.is("b")
                && token.span().end() == headStart
                && start == headStart
                && index > 0
                && Tags.isCommonNoun(line.tokens().get(index - 1))
                && governor(index).filter(force -> force == Force.RUN).isPresent();
    }

    /** 举办 | 了 | …博览会. */
    private boolean isAspect(int index) {
        return "了过".contains(line.tokens().get(index).text())
                && index > 0
                && words.forceAt(line, index - 1).isPresent();
    }

    /** Where the definition begins that ends with this 的 (推行 | 以“…”为主要内容的 | …制度); -1 where there is none. */
    private int definition(int index) {
        boolean as = false;
        for (int i = index - 1; i > 0 && i > index - LONGEST; i--) {
            String text = line.tokens().get(i).text();
            as = as || text.startsWith("为");
            if (text.equals("以")) {
                return as ? i : -1;
            }
        }
        return -1;
    }

    /** 紧密 | 型, 常态 | 化: whatever its tag, the word before a suffix is an attribute. */
    private boolean isBeforeSuffix(int index) {
        return index + 1 < line.tokens().size()
                && line.tokens().get(index + 1).is("k")
                && line.tokens().get(index).text().length() > 1
                && !Tags.isMark(line.tokens().get(index));
    }

    /** A joint, or the complement of a verb (执行 | 好 | …), as against 好人 or 和平. */
    private boolean isOneWord(int at) {
        int index = line.firstFrom(at);
        return index < line.tokens().size() && line.tokens().get(index).span().equals(new Span(at, at + 1));
    }

    /** A verb of one character with no other beside it (引 | 领 is one verb cut in two). */
    private boolean isSingle(int index) {
        return line.tokens().get(index).text().length() == 1 && !isShortVerb(index - 1) && !isShortVerb(index + 1);
    }

    private boolean isShortVerb(int index) {
        boolean exists = index >= 0 && index < line.tokens().size();
        return exists
                && Tags.isVerb(line.tokens().get(index))
                && line.tokens().get(index).text().length() == 1;
    }

    /** 甲州 | 至 | 乙州: the ends of a line. */
    private boolean isRoute(int index) {
        boolean joins = "至—-".contains(line.tokens().get(index).text());
        return joins
                && index > 0
                && line.tokens().get(index - 1).is("ns")
                && (line.tokens().get(index + 1).is("ns")
                        || line.tokens().get(index + 1).is("j"));
    }

    /**
     * 粮油 | 等 | 主要作物 …提升 行动: what stands before 等 is an example, and both belong to what a verb of running governs; before a head noun
     * alone (论坛 | 等 | 活动) 等 ends a list.
     */
    private boolean isAmongOthers(int index) {
        return line.tokens().get(index).text().equals("等")
                && headStart - start >= SHORTEST_COMMON
                && !line.tokens().stream()
                        .filter(word ->
                                word.span().start() >= start && word.span().end() <= headStart)
                        .anyMatch(word -> words.isVague(word.text()))
                && start == line.tokens().get(index).span().end()
                && index > 0
                && Tags.isCommonNoun(line.tokens().get(index - 1))
                && governor(index).filter(force -> force == Force.RUN).isPresent();
    }

    private LeftContext ended(Optional<Force> force, boolean counted, boolean bound) {
        while (start < headStart && (JOINTS + "好").indexOf(line.normal().charAt(start)) >= 0 && isOneWord(start)) {
            start++;
        }
        return new LeftContext(start, force, edition, counted, bound);
    }

    /** 全省 | 推广 | 活动: as verbal noun behind a noun the verb is a part of the name. */
    private boolean isInsideNoun(int index) {
        return line.tokens().get(index).is("vn")
                && index > 0
                && line.tokens().get(index - 1).is("n");
    }

    /** The verb further left that governs all of what is read so far, with only nouns, joints and marks between. */
    private Optional<Force> governor(int index) {
        for (int i = index - 1; i >= 0 && i > index - 20; i--) {
            Token token = line.tokens().get(i);
            Optional<Force> force = words.forceAt(line, i);
            if (force.isPresent()) {
                return force;
            }
            boolean passed = Tags.isNominal(token)
                    || token.is("v")
                    || isJoint(token)
                    || token.text().equals("等")
                    || Tags.isPassedOver(token)
                    || isMark(token);
            if (!passed) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isJoint(Token token) {
        return token.text().length() == 1 && JOINTS.contains(token.text());
    }

    private static boolean isMark(Token token) {
        return token.text().length() == 1 && "“”《》()（）".contains(token.text());
    }

    private static boolean closesBracket(Token token) {
        return token.text().equals(")") || token.text().equals("）");
    }

    /** Index of the bracket that opens what closes at an index; the index itself where none closes. */
    private int bracketBefore(int index) {
        if (index < 0 || !closesBracket(line.tokens().get(index))) {
            return index;
        }
        for (int i = index - 1; i >= 0 && i > index - 8; i--) {
            String text = line.tokens().get(i).text();
            if (text.equals("(") || text.equals("（")) {
                return i;
            }
        }
        return index;
    }

    /** Before a joint a whole name ends the list's earlier member; anything else is a part of this name (质量强县、品牌强县战略). */
    private Optional<LeftContext> joint(int index) {
        Optional<Force> force = governor(index);
        String before =
                line.between(line.start(), line.tokens().get(index).span().start());
        boolean body = !line.tokens().get(index).text().equals("、") && words.endsBody(before);
        boolean whole = before.isEmpty()
                || body
                || "”》".indexOf(before.charAt(before.length() - 1)) >= 0
                || words.headAtEnd(Editions.withoutPhase(before)).isPresent()
                || words.endsListed(before);
        if (whole || edition || headStart == start || bounds.isPlacedList(index)) {
            return Optional.of(ended(force, false, true));
        }
        start = line.tokens().get(index).span().start();
        return Optional.empty();
    }

    /** 基层单位 | 自行 | 排查: an adverb between a noun and a verb inside a name. */
    private boolean isMiddleAdverb(int index) {
        Token token = line.tokens().get(index);
        return (token.is("ad") || token.is("d"))
                && token.text().length() >= 2
                && index > 0
                && Tags.isCommonNoun(line.tokens().get(index - 1))
                && governor(index)
                        .filter(force -> force == Force.RUN || force == Force.ISSUE)
                        .isPresent();
    }

    /** 固 | 本: one half of a word that the segmenter cut in two, whatever its tag, inside what a verb of running governs. */
    private boolean isFragment(int index) {
        Token token = line.tokens().get(index);
        if (index == 0 || token.text().length() != 1 || Tags.isMark(token) || token.is("u")) {
            return false;
        }
        Token before = line.tokens().get(index - 1);
        Optional<Force> governing = words.forceAt(line, index - 1);
        boolean first =
                governing.isPresent() && token.is("nr") && start == token.span().end();
        boolean half = before.text().length() == 1 && !Tags.isMark(before);
        return first
                || (half
                        && governor(index - 1)
                                .filter(force -> force == Force.RUN)
                                .isPresent());
    }
}
