package io.mailuo.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Something that an article says of entities. Every fact has at least one support. */
public sealed interface Fact {

    /** The words that say it, at least one, in order of the article. */
    List<Support> supports();

    /**
     * A person holds or held a post.
     *
     * @param organisation the body, or the place where no body is plain
     * @param title the title without the body (常务副部长)
     */
    record PostHeld(
            EntityKey person, Optional<EntityKey> organisation, String title, Tenure tenure, List<Support> supports)
            implements Fact {

        public PostHeld {
            supports = atLeastOne(supports);
        }
    }

    /** A body or place launches, runs or takes part in a programme. */
    record Involvement(EntityKey programme, EntityKey organisation, Part part, List<Support> supports) implements Fact {

        /** The part that a body plays in a programme. */
        public enum Part {
            OWNER,
            PARTICIPANT
        }

        public Involvement {
            supports = atLeastOne(supports);
        }
    }

    /** An official speaks for, leads or takes part in a programme. */
    record OfficialTie(EntityKey programme, EntityKey official, Tie tie, List<Support> supports) implements Fact {

        /** The part that an official plays in a programme. */
        public enum Tie {
            SPEAKER,
            LEAD,
            PARTICIPANT
        }

        public OfficialTie {
            supports = atLeastOne(supports);
        }
    }

    /**
     * A quantity stated of the world.
     *
     * @param value the plain number; a fall is negative
     * @param upper upper end of a range
     * @param unit measure word or unit, without 万 and 亿
     * @param subject what is counted or measured
     * @param programme the programme that it measures
     * @param holder the body or place that it is stated of
     * @param period the words of the date or span that it is for, as written
     * @param time what those words mean, where the article dates them
     */
    record Measurement(
            BigDecimal value,
            Optional<BigDecimal> upper,
            String unit,
            Comparator comparator,
            Status status,
            String subject,
            Optional<EntityKey> programme,
            Optional<EntityKey> holder,
            Optional<String> period,
            Optional<TimeExpression> time,
            List<Support> supports)
            implements Fact {

        public Measurement {
            supports = atLeastOne(supports);
        }
    }

    private static List<Support> atLeastOne(List<Support> supports) {
        if (supports.isEmpty()) {
            throw new IllegalArgumentException("a fact without evidence");
        }
        return List.copyOf(supports);
    }
}
