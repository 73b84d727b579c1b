package io.mailuo.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.model.Span;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IrisTest {

    private final Iris iris =
            new Iris("http://localhost:3030", name -> Map.of("张伟", "zhangwei").getOrDefault(name, name));

    @Test
    void anEntityIsKindSlugAndHashOfItsKey() {
        assertThat(iris.entity(new EntityKey(Kind.PERSON, "张伟")))
                .isEqualTo("http://localhost:3030/id/person/zhangwei-" + Iris.hash(8, "person", "张伟"))
                .matches("[!-~]+-[0-9a-f]{8}");
    }

    @Test
    void namesakesShareTheSlugAndNotTheHash() {
        String one = iris.entity(new EntityKey(Kind.PERSON, "张伟|甲县"));
        String other = iris.entity(new EntityKey(Kind.PERSON, "张伟|乙县"));
        assertThat(one).isNotEqualTo(other);
        assertThat(one).contains("/zhangwei-");
        assertThat(other).contains("/zhangwei-");
    }

    @Test
    void aPersonAndAPlaceOfOneNameAreTwo() {
        String person = iris.entity(new EntityKey(Kind.PERSON, "张伟"));
        String place = iris.entity(new EntityKey(Kind.PLACE, "张伟"));
        assertThat(person.substring(person.lastIndexOf('-'))).isNotEqualTo(place.substring(place.lastIndexOf('-')));
    }

    @Test
    void aSlugIsCutAndKeepsNothingButLettersDigitsAndHyphens() {
        String iri = iris.entity(new EntityKey(Kind.PROGRAMME, "a".repeat(39) + " //b中\n" + "c".repeat(60)));
        assertThat(iri).matches("http://localhost:3030/id/programme/a{39}-[0-9a-f]{8}");
    }

    @Test
    void aNameWithoutAnythingToSpellIsItsHash() {
        assertThat(iris.entity(new EntityKey(Kind.PLACE, "！？"))).matches("http://localhost:3030/id/place/[0-9a-f]{8}");
    }

    @Test
    void articlesOfOneFileNameInTwoFoldersAreTwo() {
        assertThat(iris.article("a/News 1.txt"))
                .startsWith("http://localhost:3030/id/article/news-1-")
                .isNotEqualTo(iris.article("b/News 1.txt"));
        assertThat(iris.articleGraph("a/News 1.txt"))
                .isEqualTo(iris.article("a/News 1.txt").replace("/id/", "/graph/"));
    }

    @Test
    void evidenceIsAFragmentOfItsArticle() {
        assertThat(Iris.evidence(iris.article("a.txt"), new Span(3, 7))).isEqualTo(iris.article("a.txt") + "#char=3,7");
    }

    @Test
    void partsOfAHashAreNotRunTogether() {
        assertThat(Iris.hash(64, "ab", "c")).isNotEqualTo(Iris.hash(64, "a", "bc"));
    }

    @Test
    void refusesABaseThatIsNoAddress() {
        for (String base :
                new String[] {"", "localhost:3030", "http://例子.cn/", "http://a/ b", "http://a/#", "ftp://a/"}) {
            assertThatThrownBy(() -> new Iris(base, name -> name))
                    .as(base)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("the base of IRIs is " + base + ", but must be an http or https address");
        }
    }
}
