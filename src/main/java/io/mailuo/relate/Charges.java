package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;

/**
 * Money that a person is charged with or condemned to (某检察院指控，被告人甲收受贿赂50万元; 判处甲有期徒刑十年，并处罚金100万元): no body and no
 * place holds it.
 */
final class Charges {

    private static final String MARKS = "，；：。";
    private static final String MONEY = "元";
    /** 受贿案件涉案金额5000万元 is counted of an area. */
    private static final String CASES = "案件";

    private final Words crimes;
    private final Words accused;

    Charges(Lexicon lexicon) {
        crimes = lexicon.words("holder-crimes", "role", "crime");
        accused = lexicon.words("holder-crimes", "role", "accused");
    }

    /** Whether a figure is money, its clause names a crime or punishment, and the sentence a person before it. */
    boolean are(Named named, Sentence sentence, Mention.Quantity quantity) {
        if (!quantity.unit().endsWith(MONEY)) {
            return false;
        }
        String text = named.text();
        int start = sentence.span().start();
        int end = Math.max(start, quantity.span().start());
        int clause = named.part(sentence, end, MARKS).start();
        String words = text.substring(clause, end);
        return crimes.standIn(words)
                && !words.contains(CASES)
                && (accused.standIn(text.substring(start, end))
                        || !named.resolution()
                                .within(new Span(start, end), Mention.Person.class)
                                .isEmpty());
    }
}
