package io.mailuo.server.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Cuts a text where marks begin and end, so that marks which nest or overlap in any way become a row of segments, of which
 * each knows all marks over it. Marks lie in lanes: those that share a character are in different ones, the shorter
 * nearer to the text.
 */
final class Segments {

    /**
     * Some characters under the same marks.
     *
     * @param over numbers of the marks over them, the outermost first
     */
    record Segment(Stretch at, List<Integer> over) {}

    private final List<Stretch> marks;
    private final int[] lanes;

    /** Segments of marks; those without characters cover nothing. */
    Segments(List<Stretch> marks) {
        this.marks = List.copyOf(marks);
        this.lanes = lanes(this.marks);
    }

    /** The lane of a mark, 0 nearest to the text. */
    int lane(int mark) {
        return lanes[mark];
    }

    /** Each mark lies above all shorter ones that it meets: what is highest over its characters so far, plus one. */
    private static int[] lanes(List<Stretch> marks) {
        int from = marks.stream().mapToInt(Stretch::start).min().orElse(0);
        int to = marks.stream().mapToInt(Stretch::end).max().orElse(0);
        int[] free = new int[to - from];
        int[] lanes = new int[marks.size()];
        IntStream.range(0, marks.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> marks.get(i).length())
                        .thenComparing(Comparator.reverseOrder()))
                .forEach(i -> {
                    Stretch mark = marks.get(i);
                    for (int p = mark.start(); p < mark.end(); p++) {
                        lanes[i] = Math.max(lanes[i], free[p - from]);
                    }
                    Arrays.fill(free, mark.start() - from, mark.end() - from, lanes[i] + 1);
                });
        return lanes;
    }

    /**
     * The segments of a stretch of text: in order, without gaps, together all of it.
     *
     * @param cuts further positions where a segment must end
     */
    List<Segment> of(Stretch text, int... cuts) {
        int[] ends = ends(text, cuts);
        int[] byStart = sorted(Comparator.comparingInt(i -> marks.get(i).start()));
        int[] byEnd = sorted(Comparator.comparingInt(i -> marks.get(i).end()));
        TreeSet<Integer> open = new TreeSet<>(
                Comparator.<Integer>comparingInt(i -> -lanes[i]).thenComparing(Comparator.naturalOrder()));
        List<Segment> segments = new ArrayList<>();
        int opened = 0;
        int closed = 0;
        int at = text.start();
        for (int end : ends) {
            for (; opened < byStart.length && marks.get(byStart[opened]).start() <= at; opened++) {
                open.add(byStart[opened]);
            }
            for (; closed < byEnd.length && marks.get(byEnd[closed]).end() <= at; closed++) {
                open.remove(byEnd[closed]);
            }
            segments.add(new Segment(new Stretch(at, end), List.copyOf(open)));
            at = end;
        }
        return segments;
    }

    /** Where segments end, ascending. */
    private int[] ends(Stretch text, int... cuts) {
        IntStream ofMarks = marks.stream()
                .filter(mark -> mark.length() > 0)
                .flatMapToInt(mark -> IntStream.of(mark.start(), mark.end()));
        return IntStream.concat(IntStream.concat(ofMarks, IntStream.of(cuts)), IntStream.of(text.end()))
                .filter(end -> end > text.start() && end <= text.end())
                .sorted()
                .distinct()
                .toArray();
    }

    private int[] sorted(Comparator<Integer> order) {
        return IntStream.range(0, marks.size())
                .filter(i -> marks.get(i).length() > 0)
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
