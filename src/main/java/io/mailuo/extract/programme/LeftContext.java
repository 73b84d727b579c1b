package io.mailuo.extract.programme;

import io.mailuo.extract.programme.ProgrammeWords.Force;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.Optional;

/**
 * What stands left of a head noun without quotation marks.
 *
 * @param start where the name begins
 * @param force the verb that governs it
 * @param edition whether an ordinal or a year makes it one of a series
 * @param counted whether a quantity makes it a class (10个项目)
 * @param bound whether the name is whole: what stands before it cannot be a part of it
 */
record LeftContext(int start, Optional<Force> force, boolean edition, boolean counted, boolean bound) {

    private static final String JOINTS = "、和与及";
    private static final int LONGEST = 34;

    /** Whether the verb launches, runs or issues things. */
    boolean runs() {
        return force.isPresent() && (force.get() == Force.RUN || force.get() == Force.ISSUE);
    }

    /** Reads leftwards from a head noun that ends with the word at {@code last}. */
    static LeftContext of(Line line, int last, HeadNoun head, ProgrammeWords words) {
        int headStart = line.tokens().get(last).span().end() - head.word().length();
        Enclosed enclosed = new Enclosed(line, headStart, head, words);
        return enclosed.issued().or(enclosed::announced).orElseGet(() -> {
            LeftContext scanned = new Scan(line, headStart, words).from(last);
            return scanned.runs()
                    ? scanned
                    : enclosed.numbered()
                            .filter(numbered -> numbered.start() < scanned.start())
                            .or(enclosed::run)
                            .or(enclosed::dated)
                            .or(enclosed::returning)
                            .orElse(scanned);
        });
    }

    /** One reading; what it found so far. */
    private static final class Scan {
        private final Line line;
        private final int headStart;
        private final ProgrammeWords words;
        private int start;
        private boolean edition;
        /** Where the verbs begin that touch the head noun (巩固 提升 | 行动). */
        private int verbsFrom;

        Scan(Line line, int headStart, ProgrammeWords words) {
            this.line = line;
            this.headStart = headStart;
            this.words = words;
            this.start = headStart;
            this.verbsFrom = headStart;
        }

        LeftContext from(int last) {
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
            if (force.isPresent() && !isInsideNoun(index) && !touchesHead(token, force.get()) && !isSecondPart(index)) {
                return Optional.of(ended(force, false, true));
            }
            if (words.standsInside(token.text())) {
                start = token.span().start();
                return Optional.empty();
            }
            if (isInsideNumber(index)) {
                start = token.span().start();
                return Optional.empty();
            }
            if (token.is("m") || token.is("q") || token.is("t")) {
                if (!isEdition(index)) {
                    boolean part = token.text().matches("首|批|首批");
                    return Optional.of(
                            part ? ended(governor(index), false, true) : ended(Optional.empty(), !token.is("t"), true));
                }
                edition =
                        edition || token.text().startsWith("第") || token.text().matches("\\d{4}年?");
                start = token.span().start();
                return Optional.empty();
            }
            if (isJoint(token)) {
                return joint(index);
            }
            return word(index, token);
        }

        /** 供需 对接 | 和 | 推广 应用 | 行动: behind a joint that follows no whole name the verb is a part of this one. */
        private boolean isSecondPart(int index) {
            boolean joint =
                    index > 0 && "和与及".contains(line.tokens().get(index - 1).text());
            return joint
                    && words.headAtEnd(line.between(
                                    line.start(),
                                    line.tokens().get(index - 1).span().start()))
                            .isEmpty();
        }

        /** 培育 | 计划: a verb of building before a head noun belongs to the name. */
        private boolean touchesHead(Token token, Force force) {
            return force == Force.BUILD && token.span().end() == headStart && start == headStart;
        }

        private Optional<LeftContext> word(int index, Token token) {
            if (words.cutsName(token.text()) || words.isOwnerBody(token.text())) {
                return Optional.of(ended(Optional.empty(), false, true));
            }
            if (Tags.isVerb(token)) {
                boolean clauseBegins = index == 0 || Tags.isMark(line.tokens().get(index - 1));
                boolean cut = edition
                        || (isSingle(index) && (governor(index).isEmpty() || words.isRefusedBefore(token.text())))
                        || token.text().equals("计划");
                boolean kept = token.span().end() == verbsFrom
                        || clauseBegins
                        || governor(index).isPresent()
                        || ordinalBefore(index);
                if (cut || !kept) {
                    return Optional.of(ended(Optional.empty(), false, edition));
                }
                verbsFrom = verbsFrom == token.span().end() ? token.span().start() : verbsFrom;
            } else if (closesBracket(token) && bracketBefore(index) < index) {
                start = line.tokens().get(bracketBefore(index)).span().start();
                return Optional.empty();
            } else if (isMiddleAdverb(index) || isFragment(index) || isRoute(index) || isBeforeSuffix(index)) {
                start = token.span().start();
                return Optional.empty();
            } else if (token.text().equals("的") && definition(index) >= 0) {
                return Optional.of(ended(words.forceAt(line, definition(index) - 1), false, true));
            } else if (!Tags.isNominal(token) || (token.is("nr") && token.text().length() < 2)) {
                boolean bound = Tags.isMark(token) || token.is("d") || token.is("ad") || token.is("p");
                return Optional.of(ended(Optional.empty(), false, bound));
            }
            start = token.span().start();
            return Optional.empty();
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
            return index < line.tokens().size()
                    && line.tokens().get(index).span().equals(new Span(at, at + 1));
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
                    && line.tokens().get(index + 1).is("ns");
        }

        /** 百 | 企, 延 | 链: a round number right before a noun, a measure word behind no number. */
        private boolean isInsideNumber(int index) {
            Token token = line.tokens().get(index);
            if (token.is("q")) {
                Token before = line.tokens().get(Math.max(0, index - 1));
                return index > 0
                        && !before.is("m")
                        && !before.is("r")
                        && !"首两双年期轮届".contains(before.text())
                        && !"年期轮届批".contains(token.text());
            }
            boolean round = token.is("m") && token.text().matches("[百千万]+");
            return round
                    && index + 1 < line.tokens().size()
                    && Tags.isNominal(line.tokens().get(index + 1));
        }

        /** Whether an ordinal or a year a little further left begins the name (第三届 … 技能 比武 大赛). */
        private boolean ordinalBefore(int index) {
            for (int i = index - 1; i >= 0 && i > index - 8; i--) {
                String text = line.tokens().get(i).text();
                if (text.startsWith("第") || text.matches("20\\d{2}年?")) {
                    return true;
                }
                if (Tags.isMark(line.tokens().get(i)) || line.tokens().get(i).is("p")) {
                    return false;
                }
            }
            return false;
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
                    || words.headAtEnd(before.replaceFirst("[一二三四五六七八九十]期$", ""))
                            .isPresent()
                    || "会赛展节周".indexOf(before.charAt(before.length() - 1)) >= 0;
            if (whole || edition || headStart == start) {
                return Optional.of(ended(force, false, true));
            }
            start = line.tokens().get(index).span().start();
            return Optional.empty();
        }

        /** 基层单位 | 自行 | 排查: an adverb between a noun and a verb inside a name. */
        private boolean isMiddleAdverb(int index) {
            Token token = line.tokens().get(index);
            return (token.is("ad") || token.is("d"))
                    && token.text().length() == 2
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
            boolean first = governing.isPresent()
                    && token.is("nr")
                    && start == token.span().end();
            boolean half = before.text().length() == 1 && !Tags.isMark(before);
            return first
                    || (half
                            && governor(index - 1)
                                    .filter(force -> force == Force.RUN)
                                    .isPresent());
        }

        /** 第三届, 新一轮, 三期, 三年, 2024年 belong to names; 10个, 一批, 多项 make classes. */
        private boolean isEdition(int index) {
            Token token = line.tokens().get(index);
            String next = line.tokens().get(index + 1).text();
            boolean measure = token.is("q") && token.text().matches("年|期|轮|届");
            boolean ordinal =
                    token.text().startsWith("第") || line.before(token.span().start()) == '第';
            boolean ordinalMeasure = followsOrdinal(index, token);
            return ordinal
                    || measure
                    || ordinalMeasure
                    || (token.text() + next).matches("[一二三四五六七八九十\\d]{1,4}(年|期|轮|届).*")
                    || token.text().matches("20\\d{2}年?");
        }

        /** 第 | 三 | 批, 第三 | 批. */
        private boolean followsOrdinal(int index, Token token) {
            String before = line.between(line.start(), token.span().end());
            return before.matches(".*第[一二三四五六七八九十\\d]{1,3}[批次期轮届]?") && index > 0;
        }
    }
}
