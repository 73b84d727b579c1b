package io.mailuo.extract.programme;

import io.mailuo.extract.programme.ProgrammeWords.Force;
import io.mailuo.model.Token;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that their two ends show, whatever the words between: behind a verb of issuing or running (发布 | 打造…高地行动计划, 实施 | 千兆城市建设行动),
 * and behind a year at the beginning of a clause (2024年 | 百日千万招聘专项行动).
 *
 * @param line the sentence
 * @param headStart where the head noun begins
 * @param head the head noun
 */
record Enclosed(Line line, int headStart, HeadNoun head, ProgrammeWords words) {

    private static final Pattern ROUND_NUMBER = Pattern.compile("[百千万双\\d]+年?");

    /** 今天（7月16日）. */
    private static final Pattern BRACKETED = Pattern.compile("[(（][^)）]{1,8}[)）]");

    private static final int LONGEST = 34;
    /** A document's title may hold a list; the name of what is run is shorter. */
    private static final int LONGEST_RUN = 24;

    /** Characters between 周年 and the head noun. */
    private static final int LONGEST_BEHIND_YEARS = 8;

    private static final String CLAUSE_ENDS = "，,；;：:。！？】（(“”》 　";
    private static final int LONGEST_RETURNING = 10;
    private static final String MEASURES = "个项批条份家种类场次处座大余";

    /** What is issued is a document, and everything behind the verb is its title. */
    Optional<LeftContext> issued() {
        int from = -1;
        int last = line.lastBefore(headStart);
        boolean counted = last > 0
                && line.tokens().get(last).is("q")
                && !line.tokens().get(last).text().equals("年")
                && line.tokens().get(last - 1).is("m");
        for (int index = last; head.title() && !counted && index >= 0; index--) {
            Token token = line.tokens().get(index);
            Optional<Force> force = words.forceAt(line, index);
            if (force.isPresent() && force.get() == Force.ISSUE) {
                return begins(index, from, force);
            }
            boolean breaks = (Tags.isMark(token) && !token.text().equals("、"))
                    || token.is("u")
                    || token.is("p")
                    || token.is("t");
            boolean listed = token.text().equals("、")
                    && words.headAtEnd(line.between(line.start(), token.span().start()))
                            .filter(HeadNoun::title)
                            .isPresent();
            from = listed && from < 0 ? token.span().end() : from;
            boolean runs = force.isPresent() && force.get() == Force.RUN;
            if (breaks || runs || headStart - token.span().start() > LONGEST) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<LeftContext> begins(int verb, int from, Optional<Force> force) {
        Token next = line.tokens().get(verb + 1);
        boolean complement = "好了出过".contains(next.text());
        int start = Math.max(
                from, (complement ? next : line.tokens().get(verb)).span().end());
        boolean counted = next.is("m") || next.is("r");
        return counted ? Optional.empty() : Optional.of(new LeftContext(start, force, false, false, true));
    }

    /** What is run is everything between the verb and a strong head noun. */
    Optional<LeftContext> run() {
        boolean strong = head.plain() == HeadNoun.Plain.STRONG;
        for (int index = line.lastBefore(headStart); strong && index >= 0; index--) {
            Token token = line.tokens().get(index);
            Optional<Force> force = words.forceAt(line, index).filter(Force.RUN::equals);
            if (force.isPresent() && !isInside(index)) {
                int first = startBehind(index);
                int start = line.tokens().get(first).span().start();
                return start >= headStart || isCounted(first)
                        ? Optional.empty()
                        : Optional.of(new LeftContext(start, force, false, false, true));
            }
            Optional<Force> lasting = token.text().equals("的") ? durationBefore(index) : Optional.empty();
            if (lasting.isPresent()) {
                return Optional.of(new LeftContext(token.span().end(), lasting, false, isCounted(index + 1), true));
            }
            if (handles(token)
                    && words.isHandling(line.rest(headStart + head.word().length()))) {
                int first = handled(index + 1);
                int start = line.tokens().get(first).span().start();
                return start >= headStart
                        ? Optional.empty()
                        : Optional.of(
                                new LeftContext(start, words.forceAt(line, first - 1), false, isCounted(first), true));
            }
            if (headStart - token.span().start() > LONGEST_RUN || breaks(index)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 实施 | 为期 | 三 | 年 | 的 | …行动: the verb before what says how long it takes. */
    private Optional<Force> durationBefore(int end) {
        int index = end - 1;
        while (index > 0 && Tags.isPassedOver(line.tokens().get(index))) {
            index--;
        }
        boolean lasts = index > 0
                && index < end - 1
                && words.saysHowLong(line.tokens().get(index).text());
        int verb = lasts && isComplement(index - 1) ? index - 2 : index - 1;
        return lasts && verb >= 0 ? words.forceAt(line, verb).filter(Force.RUN::equals) : Optional.empty();
    }

    /** 把 | (坚决 打好) | …攻坚战 | 作为重点: index of the first word behind what is said to be done with what is handled. */
    private int handled(int from) {
        int verb = from;
        while (line.tokens().get(verb).is("d") || line.tokens().get(verb).is("ad")) {
            verb++;
        }
        for (int index = verb;
                index <= verb + 1 && line.tokens().get(index + 1).span().start() < headStart;
                index++) {
            boolean one = words.force(line.tokens().get(index).text()).isPresent() && index == verb;
            boolean two = index > verb
                    && words.forceAt(line, index).isPresent()
                    && !line.tokens().get(index).is("vn");
            if ((one || two) && !Tags.isVerb(line.tokens().get(index + 1))) {
                return index + 1;
            }
        }
        return from;
    }

    /** 把 | …工程 | 摆在首位, 以 | …行动 | 为抓手. */
    private static boolean handles(Token token) {
        return token.text().equals("把") || token.text().equals("以");
    }

    /**
     * The year that begins a clause begins the name, unless the clause has a verb, an adverb or a pronoun of its own before the head noun; so does
     * the year behind a verb of running (启动 | 2024年支持甲参与乙项目).
     */
    Optional<LeftContext> dated() {
        boolean strong = head.plain() == HeadNoun.Plain.STRONG;
        boolean weak = head.plain() == HeadNoun.Plain.WEAK;
        for (int index = line.lastBefore(headStart); (strong || weak) && index >= 0; index--) {
            Token token = line.tokens().get(index);
            boolean year = Editions.isYear(token.text());
            boolean begins = strong
                    && (index == 0
                            || Tags.isMark(line.tokens().get(index - 1))
                            || line.tokens().get(index - 1).text().equals("的"));
            Optional<Force> run = index == 0
                    ? Optional.empty()
                    : words.forceAt(line, index - 1).filter(Force.RUN::equals);
            if (year && run.isPresent()) {
                return Optional.of(new LeftContext(token.span().start(), run, true, false, true));
            }
            if (year && begins) {
                return Optional.of(new LeftContext(token.span().start(), Optional.empty(), true, false, true));
            }
            boolean counts = weak && token.is("m");
            boolean clause = counts
                    || token.is("d")
                    || token.is("t")
                    || words.forceAt(line, index)
                            .filter(force -> strong || force != Force.JOIN)
                            .isPresent();
            if (clause || headStart - token.span().start() > LONGEST_RUN || breaks(index)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 首届 | 央企面向退役军人专场招聘活动: from the edition on everything is the name, the preposition 面向 too. */
    Optional<LeftContext> numbered() {
        for (int index = line.lastBefore(headStart); index >= 0; index--) {
            Token token = line.tokens().get(index);
            String edition = line.between(token.span().start(), headStart);
            if (Editions.begin(edition)) {
                return Optional.of(new LeftContext(token.span().start(), Optional.empty(), true, false, true));
            }
            boolean clause = token.is("d")
                    || token.is("t")
                    || (breaks(index)
                            && !token.text().equals("面向")
                            && !token.text().equals("·"));
            if (clause || headStart - token.span().start() > LONGEST_RUN) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 学习贯彻…主题教育: some names say by themselves where they begin. */
    Optional<LeftContext> announced() {
        int clause = headStart;
        while (clause > line.start() && CLAUSE_ENDS.indexOf(line.before(clause)) < 0) {
            clause--;
        }
        int begins = words.beginning(line.between(clause, headStart), head);
        boolean spoken = line.between(clause, headStart).contains("关于");
        return begins < 0 || spoken || isRunBehindJoint(clause + begins)
                ? Optional.empty()
                : Optional.of(new LeftContext(clause + begins, Optional.of(Force.RUN), false, false, true));
    }

    /** 学习贯彻甲 和 深入 | 开展 | 主题教育: what is run behind the joint is another thing. */
    private boolean isRunBehindJoint(int from) {
        int last = line.lastBefore(headStart);
        boolean run = false;
        for (int index = last; index >= 0 && line.tokens().get(index).span().start() >= from; index--) {
            run = run || words.forceAt(line, index).filter(Force.RUN::equals).isPresent();
            if (run && "和与并及".contains(line.tokens().get(index).text())) {
                return true;
            }
        }
        return false;
    }

    /** 举办 | 纪念甲诞辰80周年主题活动, 甲成立60周年庆祝活动: from the word for remembering, or from the clause's verb, to the noun. */
    Optional<LeftContext> anniversary() {
        boolean passed = false;
        for (int index = line.lastBefore(headStart); !head.title() && index >= 0; index--) {
            Token token = line.tokens().get(index);
            passed = passed || token.text().startsWith("周年");
            int start = token.span().start();
            if (passed && words.beginsAnniversary(token.text())) {
                return Optional.of(new LeftContext(start, Optional.of(Force.RUN), true, false, true));
            }
            boolean governs = words.forceAt(line, index).isPresent();
            boolean breaks = governs || token.is("d") || token.is("t") || breaks(index);
            boolean far = headStart - start > (passed ? LONGEST : LONGEST_BEHIND_YEARS);
            if (breaks || far) {
                int first = line.firstFrom(token.span().end());
                return passed && governs && !far && !line.tokens().get(first).is("m")
                        ? Optional.of(new LeftContext(token.span().end(), Optional.of(Force.RUN), true, false, true))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Words that begin a clause and stand in the article more than once (，| 村村亮工程 | 眼看), or stand between two verbs (是 | …战略 | 实施). */
    Optional<LeftContext> returning() {
        boolean strong = head.plain() == HeadNoun.Plain.STRONG;
        for (int index = line.lastBefore(headStart); strong && index >= 0; index--) {
            Token token = line.tokens().get(index);
            int start = token.span().start();
            boolean part = token.is("d") || token.is("t") || token.is("m") || breaks(index);
            if (words.breaksName(token.text()) && isFollowed() && token.span().end() < headStart) {
                return Optional.of(new LeftContext(token.span().end(), Optional.empty(), false, false, true));
            }
            if (part || headStart - start > LONGEST_RETURNING) {
                return Optional.empty();
            }
            if (index == 0 || Tags.isMark(line.tokens().get(index - 1))) {
                String name = line.between(start, headStart) + head.word();
                boolean returns = line.places().comesAgain(name);
                return returns
                        ? Optional.of(new LeftContext(start, Optional.empty(), false, false, true))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 甲河乙段以下丙区整治工程 | (今天) | 在 | 丁省 | 开工: all that begins the clause is the name of what is begun there. */
    Optional<LeftContext> opened() {
        boolean strong = head.plain() == HeadNoun.Plain.STRONG && isOpenedSomewhere();
        for (int index = line.lastBefore(headStart); strong && index >= 0; index--) {
            Token token = line.tokens().get(index);
            int start = token.span().start();
            boolean counts = token.is("m")
                    && (index == 0 || !Tags.isNominal(line.tokens().get(index - 1)));
            boolean clause = token.is("d") || token.is("t") || counts || breaks(index);
            if (clause || token.text().equals("等") || headStart - start > LONGEST) {
                return Optional.empty();
            }
            if (index == 0 || Tags.isMark(line.tokens().get(index - 1))) {
                boolean named = !Tags.isVerb(token) && !words.isVague(token.text());
                return named
                        ? Optional.of(new LeftContext(start, Optional.of(Force.RUN), false, false, true))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isOpenedSomewhere() {
        int next = line.firstFrom(headStart + head.word().length());
        while (next < line.tokens().size() && line.tokens().get(next).is("t")) {
            next++;
        }
        Matcher date = BRACKETED.matcher(
                next < line.tokens().size()
                        ? line.rest(line.tokens().get(next).span().start())
                        : "");
        next = date.lookingAt() ? line.firstFrom(line.tokens().get(next).span().start() + date.end()) : next;
        boolean at =
                next < line.tokens().size() && line.tokens().get(next).text().equals("在");
        for (next++; at && next < line.tokens().size(); next++) {
            Token token = line.tokens().get(next);
            if (words.followsName(token.text())) {
                return true;
            }
            at = Tags.isNominal(token) || token.is("ns") || token.is("t") || Tags.isPassedOver(token);
        }
        return false;
    }

    /** …战略 | 实施. */
    private boolean isFollowed() {
        int next = line.firstFrom(headStart + head.word().length());
        return next < line.tokens().size()
                && words.followsName(line.tokens().get(next).text());
    }

    /** Index of the first word behind a verb and its complement (启动 | 了 | …). */
    private int startBehind(int verb) {
        return isComplement(verb + 1) ? verb + 2 : verb + 1;
    }

    private boolean isComplement(int index) {
        return "好了出过".contains(line.tokens().get(index).text());
    }

    /** 供需 对接 | 和 | 推广 应用 行动: behind a joint the verb is a part of the name. */
    private boolean isInside(int index) {
        return index > 0 && "、和与及以及并".contains(line.tokens().get(index - 1).text());
    }

    private boolean breaks(int index) {
        Token token = line.tokens().get(index);
        if (token.is("u") && isComplement(index) && index > 0) {
            return words.forceAt(line, index - 1).isEmpty();
        }
        return Tags.isMark(token)
                || token.is("u")
                || (token.is("r") && !"本自".contains(token.text()))
                || token.is("p")
                || words.cutsName(token.text());
    }

    /** 10 | 个, 一 | 批, 三 | 大: what is counted is a class; 千 | 兆 and 百 | 日 are parts of names. */
    private boolean isCounted(int index) {
        Token token = line.tokens().get(index);
        boolean measured = MEASURES.contains(line.tokens().get(index + 1).text())
                || words.lengthOfUnit(line.normal(), token.span().end(), line.end()) > 0;
        return token.is("r")
                || (token.is("m")
                        && (measured || !ROUND_NUMBER.matcher(token.text()).matches()));
    }
}
