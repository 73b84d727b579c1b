package io.mailuo.cli;

import io.mailuo.model.Problem;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all commands have in common. What ends a command early is an exception, which {@link Mailuo} turns into a line and an exit status. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpWidth = 100,
        optionListHeading = "%nOptions 选项:%n",
        parameterListHeading = "%nArguments 参数:%n")
abstract class BaseCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--debug", description = "Show where in the program an error arose. 出错时显示程序内部位置。")
    private boolean debug;

    BaseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public final Integer call() throws IOException {
        int status = run();
        terminal.out().flush();
        return terminal.out().checkError() ? ExitStatus.FAILED : status;
    }

    /**
     * Does the work.
     *
     * @return the exit status
     */
    abstract int run() throws IOException;

    final Terminal terminal() {
        return terminal;
    }

    final boolean debug() {
        return debug;
    }

    /** Names each input that could not be read. */
    final void report(List<Problem> problems) {
        problems.forEach(problem -> terminal.message(line(problem)));
    }

    private static String line(Problem problem) {
        String message = problem.message();
        // The name of a file is a stranger's words and shall not steer the terminal.
        return TextTable.printable(message.contains(problem.input()) ? message : problem.input() + ": " + message);
    }
}
