package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.TimeExpression;
import java.util.List;

/** Lengths of time that are part of a noun and frame no figure: 学前三年毛入园率, 九年巩固率. */
final class NamedTimes {

    /** Characters of the noun before the time. */
    private static final int BEFORE = 2;

    private NamedTimes() {}

    /** A sentence without the times of such nouns. */
    static Sentence dropped(QuantityWords words, String text, Sentence sentence) {
        List<TimeExpression> times = sentence.times().stream()
                .filter(time -> !named(words, text, sentence, time.span()))
                .toList();
        return times.size() == sentence.times().size()
                ? sentence
                : new Sentence(
                        sentence.span(),
                        sentence.role(),
                        sentence.paragraph(),
                        sentence.tokens(),
                        sentence.numerals(),
                        times,
                        sentence.tags());
    }

    private static boolean named(QuantityWords words, String text, Sentence sentence, Span time) {
        for (int at = Math.max(sentence.span().start(), time.start() - BEFORE); at <= time.start(); at++) {
            if (at + words.at("timed-noun", text, at).length() >= time.end()) {
                return true;
            }
        }
        return false;
    }
}
