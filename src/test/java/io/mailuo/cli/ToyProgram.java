package io.mailuo.cli;

import io.mailuo.process.JavaProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The program with toy stages, in a process of its own; with a {@link Fault} that its options name. */
final class ToyProgram {

    private ToyProgram() {}

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        Optional<Fault> fault = Fault.ofProcess();
        Session session = fault.isPresent() ? new FaultySession(fault.get()) : new Session();
        int status = new Mailuo(terminal, session).run(arguments);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(status);
    }

    /** How it is started. */
    static JavaProgram program() {
        return JavaProgram.of(ToyProgram.class.getName()).brief().heap("256m");
    }

    static Process start(Path errors, String... arguments) throws IOException {
        Files.deleteIfExists(errors);
        return program().err(errors).start(arguments);
    }
}
