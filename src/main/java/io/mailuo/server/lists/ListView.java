package io.mailuo.server.lists;

import io.mailuo.server.graph.Glossary.Label;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a list shows.
 *
 * @param list which list: people, organisations, programmes, places, articles
 * @param kind what kind of things is on it
 * @param text what their names were searched for, or empty
 * @param words what their texts were searched for, of articles alone, or empty
 * @param total number of rows of the whole list
 * @param chosen what it is narrowed by
 * @param clear the same list without any choice
 * @param facets by what it can be narrowed
 * @param orders in which orders it can stand
 * @param dated whether a day is known of anything on this page
 * @param rows the rows of this page
 * @param paging where this page stands
 * @param downloads the whole list in other forms
 * @param query a query that has the same answer
 * @param posts the query of the column of posts, of people alone
 */
public record ListView(
        String list,
        String kind,
        String text,
        String words,
        int total,
        List<Chip> chosen,
        String clear,
        List<Choices> facets,
        List<Sorting> orders,
        boolean dated,
        List<Row> rows,
        Paging paging,
        List<Download> downloads,
        String query,
        Optional<String> posts) {

    /** Something that the list is narrowed by; {@code without} is the list when it is given up. */
    public record Chip(String facet, String value, Label label, String without) {}

    /**
     * A facet.
     *
     * @param facet its name, which is the parameter of the address
     * @param chosen whether something of it is chosen
     * @param values its values, those chosen first, then those of many things
     * @param more how many further values there are
     * @param moreHref the page that shows more of them, or empty
     * @param lessHref the page that shows a few of them, or empty
     */
    public record Choices(
            String facet, boolean chosen, List<Value> values, int more, String moreHref, String lessHref) {}

    /**
     * A value of a facet.
     *
     * @param value what the address calls it
     * @param count number of things on the list that have it, whatever else of this facet is chosen
     * @param rows number of rows after the link is followed
     * @param widens whether it is chosen beside others, so that rows are added
     * @param href the list after it is chosen or, where it is chosen, given up
     */
    public record Value(String value, Label label, int count, int rows, boolean chosen, boolean widens, String href) {}

    /** An order of the list; {@code direction} is up, down, or empty where the list stands in another. */
    public record Sorting(String order, String direction, String href) {}

    /** Pages, numbered from 1; {@code previous} and {@code next} are empty at the ends. */
    public record Paging(int page, int pages, int from, int to, String previous, String next, List<PageLink> links) {}

    /** A link to a page; a gap in the numbers comes before it where {@code gap} is true. */
    public record PageLink(int page, String href, boolean here, boolean gap) {}

    /** The list in another form. */
    public record Download(String form, String href) {}
}
