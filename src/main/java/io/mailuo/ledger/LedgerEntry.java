package io.mailuo.ledger;

import io.mailuo.model.Problem;
import java.util.Optional;

/**
 * What became of an input.
 *
 * @param path where it is, as the user named it or as it was found below a folder that the user named
 * @param outcome what became of it
 * @param code what is wrong with it; empty of what is whole and of what was passed over
 * @param name what the graph calls its article; empty where it never became one to be read
 * @param bytes its size, −1 where that is not known
 * @param sha256 hash of its bytes, lower-case hexadecimal; empty where they were not read
 * @param articles number of articles that are in the graph
 * @param reason one line that says why it is not in the graph or not whole; empty of what is whole
 */
public record LedgerEntry(
        String path,
        Outcome outcome,
        Optional<Problem.Code> code,
        Optional<String> name,
        long bytes,
        String sha256,
        int articles,
        String reason) {

    /** What can become of an input. */
    public enum Outcome {
        /** It is in the graph, whole. */
        READ,
        /** It is in the graph, but not whole. */
        PARTLY,
        /** It should be in the graph and is not. */
        REJECTED,
        /** It was found in a folder and is nothing to read: hidden, of another kind, or there twice. */
        PASSED_OVER
    }

    /** An input that was found and not opened. */
    public static LedgerEntry passedOver(String path, String reason) {
        return new LedgerEntry(path, Outcome.PASSED_OVER, Optional.empty(), Optional.empty(), -1, "", 0, reason);
    }

    /** A path that the user named and that leads to no file. */
    public static LedgerEntry rejected(Problem problem) {
        return new LedgerEntry(
                problem.input(),
                Outcome.REJECTED,
                Optional.of(problem.code()),
                Optional.empty(),
                -1,
                "",
                0,
                reason(problem));
    }

    /** What a problem says, without the path with which its message begins. */
    public static String reason(Problem problem) {
        String path = problem.input() + " ";
        return problem.message().startsWith(path) ? problem.message().substring(path.length()) : problem.message();
    }
}
