package io.mailuo.relate.programme;

import io.mailuo.model.Fact.Involvement.Part;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Who hosts a programme: 活动由|甲局|主办，|乙市|承办, in the sentence of its name or in the next, which points back to it (该活动由…). */
final class Hosts {

    private static final Pattern RELATIVE = Pattern.compile("[全我本].");

    private static final int FARTHEST = 12;
    private static final String JOINTS = "、和与及";
    private static final String OTHERS = "等";
    private static final int LONGEST_NAME = 16;

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
        Span here = scene.sentences().get(sentence).span();
        boolean last = Scene.starting(programme.span().start() + 1, here.end() - 1, scene.programmes()).stream()
                .noneMatch(other -> scene.sentenceOf(other.span()) == sentence
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
        boolean level =
                last.filter(token -> RELATIVE.matcher(token.text()).matches()).isPresent();
        boolean attribute = (level ? Scene.before(sentence, last.get().span().start()) : last)
                .filter(token -> token.text().equals("的"))
                .isPresent();
        return attribute
                ? read(sentence, sentence.span().start(), programme.span().start())
                : List.of();
    }

    /** The hosts behind an offset: lists of bodies before a verb of hosting. */
    private List<Host> read(Sentence sentence, int from, int until) {
        List<Host> hosts = new ArrayList<>();
        List<Mention> waiting = new ArrayList<>();
        boolean agents = scene.between(from, sentence.span().end()).contains("由");
        for (Mention actor :
                Scene.within(new Span(from, Math.min(until, sentence.span().end())), scene.actors())) {
            waiting.add(actor);
            int behind = behindUnread(actor.span().end(), sentence);
            String rest = scene.between(behind, sentence.span().end());
            boolean told = agents || isClause(sentence, waiting.get(0), rest);
            boolean makes = isAgent(waiting.get(0)) && madeBy(sentence, behind);
            boolean joint = told && words.isJoint(rest);
            if ((told && (words.isHost(rest) || words.isCoHost(rest))) || makes || joint) {
                // 由甲局牵头，乙区、丙区共同实施: those who carry out together are the hosts only where nobody leads them.
                boolean owns = (makes && hosts.isEmpty()) || words.isHost(rest) || (joint && hosts.isEmpty());
                Part part = owns ? Part.OWNER : Part.PARTICIPANT;
                waiting.forEach(host -> hosts.add(new Host(host, part, sentence)));
                waiting.clear();
            } else if (!rest.startsWith("、") && !rest.startsWith("和") && !rest.startsWith("与")) {
                waiting.clear();
            }
        }
        return hosts;
    }

    /** 由甲局、乙局和|某会|共同发起: where the verb begins behind the last of a list, a body that no finder reads. */
    private int behindUnread(int end, Sentence sentence) {
        String rest = scene.between(end, sentence.span().end());
        if (rest.isEmpty() || (JOINTS.indexOf(rest.charAt(0)) < 0 && !rest.startsWith(OTHERS))) {
            return end;
        }
        for (Token token : sentence.tokens()) {
            int start = token.span().start();
            if (start > end && (token.is("w") || start - end > LONGEST_NAME)) {
                return end;
            }
            boolean actor = !Scene.starting(end + 1, start, scene.actors()).isEmpty();
            boolean together = token.is("d")
                    || (words.areTogether(token.text())
                            && JOINTS.indexOf(token.text().charAt(0)) < 0);
            if (start > end && together) {
                return actor ? end : start;
            }
        }
        return end;
    }

    /** “丙”工程，|甲局、乙局|具体负责，: without 由 the hosts are the whole clause but for the verb. */
    private boolean isClause(Sentence sentence, Mention first, String rest) {
        boolean opens = scene.clauseBefore(sentence, first.span().start()).isEmpty();
        int mark = IntStream.range(0, rest.length())
                .filter(i -> "，。；".indexOf(rest.charAt(i)) >= 0)
                .findFirst()
                .orElse(rest.length());
        return opens && words.isHosting(rest.substring(0, mark));
    }

    private boolean isAgent(Mention first) {
        int start = first.span().start();
        return start > 0 && scene.between(start - 1, start).equals("由");
    }

    /** 由|甲厅、乙厅|于2022年|设立: words of time and manner may stand before the verb. */
    private boolean madeBy(Sentence sentence, int from) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= from)
                .dropWhile(token -> token.is("t")
                        || token.is("m")
                        || token.is("q")
                        || token.is("d")
                        || token.is("ad")
                        || words.areTogether(token.text())
                        || token.text().equals("于")
                        || token.text().equals("在"))
                .findFirst()
                .filter(token -> words.makes(token.text()))
                .isPresent();
    }
}
