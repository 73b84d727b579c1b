package io.mailuo.extract.programme;

import io.mailuo.extract.programme.ProgrammeWords.Force;
import io.mailuo.model.Token;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands before a name: the verb that governs it, if there is one, and the modifiers that belong to the name.
 *
 * @param force force of the verb; empty where no verb of running governs the name
 * @param start where the name begins, modifiers included and words for its owner left out
 * @param refused whether the word before says that this is no programme (被称为“甲”)
 */
record Governor(Optional<Force> force, int start, boolean refused) {

    private static final int LONGEST_MODIFIER = 14;
    private static final String BODY_ENDS = "局委办厅院";

    /** Whether the verb launches or runs things. */
    boolean runs() {
        return force.isPresent() && force.get() != Force.PUSH && force.get() != Force.JOIN;
    }

    /**
     * Reads leftwards from a quotation: 全面 | 推行 | 党支部 “…”. Modifiers count only where they touch the quotation on one side and a
     * verb of running on the other; quantities (一批, 3项), adverbs, aspect and words for the owner (省, 市委) are passed over, and so is the
     * earlier name of a list (实施 | “甲”计划和“乙”).
     */
    static Governor of(Line line, int offset, ProgrammeWords words) {
        OptionalInt edition = Editions.ending(line.between(line.start(), offset));
        return edition.isPresent()
                ? new Scan(line, words, line.start() + edition.getAsInt(), false).read()
                : new Scan(line, words, offset, true).read();
    }

    /** The edition that begins a name (第六届“甲杯”设计大赛), or nothing. */
    static String edition(String beforeQuotation) {
        return Editions.ending(beforeQuotation).isPresent() ? beforeQuotation : "";
    }

    /** One reading; what it found so far. */
    private static final class Scan {
        private final Line line;
        private final ProgrammeWords words;
        private final int offset;
        private int start;
        /** Whether modifiers may still belong to the name. */
        private boolean open;

        Scan(Line line, ProgrammeWords words, int offset, boolean open) {
            this.line = line;
            this.words = words;
            this.offset = offset;
            this.start = offset;
            this.open = open;
        }

        Governor read() {
            int index = line.lastBefore(offset);
            if (index >= 0 && words.isRefusedBefore(line.tokens().get(index).text())) {
                return new Governor(Optional.empty(), offset, true);
            }
            Optional<Force> attributive = attributive(index);
            if (attributive.isPresent()) {
                return new Governor(attributive, offset, false);
            }
            while (index >= 0) {
                Optional<Force> force = words.forceAt(line, index);
                if (force.isPresent()) {
                    int begin = isBody() || offset - start > LONGEST_MODIFIER ? offset : start;
                    return new Governor(force, begin, false);
                }
                index = passes(index) ? index - 1 : earlierName(index);
            }
            return new Governor(Optional.empty(), offset, false);
        }

        /** 文旅 | 局 | “甲”: the nouns before are the name of a body that has been cut to pieces. */
        private boolean isBody() {
            return start < offset && BODY_ENDS.indexOf(line.normal().charAt(offset - 1)) >= 0;
        }

        /** 共建 | 的 | “甲”: the verb stands in an attribute. */
        private Optional<Force> attributive(int index) {
            boolean attribute = index > 0 && line.tokens().get(index).text().equals("的");
            return attribute
                    ? words.forceAt(line, index - 1).filter(force -> force != Force.PUSH && force != Force.JOIN)
                    : Optional.empty();
        }

        /** Takes the word into the name, or passes over it; false where it ends the reading. */
        private boolean passes(int index) {
            Token token = line.tokens().get(index);
            if (token.text().equals("的") && isCount(index - 1)) {
                open = false;
                return true;
            }
            boolean begins = index == 0 || !Tags.isNominal(line.tokens().get(index - 1));
            if (token.text().equals("建设") && token.span().end() == start && begins) {
                return false;
            }
            boolean negates = open
                    && start < offset
                    && "不未非无".contains(token.text())
                    && token.span().end() == start;
            if (negates) {
                start = token.span().start();
            } else if (isOwner(token, words) || Tags.isPassedOver(token)) {
                start = isOwnNoun(token) ? offset : start;
                open = false;
            } else if (Tags.isNominal(token) || isNegated(index) || isVerbBehindNoun(index)) {
                start = open ? token.span().start() : start;
            } else {
                return false;
            }
            return true;
        }

        /** 学校 | 食堂 | “甲”: the common noun for a body leads to a part of the body, not to a part of the name. */
        private boolean isOwnNoun(Token token) {
            return words.isLevel(token.text()) && words.endsBody(token.text());
        }

        /** 712 | 人 | 的 “甲”队伍: a quantity as attribute. */
        private boolean isCount(int index) {
            return index > 0
                    && line.tokens().get(index - 1).is("m")
                    && (line.tokens().get(index).is("q")
                            || line.tokens().get(index).is("n"));
        }

        /** 不 | 合格 before 干部: a verb with its negation is an attribute. */
        private boolean isNegated(int index) {
            return start < offset
                    && index > 0
                    && Tags.isVerb(line.tokens().get(index))
                    && "不未非".contains(line.tokens().get(index - 1).text());
        }

        /** 文 旅 | 融合 “甲”, 车辆 | 转让 | 登记 “乙”: verbs of two characters behind a noun are attributes. */
        private boolean isVerbBehindNoun(int index) {
            Token token = line.tokens().get(index);
            return index > 0
                    && Tags.isVerb(token)
                    && token.text().length() == 2
                    && !words.breaksName(token.text())
                    && !words.isRefusedBefore(token.text())
                    && (line.tokens().get(index - 1).is("n") || isVerbBehindNoun(index - 1));
        }

        /** The word before the name that a joint ties to this one; -1 where there is none. */
        private int earlierName(int index) {
            Token joint = line.tokens().get(index);
            if (!"、和与及以及等".contains(joint.text())) {
                return -1;
            }
            open = false;
            int end = joint.span().start();
            Optional<Quotation> quotation = Quotation.quoted(line).stream()
                    .filter(earlier -> earlier.outer().end() <= end)
                    .reduce((first, second) -> second);
            boolean joined = quotation
                    .map(earlier -> line.between(earlier.outer().end(), end))
                    .filter(head -> head.isEmpty() || words.headAtEnd(head).isPresent())
                    .isPresent();
            return joined ? line.lastBefore(quotation.get().outer().start()) : -1;
        }
    }

    private static boolean isOwner(Token token, ProgrammeWords words) {
        return words.isLevel(token.text()) || token.is("ns") || token.is("nt");
    }
}
