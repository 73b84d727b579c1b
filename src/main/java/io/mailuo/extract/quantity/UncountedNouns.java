package io.mailuo.extract.quantity;

import io.mailuo.model.Numeral;
import io.mailuo.model.Sentence;
import io.mailuo.model.Token;
import java.util.regex.Pattern;

/** Nouns right behind a number: people of whom there are so many without a measure word, and what a year begins the name of. */
final class UncountedNouns {

    private static final Pattern LARGE = Pattern.compile("[0-9.]+[多余几]?[千百]?[万亿]+");
    private static final Pattern YEAR = Pattern.compile("(?:199|20[0-4])[0-9]");

    /** Characters of the words from the number to the end of the noun (巾帼志愿者, 城乡参保居民). */
    private static final int LONGEST = 8;

    private UncountedNouns() {}

    /** 30万巾帼志愿者, 1200万大班儿童: whether a large number counts the people that the nouns behind it end with. */
    static boolean people(QuantityWords words, Numeral numeral, String text, Sentence sentence, int from) {
        if (!LARGE.matcher(numeral.span().of(text)).matches()) {
            return false;
        }
        boolean people = false;
        for (Token token : sentence.tokens()) {
            if (token.span().end() <= from) {
                continue;
            }
            boolean noun = token.is("n") || token.is("b") || token.is("j") || token.is("a");
            if (token.span().end() - from > LONGEST || !(noun || token.is("vn"))) {
                break;
            }
            // 500万人才|发展|资金: what the people are only part of is counted.
            String read = text.substring(
                    Math.max(from, token.span().start()), token.span().end());
            people = noun ? !words.ending("people-noun", read).isEmpty() : people;
        }
        return people;
    }

    /** 5500万人才: 人 begins the noun, unless 才 belongs to what follows (5500万人才能). */
    static boolean able(QuantityWords words, String text, int from) {
        String noun = words.at("people-noun", text, from);
        return noun.startsWith("人")
                && words.at("able", text, from + noun.length()).isEmpty();
    }

    /** 2024人工智能大会, 2025人才发展白皮书, 2024个人信息保护报告: a year before a noun that begins as a measure word does. */
    static boolean begins(QuantityWords words, Numeral numeral, String text, Sentence sentence) {
        int at = numeral.span().end();
        if (!YEAR.matcher(numeral.span().of(text)).matches()) {
            return false;
        }
        boolean noun = sentence.tokens().stream()
                .anyMatch(token -> token.span().start() == at && token.span().length() > 2 && token.is("n"));
        return noun || !words.at("year-noun", text, at).isEmpty();
    }
}
