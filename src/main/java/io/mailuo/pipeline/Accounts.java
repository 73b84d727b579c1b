package io.mailuo.pipeline;

import io.mailuo.ledger.Ledger;
import io.mailuo.ledger.LedgerEntry;
import io.mailuo.ledger.LedgerEntry.Outcome;
import io.mailuo.model.Problem;
import io.mailuo.pipeline.spool.FileEntry;
import io.mailuo.reading.FileSum;
import io.mailuo.reading.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the ledger of a build's inputs: the files, the paths at which there is none, and what was passed over. */
public final class Accounts {

    private final List<LedgerEntry> entries = new ArrayList<>();

    private Accounts(ArticleInputs inputs) {
        inputs.problems().forEach(problem -> entries.add(LedgerEntry.rejected(problem)));
        inputs.passedOver().forEach(it -> entries.add(LedgerEntry.passedOver(it.path(), it.reason())));
    }

    /**
     * The ledger of a build.
     *
     * @param files what became of the inputs' files, in their order
     * @param problems what is to be told of some of them
     */
    static Ledger of(ArticleInputs inputs, List<FileEntry> files, List<Problem> problems) {
        Accounts accounts = new Accounts(inputs);
        Map<String, List<Problem>> byPlace = new HashMap<>();
        problems.forEach(problem -> byPlace.computeIfAbsent(problem.input(), place -> new ArrayList<>())
                .add(problem));
        for (int i = 0; i < files.size(); i++) {
            FileEntry file = files.get(i);
            String place = inputs.files().get(i).place();
            List<Problem> own = file.flawed() ? byPlace.getOrDefault(place, List.of()) : List.of();
            FileSum sum = new FileSum(file.bytes(), file.sha256());
            accounts.add(file.name(), place, file.articles().size(), own, sum);
        }
        return new Ledger(accounts.entries);
    }

    /** The ledger of inputs of which none could be read: each is asked for its reason. */
    public static Ledger ofUnread(ArticleInputs inputs) {
        Accounts accounts = new Accounts(inputs);
        for (ArticleInput file : inputs.files()) {
            if (file.read() instanceof Reading.Rejected rejected) {
                accounts.add(file.name(), file.place(), 0, List.of(rejected.problem()), rejected.sum());
            }
        }
        return new Ledger(accounts.entries);
    }

    private void add(String name, String place, int articles, List<Problem> problems, FileSum sum) {
        Outcome outcome = articles == 0 ? Outcome.REJECTED : problems.isEmpty() ? Outcome.READ : Outcome.PARTLY;
        entries.add(new LedgerEntry(
                place,
                outcome,
                problems.stream().findFirst().map(Problem::code),
                Optional.of(name),
                sum.bytes(),
                sum.sha256(),
                articles,
                problems.stream().map(LedgerEntry::reason).collect(Collectors.joining("; "))));
    }
}
