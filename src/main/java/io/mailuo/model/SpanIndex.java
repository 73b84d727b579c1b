package io.mailuo.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Things that stand in a text, found by where they stand. To make one takes n log n steps, to ask it log n for each thing that it
 * finds, however the things lie in one another; whoever looks through all of them for each of them needs n² in a long article.
 *
 * <p>The ends are kept in a tree over the things in order of their starts, of which each node knows the greatest end below it
 * (Cormen et al., Introduction to Algorithms, 14.3, Interval trees).
 *
 * @param <T> what stands there
 */
public final class SpanIndex<T> {

    private final List<T> things;
    /** Of the things in order of their starts, the place in the list, the start and the end. */
    private final int[] places;

    private final int[] starts;
    private final int[] ends;
    /** The greatest end below a node; the children of node n are 2n and 2n + 1, the root is 1. */
    private final int[] greatest;

    private final int leaves;

    /**
     * An index of some things.
     *
     * @param things in any order, which is that of the answers
     * @param span where a thing stands
     */
    public SpanIndex(List<? extends T> things, Function<? super T, Span> span) {
        this.things = List.copyOf(things);
        List<Span> spans = this.things.stream().map(span).toList();
        places = IntStream.range(0, spans.size())
                .boxed()
                .sorted((one, other) -> spans.get(one).compareTo(spans.get(other)))
                .mapToInt(Integer::intValue)
                .toArray();
        starts = Arrays.stream(places).map(place -> spans.get(place).start()).toArray();
        ends = Arrays.stream(places).map(place -> spans.get(place).end()).toArray();
        leaves = Math.max(1, Integer.highestOneBit(Math.max(1, places.length - 1)) * 2);
        greatest = new int[2 * leaves];
        Arrays.fill(greatest, -1);
        System.arraycopy(ends, 0, greatest, leaves, ends.length);
        for (int node = leaves - 1; node > 0; node--) {
            greatest[node] = Math.max(greatest[2 * node], greatest[2 * node + 1]);
        }
    }

    /** An index of mentions. */
    public static <M extends Mention> SpanIndex<M> of(List<? extends M> mentions) {
        return new SpanIndex<>(mentions, Mention::span);
    }

    /** What lies wholly in a span. */
    public List<T> inside(Span span) {
        List<Integer> found = new ArrayList<>();
        for (int i = from(span.start()); i < starts.length && starts[i] <= span.end(); i++) {
            if (ends[i] <= span.end()) {
                found.add(places[i]);
            }
        }
        return inOrder(found);
    }

    /** What a span lies wholly in. */
    public List<T> around(Span span) {
        return reaching(from(span.start() + 1), span.end());
    }

    /** What shares at least one character with a span. */
    public List<T> over(Span span) {
        return reaching(from(span.end()), span.start() + 1);
    }

    /** Whether a span lies wholly in something. */
    public boolean covers(Span span) {
        return reaches(from(span.start() + 1), span.end());
    }

    /** Whether something shares at least one character with a span. */
    public boolean touches(Span span) {
        return reaches(from(span.end()), span.start() + 1);
    }

    /** What begins at an offset. */
    public List<T> startingAt(int offset) {
        List<Integer> found = new ArrayList<>();
        for (int i = from(offset); i < starts.length && starts[i] == offset; i++) {
            found.add(places[i]);
        }
        return inOrder(found);
    }

    /** How many things begin before an offset. */
    private int from(int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Those of the first {@code count} that end at an offset or behind it. */
    private List<T> reaching(int count, int end) {
        List<Integer> found = new ArrayList<>();
        collect(1, 0, leaves, count, end, found);
        return inOrder(found);
    }

    private void collect(int node, int first, int size, int count, int end, List<Integer> found) {
        if (first >= count || greatest[node] < end) {
            return;
        }
        if (size == 1) {
            found.add(places[first]);
            return;
        }
        collect(2 * node, first, size / 2, count, end, found);
        collect(2 * node + 1, first + size / 2, size / 2, count, end, found);
    }

    private boolean reaches(int count, int end) {
        // The nodes that together hold the first things and no others.
        int low = leaves;
        int high = leaves + count;
        while (low < high) {
            if (((low & 1) == 1 && greatest[low++] >= end) || ((high & 1) == 1 && greatest[--high] >= end)) {
                return true;
            }
            low /= 2;
            high /= 2;
        }
        return false;
    }

    private List<T> inOrder(List<Integer> found) {
        return found.stream().sorted().map(things::get).toList();
    }
}
