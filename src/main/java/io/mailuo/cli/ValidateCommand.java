package io.mailuo.cli;

import io.mailuo.rdf.Fault;
import io.mailuo.rdf.Shapes;
import io.mailuo.store.GraphStore;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mailuo validate}: checks the graph against its shapes. */
@Command(
        name = "validate",
        description = {"Check the graph against its SHACL shapes.", "用 SHACL 形状校验图谱。"},
        footer = {"", "Faults are listed and the exit status is 3.", "", "Example 示例: mailuo validate --store mystore"})
final class ValidateCommand extends BaseCommand {

    @Mixin
    private StoreOption store = new StoreOption();

    ValidateCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run() {
        try (GraphStore open = store.openBuilt()) {
            List<Fault> faults = open.read(quads -> new Shapes().validate(quads));
            if (faults.isEmpty()) {
                terminal().line("no faults in " + open.size() + " triples");
                return ExitStatus.DONE;
            }
            TextTable table = new TextTable(List.of("node", "property", "value", "fault", "问题"));
            faults.forEach(fault ->
                    table.row(List.of(fault.focus(), fault.path(), fault.value(), fault.english(), fault.chinese())));
            table.lines().forEach(terminal()::line);
            terminal().message(faults.size() + (faults.size() == 1 ? " fault" : " faults"));
            return ExitStatus.FAULTS;
        }
    }
}
