package io.mailuo.server.entity;

import java.util.List;
import java.util.Optional;

/**
 * Figures drawn, a block for each unit, a row for each thing counted. Places and widths are shares of the block's width, as
 * SVG writes them ({@code 12.5%}).
 *
 * @param blocks blocks of figures that can be compared
 * @param left number of figures that stand in the table only
 */
public record Chart(List<Block> blocks, int left) {

    public Chart {
        blocks = List.copyOf(blocks);
    }

    /**
     * Figures in one unit on one scale, which begins at zero.
     *
     * @param most the scale's end, as written
     */
    public record Block(String unit, String most, List<Row> rows) {
        public Block {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What is said of one subject.
     *
     * @param baseline where it began
     * @param actual what was reached, the latest
     * @param target what is aimed at
     * @param others further figures of the subject
     */
    public record Row(
            String subject, Optional<Mark> baseline, Optional<Mark> actual, Optional<Mark> target, List<Mark> others) {
        public Row {
            others = List.copyOf(others);
        }
    }

    /**
     * A figure on the scale.
     *
     * @param x where it stands
     * @param upper where its range ends, or empty
     * @param rest from x to upper, or empty
     */
    public record Mark(
            String x, String upper, String rest, String comparator, String status, String written, String period) {}
}
