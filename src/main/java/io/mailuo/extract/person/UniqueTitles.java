package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Titles of which there is one in the country (总书记) are borne abroad too. Where an article gives such a title, without
 * naming a body, each bearer has the body that the article gives him elsewhere; of the others the country's belongs to nobody
 * where they are several.
 */
final class UniqueTitles {

    private final Set<String> titles;

    UniqueTitles(Lexicon lexicon) {
        this.titles = lexicon.rows("title-bodies").stream()
                .filter(row -> !row.getOrDefault("body", "").isEmpty() && !"yes".equals(row.get("named")))
                .map(row -> row.getOrDefault("title", ""))
                .collect(Collectors.toSet());
    }

    /**
     * The posts, those of doubtful bearers without a body.
     *
     * @param text the article's text, in which a title stands as it is written (国家主席, not 主席)
     */
    List<Mention.Post> settle(List<Mention.Post> posts, Iterable<Mention.Person> persons, String text) {
        Map<Span, String> names = new HashMap<>();
        persons.forEach(person -> names.put(person.span(), person.name()));
        Map<Bearer, Span> proven = new HashMap<>();
        Map<String, Set<String>> doubtful = new HashMap<>();
        for (Mention.Post post : posts) {
            if (!isImplied(post, text)) {
                post.organisation().ifPresent(body -> proven.putIfAbsent(Bearer.of(post, names, text), body));
            }
        }
        for (Mention.Post post : posts) {
            Bearer bearer = Bearer.of(post, names, text);
            if (isImplied(post, text) && !proven.containsKey(bearer)) {
                doubtful.computeIfAbsent(bearer.title(), title -> new TreeSet<>())
                        .add(bearer.name());
            }
        }
        return posts.stream()
                .map(post -> {
                    Bearer bearer = Bearer.of(post, names, text);
                    Optional<Span> body = Optional.ofNullable(proven.get(bearer));
                    boolean several =
                            doubtful.getOrDefault(bearer.title(), Set.of()).size() > 1;
                    return isImplied(post, text) && (several || body.isPresent()) ? in(post, body) : post;
                })
                .toList();
    }

    /** Who bears which title, as it is written. */
    private record Bearer(String title, String name) {

        static Bearer of(Mention.Post post, Map<Span, String> names, String text) {
            return new Bearer(post.span().of(text), names.getOrDefault(post.person(), ""));
        }
    }

    /** The body stands in the text by the title alone. */
    private boolean isImplied(Mention.Post post, String text) {
        return titles.contains(post.span().of(text))
                && post.organisation().filter(post.span()::equals).isPresent();
    }

    private static Mention.Post in(Mention.Post post, Optional<Span> body) {
        return new Mention.Post(
                post.span(), post.title(), post.person(), body, post.tenure(), post.rule(), post.confidence());
    }
}
