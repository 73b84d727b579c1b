package io.mailuo.server.limits;

/**
 * Makes sure that a thread has room on its stack for a look into the database. Jena follows a path by a method that calls
 * itself for each step, and where the stack ends inside TDB2 its buffers stay half set: later queries then fail on them. So
 * the stack has to end here, where nothing is half done.
 */
final class StackRoom {

    /** Calls of some 100 bytes each at least; a look into an index takes some 50 calls. */
    private static final int CALLS = 256;

    private StackRoom() {}

    /**
     * Uses the stack as far as a look into the database will, and gives it back.
     *
     * @throws StackOverflowError if there is no such room
     */
    static void check() {
        if (use(CALLS, 1, 2, 3, 4, 5, 6, 7, 8) == 0) {
            throw new IllegalStateException("a sum of what is positive is not zero");
        }
    }

    /** The sum needs every number after the inner call, so that none of them can be left out of the frame. */
    private static long use(int calls, long a, long b, long c, long d, long e, long f, long g, long h) {
        long inner = calls == 0 ? 1 : use(calls - 1, b, c, d, e, f, g, h, a) >>> 1;
        return 1 + inner + a + (b ^ c) + (d | e) + (f & g) + h;
    }
}
