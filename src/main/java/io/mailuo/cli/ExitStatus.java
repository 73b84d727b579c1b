package io.mailuo.cli;

/** The exit statuses, which scripts rely on. */
final class ExitStatus {

    /** Done. */
    static final int DONE = 0;

    /** Not done; the message says why. */
    static final int FAILED = 1;

    /** The command line is wrong; nothing was done. */
    static final int USAGE = 2;

    /** The graph breaks the rules of its shapes. */
    static final int FAULTS = 3;

    /** Some inputs could not be read; the rest was processed. */
    static final int PARTLY = 4;

    private ExitStatus() {}
}
