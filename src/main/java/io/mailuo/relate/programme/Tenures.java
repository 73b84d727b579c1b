package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The body that somebody led when they did something for a programme: 任|甲局|局长期间，推动建成“乙”平台. */
final class Tenures {

    private static final Pattern RELATIVE = Pattern.compile("[全我本].");

    private final Scene scene;
    private final TieWords words;

    Tenures(Scene scene, TieWords words) {
        this.scene = scene;
        this.words = words;
    }

    /** The body of the last post that the words of a sentence from its last semicolon up to an offset give, if no other body acts behind it. */
    Optional<Mention> before(Sentence sentence, int offset) {
        String text = scene.between(
                sentence.span().start(), Math.max(offset, sentence.span().start()));
        int from = sentence.span().start() + text.lastIndexOf('；') + 1;
        Optional<Token> verb = sentence.tokens().stream()
                .filter(token -> token.span().start() >= from && token.span().end() <= offset)
                .filter(token -> words.serves(token.text()))
                .reduce((first, second) -> second);
        return verb.flatMap(token -> last(token.span().end(), offset))
                .filter(body -> scene.titled().contains(body.span()));
    }

    private Optional<Mention> last(int from, int offset) {
        if (from > offset) {
            return Optional.empty();
        }
        List<Mention> actors = Scene.within(new Span(from, offset), scene.actors()).stream()
                .filter(actor -> actor instanceof Mention.Organisation
                        || !RELATIVE.matcher(scene.document().at(actor.span())).matches())
                .toList();
        return actors.isEmpty() ? Optional.empty() : Optional.of(actors.get(actors.size() - 1));
    }
}
