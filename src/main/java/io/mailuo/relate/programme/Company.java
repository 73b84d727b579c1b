package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.List;

/** People whom a sentence names one behind the other for one deed: 市长甲、副市长乙，局长丙|共同启动…. */
final class Company {

    private static final int LONGEST_TITLE = 40;

    private final Scene scene;

    Company(Scene scene) {
        this.scene = scene;
    }

    /** The list that a person ends, in the order of the text. */
    List<Mention.Person> endingWith(Sentence sentence, Mention.Person person) {
        List<Mention.Person> people = Scene.within(sentence.span(), scene.people());
        List<Mention.Person> list = new ArrayList<>(List.of(person));
        for (int i = people.indexOf(person); i > 0 && isTogether(sentence, people.get(i - 1), people.get(i)); i--) {
            list.add(0, people.get(i - 1));
        }
        return list;
    }

    /** Whether nothing but a title stands between two people: a verb would be the deed of the first alone. */
    boolean isTogether(Sentence sentence, Mention.Person first, Mention.Person second) {
        int from = first.span().end();
        int to = second.span().start();
        if (to <= from || to - from > LONGEST_TITLE || "、，和与及".indexOf(scene.between(from, from + 1)) < 0) {
            return false;
        }
        Span between = new Span(from, to);
        return sentence.tokens().stream()
                .filter(token -> between.contains(token.span()))
                .noneMatch(token -> (token.is("v") && !token.is("vn"))
                        || (token.is("p") && token.span().start() > from)
                        || token.text().equals("；"));
    }
}
