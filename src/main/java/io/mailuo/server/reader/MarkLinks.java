package io.mailuo.server.reader;

import io.mailuo.server.reader.Segments.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which mark each segment links to: the innermost, as a rule, since a link cannot hold another. A mark that is innermost
 * nowhere gets a segment of one that has several, so that as many as possible can be followed.
 */
final class MarkLinks {

    private static final int NONE = -1;

    private final int[] links;

    MarkLinks(List<Segment> segments) {
        links = new int[segments.size()];
        Map<Integer, Integer> linked = new HashMap<>();
        for (int i = 0; i < links.length; i++) {
            List<Integer> over = segments.get(i).over();
            links[i] = over.isEmpty() ? NONE : over.get(over.size() - 1);
            linked.merge(links[i], 1, Integer::sum);
        }
        for (int i = 0; i < links.length; i++) {
            for (int mark : segments.get(i).over()) {
                if (!linked.containsKey(mark) && linked.getOrDefault(links[i], 0) > 1) {
                    linked.merge(links[i], -1, Integer::sum);
                    linked.put(mark, 1);
                    links[i] = mark;
                }
            }
        }
    }

    /** Number of the mark that a segment links to; -1 if none is over it. */
    int of(int segment) {
        return links[segment];
    }
}
