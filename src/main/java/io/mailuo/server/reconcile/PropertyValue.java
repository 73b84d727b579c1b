package io.mailuo.server.reconcile;

import java.time.LocalDate;

/** A value of a property. */
sealed interface PropertyValue {

    /** What it says. */
    String text();

    /** A thing of the graph. */
    record Thing(String iri, String text) implements PropertyValue {}

    /** Words; {@code english} is the same in English where it has a name in both. */
    record Words(String text, String english) implements PropertyValue {}

    /** A number. */
    record Count(int number) implements PropertyValue {

        @Override
        public String text() {
            return Integer.toString(number);
        }
    }

    /** A day. */
    record Day(LocalDate date) implements PropertyValue {

        @Override
        public String text() {
            return date.toString();
        }
    }
}
