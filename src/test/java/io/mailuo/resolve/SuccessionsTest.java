package io.mailuo.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.model.Succession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Renamed bodies are linked with those that followed them, and stay two. */
class SuccessionsTest {

    private static Corpus two(String one, String other) {
        return new Extractions().with("a.txt", one).with("b.txt", other).together();
    }

    @ParameterizedTest
    @CsvSource({
        "洛阳市农业局发布公告。, 洛阳市农业农村局发布公告。, 洛阳市农业局, 洛阳市农业农村局",
        "毕节市扶贫办发布公告。, 毕节市乡村振兴局发布公告。, 毕节市扶贫开发办公室, 毕节市乡村振兴局",
        "国家旅游局发布公告。, 文化和旅游部发布公告。, 国家旅游局, 文化和旅游部",
        "海安县人民医院开诊。, 海安市人民医院开诊。, 海安县人民医院, 海安市人民医院",
        "许昌县人民医院开诊。, 许昌市建安区人民医院开诊。, 许昌县人民医院, 许昌市建安区人民医院",
    })
    void linksABodyWithTheOneThatFollowedIt(String one, String other, String former, String later) {
        Corpus corpus = two(one, other);
        assertThat(corpus.successions())
                .extracting(Succession::former, Succession::later)
                .contains(tuple(new EntityKey(Kind.ORGANISATION, former), new EntityKey(Kind.ORGANISATION, later)));
        assertThat(corpus.candidates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "洛阳市农业局发布公告。, 信阳市农业农村局发布公告。",
        "洛阳市教育局发布公告。, 洛阳市体育局发布公告。",
        "海安县人民医院开诊。, 海安市中医院开诊。",
    })
    void linksNoBodiesOfOtherAreasOrOfOtherWork(String one, String other) {
        assertThat(two(one, other).successions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "洛阳市农业局局长周启明讲话。, 洛阳市农业农村局局长周启明讲话。",
        "海安县委书记周启明讲话。, 海安市委书记周启明讲话。",
        "海安县委书记周启明讲话。, 海安市市长周启明讲话。",
    })
    void tiesPeopleAcrossARenaming(String one, String other) {
        Corpus corpus = two(one, other);
        assertThat(Extractions.key(corpus, "a.txt", Kind.PERSON, "周启明"))
                .isEqualTo(Extractions.key(corpus, "b.txt", Kind.PERSON, "周启明"));
    }

    @Test
    void doesNotTiePeopleOfTwoBodiesThatBecameOne() {
        Corpus corpus = two("洛阳市工商行政管理局局长周启明讲话。", "洛阳市质量技术监督局局长周启明讲话。");
        assertThat(Extractions.key(corpus, "a.txt", Kind.PERSON, "周启明"))
                .isNotEqualTo(Extractions.key(corpus, "b.txt", Kind.PERSON, "周启明"));
    }
}
