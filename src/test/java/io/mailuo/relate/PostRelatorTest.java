package io.mailuo.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.Fact.PostHeld;
import io.mailuo.model.Tenure;
import io.mailuo.pipeline.OwnArticles;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostRelatorTest {

    private static List<PostHeld> posts(String text) {
        return new PostRelator().relate(OwnArticles.explain(text).resolution());
    }

    @Test
    void statesAPostOnceWithAllItsEvidence() {
        assertThat(posts("襄阳市教育局局长周启明讲话。会后，襄阳市教育局局长周启明走访了学校。"))
                .singleElement()
                .satisfies(post -> assertThat(post.supports()).hasSize(2));
    }

    @Test
    void joinsATitleWithoutABodyToTheSamePersonsPost() {
        assertThat(posts("襄阳市教育局局长周启明讲话。会后，局长周启明走访了学校。"))
                .singleElement()
                .satisfies(post -> assertThat(post.organisation()).isPresent());
    }

    @Test
    void keepsPresentAndFormerPostsApart() {
        assertThat(posts("襄阳市教育局局长周启明讲话。周启明曾任谷城县县长。"))
                .extracting(post -> post.title() + " " + post.tenure().state())
                .containsExactly("局长 " + Tenure.State.CURRENT, "县长 " + Tenure.State.FORMER);
    }

    @Test
    void quotesFromTheBodyToTheName() {
        assertThat(posts("昨天，襄阳市教育局局长周启明讲话。").get(0).supports())
                .singleElement()
                .satisfies(support -> assertThat(support.evidence().exact()).isEqualTo("襄阳市教育局局长周启明"));
    }

    @Test
    void dropsATitleThatNobodyHolds() {
        assertThat(posts("襄阳市教育局局长将于近日到任。")).isEmpty();
    }
}
