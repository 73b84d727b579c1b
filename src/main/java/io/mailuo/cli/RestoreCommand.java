package io.mailuo.cli;

import io.mailuo.safekeeping.Restoration;
import io.mailuo.store.GraphStore;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mailuo restore}: makes a store of a backup. */
@Command(
        name = "restore",
        description = {"Put the graph of a backup into the store, in the place of its own.", "从备份恢复图谱，替换库中原有图谱。"},
        footer = {
            "",
            "All of the file is checked first; a damaged one changes nothing. It may run beside a server. The next build",
            "goes on from the restored graph.",
            "",
            "Example 示例: mailuo restore --store mystore mystore-2026-11-27.zip"
        })
final class RestoreCommand extends BaseCommand {

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "FILE", description = "File that backup wrote. 备份文件。")
    private Path file = Path.of("");

    RestoreCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run() throws IOException {
        try (Restoration backup = Restoration.open(file);
                GraphStore open = store.open()) {
            backup.into(open);
            terminal().line(file + ": " + open.size() + " triples restored");
        }
        return ExitStatus.DONE;
    }
}
