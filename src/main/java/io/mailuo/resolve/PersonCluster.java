package io.mailuo.resolve;

import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.Optional;

/**
 * A person of a corpus.
 *
 * @param root the least of the person's keys in articles
 * @param anchor what tells the person from namesakes: the least of the bodies that he is said to serve, or else, behind a {@code |}, is taken to
 */
public record PersonCluster(EntityKey root, Optional<String> anchor) implements Cluster<PersonCluster> {

    @Override
    public PersonCluster with(PersonCluster other) {
        Optional<String> best = anchor.map(
                        own -> other.anchor.map(its -> better(own, its)).orElse(own))
                .or(() -> other.anchor);
        return new PersonCluster(root.compareTo(other.root) <= 0 ? root : other.root, best);
    }

    /** The better of two anchors: one that is said, then the least. */
    static String better(String one, String other) {
        boolean weak = one.startsWith(EntityNames.SCOPE);
        if (weak != other.startsWith(EntityNames.SCOPE)) {
            return weak ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The person's key in the corpus: name and body; of whom no body is known, the key in the article. */
    EntityKey finalKey(EntityKey inArticle) {
        return anchor.map(body -> new EntityKey(
                        Kind.PERSON,
                        CrossArticleResolver.name(root)
                                + EntityNames.SCOPE
                                + (body.startsWith(EntityNames.SCOPE) ? body.substring(1) : body)))
                .orElse(inArticle);
    }
}
