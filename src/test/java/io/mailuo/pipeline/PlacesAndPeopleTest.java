package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Extraction;
import io.mailuo.model.Fact;
import io.mailuo.model.Occurrence;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Words that are a place in one article and a person's name, or a part of one, in another. */
class PlacesAndPeopleTest {

    private static final ArticleStages STAGES = new ArticleStages(Lexicon.standard());

    @Test
    void aGivenNameThatACountyBearsTooIsNoPlace() {
        Extraction interview = extract("""
                ——访云和县委书记何建德
                近日，本报记者专访了云和县委书记何建德。
                记者：下一步有什么打算？
                何建德：2022年，县委、县政府推出“木玩之乡”振兴工程，全县投入1200万元。
                """);

        assertThat(named(interview)).contains("何建德").doesNotContain("建德");
        assertThat(owners(interview)).contains("中共云和县委员会", "云和县人民政府");
    }

    @Test
    void theSameWordIsAPlaceWhereNobodyBearsIt() {
        assertThat(named(extract("建德市昨天召开大会。建德今年新建学校3所。\n"))).contains("建德市", "建德");
    }

    @Test
    void theShortNameOfTheArticlesCountyIsNoPerson() {
        Extraction article = extract("""
                江西省石城县种莲已有上千年历史。
                石城种莲的人越来越多，石城要主动融入大市场。
                """);

        assertThat(article.occurrences())
                .filteredOn(occurrence -> occurrence.entity().kind() == EntityKey.Kind.PERSON)
                .isEmpty();
    }

    @Test
    void aPartOfTheWorldHasNoMinistry() {
        assertThat(posts(extract("中东国家外长呼吁停火。埃及外长呼吁停火。\n"))).noneMatch(post -> post.contains("中东外交部"));
        assertThat(extract("中东国家外长呼吁停火。\n").entities())
                .noneMatch(entity -> entity.label().equals("中东外交部"));
    }

    @Test
    void aPartOfADottedNameMayBeginWithAWordOfItsOwn() {
        assertThat(named(extract("土库曼斯坦总统谢尔达尔·别尔德穆哈梅多夫会见了他。\n"))).contains("谢尔达尔·别尔德穆哈梅多夫");
    }

    @Test
    void aTitleInsideAQuotedProgrammeGivesNoPost() {
        Extraction article = extract("松阳县建立“白茶特派员”制度，选派三批“白茶特派员”下乡。\n");

        assertThat(article.facts()).noneMatch(Fact.PostHeld.class::isInstance);
    }

    @Test
    void deputiesAtTheBeginningOfASentenceAreThoseOfWhoeverLeadsInTheSentenceBefore() {
        Extraction article = extract("省人大常委会主任柳成荫主持会议。副主任江一帆、白露，秘书长洪涛出席。\n");

        assertThat(posts(article)).contains("江一帆 副主任 省人民代表大会常务委员会", "白露 副主任 省人民代表大会常务委员会", "洪涛 秘书长 省人民代表大会常务委员会");
    }

    @Test
    void deputiesOfAnotherKindOfLeaderStayWithoutABody() {
        Extraction article = extract("省人大常委会主任柳成荫主持会议。副会长江一帆出席。\n");

        assertThat(posts(article)).noneMatch(post -> post.startsWith("江一帆 副会长 省人"));
    }

    private static Extraction extract(String text) {
        return STAGES.extract(new Article(
                "test.txt", text, "UTF-8", "0".repeat(64), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Set<String> named(Extraction extraction) {
        return extraction.occurrences().stream()
                .map(Occurrence::support)
                .map(support -> support.evidence().exact())
                .collect(Collectors.toSet());
    }

    private static Set<String> owners(Extraction extraction) {
        return extraction.facts().stream()
                .filter(Fact.Involvement.class::isInstance)
                .map(fact -> bare(((Fact.Involvement) fact).organisation().text()))
                .collect(Collectors.toSet());
    }

    private static Set<String> posts(Extraction extraction) {
        return extraction.facts().stream()
                .filter(Fact.PostHeld.class::isInstance)
                .map(Fact.PostHeld.class::cast)
                .map(post -> bare(post.person().text()) + " " + post.title() + " "
                        + post.organisation().map(body -> bare(body.text())).orElse("-"))
                .collect(Collectors.toSet());
    }

    /** The name without what tells it from namesakes. */
    private static String bare(String key) {
        int mark = key.indexOf('|');
        return mark < 0 ? key : key.substring(0, mark);
    }
}
