package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sentences in which the speaker's own body acts: 我们启动…, 我们会同|甲局|出台…. */
final class Selves {

    private final Scene scene;
    private final TieWords words;
    private final Subjects subjects;
    private final Backwards back;

    Selves(Scene scene, TieWords words, Subjects subjects) {
        this.scene = scene;
        this.words = words;
        this.subjects = subjects;
        this.back = new Backwards(scene.sentences(), this::hasSubject, sentence -> false);
    }

    /**
     * The bodies that act together with the speaker's own before an offset; none where it acts alone, empty where another is the subject.
     */
    Optional<List<Mention>> partners(Sentence sentence, int offset) {
        Optional<Token> self = sentence.tokens().stream()
                .filter(token -> token.span().end() <= offset && isSelf(sentence, token))
                .reduce((first, second) -> second);
        if (self.isEmpty()) {
            return Optional.empty();
        }
        List<Mention> together = new ArrayList<>();
        int reached = self.get().span().end();
        for (Mention actor : Scene.within(sentence.span(), scene.actors())) {
            if (actor.span().start() < reached || actor.span().end() > offset) {
                continue;
            }
            if (words.actTogether(scene.between(reached, actor.span().start()))) {
                together.add(actor);
                reached = actor.span().end();
            } else if (subjects.isSubject(sentence, actor)) {
                return Optional.empty();
            }
        }
        return Optional.of(together);
    }

    /** 我们, or the common noun for the speaker's body where a subject stands: 介绍了|学校|推行…. */
    private boolean isSelf(Sentence sentence, Token token) {
        if (words.isSelf(token.text())) {
            return true;
        }
        return words.isOwnKind(token.text())
                && subjects.nouns().opensClause(sentence, token)
                && subjects.nouns().isActing(sentence, token);
    }

    /** Whether the speaker's own body is the subject that a sentence takes over from those before it in its paragraph. */
    boolean isCarried(int sentence, int from) {
        int nearest = back.before(sentence, false);
        return nearest >= 0
                && scene.sentences().get(nearest).span().end() > from
                && actsItself(scene.sentences().get(nearest));
    }

    private boolean actsItself(Sentence sentence) {
        return partners(sentence, sentence.span().end()).isPresent();
    }

    /** Whether the speaker's own body or another is the subject of a sentence, by its index. */
    private boolean hasSubject(int index) {
        Sentence sentence = scene.sentences().get(index);
        return actsItself(sentence)
                || Scene.within(sentence.span(), scene.actors()).stream()
                        .anyMatch(actor -> subjects.isSubject(sentence, actor));
    }
}
