package io.mailuo.server.matrix;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A post of an official.
 *
 * @param title its title
 * @param body IRI of the organisation, else of the area, or empty
 * @param place IRI of the area or of the place where the organisation lies, or empty
 * @param former whether it is over
 * @param attested the last day of an article that states it, or empty
 */
record Post(String title, String body, String place, boolean former, String attested) {

    /** The post by which a reader knows somebody: held now, attested last, in a body that is known. */
    private static final Comparator<Post> BEST = Comparator.comparing(Post::former)
            .thenComparing(Post::attested, Comparator.reverseOrder())
            .thenComparing(post -> post.body().isEmpty())
            .thenComparing(Post::title)
            .thenComparing(Post::body);

    static Optional<Post> best(List<Post> posts) {
        return posts.stream().min(BEST);
    }
}
