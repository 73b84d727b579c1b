package io.mailuo.cli;

import io.mailuo.safekeeping.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mailuo verify}: looks whether a store is whole. */
@Command(
        name = "verify",
        description = {
            "Look whether the store is whole: files, nodes, indexes, index of the texts, ledger and manifest.",
            "检查库是否完整：文件、节点、索引、全文索引、台账与清单。"
        },
        footer = {
            "",
            "Prints a line for each fault and ends with exit status 3. Nothing is changed; it may run beside a server.",
            "",
            "Example 示例: mailuo verify --store mystore"
        })
final class VerifyCommand extends BaseCommand {

    @Mixin
    private StoreOption store = new StoreOption();

    VerifyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run() {
        Verification seen = Verification.of(store.existing());
        if (seen.faults().isEmpty()) {
            terminal()
                    .line("no faults in " + seen.quads() + " quads, " + seen.nodes() + " nodes and " + seen.articles()
                            + " articles, " + seen.indexed() + " of them in the text index");
            return ExitStatus.DONE;
        }
        seen.faults().forEach(terminal()::line);
        terminal()
                .message(seen.faults().size() + (seen.faults().size() == 1 ? " fault" : " faults")
                        + "; restore a backup, or build again with --force");
        return ExitStatus.FAULTS;
    }
}
