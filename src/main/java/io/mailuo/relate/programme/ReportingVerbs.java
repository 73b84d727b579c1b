package io.mailuo.relate.programme;

import io.mailuo.model.Sentence;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Optional;

/** Finds the verbs of a sentence that report what somebody says: 表示, 谈|到. */
final class ReportingVerbs {

    private final Scene scene;
    private final TieWords words;

    ReportingVerbs(Scene scene, TieWords words) {
        this.scene = scene;
        this.words = words;
    }

    /** Where the verb begins that opens a sentence, behind an adverb (先后|提出…): without one it may be an order; 不得不|说 is nobody's. */
    Optional<Integer> opening(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int verb = 0;
        while (verb < tokens.size()
                && (tokens.get(verb).is("d") || tokens.get(verb).is("f"))) {
            verb++;
        }
        boolean denied =
                tokens.stream().limit(verb).anyMatch(token -> token.text().contains("不"));
        return verb > 0 && !denied && verb < tokens.size() && reports(sentence, verb)
                ? Optional.of(tokens.get(verb).span().start())
                : Optional.empty();
    }

    /** A reporting verb as one word or as two (谈 | 到); 并讲话，… tells nothing of what was said. */
    boolean reports(Sentence sentence, int index) {
        String word = sentence.tokens().get(index).text();
        boolean next = index + 1 < sentence.tokens().size();
        boolean empty = words.isAddress(word)
                && !words.isAccount(word)
                && next
                && sentence.tokens().get(index + 1).text().equals("，");
        String clause = Scene.clauseOf(scene.between(
                sentence.tokens().get(index).span().end(), sentence.span().end()));
        boolean opening =
                words.ceremonies().announces(word) && words.ceremonies().announcesOpening(clause);
        // 林一舟|肯定|能…: an adverb.
        boolean verb = words.reports(word) && !sentence.tokens().get(index).is("d");
        return (verb && !empty && !opening)
                || (next
                        && words.reports(word + sentence.tokens().get(index + 1).text()));
    }

    /** Whether what stands behind a verb is a noun for an account (作了|说明, 给予|肯定). */
    boolean isMade(String verb) {
        return words.speech().makesAccount(verb);
    }

    /** 提出 的 要求, 作出 介绍, 县长 的 充分 肯定: the word is a noun here. */
    boolean isNoun(Sentence sentence, Token token) {
        Optional<Token> before = Scene.before(sentence, token.span().start());
        if (before.filter(word -> word.is("a") || word.is("ad") || word.is("d")).isPresent()) {
            before = Scene.before(sentence, before.get().span().start());
        }
        return before.map(word -> word.text().equals("的") || word.text().equals("了") || isMade(word.text()))
                .orElse(false);
    }
}
