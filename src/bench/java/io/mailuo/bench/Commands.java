package io.mailuo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs programs as whole processes and says what they took. */
final class Commands {

    private final Path logs;

    /** @param logs folder for what the commands print */
    Commands(Path logs) throws IOException {
        this.logs = Files.createDirectories(logs);
    }

    /**
     * What a run took.
     *
     * @param wall seconds by the clock
     * @param cpu seconds of all its threads, and of the processes that it started, in the program and in the system
     * @param status its exit status
     * @param out what it printed
     */
    record Run(double wall, double cpu, int status, String out) {}

    /** Runs a command, which must succeed. */
    Run run(Map<String, String> environment, List<String> command) {
        Run run = tryOut(environment, command);
        if (run.status() != 0) {
            throw new IllegalStateException(shown(command) + ": exit status " + run.status() + "; " + run.out());
        }
        return run;
    }

    /** A class path says nothing to a reader. */
    private static String shown(List<String> command) {
        return command.stream()
                .map(word -> word.length() > 200 ? "…" : word)
                .collect(Collectors.joining(" "));
    }

    /** Runs a command with the environment as it is. */
    Run run(String... command) {
        return run(Map.of(), Arrays.asList(command));
    }

    /** Runs a command, which may fail. */
    Run tryOut(Map<String, String> environment, List<String> command) {
        try {
            Path out = Files.createTempFile(logs, "out", ".log");
            Path times = Files.createTempFile(logs, "times", ".log");
            // The shell knows what its children took; Java forgets it with the process.
            List<String> timed = new ArrayList<>(List.of(
                    "bash", "-c", "TIMEFORMAT='%R %U %S'; { time \"${@:3}\" >\"$1\" 2>&1; } 2>\"$2\"", "bench"));
            timed.add(out.toString());
            timed.add(times.toString());
            timed.addAll(command);
            ProcessBuilder builder = new ProcessBuilder(timed).inheritIO();
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().putAll(environment);
            int status = builder.start().waitFor();
            String[] seconds = Files.readString(times).strip().lines().reduce((a, b) -> b).orElse("0 0 0").split(" ");
            Run run = new Run(
                    Double.parseDouble(seconds[0]),
                    Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]),
                    status,
                    Files.readString(out));
            Files.delete(out);
            Files.delete(times);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
