package io.mailuo.transfer;

import java.util.List;

/**
 * What a publication did.
 *
 * @param sent number of graphs sent
 * @param unchanged number of graphs that the endpoint has already, with this very content
 * @param deleted graphs dropped from the endpoint, as they are no longer in the store
 * @param left graphs that the endpoint has and the store has no longer
 * @param seconds how long it took
 */
public record PublishReport(int sent, int unchanged, List<String> deleted, List<String> left, double seconds) {

    public PublishReport {
        deleted = List.copyOf(deleted);
        left = List.copyOf(left);
    }
}
