package io.mailuo.extract.quantity;

import io.mailuo.model.Comparator;
import java.util.ArrayList;
import java.util.List;

/** Qualifiers in front of a list of figures, which hold for each of them: 突破6000万千瓦、5000万千瓦, 约200万户、700万人. */
final class ListedQualifiers {

    /** Characters of what is counted, with what it does, between two figures of such a list. */
    private static final int LONGEST_COUNTED = 14;

    private static final String ROUND = "万亿";

    private final QuantityWords words;

    ListedQualifiers(QuantityWords words) {
        this.words = words;
    }

    /** The measures with the qualifier of the first of a list given to those behind it that have none. */
    List<Measure> spread(String text, List<Measure> measures) {
        List<Measure> spread = new ArrayList<>();
        boolean qualified = false;
        for (Measure measure : measures) {
            Measure before = spread.isEmpty() ? measure : spread.get(spread.size() - 1);
            boolean takes = qualified && measure.comparator() == Comparator.EXACT && shares(before, measure, text);
            spread.add(takes ? measure.qualified(before.comparator()) : measure);
            boolean own = measure.start() < measure.numeral().span().start();
            qualified = takes || (own && measure.comparator() != Comparator.EXACT);
        }
        return spread;
    }

    /** Whether two figures of one unit stand side by side, or two round numbers with what they count, of which the first is about right. */
    private boolean shares(Measure first, Measure next, String text) {
        String between = text.substring(first.end(), next.start());
        if (words.is("list-sign", between)) {
            return first.unit().equals(next.unit()) && (isWritten(first, text, '.') || !isWritten(next, text, '.'));
        }
        return first.comparator() == Comparator.ABOUT
                && between.endsWith("、")
                && between.length() <= LONGEST_COUNTED
                && !words.in("clause-mark", between)
                && isRound(first, text)
                && isRound(next, text);
    }

    /** 近20%、|15.3%: what is more exact than the first figure is not about right as that is. */
    private static boolean isWritten(Measure measure, String text, char part) {
        return measure.numeral().span().of(text).indexOf(part) >= 0;
    }

    /** 200万, 5亿: a number that is written with its magnitude. */
    private static boolean isRound(Measure measure, String text) {
        String written = measure.numeral().span().of(text);
        return ROUND.indexOf(written.charAt(written.length() - 1)) >= 0;
    }
}
