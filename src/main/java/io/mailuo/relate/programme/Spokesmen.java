package io.mailuo.relate.programme;

import io.mailuo.model.Mention;
import io.mailuo.model.Mention.Programme;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The officials of an article, what they say, and the bodies that they speak for. */
final class Spokesmen {

    private final TieWords words;
    private final Set<String> officials = new LinkedHashSet<>();
    private final Map<String, Mention> bodies = new LinkedHashMap<>();
    private final List<Speech> speeches;

    Spokesmen(Scene scene, TieWords words, List<? extends Mention> mentions) {
        this.words = words;
        for (Mention.Post post : Mention.only(Mention.Post.class, mentions)) {
            scene.people().stream()
                    .filter(person -> person.span().equals(post.person()) && words.isOfficialTitle(post.title()))
                    .forEach(person -> read(person, post, mentions));
        }
        this.speeches = new Speeches(scene, words, officials).find();
    }

    private void read(Mention.Person person, Mention.Post post, List<? extends Mention> mentions) {
        officials.add(person.name());
        post.organisation()
                .flatMap(span -> mentions.stream()
                        .filter(mention -> mention instanceof Mention.Organisation || mention instanceof Mention.Place)
                        .filter(mention -> mention.span().equals(span))
                        .findFirst())
                .ifPresent(body -> bodies.putIfAbsent(person.name(), body));
    }

    boolean isOfficial(Mention.Person person) {
        return officials.contains(person.name());
    }

    /** The body that an official holds a post in. */
    Optional<Mention> bodyOf(Mention.Person person) {
        return Optional.ofNullable(bodies.get(person.name()));
    }

    List<Speech> speeches() {
        return speeches;
    }

    /** The body of whoever says 我们 of a programme, be it a department or not. */
    Optional<Mention> ownBody(Programme programme) {
        return speeches.stream()
                .filter(speech -> speech.span().contains(programme.span()))
                .flatMap(speech ->
                        Optional.ofNullable(bodies.get(speech.speaker().name())).stream())
                .findFirst();
    }

    /** The body of whoever speaks of a programme; the head of a department may speak for the area. */
    Optional<Mention> bodyBehind(Programme programme) {
        return speeches.stream()
                .filter(speech -> speech.span().contains(programme.span()))
                .flatMap(speech ->
                        Optional.ofNullable(bodies.get(speech.speaker().name())).stream())
                .filter(body ->
                        body instanceof Mention.Place || !words.isDepartment(((Mention.Organisation) body).fullName()))
                .findFirst();
    }
}
