package io.mailuo.relate.programme;

import io.mailuo.model.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Goes back through the sentences of a paragraph to the nearest that tells something. What was passed over on the way is not looked
 * at again: a paragraph of ten thousand sentences would be gone through for each of them.
 */
final class Backwards {

    /** A sentence from which somebody went back, and whether sentences of an aspect were passed over. */
    private record From(int sentence, boolean passing) {}

    private final List<Sentence> sentences;
    private final IntPredicate tells;
    private final Predicate<Sentence> passed;
    private final Map<Integer, Boolean> telling = new HashMap<>();
    private final Map<From, Integer> known = new HashMap<>();

    /**
     * A way back.
     *
     * @param sentences the sentences of an article
     * @param tells whether the sentence at an index tells what is looked for
     * @param passed which sentences may be passed over though they tell it
     */
    Backwards(List<Sentence> sentences, IntPredicate tells, Predicate<Sentence> passed) {
        this.sentences = sentences;
        this.tells = tells;
        this.passed = passed;
    }

    /** Index of the nearest telling sentence before one in its paragraph; -1 if there is none. */
    int before(int sentence, boolean passing) {
        int paragraph = sentences.get(sentence).paragraph();
        int at = sentence;
        while (at > 0
                && sentences.get(at - 1).paragraph() == paragraph
                && !known.containsKey(new From(at, passing))
                && !stops(at - 1, passing)) {
            at--;
        }
        boolean in = at > 0 && sentences.get(at - 1).paragraph() == paragraph;
        int found = in ? known.getOrDefault(new From(at, passing), at - 1) : -1;
        for (int from = at; from <= sentence; from++) {
            known.put(new From(from, passing), found);
        }
        return found;
    }

    private boolean stops(int index, boolean passing) {
        return !(passing && passed.test(sentences.get(index))) && telling.computeIfAbsent(index, tells::test);
    }
}
