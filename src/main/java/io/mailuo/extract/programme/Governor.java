package io.mailuo.extract.programme;

import io.mailuo.extract.programme.ProgrammeWords.Force;
import io.mailuo.model.Token;
import java.util.Optional;

/**
 * What stands before a name: the verb that governs it, if there is one, and the modifiers that belong to the name.
 *
 * @param force force of the verb; empty where no verb of running governs the name
 * @param start where the name begins, modifiers included and words for its owner left out
 * @param refused whether the word before says that this is no programme (被称为“甲”)
 */
record Governor(Optional<Force> force, int start, boolean refused) {

    private static final int LONGEST_MODIFIER = 14;

    /** Whether the verb launches or runs things. */
    boolean runs() {
        return force.isPresent() && force.get() != Force.PUSH && force.get() != Force.JOIN;
    }

    /**
     * Reads leftwards from a quotation: 全面 | 推行 | 党支部 “…”. Modifiers count only where they touch the quotation on one side and a
     * verb of running on the other; quantities (一批, 3项), adverbs, aspect and words for the owner (省, 市委) are passed over.
     */
    static Governor of(Line line, int offset, ProgrammeWords words) {
        int start = offset;
        boolean open = true;
        int index = line.lastBefore(offset);
        boolean adjacent = true;
        while (index >= 0) {
            Token token = line.tokens().get(index);
            String text = token.text();
            if (adjacent && words.isRefusedBefore(text)) {
                return new Governor(Optional.empty(), offset, true);
            }
            Optional<Force> force = words.forceAt(line, index);
            if (force.isPresent()) {
                return new Governor(force, offset - start > LONGEST_MODIFIER ? offset : start, false);
            }
            if (isOwner(token, words) || Tags.isPassedOver(token)) {
                open = false;
            } else if (Tags.isNominal(token)) {
                start = open ? token.span().start() : start;
            } else {
                return new Governor(Optional.empty(), offset, false);
            }
            adjacent = false;
            index--;
        }
        return new Governor(Optional.empty(), offset, false);
    }

    private static boolean isOwner(Token token, ProgrammeWords words) {
        return words.isLevel(token.text()) || token.is("ns") || token.is("nt");
    }
}
