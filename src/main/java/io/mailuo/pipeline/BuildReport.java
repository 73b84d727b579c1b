package io.mailuo.pipeline;

import io.mailuo.ledger.Ledger;
import io.mailuo.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a build did.
 *
 * @param built whether the graph was made anew; if not, the store held the graph of these very inputs already
 * @param counts what is in the graph
 * @param triples number of triples in the store
 * @param problems the inputs that are not in the graph, or not whole, and why
 * @param leftOut number of letters and digits of pages and documents that are no part of an article
 * @param destroyed number of characters of the articles that a bad conversion destroyed
 * @param accounts what became of the inputs
 * @param ledgerFile where the ledger is kept beside the graph; empty if the graph is in memory, or was left as it was because nothing could be read
 * @param seconds how long it took
 */
public record BuildReport(
        boolean built,
        GraphCounts counts,
        long triples,
        List<Problem> problems,
        long leftOut,
        long destroyed,
        Accounts accounts,
        Optional<Path> ledgerFile,
        double seconds) {

    public BuildReport {
        problems = List.copyOf(problems);
    }

    /** Whether no article could be read; the store is as it was then. */
    public boolean isEmpty() {
        return counts.articles() == 0;
    }

    /** What became of each input. */
    public Ledger ledger() {
        return accounts.ledger();
    }

    /** Number of inputs that are not in the graph. */
    public int inputsNotRead() {
        return (int) problems.stream().filter(problem -> problem.code().lost()).count();
    }
}
