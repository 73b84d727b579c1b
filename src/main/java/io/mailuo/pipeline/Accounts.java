package io.mailuo.pipeline;

import io.mailuo.ledger.Ledger;
import io.mailuo.ledger.LedgerEntry;
import io.mailuo.ledger.LedgerEntry.Outcome;
import io.mailuo.model.Problem;
import io.mailuo.pipeline.spool.FileEntries;
import io.mailuo.pipeline.spool.FileEntry;
import io.mailuo.reading.FileSum;
import io.mailuo.reading.Reading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of a build's inputs: of the files, of the paths at which there is none, and of what was passed over. The ledger, a line for each, is made when it is asked for.
 */
public final class Accounts {

    private final ArticleInputs inputs;
    private final FileEntries files;
    private final Map<String, List<Problem>> problems = new HashMap<>();
    private Optional<Ledger> made = Optional.empty();

    private Accounts(ArticleInputs inputs, FileEntries files, List<Problem> problems) {
        this.inputs = inputs;
        this.files = files;
        problems.forEach(problem -> this.problems
                .computeIfAbsent(problem.input(), place -> new ArrayList<>())
                .add(problem));
    }

    /** The accounts of a build. */
    static Accounts of(ArticleInputs inputs, Gathered now) {
        return new Accounts(inputs, now.files().copy(), now.problems());
    }

    /** The ledger of inputs of which none could be read: each is asked for its reason. */
    public static Ledger ofUnread(ArticleInputs inputs) {
        List<LedgerEntry> entries = withoutFiles(inputs);
        for (ArticleInput file : inputs.files()) {
            if (file.read() instanceof Reading.Rejected rejected) {
                entries.add(entry(file.name(), file.place(), 0, List.of(rejected.problem()), rejected.sum()));
            }
        }
        return new Ledger(entries);
    }

    private static List<LedgerEntry> withoutFiles(ArticleInputs inputs) {
        List<LedgerEntry> entries = new ArrayList<>();
        inputs.problems().forEach(problem -> entries.add(LedgerEntry.rejected(problem)));
        inputs.passedOver().forEach(it -> entries.add(LedgerEntry.passedOver(it.path(), it.reason())));
        return entries;
    }

    /** How many inputs had an outcome; the same as in the ledger. */
    public Map<Outcome, Integer> counts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        counts.merge(Outcome.REJECTED, inputs.problems().size(), Integer::sum);
        counts.merge(Outcome.PASSED_OVER, inputs.passedOver().size(), Integer::sum);
        for (int i = 0; i < files.size(); i++) {
            boolean whole = !files.flawed(i) || problems(i, place(i)).isEmpty();
            counts.merge(outcome(files.articles(i), whole), 1, Integer::sum);
        }
        return counts;
    }

    /** The ledger. */
    public synchronized Ledger ledger() {
        Ledger ledger = made.orElseGet(this::make);
        made = Optional.of(ledger);
        return ledger;
    }

    /** What of the inputs the ledger tells and the files' entries do not, one text a thing. */
    List<String> besidesFiles() {
        return withoutFiles(inputs).stream().map(LedgerEntry::toString).toList();
    }

    private Ledger make() {
        List<LedgerEntry> entries = withoutFiles(inputs);
        List<ArticleInput> named = inputs.files();
        for (int i = 0; i < files.size(); i++) {
            FileEntry file = files.get(i);
            String place = named.get(i).place();
            FileSum sum = new FileSum(file.bytes(), file.sha256());
            entries.add(entry(file.name(), place, file.articles().size(), problems(i, place), sum));
        }
        return new Ledger(entries);
    }

    private String place(int position) {
        return inputs.files().get(position).place();
    }

    private List<Problem> problems(int position, String place) {
        return files.flawed(position) ? problems.getOrDefault(place, List.of()) : List.of();
    }

    private static Outcome outcome(int articles, boolean whole) {
        return articles == 0 ? Outcome.REJECTED : whole ? Outcome.READ : Outcome.PARTLY;
    }

    private static LedgerEntry entry(String name, String place, int articles, List<Problem> problems, FileSum sum) {
        return new LedgerEntry(
                place,
                outcome(articles, problems.isEmpty()),
                problems.stream().findFirst().map(Problem::code),
                Optional.of(name),
                sum.bytes(),
                sum.sha256(),
                articles,
                problems.isEmpty()
                        ? ""
                        : problems.stream().map(LedgerEntry::reason).collect(Collectors.joining("; ")));
    }
}
