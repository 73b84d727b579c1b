package io.mailuo.resolve;

import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.Optional;

/**
 * A person of a corpus.
 *
 * @param root the least of the person's keys in articles
 * @param anchor what tells the person from namesakes, where any body is known
 */
public record PersonCluster(EntityKey root, Optional<Anchor> anchor) implements Cluster<PersonCluster> {

    /**
     * A body that stands for a person in the key.
     *
     * @param body its canonical text
     * @param stated whether an article states a post in it
     */
    public record Anchor(String body, boolean stated) {

        /** The better of two: one that is stated, then the least. */
        Anchor or(Anchor other) {
            if (stated != other.stated) {
                return stated ? this : other;
            }
            return body.compareTo(other.body) <= 0 ? this : other;
        }
    }

    @Override
    public PersonCluster with(PersonCluster other) {
        Optional<Anchor> best =
                anchor.map(own -> other.anchor.map(own::or).orElse(own)).or(() -> other.anchor);
        return new PersonCluster(root.compareTo(other.root) <= 0 ? root : other.root, best);
    }

    /** The person's key in the corpus: name and body; of whom no body is known, the key in the article. */
    EntityKey finalKey(EntityKey inArticle) {
        return anchor.map(known ->
                        new EntityKey(Kind.PERSON, CrossArticleResolver.name(root) + EntityNames.SCOPE + known.body()))
                .orElse(inArticle);
    }
}
