package io.mailuo.server.entity;

import io.mailuo.server.graph.Glossary;
import java.util.List;
import java.util.Optional;

/**
 * Posts drawn along time. Places and widths are shares of the whole width, as SVG writes them ({@code 12.5%}).
 *
 * @param ticks marks of the scale
 * @param rows a row for each post that has a day
 * @param undated number of posts that have none
 */
public record Timeline(List<Tick> ticks, List<Row> rows, int undated) {

    public Timeline {
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
    }

    /** A mark of the scale. */
    public record Tick(String x, String label) {}

    /**
     * A stretch of time.
     *
     * @param open whether nobody says when it ended
     */
    public record Bar(String x, String width, String end, boolean open) {}

    /**
     * A post.
     *
     * @param stated the time that articles state for it
     * @param attested from the first to the last article that attests it
     */
    public record Row(
            String title,
            String body,
            String tenure,
            Glossary.Label tenureLabel,
            Optional<Bar> stated,
            Optional<Bar> attested,
            String words) {}
}
