package io.mailuo.server.figures;

import java.util.List;

/**
 * A list of figures.
 *
 * @param text what was typed
 * @param total number of figures found
 * @param sort the order: subject, value or article
 * @param falling whether it is turned round
 * @param sorts the orders to choose from
 * @param facets what the list can be narrowed by
 * @param chosen what it is narrowed by
 * @param figures the figures of this page of the list
 * @param first number of the first of them, from 1
 * @param last number of the last
 * @param pages the neighbouring pages of the list
 * @param hidden what the search form must keep of the address
 * @param bom address of the list as CSV for Excel
 * @param compare address of the comparison of figures
 * @param all address of the whole list
 * @param query query that gives this page of the list
 */
public record FigureList(
        String text,
        int total,
        String sort,
        boolean falling,
        List<Sort> sorts,
        List<FacetView> facets,
        List<Choice> chosen,
        List<FigureView> figures,
        int first,
        int last,
        Turns pages,
        List<Hidden> hidden,
        String bom,
        String compare,
        String all,
        String query) {

    /** An order; {@code href} turns it round where it is the present one. */
    public record Sort(String code, boolean present, String href) {}

    /**
     * A facet.
     *
     * @param code what it is by
     * @param values its values, chosen ones first, then by count
     * @param more number of values left off
     * @param moreHref address of the page that shows more of them, or empty
     */
    public record FacetView(String code, List<Choice> values, int more, String moreHref) {}

    /**
     * A value of a facet.
     *
     * @param facet code of the facet
     * @param value the value
     * @param name what it is called; of statuses and comparators the code
     * @param count number of figures with it
     * @param present whether it is chosen
     * @param href chooses it, or gives it up
     */
    public record Choice(String facet, String value, String name, int count, boolean present, String href) {}

    /** The pages before and after, each an address or empty. */
    public record Turns(int page, int count, String former, String next) {}

    /** A parameter that a form must keep. */
    public record Hidden(String name, String value) {}
}
