package io.mailuo.relate.programme;

import io.mailuo.model.Fact.Involvement.Part;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who hosts a programme: 活动由|甲局|主办，|乙市|承办, in the sentence of its name or in the next, which points back to it (该活动由…). */
final class Hosts {

    private static final int FARTHEST = 12;

    private final Scene scene;
    private final TieWords words;

    Hosts(Scene scene, TieWords words) {
        this.scene = scene;
        this.words = words;
    }

    /** A host and its part. */
    record Host(Mention actor, Part part, Sentence sentence) {}

    /** The hosts that a sentence, or the one behind it, gives a programme. */
    List<Host> of(Mention.Programme programme, int sentence) {
        List<Host> hosts =
                read(scene.sentences().get(sentence), programme.span().end(), Integer.MAX_VALUE);
        if (hosts.isEmpty()) {
            hosts = before(scene.sentences().get(sentence), programme);
        }
        boolean last = scene.programmes().stream()
                .noneMatch(other -> other.span().start() > programme.span().start()
                        && scene.sentenceOf(other.span()) == sentence
                        && !other.core().equals(programme.core()));
        if (hosts.isEmpty() && last && sentence + 1 < scene.sentences().size()) {
            Sentence next = scene.sentences().get(sentence + 1);
            String head = programme.head().isEmpty() ? "活动" : programme.head();
            String begin = scene.between(
                    next.span().start(), Math.min(next.span().end(), next.span().start() + FARTHEST));
            return words.pointsBack(begin, head) ? read(next, next.span().start(), Integer.MAX_VALUE) : List.of();
        }
        return hosts;
    }

    /** 由|甲部|主办、|乙校|承办的|“丙”大赛. */
    private List<Host> before(Sentence sentence, Mention.Programme programme) {
        Optional<Token> last = Scene.before(sentence, programme.span().start());
        boolean level = last.filter(token -> token.text().matches("[全我本].")).isPresent();
        boolean attribute = (level ? Scene.before(sentence, last.get().span().start()) : last)
                .filter(token -> token.text().equals("的"))
                .isPresent();
        return attribute
                ? read(sentence, sentence.span().start(), programme.span().start())
                : List.of();
    }

    /** The hosts behind an offset, of which the first stands behind 由 or is the sentence's subject. */
    private List<Host> read(Sentence sentence, int from, int until) {
        List<Host> hosts = new ArrayList<>();
        List<Mention> waiting = new ArrayList<>();
        boolean agents = scene.between(from, sentence.span().end()).contains("由");
        for (Mention actor : Scene.within(
                new Span(from, Math.min(until, sentence.span().end())), scene.actors())) {
            waiting.add(actor);
            String rest = scene.between(actor.span().end(), sentence.span().end());
            if (agents && (words.isHost(rest) || words.isCoHost(rest))) {
                Part part = words.isHost(rest) ? Part.OWNER : Part.PARTICIPANT;
                waiting.forEach(host -> hosts.add(new Host(host, part, sentence)));
                waiting.clear();
            } else if (!rest.startsWith("、") && !rest.startsWith("和") && !rest.startsWith("与")) {
                waiting.clear();
            }
        }
        return hosts;
    }
}
