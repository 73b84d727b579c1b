package io.mailuo.server.graph;

import java.util.Arrays;
import java.util.Optional;

/**
 * Forms of names, one behind another in one text, which takes a fifth of the memory of as many texts. Of each name 64 bits
 * say which characters it may hold: a search looks at these, and into few names. Of names in Chinese, of which the characters
 * are many, a search asks their pairs and looks at no other name.
 */
final class JoinedNames {

    /** Between names; no name holds it, and nothing that is looked for. */
    private static final char END = '\n';

    /** Multiplied by it, neighbours differ in their first bits (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final int SPREAD = 0x9E3779B1;

    private final String all;

    /** Where each name begins, and at last where the next would. */
    private final int[] starts;

    private final long[] held;
    private final Optional<NamesByPair> pairs;

    private JoinedNames(String all, int[] starts, boolean paired) {
        this.all = all;
        this.starts = starts;
        this.pairs = paired ? Optional.of(new NamesByPair(all, starts)) : Optional.empty();
        this.held = new long[starts.length - 1];
        Arrays.setAll(held, name -> held(all, starts[name], starts[name + 1] - 1));
    }

    /** A bit for each character, the same for the same character. */
    private static long held(String text, int from, int to) {
        long bits = 0;
        for (int i = from; i < to; i++) {
            bits |= 1L << ((text.charAt(i) * SPREAD) >>> (Integer.SIZE - 6));
        }
        return bits;
    }

    /** Collects names, which are numbered from 0. */
    static final class Builder {

        private final StringBuilder all = new StringBuilder();
        private int[] starts = new int[1024];
        private int count;

        void add(String name) {
            if (count + 1 == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = all.length();
            all.append(name).append(END);
        }

        /** @param paired whether they are found by pairs of their characters */
        JoinedNames build(boolean paired) {
            starts[count] = all.length();
            return new JoinedNames(all.toString(), Arrays.copyOf(starts, count + 1), paired);
        }
    }

    /** Takes a name in which something was found. */
    @FunctionalInterface
    interface Sink {

        /**
         * A name.
         *
         * @param number its number
         * @param begins whether it begins with what was looked for
         * @param whole whether it is what was looked for
         */
        void found(int number, boolean begins, boolean whole);
    }

    /** Gives all names that contain something, in order, each once. */
    void find(String wanted, Sink sink) {
        if (pairs.isPresent() && wanted.length() > 1) {
            NamesByPair.Names few = pairs.orElseThrow().of(wanted);
            for (int i = 0; i < few.count(); i++) {
                look(few.get(i), wanted, sink);
            }
            return;
        }
        long needed = held(wanted, 0, wanted.length());
        for (int name = 0; name < held.length; name++) {
            if ((held[name] & needed) == needed) {
                look(name, wanted, sink);
            }
        }
    }

    private void look(int name, String wanted, Sink sink) {
        int start = starts[name];
        int end = starts[name + 1] - 1;
        int at = place(wanted, start, end);
        if (at >= 0) {
            sink.found(name, at == start, at == start && end - start == wanted.length());
        }
    }

    /** Where something stands first between two places, or -1. */
    private int place(String wanted, int from, int to) {
        char first = wanted.charAt(0);
        for (int at = from; at + wanted.length() <= to; at++) {
            // Most places are told by one character.
            if (all.charAt(at) == first && all.startsWith(wanted, at)) {
                return at;
            }
        }
        return -1;
    }
}
