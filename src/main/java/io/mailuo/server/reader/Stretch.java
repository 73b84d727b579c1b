package io.mailuo.server.reader;

/**
 * Some characters of an article, in code points of its raw text, as the graph's evidence counts them.
 *
 * @param start of the first
 * @param end behind the last
 */
record Stretch(int start, int end) {

    int length() {
        return end - start;
    }

    /** Whether another lies wholly in this one. */
    boolean contains(Stretch other) {
        return start <= other.start && other.end <= end;
    }
}
