package io.mailuo.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.pipeline.OwnArticles;
import org.junit.jupiter.api.Test;

class ArticleResolverTest {

    private static Entity entity(String text, Kind kind, String label) {
        return OwnArticles.explain(text).resolution().entities().stream()
                .filter(entity -> entity.key().kind() == kind && entity.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + label + " among "
                        + OwnArticles.explain(text).resolution().entities()));
    }

    @Test
    void gathersTheFormsOfABodyUnderItsOfficialName() {
        Entity body = entity("湖北省委组织部发布公告。省委组织部将加强督查。", Kind.ORGANISATION, "中共湖北省委组织部");
        assertThat(body.aliases()).contains("湖北省委组织部", "省委组织部").doesNotContain("中共湖北省委组织部");
    }

    @Test
    void saysOfWhichBodyABodyIsAUnit() {
        Entity body = entity("湖北省委组织部发布公告。", Kind.ORGANISATION, "中共湖北省委组织部");
        assertThat(body.partOf()).contains(new EntityKey(Kind.ORGANISATION, "中共湖北省委员会"));
        assertThat(body.place()).contains(new EntityKey(Kind.PLACE, "湖北省"));
    }

    @Test
    void keepsTheTraditionalFormOfAName() {
        assertThat(entity("襄陽市教育局局長馬曉燕介紹了情況。", Kind.PERSON, "马晓燕").traditional())
                .containsExactly("馬曉燕");
        assertThat(entity("襄阳市教育局局长马晓燕介绍了情况。", Kind.PERSON, "马晓燕").traditional())
                .isEmpty();
    }

    @Test
    void callsAPlaceByItsUsualNameAndGivesItsCode() {
        Entity county = entity("谷城县粮食丰收。", Kind.PLACE, "谷城县");
        assertThat(county.key().text()).isEqualTo("湖北省襄阳市谷城县");
        assertThat(county.code()).contains("420625");
        assertThat(county.partOf()).contains(new EntityKey(Kind.PLACE, "湖北省襄阳市"));
        assertThat(entity("襄阳市樊城区粮食丰收。", Kind.PLACE, "襄阳市樊城区").code()).contains("420606");
    }

    @Test
    void countsAPersonOfOneNameOnce() {
        assertThat(OwnArticles.explain("谷城县县长韩立讲话。会后，韩立到石花镇调研。韩立说，要抓好秋收。").resolution().entities().stream()
                        .filter(entity -> entity.key().kind() == Kind.PERSON))
                .hasSize(1);
    }
}
