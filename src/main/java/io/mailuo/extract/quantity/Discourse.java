package io.mailuo.extract.quantity;

import io.mailuo.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the sentences read so far leave for the next: the subjects of figures and the period, inside one paragraph. */
final class Discourse {

    private int paragraph = -1;
    private Optional<TimeExpression> period = Optional.empty();
    private final List<String> subjects = new ArrayList<>();

    /** Forgets everything where a new paragraph begins. */
    void enter(int next) {
        if (next != paragraph) {
            paragraph = next;
            period = Optional.empty();
            subjects.clear();
        }
    }

    Optional<TimeExpression> period() {
        return period;
    }

    void period(Optional<TimeExpression> next) {
        period = next;
    }

    /** Keeps the subject of a figure that is no change. */
    void subject(String subject) {
        subjects.add(subject);
    }

    /** The subject of the last figure that is no change, empty where there is none. */
    String last() {
        return subjects.isEmpty() ? "" : subjects.get(subjects.size() - 1);
    }

    /** The subjects of the last {@code count} figures; empty where there are fewer. */
    List<String> last(int count) {
        int size = subjects.size();
        return size < count ? List.of() : List.copyOf(subjects.subList(size - count, size));
    }
}
