package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Token;

/** Waters and the regions along them (某江流域水质比例): what is measured of them is of no area that was named before. */
final class Waters {

    private static final String MARKS = "，；：。";

    private final Words ends;
    /** 东湖|公园 is no lake. */
    private final Words sites;

    Waters(Lexicon lexicon) {
        ends = lexicon.words("holder-waters", "role", "end");
        sites = lexicon.words("holder-waters", "role", "site");
    }

    /** Whether the clause of a figure names one before it that is no area as well (黑龙江). */
    boolean areMeasured(Named named, Sentence sentence, Mention.Quantity quantity) {
        boolean water = false;
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= quantity.span().start()) {
                break;
            }
            boolean place = token.is("ns") && ends.end(token.text());
            water = !MARKS.contains(token.text())
                    && !sites.contains(token.text())
                    && (water || (place && named.holders(token.span()).isEmpty()));
        }
        return water;
    }
}
