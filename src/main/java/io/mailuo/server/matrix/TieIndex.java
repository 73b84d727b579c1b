package io.mailuo.server.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The ties of one state of the graph, in memory. */
final class TieIndex {

    private final List<Tie> ties;
    private final Map<String, Optional<Post>> posts;
    private final Map<String, Set<String>> places;

    TieIndex(List<Tie> ties, Map<String, List<Post>> posts) {
        this.ties = List.copyOf(ties);
        this.posts = posts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Post.best(entry.getValue())));
        this.places = posts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(Post::place)
                                .filter(place -> !place.isEmpty())
                                .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new))));
    }

    /** All ties in order of their IRIs. */
    List<Tie> ties() {
        return ties;
    }

    /** The post by which an official is known. */
    Optional<Post> post(String official) {
        return posts.getOrDefault(official, Optional.empty());
    }

    /** The places of an official's posts. */
    Set<String> places(String official) {
        return places.getOrDefault(official, Set.of());
    }
}
