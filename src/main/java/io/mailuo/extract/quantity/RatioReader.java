package io.mailuo.extract.quantity;

import io.mailuo.model.Comparator;
import io.mailuo.model.Numeral;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Reads a ratio, where words say that it is one: 师生比达1∶12, 收入比由2.2:1缩小到1.9:1, 按3比7的比例.
 *
 * <p>The unit is 比例. The value is the side that is set against 1, as such figures are quoted (2.2 for 2.2:1, 12 for 1:12);
 * where neither side is 1 it is the first by the second (0.75 for 3:4). Which side is which stays in the evidence. Scores
 * (3:1击败), clock times (14:30), scales of maps and models (1:5万, 1:1模型), verses and ratios of three parts are none.
 */
final class RatioReader {

    private static final Unit RATIO = new Unit("比例", Unit.Kind.PROPORTION);

    /** Characters of a clause before a ratio in which a noun says that it is one. */
    private static final int REACH = 24;

    private static final MathContext DIGITS = new MathContext(12);

    private final QuantityWords words;

    RatioReader(QuantityWords words) {
        this.words = words;
    }

    /**
     * The ratio whose first side is {@code first}, if {@code second} is the other and the clause speaks of a ratio.
     *
     * @param before the measure read before it: a ratio goes on with it (由2.2:1缩小到1.9:1)
     */
    Optional<Measure> read(String text, Sentence sentence, Numeral first, Numeral second, Optional<Measure> before) {
        int start = first.span().start();
        int end = second.span().end();
        String sign = text.substring(first.span().end(), second.span().start());
        boolean ratio = words.is("ratio-sign", sign.strip())
                && first.value().signum() > 0
                && second.value().signum() > 0
                && !continues(text, sentence, start, end);
        boolean goesOn = before.filter(measure -> measure.unit().equals(RATIO))
                .filter(measure -> leads(text.substring(measure.end(), start)))
                .isPresent();
        if (!ratio || !(goesOn || said(text, sentence, start) || named(text, sentence, end))) {
            return Optional.empty();
        }
        return Optional.of(new Measure(
                new Span(start, end),
                first,
                value(first.value(), second.value()),
                Optional.empty(),
                RATIO,
                Comparator.EXACT));
    }

    private static BigDecimal value(BigDecimal first, BigDecimal second) {
        if (first.compareTo(BigDecimal.ONE) == 0) {
            return second;
        }
        BigDecimal plain = first.divide(second, DIGITS).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** 7:2:1 has no single value. */
    private boolean continues(String text, Sentence sentence, int start, int end) {
        boolean before = start > sentence.span().start() && words.is("ratio-sign", text.substring(start - 1, start));
        boolean after = end < sentence.span().end() && words.is("ratio-sign", text.substring(end, end + 1));
        return before || after;
    }

    /** 城乡收入比缩小至2.5:1: a noun for a ratio stands in its clause, and only words that lead to a figure, and the figure it came from, behind. */
    private boolean said(String text, Sentence sentence, int start) {
        String left = text.substring(Math.max(sentence.span().start(), start - REACH), start);
        String clause = left.substring(words.afterLastMark(left));
        String noun = words.of("ratio-noun").stream()
                .filter(word -> clause.lastIndexOf(word) > 0)
                .max(java.util.Comparator.comparingInt(word -> clause.lastIndexOf(word) + word.length()))
                .orElse("");
        if (noun.isEmpty() || words.in("ratio-refusal", clause)) {
            return false;
        }
        return leads(clause.substring(clause.lastIndexOf(noun) + noun.length()));
    }

    private boolean leads(String between) {
        return words.withoutEnding("ratio-lead", between.strip()).isEmpty();
    }

    /** 按1:3的比例: the noun stands behind, and no model or map is made in it. */
    private boolean named(String text, Sentence sentence, int end) {
        String right = words.upToMark(text.substring(end, sentence.span().end()));
        return List.of("比例", "的比例").stream().anyMatch(right::startsWith) && !words.in("ratio-refusal", right);
    }
}
