package io.mailuo.model;

import java.util.Optional;

/**
 * How and when a post is held.
 *
 * @param state whether the article speaks of it as held now
 * @param start the words that say when it began (2010年初春), if any
 * @param end the words that say when it ended, if any
 */
public record Tenure(State state, Optional<TimeExpression> start, Optional<TimeExpression> end) {

    /** Whether a post is held. */
    public enum State {
        CURRENT,
        /** 代县长, 代理 */
        ACTING,
        /** 原, 时任, 曾任, 辞去 */
        FORMER
    }

    /** A post held at the time of writing, of which no dates are known. */
    public static final Tenure CURRENT = new Tenure(State.CURRENT, Optional.empty(), Optional.empty());
}
