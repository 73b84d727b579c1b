package io.mailuo.extract.programme;

import io.mailuo.extract.programme.ProgrammeWords.Force;
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

    /** Whether the verb launches, runs or issues things. */
    boolean runs() {
        return force.isPresent() && (force.get() == Force.RUN || force.get() == Force.ISSUE);
    }

    /** 甲大集、 | 乙消费季: events in a list are events each. */
    private LeftContext apart(Line line, int headStart, HeadNoun head) {
        int joint = line.between(start, headStart).lastIndexOf('、');
        return head.plain() == HeadNoun.Plain.EVENT && joint >= 0
                ? new LeftContext(start + joint + 1, force, edition, counted, bound)
                : this;
    }

    /** Reads leftwards from a head noun that ends with the word at {@code last}. */
    static LeftContext of(Line line, int last, HeadNoun head, ProgrammeWords words) {
        int headStart = line.tokens().get(last).span().end() - head.word().length();
        Enclosed enclosed = new Enclosed(line, headStart, head, words);
        return enclosed.issued()
                .or(enclosed::announced)
                .or(enclosed::anniversary)
                .orElseGet(() -> {
                    LeftContext scanned =
                            new LeftScan(line, headStart, words).from(last).apart(line, headStart, head);
                    return scanned.runs()
                            ? scanned
                            : enclosed.numbered()
                                    .filter(numbered -> numbered.start() < scanned.start())
                                    .or(enclosed::run)
                                    .or(enclosed::dated)
                                    .or(enclosed::returning)
                                    .or(enclosed::opened)
                                    .orElse(scanned);
                });
    }
}
