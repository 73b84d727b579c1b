package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Token;
import java.util.Optional;

/**
 * A programme in its clause.
 *
 * @param index index of the sentence
 * @param verb the verb that governs the programme, or that follows it
 * @param speech the speech that the programme is spoken of in
 * @param begin where the words of that speech begin; 0 where there is none
 */
record Clause(
        Mention.Programme programme,
        int index,
        Sentence sentence,
        Optional<Token> verb,
        Optional<Speech> speech,
        int begin) {

    int offset() {
        return verb.map(token -> token.span().start()).orElse(programme.span().start());
    }

    /** Where the words of the sentence begin that may name the subject. */
    int from() {
        return speech.map(words -> words.span().start()).orElse(0);
    }

    /** Whether the sentence itself names the speaker. */
    boolean namesSpeaker() {
        return speech.filter(words -> sentence.span().contains(words.speaker().span()))
                .isPresent();
    }
}
