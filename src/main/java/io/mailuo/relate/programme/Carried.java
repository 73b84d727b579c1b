package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import java.util.List;

/**
 * The subject that a clause without one of its own takes over from the sentences before it in its paragraph: 甲市抓人才。实施“乙”工程…. It does so only
 * where the words say that somebody runs the programme, and where nobody else has come in between.
 */
final class Carried {

    private static final int LONGEST_ASPECT = 8;

    private final Scene scene;
    private final TieWords words;
    private final Subjects subjects;
    private final Backwards back;

    Carried(Scene scene, TieWords words, Subjects subjects) {
        this.scene = scene;
        this.words = words;
        this.subjects = subjects;
        this.back = new Backwards(scene.sentences(), this::hasActing, this::opensAspect);
    }

    /**
     * The acting bodies or places of the nearest sentence before that has any. Where somebody visits a place the place does not act.
     *
     * @param from where the words begin that may name them
     */
    List<Mention> before(int sentence, int from) {
        boolean aspect = opensAspect(scene.sentences().get(sentence));
        for (int i = back.before(sentence, aspect); i >= 0; i = back.before(i, aspect)) {
            Sentence earlier = scene.sentences().get(i);
            boolean visited = isVisited(earlier);
            List<Mention> actors = Scene.within(earlier.span(), scene.actors());
            for (int k = 0; k < actors.size(); k++) {
                if (acts(earlier, actors.get(k), visited)
                        && actors.get(k).span().start() >= from) {
                    boolean attribute = isAttribute(earlier, actors.get(k)) && !visited;
                    return subjects.joinedFrom(actors, k).stream()
                            .filter(actor -> !attribute && !subjects.isPartner(earlier, actor))
                            .toList();
                }
            }
            if (earlier.span().start() < from) {
                return List.of();
            }
        }
        return List.of();
    }

    private boolean isVisited(Sentence sentence) {
        return !Scene.within(sentence.span(), scene.people()).isEmpty();
    }

    private boolean acts(Sentence sentence, Mention actor, boolean visited) {
        return visited
                ? subjects.isSubject(sentence, actor) && !subjects.isInTitle(actor)
                : subjects.canBeSubject(sentence, actor);
    }

    /** Whether a body or place acts in a sentence, by its index. */
    private boolean hasActing(int index) {
        Sentence sentence = scene.sentences().get(index);
        boolean visited = isVisited(sentence);
        return Scene.within(sentence.span(), scene.actors()).stream().anyMatch(actor -> acts(sentence, actor, visited));
    }

    /** Whether the words right behind a programme say that it is run (“甲”深入实施, “甲”等全国推广). */
    boolean isRun(Sentence sentence, Mention.Programme programme) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= programme.span().end())
                .takeWhile(token -> !token.is("w") || token.text().equals("、") || isQuoted(token.span()))
                .anyMatch(token -> words.runsBehind(token.text()));
    }

    private boolean isQuoted(Span mark) {
        return scene.named().covers(mark);
    }

    /** Whether a person acts in the words of a sentence before an offset: 林一舟与…一合计，推行“甲”; 她带领…. */
    boolean isPersonal(Sentence sentence, int from, int offset) {
        Span before = new Span(Math.min(Math.max(from, sentence.span().start()), offset), offset);
        boolean named = !Scene.within(before, scene.people()).isEmpty();
        return named
                || sentence.tokens().stream()
                        .filter(token -> before.contains(token.span()))
                        .anyMatch(token ->
                                token.text().equals("他") || token.text().equals("她"));
    }

    /** 人才方面，…: sentences that take one thing after another have their subject from the one that led in to them. */
    private boolean opensAspect(Sentence sentence) {
        int end = Math.min(sentence.span().end(), sentence.span().start() + LONGEST_ASPECT);
        String begin = scene.between(sentence.span().start(), end);
        int comma = begin.indexOf('，');
        return comma > 0 && words.endsAspect(begin.substring(0, comma));
    }

    /** 甲省|协作资金…: a noun behind the name has it for its attribute. */
    private static boolean isAttribute(Sentence sentence, Mention actor) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() == actor.span().end())
                .anyMatch(token -> token.is("n") || token.is("vn"));
    }
}
