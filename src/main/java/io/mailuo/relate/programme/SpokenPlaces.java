package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import java.util.Optional;
import java.util.stream.IntStream;

/** Places that a speaker names only to say where the own body acts: 甲部部长林一舟介绍，今年将在|乙省|启动“丙”计划. */
final class SpokenPlaces {

    private static final String PARTY = "中共";
    private static final int SHORTEST_AREA = 2;

    private final Scene scene;
    private final TieWords words;
    private final Subjects subjects;
    private final Spokesmen spokesmen;

    SpokenPlaces(Scene scene, TieWords words, Subjects subjects, Spokesmen spokesmen) {
        this.scene = scene;
        this.words = words;
        this.subjects = subjects;
        this.spokesmen = spokesmen;
    }

    /**
     * The body that acts in a place of which its speaker says so, where no word before the place names another who acts; a body of the place itself leaves the
     * place its programme (甲县教育局局长林一舟说，将在全县推广“乙”).
     *
     * @param from where the words begin that may name the subject
     */
    Optional<Mention> bodyActing(Mention.Programme programme, Mention actor, int from) {
        Sentence sentence = scene.sentences().get(scene.sentenceOf(programme.span()));
        if (!(actor instanceof Mention.Place place) || !subjects.isVenue(sentence, actor)) {
            return Optional.empty();
        }
        return spokesmen
                .ownBody(programme)
                .filter(body -> !isOf(body, place))
                .filter(body -> isLeftOut(sentence, body, from, actor.span().start()));
    }

    /** 甲县教育局 in 甲县. */
    private static boolean isOf(Mention body, Mention.Place place) {
        String name = Actor.of(body).fullName();
        String bare = name.startsWith(PARTY) ? name.substring(PARTY.length()) : name;
        String area = place.fullName();
        return IntStream.rangeClosed(0, area.length() - SHORTEST_AREA)
                .anyMatch(from -> bare.startsWith(area.substring(from)));
    }

    /** Whether the words before 在 name nobody but the body itself, and do not urge others (未来三年，|总会|将在…). */
    private boolean isLeftOut(Sentence sentence, Mention body, int from, int offset) {
        String clause = scene.clauseBefore(sentence, offset);
        Span before = new Span(Math.max(from, offset - clause.length()), offset);
        String name = Actor.of(body).fullName();
        return !words.urges(clause)
                && sentence.tokens().stream()
                        .filter(token -> before.contains(token.span()))
                        .noneMatch(token -> (token.is("n") && !name.endsWith(token.text()))
                                || token.is("nr")
                                || token.is("nt")
                                || token.is("nz")
                                || token.is("j")
                                || token.is("r"));
    }
}
