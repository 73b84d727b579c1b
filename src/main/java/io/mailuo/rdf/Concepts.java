package io.mailuo.rdf;

import io.mailuo.model.Comparator;
import io.mailuo.model.DateBasis;
import io.mailuo.model.Fact;
import io.mailuo.model.Level;
import io.mailuo.model.Status;
import io.mailuo.model.Tenure;
import org.apache.jena.graph.Node;

/** The concepts and direct links that stand for the values of the model. */
final class Concepts {

    private Concepts() {}

    static Node of(Level level) {
        return switch (level) {
            case NATIONAL -> Vocabulary.LEVEL_NATIONAL;
            case PROVINCE -> Vocabulary.LEVEL_PROVINCE;
            case PREFECTURE -> Vocabulary.LEVEL_PREFECTURE;
            case COUNTY -> Vocabulary.LEVEL_COUNTY;
            case TOWNSHIP -> Vocabulary.LEVEL_TOWNSHIP;
            case VILLAGE -> Vocabulary.LEVEL_VILLAGE;
        };
    }

    static Node of(Comparator comparator) {
        return switch (comparator) {
            case EXACT -> Vocabulary.COMPARATOR_EXACT;
            case ABOUT -> Vocabulary.COMPARATOR_ABOUT;
            case AT_LEAST -> Vocabulary.COMPARATOR_AT_LEAST;
            case AT_MOST -> Vocabulary.COMPARATOR_AT_MOST;
        };
    }

    static Node of(Status status) {
        return switch (status) {
            case ACTUAL -> Vocabulary.STATUS_ACTUAL;
            case TARGET -> Vocabulary.STATUS_TARGET;
            case BASELINE -> Vocabulary.STATUS_BASELINE;
            case CHANGE -> Vocabulary.STATUS_CHANGE;
        };
    }

    static Node of(DateBasis basis) {
        return switch (basis) {
            case STATED -> Vocabulary.DATE_STATED;
            case FILE_NAME -> Vocabulary.DATE_FROM_FILE_NAME;
            case TEXT -> Vocabulary.DATE_FROM_TEXT;
            case PROPERTIES -> Vocabulary.DATE_FROM_PROPERTIES;
            case NONE -> Vocabulary.DATE_UNKNOWN;
        };
    }

    static Node of(Tenure.State state) {
        return switch (state) {
            case CURRENT -> Vocabulary.TENURE_CURRENT;
            case ACTING -> Vocabulary.TENURE_ACTING;
            case FORMER -> Vocabulary.TENURE_FORMER;
        };
    }

    static Node of(Fact.Involvement.Part part) {
        return switch (part) {
            case OWNER -> Vocabulary.ROLE_OWNER;
            case PARTICIPANT -> Vocabulary.ROLE_PARTICIPANT;
        };
    }

    static Node of(Fact.OfficialTie.Tie tie) {
        return switch (tie) {
            case SPEAKER -> Vocabulary.ROLE_SPEAKER;
            case LEAD -> Vocabulary.ROLE_LEAD;
            case PARTICIPANT -> Vocabulary.ROLE_PARTICIPANT;
        };
    }

    /** The direct link from a programme to a body. */
    static Node link(Fact.Involvement.Part part) {
        return switch (part) {
            case OWNER -> Vocabulary.OWNER;
            case PARTICIPANT -> Vocabulary.PARTICIPANT_BODY;
        };
    }

    /** The direct link from a programme to an official. */
    static Node link(Fact.OfficialTie.Tie tie) {
        return switch (tie) {
            case SPEAKER -> Vocabulary.SPEAKER;
            case LEAD -> Vocabulary.LEADER;
            case PARTICIPANT -> Vocabulary.PARTICIPANT_OFFICIAL;
        };
    }
}
