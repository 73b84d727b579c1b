package io.mailuo.reading;

/** Ends work that nobody waits for any more: asked for in loops that a document can make long. */
final class Patience {

    private Patience() {}

    /**
     * Returns unless this thread was told to stop.
     *
     * @throws NobodyWaitsException if it was
     */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new NobodyWaitsException();
        }
    }

    /** Nobody waits for what was being worked on. */
    static final class NobodyWaitsException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
