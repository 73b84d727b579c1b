package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Optional;

/** Words by which a text comes back to an event without its name: 出席|仪式, |启动仪式|上, |活动|由某人主持, 参加|比赛. */
final class Gatherings {

    private static final String SCENE_OF = "现场";

    private final Scene scene;
    private final TieWords words;
    private final CeremonyWords openings;

    Gatherings(Scene scene, TieWords words) {
        this.scene = scene;
        this.words = words;
        this.openings = words.ceremonies();
    }

    /** “甲”活动在某地|启动, |举行|“甲”活动: whether the clause of a programme says that it takes place or begins. */
    boolean opens(Sentence sentence, Mention.Programme programme) {
        int end = programme.span().end();
        String behind = Scene.clauseOf(scene.between(end, sentence.span().end()));
        int from = programme.span().start()
                - scene.clauseBefore(sentence, programme.span().start()).length();
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= from && token.span().end() <= end + behind.length())
                .filter(token -> !programme.span().contains(token.span()))
                .anyMatch(token -> words.isHeld(token.text()) || openings.tellsOpening(token.text()));
    }

    /** Whether a sentence comes back to the event of a programme. */
    boolean comesBack(Sentence sentence, Mention.Programme programme) {
        return sentence.role() == Sentence.Role.BODY
                && sentence.tokens().stream()
                        .anyMatch(token ->
                                (isEvent(sentence, token) || words.namesContest(token.text(), programme.head()))
                                        && isBare(sentence, token));
    }

    /** 甲、乙、丙|分别致辞。: a sentence that says nothing else is of the event that the article is about. */
    boolean isOnlyGuests(Sentence sentence, List<Mention.Person> people) {
        if (people.isEmpty()) {
            return false;
        }
        int from = people.get(people.size() - 1).span().end();
        List<Token> behind = sentence.tokens().stream()
                .filter(token -> token.span().start() >= from && !token.is("d") && !token.is("w"))
                .toList();
        boolean clauses = scene.between(sentence.span().start(), from).contains("，");
        return !clauses
                && behind.size() == 1
                && openings.beginsGuestsDeed(behind.get(0).text());
    }

    /** 出席丙园|开工仪式: the ceremony has a name of its own. */
    boolean tellsOfAnother(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> openings.isCeremony(scene.between(
                                token.span().start(), sentence.span().end()))
                        && !isBare(sentence, token));
    }

    private boolean isEvent(Sentence sentence, Token token) {
        String rest = scene.between(token.span().start(), sentence.span().end());
        return openings.isGathering(token.text()) || openings.isCeremony(rest);
    }

    /** Nothing but a verb of going there, a mark or 本次 stands before the word, and no noun that it belongs to behind it (活动|中心). */
    private boolean isBare(Sentence sentence, Token token) {
        Optional<Token> before = Scene.before(sentence, token.span().start());
        boolean free = before.map(first -> first.is("w")
                        || first.is("u")
                        || first.is("p")
                        || first.is("c")
                        || words.joins(first.text())
                        || (openings.opens(first.text()) && !openings.isCeremony(first.text() + token.text()))
                        || openings.announces(first.text())
                        || words.pointsBack(first.text()))
                .orElse(true);
        boolean whole = Scene.at(sentence, token.span().end())
                .filter(next -> next.is("n") && !next.text().equals(SCENE_OF))
                .isEmpty();
        boolean ceremony = !openings.isGathering(token.text());
        return free && (whole || ceremony);
    }
}
