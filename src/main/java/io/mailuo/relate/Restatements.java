package io.mailuo.relate;

import io.mailuo.model.EntityKey;
import io.mailuo.model.Fact.Measurement;
import io.mailuo.model.Sentence;
import io.mailuo.model.Sentence.Role;
import io.mailuo.model.Support;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of an article, each once: what a headline or a later sentence states again is one fact with several supports.
 *
 * <p>Two figures are one where value, upper end, unit and status are equal and the subjects are alike: equal, one inside
 * the other, with the same head noun and half of their characters in common, or, of a headline, with nearly half of them. Figures of one sentence are two (甲地学校3所、
 * 乙地学校3所), and so are figures of two periods or of two holders.
 */
final class Restatements {

    /** Least share of common characters (F1) of two subjects of one figure that are worded otherwise. */
    private static final double ALIKE = 0.5;

    /** The same of the subject of a headline, which is worded in its own way (天然气产量超10亿立方米, 累计生产天然气超10亿立方米). */
    private static final double TITLED = 0.4;

    private static final int LONGEST_SUBJECT = 20;

    /** What figures that are one have in common. */
    private record Value(BigDecimal value, String unit) {

        static Value of(Measurement fact) {
            return new Value(fact.value().stripTrailingZeros(), fact.unit());
        }
    }

    /** A figure as it was told best, the sentence that told it so, and all that support it. */
    private record Stated(Measurement fact, Sentence sentence, Set<Support> supports) {

        boolean title() {
            return sentence.role() == Role.HEADLINE || sentence.role() == Role.HEADING;
        }
    }

    private final List<Stated> stated = new ArrayList<>();
    /** By value the places in {@link #stated}: no others can be the same figure. */
    private final Map<Value, List<Integer>> places = new HashMap<>();

    /** Adds a figure, or its support to the same figure stated before. */
    void add(Measurement fact, Sentence sentence) {
        Stated next = new Stated(fact, sentence, new LinkedHashSet<>(fact.supports()));
        List<Integer> alike = places.computeIfAbsent(Value.of(fact), value -> new ArrayList<>());
        for (int place : alike) {
            if (same(stated.get(place), next)) {
                stated.set(place, merged(stated.get(place), next));
                return;
            }
        }
        alike.add(stated.size());
        stated.add(next);
    }

    /** The figures in order of where they are stated first. */
    List<Measurement> all() {
        return stated.stream()
                .map(figure -> with(figure.fact(), Evidences.sorted(figure.supports())))
                .toList();
    }

    private static boolean same(Stated one, Stated other) {
        Measurement first = one.fact();
        Measurement second = other.fact();
        boolean value = first.value().compareTo(second.value()) == 0
                && first.unit().equals(second.unit())
                && (first.status() == second.status() || one.title() != other.title())
                && first.upper()
                        .map(BigDecimal::stripTrailingZeros)
                        .equals(second.upper().map(BigDecimal::stripTrailingZeros));
        boolean apart = one.sentence().span().equals(other.sentence().span())
                && !first.holder().equals(second.holder());
        if (!value || apart || first.subject().equals(second.subject())) {
            return value && !apart;
        }
        return !one.sentence().span().equals(other.sentence().span())
                && (alike(first.subject(), second.subject())
                        || names(first.subject(), second.holder())
                        || names(second.subject(), first.holder())
                        || (one.title() != other.title() && overlap(first.subject(), second.subject()) >= TITLED))
                && agree(first.period(), second.period())
                && agree(place(first.holder()), place(second.holder()));
    }

    private static boolean alike(String one, String other) {
        return one.endsWith(other)
                || other.endsWith(one)
                || (head(one).equals(head(other)) && overlap(one, other) >= ALIKE)
                || (Math.min(one.length(), other.length()) > 3 && (one.contains(other) || other.contains(one)));
    }

    /** 某区120座和某县30座学校完成改造: a headline that has only whose they are in front of the figure. */
    private static boolean names(String subject, Optional<EntityKey> holder) {
        return subject.length() > 2
                && place(holder).filter(name -> name.endsWith(subject)).isPresent();
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
        boolean later = isBetter(one, other);
        Measurement kept = later ? other.fact() : one.fact();
        Measurement added = later ? one.fact() : other.fact();
        // All are kept in one set: to join lists anew each time takes the square of the times that a figure is stated.
        one.supports().addAll(other.supports());
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
                        kept.supports()),
                later ? other.sentence() : one.sentence(),
                one.supports());
    }

    private static Measurement with(Measurement fact, List<Support> supports) {
        return new Measurement(
                fact.value(),
                fact.upper(),
                fact.unit(),
                fact.comparator(),
                fact.status(),
                fact.subject(),
                fact.programme(),
                fact.holder(),
                fact.period(),
                fact.time(),
                supports);
    }

    /** Whether the other tells more: running text before a title, then the longer subject of those that are not too long. */
    private static boolean isBetter(Stated one, Stated other) {
        if (one.title() != other.title()) {
            return one.title();
        }
        return telling(other.fact().subject()) > telling(one.fact().subject());
    }

    private static int telling(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject.length() : 0;
    }
}
