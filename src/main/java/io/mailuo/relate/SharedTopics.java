package io.mailuo.relate;

import io.mailuo.model.EntityKey;
import io.mailuo.model.Mention;
import java.util.List;
import java.util.Optional;

/**
 * Names that stand side by side, so that a figure behind them is of all and not of the last (甲省、乙省两地, 川渝); bodies of one area
 * are one (市委、市政府).
 */
final class SharedTopics {

    /** Characters between two names of a list (甲省北部、乙省). */
    private static final int GAP = 4;

    /** Rule of provinces that are named by a letter each. */
    private static final String LETTER = "place-letter";

    private final Departments departments;

    SharedTopics(Departments departments) {
        this.departments = departments;
    }

    /** Whether one of the names of a span is listed with a neighbour that is another. */
    boolean isShared(Named named, List<Mention> names, Mention chosen) {
        int at = names.indexOf(chosen);
        return (at > 0 && areListed(named, names.get(at - 1), chosen))
                || (at + 1 < names.size() && areListed(named, chosen, names.get(at + 1)));
    }

    private boolean areListed(Named named, Mention first, Mention second) {
        int from = first.span().end();
        int to = second.span().start();
        if (to < from || to - from > GAP) {
            return false;
        }
        String between = named.text().substring(from, to);
        boolean letters = between.isEmpty()
                && first.rule().equals(LETTER)
                && second.rule().equals(LETTER);
        boolean mark = between.endsWith("、") || between.endsWith("和") || between.endsWith("及");
        boolean listed = mark && between.chars().noneMatch(c -> "，。；：！？”》".indexOf(c) >= 0);
        return (letters || listed) && differ(named, first, second);
    }

    private boolean differ(Named named, Mention first, Mention second) {
        Optional<EntityKey> one = named.key(first);
        Optional<EntityKey> other = named.key(second);
        return one.isEmpty() || other.isEmpty() || !departments.isNear(named, one.get(), other.get());
    }
}
