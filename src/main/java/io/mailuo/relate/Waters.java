package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Mention;
import io.mailuo.model.Ordered;
import io.mailuo.model.Sentence;
import io.mailuo.model.Token;
import java.util.List;

/** Waters and the regions along them (某江流域水质比例): what is measured of them is of no area that was named before. */
final class Waters {

    private static final String MARKS = "，；：。";

    /** Words before a figure that are looked through. */
    private static final int LONGEST = 24;

    private final Words ends;
    /** 东湖|公园 is no lake. */
    private final Words sites;

    Waters(Lexicon lexicon) {
        ends = lexicon.words("holder-waters", "role", "end");
        sites = lexicon.words("holder-waters", "role", "site");
    }

    /** Whether the clause of a figure names one before it that is no area as well (黑龙江). */
    boolean areMeasured(Named named, Sentence sentence, Mention.Quantity quantity) {
        List<Token> tokens = sentence.tokens();
        int at = Ordered.first(
                tokens, token -> token.span().start() >= quantity.span().start());
        boolean site = false;
        for (int back = 0; back < LONGEST && at > 0; back++) {
            Token token = tokens.get(--at);
            if (MARKS.contains(token.text())) {
                return false;
            }
            if (!site
                    && token.is("ns")
                    && ends.end(token.text())
                    && named.holders(token.span()).isEmpty()) {
                return true;
            }
            site = sites.contains(token.text());
        }
        return false;
    }
}
