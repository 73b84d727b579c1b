package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Token;
import java.util.Optional;

/** Common nouns that stand for a body named before: 学校|推行…, 该局|启动…. */
final class BodyNouns {

    private static final String THAT = "该";

    private final Scene scene;
    private final TieWords words;

    BodyNouns(Scene scene, TieWords words) {
        this.scene = scene;
        this.words = words;
    }

    /** 学校|推行…: the last common noun for a body that stands where a subject does. */
    Optional<Token> last(Sentence sentence, int from, int offset) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= from && token.span().end() <= offset)
                .filter(token ->
                        isOwnKind(sentence, token) && opensClause(sentence, token) && isActing(sentence, token))
                .reduce((first, second) -> second);
    }

    /** 学校, and 该局 in one word or in two. */
    private boolean isOwnKind(Sentence sentence, Token token) {
        return words.isOwnKind(token.text()) || pointed(sentence, token).isPresent();
    }

    /** The noun that 该 points with: 县 in 该县. */
    private Optional<String> pointed(Sentence sentence, Token token) {
        if (token.text().length() > 1 && token.text().startsWith(THAT)) {
            return Optional.of(token.text().substring(1));
        }
        return Scene.before(sentence, token.span().start())
                .filter(before -> before.text().equals(THAT)
                        && before.span().end() == token.span().start())
                .map(before -> token.text());
    }

    /** The body or place that 该县, 该局 right before an offset stands for. */
    Optional<Mention> pointedBefore(Sentence sentence, int offset) {
        return Scene.before(sentence, offset)
                .filter(token ->
                        token.span().end() == offset && pointed(sentence, token).isPresent())
                .flatMap(token -> meant(sentence, token));
    }

    /** Whether a word begins a clause, or stands behind a time, 了 or a reporting verb. */
    boolean opensClause(Sentence sentence, Token token) {
        Optional<Token> first = Scene.before(sentence, token.span().start());
        if (first.filter(before -> before.text().equals(THAT)).isPresent()) {
            first = Scene.before(sentence, first.get().span().start());
        }
        return first.map(before -> (before.is("w") && !before.text().equals("、"))
                        || before.is("u")
                        || before.is("t")
                        || words.reports(before.text()))
                .orElse(true);
    }

    /** Whether a verb or an adverb stands behind a word. */
    boolean isActing(Sentence sentence, Token token) {
        return sentence.tokens().stream()
                .filter(next -> next.span().start() == token.span().end())
                .anyMatch(next -> (next.is("v") && !next.is("vn")) || next.is("d") || next.is("ad") || next.is("p"));
    }

    /** The body that was named last before a common noun and may be meant by it. */
    Optional<Mention> meant(Sentence sentence, Token noun) {
        Optional<String> pointed = pointed(sentence, noun);
        return scene.actors().stream()
                .filter(actor -> actor.span().end() <= noun.span().start())
                .filter(actor -> {
                    String name = Actor.of(actor).fullName();
                    return words.standsFor(noun.text(), name)
                            || pointed.filter(name::endsWith).isPresent();
                })
                .reduce((first, second) -> second);
    }
}
