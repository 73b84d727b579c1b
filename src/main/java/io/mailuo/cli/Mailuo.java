package io.mailuo.cli;

import io.mailuo.server.ServerNotStartedException;
import io.mailuo.store.StoreException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: finds the command, runs it, and turns what went wrong into one line and an exit status. */
public final class Mailuo {

    private final Terminal terminal;
    private final Parts parts;

    Mailuo(Terminal terminal, Parts parts) {
        this.terminal = terminal;
        this.parts = parts;
    }

    /** Runs a command; exit statuses are those of {@link ExitStatus}. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        int status = new Mailuo(terminal, new StandardParts()).run(arguments);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(status);
    }

    /** Runs a command and gives its exit status. */
    int run(String... arguments) {
        CommandLine line = new CommandLine(new RootCommand(terminal));
        new Commands()
                .add(BuildCommand.class, () -> new BuildCommand(terminal, parts))
                .add(ServeCommand.class, () -> new ServeCommand(terminal, parts))
                .add(WriterCommand.class, () -> new WriterCommand(terminal))
                .add(QueryCommand.class, () -> new QueryCommand(terminal))
                .add(ExportCommand.class, () -> new ExportCommand(terminal))
                .add(LoadCommand.class, () -> new LoadCommand(terminal))
                .add(PublishCommand.class, () -> new PublishCommand(terminal))
                .add(ValidateCommand.class, () -> new ValidateCommand(terminal))
                .add(EvaluateCommand.class, () -> new EvaluateCommand(terminal, parts))
                .add(ExplainCommand.class, () -> new ExplainCommand(terminal, parts))
                .add(RemoveCommand.class, () -> new RemoveCommand(terminal))
                .add(VerifyCommand.class, () -> new VerifyCommand(terminal))
                .add(BackupCommand.class, () -> new BackupCommand(terminal))
                .add(RestoreCommand.class, () -> new RestoreCommand(terminal))
                .addTo(line, List.of(arguments));
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi()));
        line.setParameterExceptionHandler((failure, given) -> wrongUsage(failure));
        line.setExecutionExceptionHandler((failure, command, given) -> failed(failure, command));
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            terminal.message(
                    "not enough memory; allow more with MAILUO_OPTS=-Xmx2g, or build fewer articles at a time");
            return ExitStatus.FAILED;
        } catch (Error e) {
            boolean debug = List.of(arguments).contains("--debug");
            if (debug) {
                e.printStackTrace(terminal.err());
            }
            terminal.message(defect(e, debug));
            return ExitStatus.FAILED;
        }
    }

    private Ansi ansi() {
        boolean plain = !terminal.interactive()
                || Optional.ofNullable(System.getenv("NO_COLOR"))
                        .filter(value -> !value.isEmpty())
                        .isPresent();
        return plain ? Ansi.OFF : Ansi.AUTO;
    }

    /** The likeliest of the names that picocli finds alike: a slip seldom touches the first letter (qurey is query, not restore). */
    private static String guess(UnmatchedArgumentException unmatched) {
        List<String> names = unmatched.getSuggestions();
        String written = unmatched.getUnmatched().get(0);
        String first = written.substring(0, Math.min(1, written.length()));
        return names.stream()
                .filter(name -> name.startsWith(first))
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(name -> ", did you mean " + name + "?")
                .orElse("");
    }

    private int wrongUsage(ParameterException failure) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        String guess = failure instanceof UnmatchedArgumentException unmatched ? guess(unmatched) : "";
        terminal.message(oneLine(failure) + guess);
        terminal.err().println("See: " + command + " --help");
        return ExitStatus.USAGE;
    }

    private int failed(Exception failure, CommandLine line) {
        terminal.out().flush();
        boolean debug = line.getCommand() instanceof BaseCommand command && command.debug();
        if (debug) {
            failure.printStackTrace(terminal.err());
        }
        terminal.message(isExpected(failure) ? oneLine(cause(failure)) : defect(failure, debug));
        return failure instanceof Failure told ? told.status() : ExitStatus.FAILED;
    }

    private static boolean isExpected(Exception failure) {
        return failure instanceof Failure
                || failure instanceof StoreException
                || failure instanceof ServerNotStartedException
                || failure instanceof IOException
                || failure instanceof UncheckedIOException
                || failure instanceof IllegalArgumentException;
    }

    private static Throwable cause(Exception failure) {
        return failure instanceof UncheckedIOException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
    }

    private static String defect(Throwable failure, boolean debug) {
        return "this is a defect of the program: " + oneLine(failure)
                + (debug ? "" : "; run the command again with --debug and report what it shows");
    }

    private static String oneLine(Throwable failure) {
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile()
                    + ": permission denied; give this user the right to use it, then run the same command again";
        }
        String message = Optional.ofNullable(failure.getMessage()).orElseGet(failure::toString);
        boolean bare =
                (failure instanceof IOException || failure instanceof Error) && failure.getClass() != IOException.class;
        return (bare ? failure.getClass().getSimpleName() + ": " + message : message).replaceAll("\\s*\\R\\s*", " ");
    }
}
