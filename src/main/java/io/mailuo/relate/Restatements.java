package io.mailuo.relate;

import io.mailuo.model.EntityKey;
import io.mailuo.model.Fact.Measurement;
import io.mailuo.model.Sentence;
import io.mailuo.model.Sentence.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures of an article, each once: what a headline or a later sentence states again is one fact with several supports.
 *
 * <p>Two figures are one where value, upper end, unit and status are equal and the subjects are alike: equal, one inside
 * the other, or with the same head noun and half of their characters in common. Figures of one sentence are two (甲地学校3所、
 * 乙地学校3所), and so are figures of two periods or of two holders.
 */
final class Restatements {

    /** Least share of common characters (F1) of two subjects of one figure that are worded otherwise. */
    private static final double ALIKE = 0.5;

    private static final int LONGEST_SUBJECT = 20;

    private record Stated(Measurement fact, Sentence sentence) {

        boolean title() {
            return sentence.role() == Role.HEADLINE || sentence.role() == Role.HEADING;
        }
    }

    private final List<Stated> stated = new ArrayList<>();

    /** Adds a figure, or its support to the same figure stated before. */
    void add(Measurement fact, Sentence sentence) {
        Stated next = new Stated(fact, sentence);
        for (int i = 0; i < stated.size(); i++) {
            if (same(stated.get(i), next)) {
                stated.set(i, merged(stated.get(i), next));
                return;
            }
        }
        stated.add(next);
    }

    /** The figures in order of where they are stated first. */
    List<Measurement> all() {
        return stated.stream().map(Stated::fact).toList();
    }

    private static boolean same(Stated one, Stated other) {
        Measurement first = one.fact();
        Measurement second = other.fact();
        boolean value = first.value().compareTo(second.value()) == 0
                && first.unit().equals(second.unit())
                && (first.status() == second.status() || one.title() != other.title())
                && first.upper()
                        .map(java.math.BigDecimal::stripTrailingZeros)
                        .equals(second.upper().map(java.math.BigDecimal::stripTrailingZeros));
        boolean apart = one.sentence().span().equals(other.sentence().span())
                && !first.holder().equals(second.holder());
        if (!value || apart || first.subject().equals(second.subject())) {
            return value && !apart;
        }
        return !one.sentence().span().equals(other.sentence().span())
                && alike(first.subject(), second.subject())
                && agree(first.period(), second.period())
                && agree(place(first.holder()), place(second.holder()));
    }

    private static boolean alike(String one, String other) {
        return one.endsWith(other)
                || other.endsWith(one)
                || (head(one).equals(head(other)) && overlap(one, other) >= ALIKE)
                || (Math.min(one.length(), other.length()) > 3 && (one.contains(other) || other.contains(one)));
    }

    private static String head(String subject) {
        return subject.substring(Math.max(0, subject.length() - 2));
    }

    /** Twice the characters in common over the characters of both. */
    private static double overlap(String one, String other) {
        StringBuilder rest = new StringBuilder(other);
        int common = 0;
        for (int i = 0; i < one.length(); i++) {
            int at = rest.indexOf(one.substring(i, i + 1));
            if (at >= 0) {
                rest.deleteCharAt(at);
                common++;
            }
        }
        return 2.0 * common / (one.length() + other.length());
    }

    private static Optional<String> place(Optional<EntityKey> holder) {
        return holder.map(EntityKey::text);
    }

    /** Whether two values can be one: one is absent, or one is part of the other (今年上半年 and 上半年). */
    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.get().contains(other.get())
                || other.get().contains(one.get());
    }

    private static Stated merged(Stated one, Stated other) {
        Stated better = better(one, other);
        Stated worse = better.equals(one) ? other : one;
        Measurement kept = better.fact();
        Measurement added = worse.fact();
        return new Stated(
                new Measurement(
                        kept.value(),
                        kept.upper(),
                        kept.unit(),
                        kept.comparator(),
                        kept.status(),
                        kept.subject(),
                        kept.programme().or(added::programme),
                        kept.holder().or(added::holder),
                        kept.period().or(added::period),
                        kept.time().or(added::time),
                        Evidences.union(one.fact().supports(), other.fact().supports())),
                better.sentence());
    }

    /** Running text before a title, then the longer subject of those that are not too long. */
    private static Stated better(Stated one, Stated other) {
        if (one.title() != other.title()) {
            return one.title() ? other : one;
        }
        int first = telling(one.fact().subject());
        int second = telling(other.fact().subject());
        return second > first ? other : one;
    }

    private static int telling(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject.length() : 0;
    }
}
