package io.mailuo.server.entity;

import io.mailuo.server.graph.Value;
import java.util.List;

/**
 * Another thing that may be taken for the page's thing.
 *
 * @param thing the other
 * @param kind its kind, as a code
 * @param reason id of the reason for which the build holds it possible that both are one ({@code same-name}); empty if it
 *     does not and they only share a name
 * @param hints what tells it apart: posts, or the place where it lies
 * @param articles number of articles that name it
 */
public record Namesake(Value thing, String kind, String reason, List<String> hints, int articles) {

    public Namesake {
        hints = List.copyOf(hints);
    }
}
