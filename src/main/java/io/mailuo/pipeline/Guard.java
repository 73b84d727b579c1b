package io.mailuo.pipeline;

import io.mailuo.model.Problem;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Keeps what one file does to the program from all others. A file on which a stage fails is rejected and the rest is built; it is told as a defect of
 * the program, with the place where it showed. Where memory runs out, nobody knows whose file it was: each that was under way is tried
 * once more with nothing beside it, and rejected if that is not enough.
 */
final class Guard {

    /** Longer than this no file is waited for. An article of the longest allowed takes a tenth of it. */
    static final Duration LIMIT = Duration.ofMinutes(2);

    /** So long a file waits to be alone; one that hangs must not keep it waiting for ever. */
    private static final int SECONDS_TO_BE_ALONE = 30;

    /** Shared by files that are under way side by side. */
    private final ReadWriteLock memory = new ReentrantReadWriteLock();

    /**
     * Works on a file.
     *
     * @param work the work, which may be done twice
     * @param tooLarge what becomes of a file for which memory is not enough even alone
     */
    <T> T run(Supplier<T> work, Supplier<T> tooLarge) {
        memory.readLock().lock();
        try {
            return work.get();
        } catch (OutOfMemoryError together) {
            // Tried again below.
        } finally {
            memory.readLock().unlock();
        }
        boolean alone = alone();
        try {
            return work.get();
        } catch (OutOfMemoryError e) {
            return tooLarge.get();
        } finally {
            if (alone) {
                memory.writeLock().unlock();
            }
        }
    }

    private boolean alone() {
        try {
            return memory.writeLock().tryLock(SECONDS_TO_BE_ALONE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static Problem tooSlow(String place) {
        return new Problem(
                place, Problem.Code.TOO_SLOW, place + " took longer than " + LIMIT.toSeconds() + " seconds; split it");
    }

    static Problem tooMuchMemory(String place) {
        return new Problem(
                place,
                Problem.Code.TOO_MUCH_MEMORY,
                place + " takes more memory than the program has; allow more with MAILUO_OPTS=-Xmx2g, or split it");
    }

    /** A failure of the program on a file, in one line with the place where it showed. */
    static Problem defect(String place, Throwable failure) {
        String at = failure.getStackTrace().length == 0 ? "" : " at " + failure.getStackTrace()[0];
        String what = failure instanceof StackOverflowError ? "StackOverflowError" : failure.toString();
        return new Problem(
                place,
                Problem.Code.DEFECT,
                place + " could not be processed, which is a defect of the program: "
                        + (what + at).replaceAll("\\s+", " ") + "; report it with the file");
    }
}
