package io.mailuo.pipeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A graph that was built elsewhere and loaded into a store. */
public final class LoadedGraph {

    private static final String COUNT = "count.";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private LoadedGraph() {}

    /**
     * The manifest of a store with such a graph: as a build makes it, but of no articles that a build could find
     * unchanged, so that the next build does its work.
     *
     * @param settings what the graph was built with
     * @param counts what its build counted, as {@link GraphCounts} names it; other entries are passed over
     */
    public static Map<String, String> manifest(BuildSettings settings, Map<String, String> counts) {
        Map<String, String> manifest = new TreeMap<>(settings.entries());
        manifest.put(Fingerprint.KEY, "");
        manifest.put(GraphBuild.NOT_READ, "0");
        counts.forEach((name, number) -> {
            if (name.startsWith(COUNT) && NUMBER.matcher(number).matches()) {
                manifest.put(name, number);
            }
        });
        return manifest;
    }
}
