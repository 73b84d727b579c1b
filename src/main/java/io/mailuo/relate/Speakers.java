package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Mention;
import io.mailuo.model.Ordered;
import io.mailuo.model.Resolution;
import io.mailuo.model.Section;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import java.util.Optional;
import java.util.Set;

/** For which body the person speaks who has the word in a paragraph: 市长某某强调，… speaks for the city government. */
final class Speakers {

    /** Characters between a name and the verb that gives it the word (某某在会上说). */
    private static final int REACH = 5;

    private final Set<String> verbs;

    Speakers(Lexicon lexicon) {
        verbs = lexicon.words("reporting-clause-verbs");
    }

    /** The body in whose name the last speaker of the paragraph, up to the sentence, has a post. */
    Optional<EntityKey> body(Resolution resolution, Section section, Sentence sentence) {
        for (int i = section.indexOf(sentence); i >= 0; i--) {
            Sentence line = section.sentences().get(i);
            if (line.paragraph() != sentence.paragraph()) {
                return Optional.empty();
            }
            Optional<EntityKey> speaker = speaker(resolution, line);
            if (speaker.isPresent()) {
                return speaker.flatMap(person -> body(resolution, person));
            }
        }
        return Optional.empty();
    }

    private Optional<EntityKey> speaker(Resolution resolution, Sentence line) {
        return resolution.within(line.span(), Mention.Person.class).stream()
                .filter(person -> speaks(resolution, person.span()))
                .reduce((first, second) -> second)
                .flatMap(resolution::key);
    }

    private boolean speaks(Resolution resolution, Span name) {
        String text = resolution.document().text().normal();
        String behind = text.substring(name.end(), Math.min(text.length(), name.end() + REACH));
        return verbs.stream().anyMatch(verb -> behind.contains(verb) && clear(behind, verb));
    }

    private static boolean clear(String behind, String verb) {
        return behind.substring(0, behind.indexOf(verb)).chars().noneMatch(c -> "，。；、".indexOf(c) >= 0);
    }

    private static Optional<EntityKey> body(Resolution resolution, EntityKey person) {
        return Mention.only(Mention.Post.class, resolution.mentions()).stream()
                .filter(post -> holds(resolution, post, person))
                .flatMap(post -> post.organisation().stream())
                .flatMap(span -> Ordered.within(span, resolution.mentions(), Mention::span).stream()
                        .filter(mention -> mention instanceof Mention.Organisation || mention instanceof Mention.Place)
                        .filter(mention -> mention.span().equals(span)))
                .flatMap(mention -> resolution.key(mention).stream())
                .findFirst();
    }

    private static boolean holds(Resolution resolution, Mention.Post post, EntityKey person) {
        return resolution.within(post.person(), Mention.Person.class).stream()
                .filter(mention -> mention.span().equals(post.person()))
                .anyMatch(mention ->
                        resolution.key(mention).filter(person::equals).isPresent());
    }
}
