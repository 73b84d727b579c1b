package io.mailuo.endurance;

import io.mailuo.hostile.Hostile;
import io.mailuo.hostile.HostileDocuments;
import io.mailuo.hostile.HostileOutcomes;
import io.mailuo.ledger.Ledger;
import io.mailuo.ledger.LedgerEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

/** Builds all hostile documents as those of one's own are built, in one process without {@code --untrusted}: {@code .ci/endurance hostile}. */
public final class HostileRun {

    private HostileRun() {}

    public static void main(String[] arguments) throws Exception {
        Program program = Program.in("hostile");
        Path documents = Files.createDirectories(program.path("in/hostile"));
        SortedMap<String, Hostile> written = HostileDocuments.write(documents);
        program.articles(program.path("in/good"), 0, 1);
        Path ledger = program.path("ledger.tsv");
        int status = program.start(
                        "build",
                        "--ledger",
                        ledger.toString(),
                        "--store",
                        program.path("store").toString(),
                        program.path("in").toString())
                .waitFor();
        HostileOutcomes outcomes = new HostileOutcomes();
        int lines = 0;
        int wrong = 0;
        for (LedgerEntry entry : Ledger.of(Files.readString(ledger)).entries()) {
            Hostile document = written.get(String.valueOf(Path.of(entry.path()).getFileName()));
            if (document != null) {
                lines++;
                if (!outcomes.of(document.name()).isMet(entry.outcome(), entry.code())) {
                    wrong++;
                    System.err.println(entry);
                }
            }
        }
        System.out.printf(
                "| %d hostile documents in one process | measured | bar | |%n|---|---|---|---|%n", written.size());
        Program.row("exit status of the build", status, "4", status == 4);
        Program.row("lines of the ledger", lines, Integer.toString(written.size()), lines == written.size());
        Program.row("outcomes that are others than in the table", wrong, "0", wrong == 0);
        System.exit(status == 4 && lines == written.size() && wrong == 0 ? 0 : 1);
    }
}
