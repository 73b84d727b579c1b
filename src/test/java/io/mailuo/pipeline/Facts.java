package io.mailuo.pipeline;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Extraction;
import io.mailuo.model.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What an extraction says, one line a thing, without the places where it stands: entities by their labels, facts by content. */
final class Facts {

    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:,\\d{3})*(?:\\.\\d+)?)[多余]?([百千]?[万亿]?亿?)");

    private final Map<EntityKey, String> labels = new HashMap<>();
    private final UnaryOperator<String> words;
    private final UnaryOperator<String> figures;

    private Facts(Extraction extraction, UnaryOperator<String> words, UnaryOperator<String> figures) {
        this.words = words;
        this.figures = figures;
        extraction.entities().forEach(entity -> labels.put(entity.key(), entity.label()));
    }

    /** The lines of an extraction, sorted; a thing said twice stands twice. */
    static List<String> of(Extraction extraction) {
        return of(extraction, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** The lines of an extraction as they are when its words and its figures are replaced. */
    static List<String> of(Extraction extraction, UnaryOperator<String> words, UnaryOperator<String> figures) {
        Facts facts = new Facts(extraction, words, figures);
        List<String> lines = new ArrayList<>();
        extraction.entities().forEach(entity -> lines.add(facts.line(entity)));
        extraction.facts().forEach(fact -> lines.add(facts.line(fact)));
        Collections.sort(lines);
        return lines;
    }

    /** The lines of which one has more than the other, {@code -} before those of the first, {@code +} before the second's. */
    static List<String> difference(Extraction first, Extraction second) {
        return difference(of(first), of(second));
    }

    /** As {@link #difference(Extraction, Extraction)}, for lines. */
    static List<String> difference(List<String> first, List<String> second) {
        List<String> lost = new ArrayList<>(first);
        second.forEach(lost::remove);
        List<String> gained = new ArrayList<>(second);
        first.forEach(gained::remove);
        List<String> lines = new ArrayList<>();
        lost.forEach(line -> lines.add("- " + line));
        gained.forEach(line -> lines.add("+ " + line));
        return lines;
    }

    private String line(Entity entity) {
        return entity.key().kind() + " " + words.apply(entity.label()) + " "
                + entity.aliases().stream().map(words).sorted().toList()
                + entity.category().map(category -> " is " + category).orElse("")
                + named(" in ", entity.partOf())
                + named(" at ", entity.place());
    }

    private String line(Fact fact) {
        String rule = " by "
                + fact.supports().stream()
                        .map(support -> support.rule())
                        .distinct()
                        .sorted()
                        .toList();
        if (fact instanceof Fact.PostHeld post) {
            return "POST " + name(post.person()) + " " + post.title() + named(" of ", post.organisation()) + " "
                    + post.tenure().state() + rule;
        }
        if (fact instanceof Fact.Involvement involvement) {
            return involvement.part() + " " + name(involvement.programme()) + " " + name(involvement.organisation())
                    + rule;
        }
        if (fact instanceof Fact.OfficialTie tie) {
            return tie.tie() + " " + name(tie.programme()) + " " + name(tie.official()) + rule;
        }
        Fact.Measurement metric = (Fact.Measurement) fact;
        return "METRIC " + words.apply(metric.subject()) + " "
                + metric.comparator().sign()
                + figure(metric.value(), metric)
                + metric.upper().map(upper -> "-" + figure(upper, metric)).orElse("") + metric.unit() + " "
                + metric.status() + named(" of ", metric.holder()) + named(" for ", metric.programme())
                + metric.period().map(period -> " in " + words.apply(period)).orElse("") + rule;
    }

    /** A value with the digits that its words have then: 八成 stays, and so does what the words keep. */
    private String figure(BigDecimal value, Fact fact) {
        String plain = value.stripTrailingZeros().toPlainString();
        boolean other = fact.supports().stream()
                .map(support -> support.evidence().exact())
                .anyMatch(exact -> isOther(value.abs(), exact));
        return other ? figures.apply(plain) : plain;
    }

    /** Whether words state a value in digits, and with other digits when they are replaced. */
    private boolean isOther(BigDecimal value, String exact) {
        List<MatchResult> before = numbers(exact);
        List<MatchResult> after = numbers(words.apply(exact));
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            if (number(before.get(i)).compareTo(value) == 0) {
                return !before.get(i).group().equals(after.get(i).group());
            }
        }
        return false;
    }

    /** The numbers in words; 28秒76 is 28.76. */
    private static List<MatchResult> numbers(String exact) {
        return NUMBER.matcher(exact.replaceAll("(\\d)秒(\\d)", "$1.$2"))
                .results()
                .toList();
    }

    private static BigDecimal number(MatchResult written) {
        BigDecimal number = new BigDecimal(written.group(1).replace(",", ""));
        for (char scale : written.group(2).toCharArray()) {
            number = number.scaleByPowerOfTen("十百千万".indexOf(scale) + 1 + (scale == '亿' ? 8 : 0));
        }
        return number;
    }

    private String named(String link, Optional<EntityKey> key) {
        return key.map(known -> link + name(known)).orElse("");
    }

    private String name(EntityKey key) {
        return words.apply(labels.getOrDefault(key, key.text()));
    }
}
