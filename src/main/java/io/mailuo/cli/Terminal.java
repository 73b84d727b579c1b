package io.mailuo.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param in what the user types or pipes in
 * @param out answers, and nothing else
 * @param err messages and progress
 * @param screen whether {@code out} is a screen that a person looks at
 * @param interactive whether {@code err} is a screen that a person looks at
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean screen, boolean interactive) {

    /** Set by the launcher, which can ask the system; Java cannot say of one stream whether it is a terminal. */
    private static final String STDERR_IS_TERMINAL = "mailuo.terminal";

    private static final String STDOUT_IS_TERMINAL = "mailuo.screen";

    /** The streams of the process. What is written is UTF-8 whatever the locale, so that files are the same everywhere. */
    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                utf8(FileDescriptor.out, 1 << 16, false),
                utf8(FileDescriptor.err, 1 << 9, true),
                Boolean.getBoolean(STDOUT_IS_TERMINAL),
                Boolean.getBoolean(STDERR_IS_TERMINAL));
    }

    private static PrintStream utf8(FileDescriptor target, int buffer, boolean flushLines) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(target), buffer), flushLines, StandardCharsets.UTF_8);
    }

    /** Prints a line of the answer. */
    void line(String text) {
        out.print(text + "\n");
    }

    /** Prints a line about the work. */
    void message(String text) {
        err.print("mailuo: " + text + "\n");
        err.flush();
    }
}
