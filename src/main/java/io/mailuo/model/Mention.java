package io.mailuo.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Words of an article that name something. Spans are of the normal text. Links between mentions are spans too: what
 * they name is known only when mentions have been resolved to entities.
 */
public sealed interface Mention {

    /** Where the words stand in the normal text. */
    Span span();

    /** Id of the rule that found the mention. */
    String rule();

    /** Share of mentions found by this rule that are right, from 0 to 1. */
    double confidence();

    /**
     * A person's name.
     *
     * @param name the name without spaces
     */
    record Person(Span span, String name, String rule, double confidence) implements Mention {}

    /**
     * An administrative area, or words that stand for one (我省, 全市, 该区).
     *
     * @param name the words as written
     * @param fullName the full name with the areas above it, below the country (浙江省杭州市钱塘区)
     */
    record Place(Span span, String name, String fullName, String rule, double confidence) implements Mention {

        /** With what the ids of the rules begin that read places in other countries. */
        public static final String ABROAD = "place-abroad";

        /** Whether it was read as one in another country. */
        public boolean isAbroad() {
            return rule.startsWith(ABROAD);
        }
    }

    /**
     * A body that can act.
     *
     * @param name the words as written
     * @param fullName the official form that the article's context gives (省委组织部: 中共浙江省委组织部)
     * @param unitOf full name of the body that this one is a unit of
     */
    record Organisation(
            Span span, String name, String fullName, Optional<String> unitOf, String rule, double confidence)
            implements Mention {

        /** Id of the rule that reads a body from the title of somebody without a name (总书记). */
        public static final String IMPLIED = "body-of-title";
    }

    /**
     * A title that a person holds or held.
     *
     * @param span the title's characters
     * @param title the title without the body
     * @param person where the holder's name stands
     * @param organisation where the body's name stands
     * @param tenure when and how the post is or was held
     */
    record Post(
            Span span,
            String title,
            Span person,
            Optional<Span> organisation,
            Tenure tenure,
            String rule,
            double confidence)
            implements Mention {}

    /**
     * A named initiative.
     *
     * @param name the longest form of the name at this place, quotation marks kept
     * @param core the name without quotation marks and head noun, by which forms of one programme are matched
     * @param head the head noun (工程, 计划), empty where there is none
     */
    record Programme(Span span, String name, String core, String head, String rule, double confidence)
            implements Mention {

        /** Id of the rule that reads railways and trains, which have figures but no owners. */
        public static final String LINE = "programme-line";

        /** Id of the rule that reads engineering works by their own name: who is told of near one does not own it. */
        public static final String WORK = "programme-work";

        /** The mention with another core. */
        public Programme withCore(String other) {
            return new Programme(span, name, other, head, rule, confidence);
        }
    }

    /**
     * A quantity that the article states.
     *
     * @param span from the number, or a qualifier before it, to the end of the unit
     * @param value the plain number (2.4万 is 24000, a fall is negative)
     * @param upper the upper end of a range
     * @param unit measure word or unit as written, without 万 and 亿
     * @param subject what is counted, in the article's words
     * @param programme where the programme that it measures is named
     * @param holder where the body or place that it is stated of is named
     * @param period the date or span that it is for
     * @param quote the words that state it, subject included
     */
    record Quantity(
            Span span,
            BigDecimal value,
            Optional<BigDecimal> upper,
            String unit,
            Comparator comparator,
            Status status,
            String subject,
            Optional<Span> programme,
            Optional<Span> holder,
            Optional<TimeExpression> period,
            Span quote,
            String rule,
            double confidence)
            implements Mention {}

    /** Mentions of one kind, in order. */
    static <M extends Mention> List<M> only(Class<M> kind, List<? extends Mention> mentions) {
        List<M> only = new ArrayList<>();
        for (Mention mention : mentions) {
            if (kind.isInstance(mention)) {
                only.add(kind.cast(mention));
            }
        }
        return Collections.unmodifiableList(only);
    }
}
