package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Optional;

/** What the sitting of a body that runs things has done (国务院常务会议…。会议指出，…要实施“甲”行动): the body's own. */
final class Sittings {

    private final Scene scene;
    private final TieWords words;

    Sittings(Scene scene, TieWords words) {
        this.scene = scene;
        this.words = words;
    }

    /** The body whose sitting tells, in the paragraph of a clause and before it, that something is to be done. */
    Optional<Mention> body(Clause clause) {
        for (int index = clause.index(); index >= 0 && isOfParagraph(clause, index); index--) {
            if (tells(scene.sentences().get(index))) {
                return sat(scene.sentences().get(index).span().start());
            }
        }
        return Optional.empty();
    }

    private boolean isOfParagraph(Clause clause, int index) {
        return scene.sentences().get(index).paragraph() == clause.sentence().paragraph();
    }

    /** 会议|指出. */
    private boolean tells(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return tokens.size() > 1
                && words.isSession(tokens.get(0).text())
                && words.reports(tokens.get(1).text());
    }

    /** The body whose sitting was named last before an offset (国务院|常务会议). */
    private Optional<Mention> sat(int before) {
        return scene.actors().stream()
                .filter(Mention.Organisation.class::isInstance)
                .filter(actor -> actor.span().end() <= before)
                .filter(actor ->
                        words.isExecutiveSession(scene.between(actor.span().end(), before)))
                .reduce((first, second) -> second);
    }
}
