package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands among the words before a figure and is no part of them: times, brackets and words of planning and asking. */
final class Asides {

    private final QuantityWords words;
    private final List<Token> between;

    /** @param between the words before a figure */
    Asides(QuantityWords words, List<Token> between) {
        this.words = words;
        this.between = between;
    }

    /** Without times, the preposition before each (用5年时间), brackets and what stands in them. */
    List<Token> without(Sentence sentence) {
        List<Token> kept = new ArrayList<>();
        int depth = 0;
        for (Token token : between) {
            depth += "（(".contains(token.text()) ? 1 : 0;
            Optional<Token> untimed = Phrases.untimed(sentence, token);
            boolean time = untimed.isEmpty();
            boolean framing = !kept.isEmpty()
                    && kept.get(kept.size() - 1).is("p")
                    && !words.is("compare", kept.get(kept.size() - 1).text());
            if (time && framing) {
                kept.remove(kept.size() - 1);
            }
            boolean plan = (words.is("planned", token.text()) && !measured(token))
                    || (token.is("d") && words.is("strip", token.text()) && !average(kept, token))
                    || aims(token);
            boolean front = (kept.isEmpty() || plan) && !disposes(token);
            boolean particle = token.is("u") && words.is("aspect", token.text());
            if (depth == 0 && !particle && !(plan && front)) {
                untimed.ifPresent(kept::add);
            }
            depth -= "）)".contains(token.text()) && depth > 0 ? 1 : 0;
        }
        return kept;
    }

    /** 新政将补助上限提高, 雷达将这3万株树木: 将 before a noun, or a word that points at what is counted. */
    private boolean disposes(Token token) {
        int next = between.indexOf(token) + 1;
        return words.is("disposal", token.text())
                && next < between.size()
                && (between.get(next).is("n")
                        || words.is("deictic", between.get(next).text()));
    }

    /** 招生计划增加30名: a plan that grows or is fulfilled is what is measured. */
    private boolean measured(Token plan) {
        int next = between.indexOf(plan) + 1;
        String word = next < between.size() ? between.get(next).text() : "";
        return words.is("rise", word) || words.is("fall", word) || words.is("fulfilled", word);
    }

    /** 要培训农民3000人, 确保完成造林5万亩: what is to be done, without the word that asks for it; 应播面积 is one word. */
    private boolean aims(Token token) {
        int next = between.indexOf(token) + 1;
        return (words.is("asking", token.text()) || words.is("ensuring", token.text()))
                && next < between.size()
                && between.get(next).text().length() > 1
                && (between.get(next).is("v")
                        || between.get(next).is("d")
                        || between.get(next).is("a"));
    }

    /** 日均, 户均: 均 behind a single character is part of a word that the tagger has cut. */
    private static boolean average(List<Token> kept, Token token) {
        return token.text().equals("均")
                && !kept.isEmpty()
                && kept.get(kept.size() - 1).text().length() == 1
                && !kept.get(kept.size() - 1).is("w");
    }
}
