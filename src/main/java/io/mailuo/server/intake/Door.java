package io.mailuo.server.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Lets writers in. Secrets are compared one at a time, and each that is wrong makes its client wait twice as long before the next
 * is looked at: whoever guesses gets a few hundred tries a day, whichever way they are sent. A secret that was right once is known
 * again without the dear comparison, by a keyed hash that is nowhere but in memory.
 */
final class Door {

    /** What came of knocking. */
    sealed interface Answer {

        /** The client is a writer of this name. */
        record Welcome(String writer) implements Answer {}

        /** The client is none; it is to be told after a time. */
        record Wrong(Duration after) implements Answer {}

        /** The client has been wrong, or others are many, so nothing was looked at. */
        record Later(Duration after, boolean busy) implements Answer {}
    }

    private static final Duration FIRST_DELAY = Duration.ofMillis(500);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

    /** So long after its last wrong secret a client is as good as any. */
    private static final Duration FORGIVEN = Duration.ofHours(1);

    private static final int MAX_CLIENTS = 10_000;
    private static final int MAX_WAITING = 4;

    private record Fault(int count, long last, long until) {}

    private final Writers writers;
    private final LongSupplier clock;
    private final Semaphore one = new Semaphore(1, true);
    private final AtomicInteger waiting = new AtomicInteger();
    private final SecretKeySpec key;
    private final Set<ByteBuffer> known = ConcurrentHashMap.newKeySet();
    private final Map<String, Fault> faults = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Fault> eldest) {
            return size() > MAX_CLIENTS;
        }
    };

    /** @param clock nanoseconds, as {@link System#nanoTime} counts them */
    Door(Writers writers, LongSupplier clock) {
        this.writers = writers;
        this.clock = clock;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
    }

    /**
     * A client wants in.
     *
     * @param client its address
     * @param presented what it says of itself
     */
    Answer knock(String client, Optional<Presented> presented) throws InterruptedException {
        Optional<Duration> pending = pending(client);
        if (pending.isPresent()) {
            return new Answer.Later(pending.get(), false);
        }
        if (presented.isEmpty()) {
            return new Answer.Wrong(Duration.ZERO);
        }
        ByteBuffer seen = mark(presented.get());
        if (known.contains(seen)) {
            return new Answer.Welcome(presented.get().name());
        }
        if (waiting.incrementAndGet() > MAX_WAITING) {
            waiting.decrementAndGet();
            return new Answer.Later(Duration.ofSeconds(1), true);
        }
        try {
            if (!one.tryAcquire(5, TimeUnit.SECONDS)) {
                return new Answer.Later(Duration.ofSeconds(1), true);
            }
            try {
                return compare(client, presented.get(), seen);
            } finally {
                one.release();
            }
        } finally {
            waiting.decrementAndGet();
        }
    }

    private Answer compare(String client, Presented presented, ByteBuffer seen) {
        // Another request of this client may have been wrong meanwhile.
        Optional<Duration> pending = pending(client);
        if (pending.isPresent()) {
            return new Answer.Later(pending.get(), false);
        }
        if (writers.admits(presented.name(), presented.secret())) {
            known.add(seen);
            forgive(client);
            return new Answer.Welcome(presented.name());
        }
        return new Answer.Wrong(fault(client));
    }

    private Optional<Duration> pending(String client) {
        synchronized (faults) {
            Fault fault = faults.get(client);
            long left = fault == null ? 0 : fault.until - clock.getAsLong();
            return left > 0 ? Optional.of(Duration.ofNanos(left)) : Optional.empty();
        }
    }

    private Duration fault(String client) {
        synchronized (faults) {
            long now = clock.getAsLong();
            Fault last = faults.get(client);
            int count = last == null || now - last.last > FORGIVEN.toNanos() ? 1 : last.count + 1;
            Duration doubled = FIRST_DELAY.multipliedBy(1L << Math.min(count - 1, 12));
            Duration delay = doubled.compareTo(LONGEST_DELAY) < 0 ? doubled : LONGEST_DELAY;
            faults.put(client, new Fault(count, now, now + delay.toNanos()));
            return delay;
        }
    }

    private void forgive(String client) {
        synchronized (faults) {
            faults.remove(client);
        }
    }

    private ByteBuffer mark(Presented presented) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(presented.name().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return ByteBuffer.wrap(mac.doFinal(new String(presented.secret()).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
