package io.mailuo.server.figures;

import io.mailuo.server.facts.FacetValue;
import io.mailuo.server.facts.Hidden;
import io.mailuo.server.facts.Link;
import io.mailuo.server.facts.Turns;
import java.util.List;
import java.util.Optional;

/**
 * Figures of several articles side by side.
 *
 * @param text what was typed
 * @param show same, targets, differ or undated
 * @param tabs the four with their counts
 * @param total number of groups
 * @param chosen what the groups are narrowed to
 * @param groups the groups of this page
 * @param pages the neighbouring pages
 * @param hidden what the search form must keep of the address
 * @param query query that gives the figures of this page
 */
public record Comparison(
        String text,
        String show,
        List<Tab> tabs,
        int total,
        List<FacetValue> chosen,
        List<GroupView> groups,
        Turns pages,
        List<Hidden> hidden,
        String query) {

    /** One of the views with the number of its groups. */
    public record Tab(String code, int count, boolean present, String href) {}

    /**
     * Figures that say the same thing.
     *
     * @param subject what is counted
     * @param unit as written
     * @param programme the programme whose figures they are
     * @param holder the body or place whose figures they are
     * @param kind kind of the programme or else the holder
     * @param status the status of all, where they differ in the number alone
     * @param begin first day of the time that all are for, or empty
     * @param end last day of it
     * @param articles number of articles
     * @param rows the figures by day, the latest where there are very many
     * @param earlier number of earlier figures, which the list has
     * @param shares how much of each target is reached
     * @param list address of these figures in the list
     */
    public record GroupView(
            String subject,
            String unit,
            Optional<Link> programme,
            Optional<Link> holder,
            String kind,
            String status,
            String begin,
            String end,
            int articles,
            List<Row> rows,
            int earlier,
            List<Share> shares,
            String list) {

        /** The days that all are for. */
        public String days() {
            return Days.said(begin, end);
        }
    }

    /** A figure with its place on the scale of the group. */
    public record Row(FigureView figure, Bar bar) {}
}
