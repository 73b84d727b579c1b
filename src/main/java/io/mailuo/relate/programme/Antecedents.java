package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Whom a word stands for that names nobody: 他 and 她, and the title alone of one whom the article has named with it (|总书记|强调). */
final class Antecedents {

    private static final int SHORTEST_TITLE = 2;

    private final Scene scene;
    private final Predicate<Mention.Person> isOfficial;
    private final Map<String, Set<String>> bearers;

    /** @param bearers by title the names of those who bear it */
    Antecedents(Scene scene, Predicate<Mention.Person> isOfficial, Map<String, Set<String>> bearers) {
        this.scene = scene;
        this.isOfficial = isOfficial;
        this.bearers = bearers;
    }

    /**
     * Whom a word of a sentence stands for.
     *
     * @param here the people of the sentence
     * @param named who acted last before the sentence
     */
    Optional<Mention.Person> of(
            Sentence sentence, Token token, List<Mention.Person> here, Optional<Mention.Person> named) {
        if (token.text().equals("他") || token.text().equals("她")) {
            return here.stream()
                    .filter(person -> person.span().end() <= token.span().start())
                    .collect(Collectors.collectingAndThen(Collectors.toList(), this::subject))
                    .or(() -> named);
        }
        return byTitle(sentence, token);
    }

    /** Who a pronoun in the next sentence stands for: the first official of a sentence is its subject (甲会见乙。他说…). */
    Optional<Mention.Person> subject(List<Mention.Person> here) {
        return here.stream()
                .filter(isOfficial)
                .findFirst()
                .or(() -> here.isEmpty() ? Optional.empty() : Optional.of(here.get(here.size() - 1)));
    }

    /** Behind the name of a person or body (习近平|总书记, 甲县|县长) or before one (县长|甲) a title is not alone; nor where two people bear it. */
    private Optional<Mention.Person> byTitle(Sentence sentence, Token token) {
        Set<String> names = bearers.getOrDefault(token.text(), Set.of());
        boolean opens = Scene.before(sentence, token.span().start())
                .map(before -> before.is("w") && !before.text().equals("、"))
                .orElse(true);
        if (token.text().length() < SHORTEST_TITLE || names.size() != 1 || !opens) {
            return Optional.empty();
        }
        return Scene.starting(0, token.span().start(), scene.people()).stream()
                .filter(person -> names.contains(person.name()))
                .reduce((first, second) -> second);
    }
}
