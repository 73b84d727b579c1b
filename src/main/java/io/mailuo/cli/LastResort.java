package io.mailuo.cli;

/** The end of a process in which a query does not end: Java cannot stop its thread. A supervisor starts it anew. */
final class LastResort {

    /** EX_SOFTWARE of sysexits.h. */
    static final int STUCK = 70;

    /** Milliseconds for an orderly end. */
    private static final long LAST_SECONDS = 10_000;

    private LastResort() {}

    /** Ends the process, in order if that works; it has been logged why. */
    static void end() {
        Thread last = new Thread(() -> {
            try {
                Thread.sleep(LAST_SECONDS);
            } catch (InterruptedException now) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(STUCK);
        });
        last.setDaemon(true);
        last.start();
        System.exit(STUCK);
    }
}
