package io.mailuo.extract.programme;

import io.mailuo.extract.programme.ProgrammeWords.Force;
import io.mailuo.model.Token;

/** What stands behind a quotation: whether it is run, does what only a thing that is run does, or only describes a noun. */
final class BehindQuotation {

    /** Words between a name and the verb behind it (自 | 2022 | 年 | 正式 | 实施). */
    private static final int MOST_PASSED = 6;

    private static final String IS = "是";

    private final ProgrammeWords words;

    BehindQuotation(ProgrammeWords words) {
        this.words = words;
    }

    /** “甲”的村庄, “甲”新格局: the words only describe what follows. */
    static boolean modifies(Line line, int offset) {
        int index = line.firstFrom(offset);
        if (index >= line.tokens().size()) {
            return false;
        }
        Token next = line.tokens().get(index);
        return next.span().start() == offset
                && !next.text().startsWith("以来")
                && (next.text().equals("的")
                        || next.text().equals("式")
                        || next.is("m")
                        || next.is("f")
                        || next.is("s")
                        || next.is("q")
                        || (next.is("a")
                                && index + 1 < line.tokens().size()
                                && Tags.isNominal(line.tokens().get(index + 1)))
                        || Tags.isCommonNoun(next)
                        || next.is("b"));
    }

    /** “甲”|融合|发展: another word goes on with the phrase, and no verb of running. */
    boolean leadsOn(Line line, int offset) {
        int index = line.firstFrom(offset);
        return index < line.tokens().size()
                && line.tokens().get(index).span().start() == offset
                && !words.followsName(line.tokens().get(index).text())
                && (Tags.isNominal(line.tokens().get(index))
                        || Tags.isVerb(line.tokens().get(index)));
    }

    /** “甲”(的) (正式) 启动, and there the clause ends: in “甲”发起了 … the name is that of an actor. */
    boolean isRun(Line line, int offset) {
        int index = line.firstFrom(offset);
        boolean dated = false;
        for (int passed = 0; passed < MOST_PASSED && index < line.tokens().size(); passed++, index++) {
            Token token = line.tokens().get(index);
            boolean issues = words.force(token.text())
                    .filter(force -> force == Force.ISSUE)
                    .isPresent();
            if (words.followsName(token.text()) && !issues) {
                boolean both = index + 1 < line.tokens().size()
                        && words.followsName(line.tokens().get(index + 1).text());
                return isClauseEnd(line, both ? index + 2 : index + 1);
            }
            dated = dated || token.is("p");
            boolean date = token.is("t")
                    || isDate(line, index)
                    || (dated && (token.is("p") || token.is("m") || token.is("q") || token.is("ns")));
            if (!date
                    && !token.is("d")
                    && !token.is("vd")
                    && !token.is("a")
                    && !token.text().equals("的")) {
                return false;
            }
        }
        return false;
    }

    /** 2023 | 年 | 5 | 月. */
    private static boolean isDate(Line line, int index) {
        Token token = line.tokens().get(index);
        boolean unit = token.is("q") && "年月日".contains(token.text());
        return unit || (token.is("m") && index + 1 < line.tokens().size() && isDate(line, index + 1));
    }

    /** “甲”|累计|解决|难题|412|件: at the beginning of a clause, before what only a thing that is run does, with a figure. */
    boolean achieves(Line line, Quotation quotation, int offset) {
        char before = line.before(quotation.outer().start());
        boolean begins = "\n，。；：！、　 ".indexOf(before) >= 0;
        int index = line.firstFrom(offset);
        for (int passed = 0; begins && passed < 4 && index < line.tokens().size(); passed++, index++) {
            Token token = line.tokens().get(index);
            if (words.achieves(token.text())) {
                return line.tokens().stream()
                        .anyMatch(figure -> figure.is("m") && figure.span().start() >= offset);
            }
            if (!Tags.isPassedOver(token) && !token.is("t") && !token.text().equals("共")) {
                return false;
            }
        }
        return false;
    }

    /** “甲”|是|某局发起的公益项目: what somebody runs is said of it, and nothing else in the clause. */
    boolean isDefined(Line line, int offset) {
        String rest = line.rest(offset);
        if (!rest.stripLeading().startsWith(IS)) {
            return false;
        }
        String clause = rest.split("[，。；！？]", 2)[0].strip();
        int index = line.firstFrom(offset);
        for (int at = index + 2; at < line.tokens().size(); at++) {
            Token token = line.tokens().get(at);
            if (token.span().end() > offset + clause.length()) {
                return false;
            }
            boolean made = token.text().equals("的")
                    && words.force(line.tokens().get(at - 1).text())
                            .filter(force -> force != Force.PUSH && force != Force.JOIN)
                            .isPresent();
            if (made) {
                return words.endsDefinition(clause.substring(token.span().end() - offset));
            }
        }
        return false;
    }

    /** “甲码”|让…: a name with a head noun of its own that brings something about. */
    boolean hasEffect(Line line, Quotation quotation, int offset) {
        int index = line.firstFrom(offset);
        boolean own = words.headAtEnd(quotation.inner())
                .filter(head -> quotation.inner().length() - head.word().length() >= 2)
                .isPresent();
        return own
                && index < line.tokens().size()
                && words.hasEffect(line.tokens().get(index).text());
    }

    private static boolean isClauseEnd(Line line, int index) {
        if (index >= line.tokens().size()) {
            return true;
        }
        Token next = line.tokens().get(index);
        boolean nth = next.text().equals("的") && line.rest(next.span().end()).startsWith("第");
        return nth
                || Tags.isMark(next)
                || next.text().startsWith("以来")
                || next.is("m")
                || next.is("t")
                || next.text().equals("后")
                || next.text().equals("中");
    }
}
