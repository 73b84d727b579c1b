package io.mailuo.server.entity;

import java.util.List;

/**
 * A part of a page: rows that a query gives.
 *
 * @param query the query, ready to be sent to the endpoint
 * @param rows what is shown of its answer, in its order
 * @param more number of rows left off
 * @param moreHref where all rows are
 * @param partial whether the query reads only the first of very many facts
 * @param <T> kind of rows
 */
public record Panel<T>(String query, List<T> rows, int more, String moreHref, boolean partial) {

    public Panel {
        rows = List.copyOf(rows);
    }

    /** Number of all rows, shown or not. */
    public int total() {
        return rows.size() + more;
    }

    /** Whether there is nothing to show. */
    public boolean empty() {
        return rows.isEmpty();
    }
}
