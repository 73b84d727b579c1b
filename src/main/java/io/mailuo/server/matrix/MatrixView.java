package io.mailuo.server.matrix;

import io.mailuo.server.facts.FacetValue;
import io.mailuo.server.facts.FacetView;
import io.mailuo.server.facts.Hidden;
import io.mailuo.server.facts.Link;
import io.mailuo.server.facts.Quotation;
import io.mailuo.server.facts.Sort;
import io.mailuo.server.facts.Turns;
import java.util.List;
import java.util.Optional;

/**
 * Programmes by officials, and the same ties as a table.
 *
 * @param text what was typed
 * @param sort the order of rows and columns: ties or name
 * @param sorts the orders to choose from
 * @param facets what the ties can be narrowed by
 * @param chosen what they are narrowed by
 * @param officials the columns
 * @param rows the rows, each with a cell a column
 * @param programmes number of all programmes found
 * @param allOfficials number of all officials found
 * @param moreRows address with more rows, or empty if all are shown
 * @param moreColumns address with more columns, or empty if all are shown
 * @param opened the cell that is open
 * @param total number of ties found
 * @param table the ties of this page of the table
 * @param first number of the first of them, from 1
 * @param last number of the last
 * @param pages the neighbouring pages of the table
 * @param hidden what the search form must keep of the address
 * @param bom address of the table as CSV for Excel
 * @param matrixQuery query that gives the cells
 * @param tableQuery query that gives this page of the table
 */
public record MatrixView(
        String text,
        String sort,
        List<Sort> sorts,
        List<FacetView> facets,
        List<FacetValue> chosen,
        List<Column> officials,
        List<Row> rows,
        int programmes,
        int allOfficials,
        String moreRows,
        String moreColumns,
        Optional<Opened> opened,
        int total,
        List<TieView> table,
        int first,
        int last,
        Turns pages,
        List<Hidden> hidden,
        String bom,
        String matrixQuery,
        String tableQuery) {

    /**
     * An official.
     *
     * @param official the person
     * @param post title of the post by which the reader knows them, or empty
     * @param body the organisation or area of the post
     * @param ties number of ties found
     */
    public record Column(Link official, String post, Optional<Link> body, int ties) {}

    /** A programme with its number of ties and its cells. */
    public record Row(Link programme, int ties, List<Cell> cells) {}

    /**
     * A programme and an official.
     *
     * @param marks the roles, each with its number of evidences; none if the two are not tied
     * @param evidences number of evidences of all roles
     * @param open whether it is the cell that is open
     * @param href opens it, or empty
     */
    public record Cell(List<Mark> marks, int evidences, boolean open, String href) {}

    /** A role with its number of evidences. */
    public record Mark(String role, int evidences) {}

    /**
     * The cell that is open.
     *
     * @param programme the programme
     * @param official the official with the post
     * @param evidence the words, each with its role
     * @param close address without it
     * @param query query that gives the words
     */
    public record Opened(Link programme, Column official, List<Evidence> evidence, String close, String query) {}

    /** Words that say a tie. */
    public record Evidence(String tie, String role, Link article, Quotation words) {}

    /**
     * A row of the table.
     *
     * @param iri the tie's identifier
     * @param href its page
     * @param open opens the article with the words marked
     * @param confidence the highest of its evidence
     */
    public record TieView(
            String iri,
            String href,
            String open,
            Link programme,
            Link official,
            String post,
            Optional<Link> body,
            String role,
            String quote,
            Link article,
            int evidences,
            double confidence) {}
}
