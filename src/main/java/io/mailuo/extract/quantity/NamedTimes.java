package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.TimeExpression;
import java.util.List;

/**
 * Expressions that are no times of a figure: lengths that are part of a noun (学前三年毛入园率, 九年巩固率), a number behind a letter
 * (PM2.5年均浓度), and what 后 and 年 make of two words (达产后年产值).
 */
final class NamedTimes {

    /** Characters of the noun before the time. */
    private static final int BEFORE = 2;

    private NamedTimes() {}

    /** A sentence without the times of such nouns. */
    static Sentence dropped(QuantityWords words, String text, Sentence sentence) {
        List<TimeExpression> times = sentence.times().stream()
                .filter(time -> !named(words, text, sentence, time.span()))
                .toList();
        return times.size() == sentence.times().size() ? sentence : sentence.withTimes(times);
    }

    private static boolean named(QuantityWords words, String text, Sentence sentence, Span time) {
        return lettered(text, sentence, time) || cut(words, text, sentence, time) || noun(words, text, sentence, time);
    }

    /** PM2.5年均浓度. */
    private static boolean lettered(String text, Sentence sentence, Span time) {
        int before = time.start() - 1;
        return before >= sentence.span().start()
                && Character.isDigit(text.charAt(time.start()))
                && text.charAt(before) < 128
                && Character.isLetter(text.charAt(before));
    }

    /** 达产后年产值: 后年 between a verb and what a year yields; 到后年, 后年将… and ，后年… are the year after next. */
    private static boolean cut(QuantityWords words, String text, Sentence sentence, Span time) {
        int start = time.start();
        return words.is("year-ahead", time.of(text))
                && !words.ending("completion", text.substring(sentence.span().start(), start + 1))
                        .isEmpty();
    }

    private static boolean noun(QuantityWords words, String text, Sentence sentence, Span time) {
        for (int at = Math.max(sentence.span().start(), time.start() - BEFORE); at <= time.start(); at++) {
            if (at + words.at("timed-noun", text, at).length() >= time.end()) {
                return true;
            }
        }
        return false;
    }
}
