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
 * naming a body, to several people, the country's body belongs to nobody of whom the article does not say so elsewhere.
 */
final class UniqueTitles {

    private final Set<String> titles;

    UniqueTitles(Lexicon lexicon) {
        this.titles = lexicon.rows("title-bodies").stream()
                .filter(row -> !row.getOrDefault("body", "").isEmpty())
                .map(row -> row.getOrDefault("title", ""))
                .collect(Collectors.toSet());
    }

    /** The posts, those of doubtful bearers without a body. */
    List<Mention.Post> settle(List<Mention.Post> posts, Iterable<Mention.Person> persons) {
        Map<Span, String> names = new HashMap<>();
        persons.forEach(person -> names.put(person.span(), person.name()));
        Map<String, Set<String>> bearers = new HashMap<>();
        Map<String, Set<String>> proven = new HashMap<>();
        for (Mention.Post post : posts) {
            String name = names.getOrDefault(post.person(), "");
            bearers.computeIfAbsent(post.title(), title -> new TreeSet<>()).add(name);
            if (!isImplied(post)) {
                proven.computeIfAbsent(post.title(), title -> new TreeSet<>()).add(name);
            }
        }
        return posts.stream()
                .map(post -> {
                    boolean several =
                            bearers.getOrDefault(post.title(), Set.of()).size() > 1;
                    boolean sure =
                            proven.getOrDefault(post.title(), Set.of()).contains(names.getOrDefault(post.person(), ""));
                    return several && !sure && isImplied(post) ? withoutBody(post) : post;
                })
                .toList();
    }

    /** The body stands in the text by the title alone. */
    private boolean isImplied(Mention.Post post) {
        return titles.contains(post.title())
                && post.organisation().filter(post.span()::equals).isPresent();
    }

    private static Mention.Post withoutBody(Mention.Post post) {
        return new Mention.Post(
                post.span(),
                post.title(),
                post.person(),
                Optional.empty(),
                post.tenure(),
                post.rule(),
                post.confidence());
    }
}
