package io.mailuo.cli;

import io.mailuo.safekeeping.Backup;
import io.mailuo.store.GraphStore;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mailuo backup}: puts a store into one file. */
@Command(
        name = "backup",
        description = {"Put the graph and all that belongs to it into one file.", "将图谱及其全部附属数据备份为一个文件。"},
        footer = {
            "",
            "It may run beside a server; articles that are sent to it meanwhile wait. The file is a ZIP of N-Quads and what a build keeps, each entry with its SHA-256.",
            "",
            "Example 示例: mailuo backup --store mystore mystore-2026-11-27.zip"
        })
final class BackupCommand extends BaseCommand {

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "FILE", description = "File to write; one that is there is replaced. 备份文件。")
    private Path file = Path.of("");

    BackupCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run() throws IOException {
        try (GraphStore open = store.openBuilt()) {
            long bytes = Backup.write(open, file);
            terminal().line(file + ": " + open.size() + " triples, " + bytes + " bytes");
        }
        return ExitStatus.DONE;
    }
}
