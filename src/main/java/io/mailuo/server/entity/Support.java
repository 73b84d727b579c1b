package io.mailuo.server.entity;

import java.util.List;

/**
 * The evidence of a statement.
 *
 * @param shown what is shown of it, best first
 * @param total number of all pieces
 * @param more number of those left off
 * @param moreHref where all are
 */
public record Support(List<Evidence> shown, int total, int more, String moreHref) {

    public Support {
        shown = List.copyOf(shown);
    }
}
