package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Optional;

/** What the sitting of a body that runs things has done (国务院常务会议…。会议指出，…要实施“甲”行动): the body's own. */
final class Sittings {

    /** Characters of a word for a sitting and what is behind it. */
    private static final int LONGEST_SITTING = 12;

    private final Scene scene;
    private final TieWords words;
    private final SessionWords sessions;

    Sittings(Scene scene, TieWords words) {
        this.scene = scene;
        this.words = words;
        this.sessions = words.sessions();
    }

    /** The body whose sitting tells, in the paragraph of a clause and before it, that something is to be done, where no other body has come in since. */
    Optional<Mention> body(Clause clause) {
        int index = clause.index();
        while (index >= 0
                && isOfParagraph(clause, index)
                && !tells(scene.sentences().get(index))) {
            index--;
        }
        if (index < 0 || !isOfParagraph(clause, index)) {
            return Optional.empty();
        }
        int told = scene.sentences().get(index).span().start();
        boolean others = Scene.within(new Span(told, clause.offset()), scene.actors()).stream()
                .anyMatch(Mention.Organisation.class::isInstance);
        return others ? Optional.empty() : sat(index, told);
    }

    private boolean isOfParagraph(Clause clause, int index) {
        return scene.sentences().get(index).paragraph() == clause.sentence().paragraph();
    }

    /** 会议|指出. */
    private boolean tells(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return tokens.size() > 1
                && sessions.isSession(tokens.get(0).text())
                && words.reports(tokens.get(1).text());
    }

    /** The body whose sitting was held last before a sentence (国务院|常务会议, not 国务院|常务会议精神), no other meeting since. */
    private Optional<Mention> sat(int sentence, int before) {
        List<Mention> actors = Scene.within(new Span(0, before), scene.actors());
        for (int i = actors.size() - 1; i >= 0; i--) {
            int end = actors.get(i).span().end();
            String rest = scene.between(end, Math.min(before, end + LONGEST_SITTING));
            if (actors.get(i) instanceof Mention.Organisation && sessions.isExecutive(rest)) {
                boolean held = !sessions.isCited(rest) && !meetsAnother(sentence, end);
                return held ? Optional.of(actors.get(i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a meeting is named between the name of a body that sat and a sentence, beside 会议|指出. */
    private boolean meetsAnother(int sentence, int from) {
        for (int index = sentence - 1; index >= 0; index--) {
            Sentence earlier = scene.sentences().get(index);
            if (earlier.span().end() <= from) {
                return false;
            }
            boolean another = earlier.tokens().stream()
                    .filter(token -> token.span().start() >= from + LONGEST_SITTING / 2)
                    .anyMatch(token -> sessions.isSession(token.text()));
            if (another && !tells(earlier)) {
                return true;
            }
        }
        return false;
    }
}
