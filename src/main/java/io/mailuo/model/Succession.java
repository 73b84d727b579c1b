package io.mailuo.model;

/**
 * A body that was renamed, moved with its area or let go into another, and the body that went on with its work. The two stay two.
 *
 * @param former the earlier body
 * @param later the later one
 * @param reason the public act that made the change
 */
public record Succession(EntityKey former, EntityKey later, String reason) implements Comparable<Succession> {

    @Override
    public int compareTo(Succession other) {
        int byFormer = former.compareTo(other.former);
        int byLater = later.compareTo(other.later);
        return byFormer != 0 ? byFormer : byLater != 0 ? byLater : reason.compareTo(other.reason);
    }
}
