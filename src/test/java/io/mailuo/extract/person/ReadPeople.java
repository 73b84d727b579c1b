package io.mailuo.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.Mention;
import io.mailuo.model.Resolution;
import io.mailuo.model.Span;
import io.mailuo.pipeline.OwnArticles;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people and posts that are found in a text, in forms that are easy to compare. */
final class ReadPeople {

    private final Resolution resolution;

    ReadPeople(String text) {
        resolution = OwnArticles.explain(text).resolution();
    }

    /** Names in order of the text, each time that they stand there. */
    List<String> names() {
        return Mention.only(Mention.Person.class, resolution.mentions()).stream()
                .map(Mention.Person::name)
                .toList();
    }

    /** Posts as {@code name|body|title}, with the state of the tenure behind them where it is not the present. */
    List<String> posts() {
        return Mention.only(Mention.Post.class, resolution.mentions()).stream()
                .map(this::form)
                .toList();
    }

    /** Asserts that a text has these posts, in forms as of {@link #posts()} with a blank between; none where there is no form. */
    static void reads(String text, @Nullable String posts) {
        String[] expected = posts == null ? new String[0] : posts.split(" ");
        assertThat(new ReadPeople(text).posts()).containsExactlyInAnyOrder(expected);
    }

    private String form(Mention.Post post) {
        String state = switch (post.tenure().state()) {
            case CURRENT -> "";
            case ACTING -> "|acting";
            case FORMER -> "|former";
        };
        return name(post) + "|" + post.organisation().flatMap(this::body).orElse("") + "|" + post.title() + state;
    }

    private String name(Mention.Post post) {
        return Mention.only(Mention.Person.class, resolution.mentions()).stream()
                .filter(person -> person.span().equals(post.person()))
                .map(Mention.Person::name)
                .findFirst()
                .orElse("?");
    }

    private Optional<String> body(Span span) {
        Optional<String> body = Mention.only(Mention.Organisation.class, resolution.mentions()).stream()
                .filter(mention -> mention.span().equals(span))
                .map(Mention.Organisation::fullName)
                .findFirst();
        return body.or(() -> Mention.only(Mention.Place.class, resolution.mentions()).stream()
                .filter(mention -> mention.span().equals(span))
                .map(Mention.Place::fullName)
                .findFirst());
    }
}
