package io.mailuo.relate.programme;

import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.Optional;

/** Bodies that act under a common noun and that nobody found (产业链党委|建立…): what they do is no other's. */
final class UnnamedBodies {

    private final Scene scene;
    private final TieWords words;
    private final BodyNouns nouns;

    UnnamedBodies(Scene scene, TieWords words, BodyNouns nouns) {
        this.scene = scene;
        this.words = words;
        this.nouns = nouns;
    }

    /** Whether the subject of a clause is such a body. */
    boolean act(Clause clause) {
        Optional<Token> before = clause.verb()
                .flatMap(verb -> Scene.before(clause.sentence(), verb.span().start()));
        while (before.filter(token -> token.is("d") || token.is("ad") || token.is("a"))
                .isPresent()) {
            before = Scene.before(clause.sentence(), before.get().span().start());
        }
        return before.filter(token -> token.is("n") && words.endsUnnamedBody(token.text()))
                .filter(token -> token.span().start() >= clause.from())
                .filter(token -> Scene.ending(token.span().end(), token.span().end(), scene.actors())
                        .isEmpty())
                .filter(token -> nouns.meant(clause.sentence(), token).isEmpty())
                .filter(token -> nouns.last(clause.sentence(), clause.from(), clause.offset())
                        .filter(meant -> meant.noun().end() == token.span().end())
                        .isEmpty())
                .filter(token -> Scene.before(clause.sentence(), token.span().start())
                        .filter(self -> words.isSelf(self.text()))
                        .isEmpty())
                .filter(token -> !namesActor(clause)
                        && Scene.before(clause.sentence(), token.span().start())
                                .filter(verb -> verb.is("v"))
                                .isEmpty())
                .isPresent();
    }

    /** Whether the clause of the verb names a body or place itself. */
    private boolean namesActor(Clause clause) {
        int begin = clause.offset()
                - scene.clauseBefore(clause.sentence(), clause.offset()).length();
        return !Scene.within(new Span(begin, clause.offset()), scene.actors()).isEmpty();
    }
}
