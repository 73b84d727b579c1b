package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import java.util.List;
import java.util.Optional;

/** Words for the parties that were named together before: 甲市与乙市举行座谈会，|双方|签署…; 甲局会同乙局、丙局…。|三地|还启动…. */
final class Parties {

    private static final int FARTHEST = 2;
    private static final String NUMBERS = "两三四五六";

    private final Scene scene;
    private final TieWords words;
    private final Subjects subjects;

    Parties(Scene scene, TieWords words, Subjects subjects) {
        this.scene = scene;
        this.words = words;
        this.subjects = subjects;
    }

    /** Whom the words for the parties mean that begin the clause before an offset: as many as they count, named together. */
    List<Mention> before(int index, int offset) {
        Sentence sentence = scene.sentences().get(index);
        String clause = scene.clauseBefore(sentence, offset);
        Optional<String> party = words.parties(clause).filter(word -> !words.urges(clause.substring(word.length())));
        int count = party.map(word -> 2 + Math.max(0, NUMBERS.indexOf(word.charAt(0))))
                .orElse(0);
        for (int i = index; count > 0 && i >= 0 && i >= index - FARTHEST; i--) {
            Sentence earlier = scene.sentences().get(i);
            if (earlier.paragraph() != sentence.paragraph()) {
                return List.of();
            }
            List<Mention> actors = Scene.within(earlier.span(), scene.actors()).stream()
                    .filter(actor -> actor.span().end() <= offset - clause.length())
                    .toList();
            for (int k = 0; k < actors.size(); k++) {
                List<Mention> list = subjects.joinedFrom(actors, k);
                if (list.size() == count && subjects.canBeSubject(earlier, actors.get(k))) {
                    return list;
                }
            }
        }
        return List.of();
    }
}
