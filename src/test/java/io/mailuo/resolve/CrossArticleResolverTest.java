package io.mailuo.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.Candidate;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.model.Extraction;
import io.mailuo.model.Fact;
import io.mailuo.pipeline.OwnArticles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossArticleResolverTest {

    private static Corpus two(String one, String other) {
        return new Extractions().with("a.txt", one).with("b.txt", other).together();
    }

    private static boolean same(Corpus corpus, Kind kind, String one, String other) {
        return Extractions.key(corpus, "a.txt", kind, one).equals(Extractions.key(corpus, "b.txt", kind, other));
    }

    @ParameterizedTest
    @CsvSource({
        "襄阳市教育局局长周启明讲话。, 襄阳市教育局局长周启明到校调研。",
        "襄阳市教育局局长周启明讲话。, 襄阳市教育局副局长周启明到校调研。",
        "谷城县委书记周启明讲话。, 谷城县县长周启明到校调研。",
        "谷城县石花镇镇长周启明讲话。, 谷城县副县长周启明到校调研。",
        "谷城县委书记周启明讲话。, 襄阳市副市长周启明讲话。",
        "湖北省委副书记周启明讲话。, 湖北省省长周启明讲话。",
        "湖北省委组织部干部处处长周启明讲话。, 湖北省委组织部副部长周启明讲话。",
        "襄阳市教育局召开会议。局长周启明讲话。, 襄阳市教育局副局长周启明到校调研。",
        "襄阳市第一人民医院周启明说。, 襄阳市第一人民医院护士长周启明讲话。",
    })
    void tiesAPersonByBodyOrCounty(String one, String other) {
        assertThat(same(two(one, other), Kind.PERSON, "周启明", "周启明")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "襄阳市教育局局长周启明讲话。, 岳阳市教育局局长周启明讲话。",
        "谷城县委书记周启明讲话。, 湘阴县委书记周启明讲话。",
        "谷城县委书记周启明讲话。, 村民周启明高兴地说。",
        "本报记者周启明报道。, 本报记者周启明报道。",
        "湖北省教育厅厅长周启明讲话。, 湖北省财政厅厅长周启明讲话。",
        "襄阳市教育局局长周启明讲话。, 襄阳市财政局局长周启明讲话。",
        "谷城县教育局局长周启明讲话。, 谷城县水利局局长周启明讲话。",
        "襄阳市教育局局长周启明讲话。, 襄阳市副市长周启明讲话。",
        "襄阳市委书记周启明讲话。, 荆州市委副书记周启明讲话。",
        "襄阳市第一中学校长周启明讲话。, 岳阳市第一中学校长周启明讲话。",
    })
    void keepsNamesakesApartAndSaysThatTheyMayBeOne(String one, String other) {
        Corpus corpus = two(one, other);
        assertThat(same(corpus, Kind.PERSON, "周启明", "周启明")).isFalse();
        EntityKey first = Extractions.key(corpus, "a.txt", Kind.PERSON, "周启明");
        EntityKey second = Extractions.key(corpus, "b.txt", Kind.PERSON, "周启明");
        boolean inOrder = first.compareTo(second) < 0;
        assertThat(corpus.candidates())
                .containsExactly(new Candidate(inOrder ? first : second, inOrder ? second : first, "same-name"));
    }

    @Test
    void pairsEachNamesakeWithEachOther() {
        Corpus corpus = new Extractions()
                .with("a.txt", "襄阳市教育局局长周启明讲话。")
                .with("b.txt", "岳阳市财政局局长周启明讲话。")
                .with("c.txt", "洛阳市水利局局长周启明讲话。")
                .together();
        assertThat(corpus.candidates()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "俄罗斯总统普京发表讲话。, 俄罗斯总统普丁发表讲话。, 普京, 普丁",
        "土耳其总统埃尔多安发表讲话。, 土耳其总统艾尔多安发表讲话。, 埃尔多安, 艾尔多安",
    })
    void tiesTwoSpellingsOfAForeignNameInOnePost(String one, String other, String name, String spelling) {
        Corpus corpus = two(one, other);
        assertThat(corpus.extractions().stream()
                        .flatMap(extraction -> extraction.entities().stream())
                        .filter(entity -> entity.key().kind() == Kind.PERSON)
                        .map(Entity::key)
                        .distinct())
                .hasSize(1);
        assertThat(corpus.extractions().get(1).entities().stream()
                        .filter(entity -> entity.key().kind() == Kind.PERSON)
                        .flatMap(entity -> Stream.concat(Stream.of(entity.label()), entity.aliases().stream())))
                .contains(spelling);
    }

    @ParameterizedTest
    @CsvSource({
        "韩国总统李在明发表讲话。, 韩国总统李明博发表讲话。, 李在明, 李明博",
        "法国总统马克龙发表讲话。, 法国总统萨科齐发表讲话。, 马克龙, 萨科齐",
    })
    void keepsPeopleApartWhoFollowedOneAnother(String one, String other, String name, String later) {
        Corpus corpus = two(one, other);
        assertThat(Extractions.key(corpus, "a.txt", Kind.PERSON, name))
                .isNotEqualTo(Extractions.key(corpus, "b.txt", Kind.PERSON, later));
    }

    @Test
    void tiesPeopleAlongAChainOfBodies() {
        Corpus corpus = new Extractions()
                .with("a.txt", "襄阳市教育局局长周启明讲话。")
                .with("b.txt", "岳阳市财政局局长周启明讲话。")
                .with("c.txt", "岳阳市财政局局长周启明曾任襄阳市教育局局长。")
                .together();
        assertThat(Stream.of("a.txt", "b.txt", "c.txt")
                        .map(name -> Extractions.key(corpus, name, Kind.PERSON, "周启明"))
                        .distinct())
                .hasSize(1);
        assertThat(corpus.candidates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "湖北省委组织部发布公告。, 中共湖北省委组织部发布公告。, 中共湖北省委组织部, 中共湖北省委组织部",
        "襄阳市教育局发布公告。, 襄阳市教育局召开会议。, 襄阳市教育局, 襄阳市教育局",
    })
    void tiesBodiesByTheirOfficialNames(String one, String other, String label, String otherLabel) {
        assertThat(same(two(one, other), Kind.ORGANISATION, label, otherLabel)).isTrue();
    }

    @Test
    void tiesProgrammesOfOneProvince() {
        Corpus corpus = two("湖北省启动“金穗归仓”工程。", "湖北省推进“金穗归仓”工程。");
        assertThat(same(corpus, Kind.PROGRAMME, "“金穗归仓”工程", "“金穗归仓”工程")).isTrue();
    }

    @Test
    void keepsProgrammesOfOneNameInTwoProvincesApart() {
        Corpus corpus = two("湖北省启动“金穗归仓”工程。", "湖南省启动“金穗归仓”工程。");
        assertThat(same(corpus, Kind.PROGRAMME, "“金穗归仓”工程", "“金穗归仓”工程")).isFalse();
        assertThat(corpus.candidates()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "襄阳市教育局启动“金穗”工程。, 襄阳市推进“金穗”工程。, “金穗”工程, “金穗”工程",
        "湖北省教育厅启动“金穗”工程。, 襄阳市教育局落实湖北省“金穗”工程。, “金穗”工程, “金穗”工程",
    })
    void tiesProgrammesOfOneAreaAndOfTheAreaAbove(String one, String other, String name, String otherName) {
        assertThat(same(two(one, other), Kind.PROGRAMME, name, otherName)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "襄阳市启动“金穗”工程。, 荆州市启动“金穗”工程。, “金穗”工程, “金穗”工程",
        "襄阳市启动“金穗”工程。, 襄阳市启动“金穗”行动。, “金穗”工程, “金穗”行动",
    })
    void keepsProgrammesOfTwoCitiesOrHeadNounsApartAsCandidates(
            String one, String other, String name, String otherName) {
        Corpus corpus = two(one, other);
        assertThat(same(corpus, Kind.PROGRAMME, name, otherName)).isFalse();
        assertThat(corpus.candidates()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "襄阳市印发《水网建设三年行动计划（2021—2023年）》。, 襄阳市印发《水网建设三年行动计划（2024—2026年）》。",
        "襄阳市实施“金穗”工程。, 襄阳市实施“金穗”2.0工程。",
    })
    void keepsEditionsOfAProgrammeApart(String one, String other) {
        Corpus corpus = two(one, other);
        assertThat(corpus.extractions().stream()
                        .flatMap(extraction -> extraction.entities().stream())
                        .map(Entity::key)
                        .filter(key -> key.kind() == Kind.PROGRAMME)
                        .distinct())
                .hasSize(2);
    }

    @Test
    void tiesAShortNameThatAnArticleGivesItself() {
        Corpus corpus = new Extractions()
                .with("a.txt", "湖北省启动“百县千镇万村振兴工程”（简称“百千万”工程）。")
                .with("b.txt", "湖北省推进“百千万”工程。")
                .together();
        assertThat(corpus.extractions().stream()
                        .flatMap(extraction -> extraction.entities().stream())
                        .map(Entity::key)
                        .filter(key -> key.kind() == Kind.PROGRAMME)
                        .distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "湖北省启动“三千计划”。, 湖北省启动“五千计划”。, “三千计划”, “五千计划”",
        "湖北省启动“百企行动”。, 湖北省启动“千企行动”。, “百企行动”, “千企行动”",
    })
    void keepsProgrammesApartThatDifferByANumber(String one, String other, String name, String otherName) {
        assertThat(same(two(one, other), Kind.PROGRAMME, name, otherName)).isFalse();
    }

    @Test
    void writesOneKeyIntoEntitiesOccurrencesAndFacts() {
        Corpus corpus = corpus(new Random(1));
        for (Extraction extraction : corpus.extractions()) {
            Set<EntityKey> keys = new HashSet<>();
            extraction.entities().stream()
                    .map(Entity::key)
                    .forEach(key -> assertThat(keys.add(key)).isTrue());
            extraction.occurrences().forEach(occurrence -> assertThat(keys).contains(occurrence.entity()));
            extraction.facts().stream()
                    .flatMap(CrossArticleResolverTest::keys)
                    .filter(key -> key.kind() == Kind.PERSON || key.kind() == Kind.PROGRAMME)
                    .forEach(key -> assertThat(keys).contains(key));
        }
    }

    private static Stream<EntityKey> keys(Fact fact) {
        if (fact instanceof Fact.PostHeld post) {
            return Stream.concat(Stream.of(post.person()), post.organisation().stream());
        }
        if (fact instanceof Fact.Involvement involvement) {
            return Stream.of(involvement.programme(), involvement.organisation());
        }
        if (fact instanceof Fact.OfficialTie tie) {
            return Stream.of(tie.programme(), tie.official());
        }
        Fact.Measurement metric = (Fact.Measurement) fact;
        return Stream.concat(metric.programme().stream(), metric.holder().stream());
    }

    @RepeatedTest(6)
    void givesTheSameWhateverTheOrder(RepetitionInfo repetition) {
        assertThat(corpus(new Random(repetition.getCurrentRepetition()))).isEqualTo(corpus(new Random(0)));
    }

    private static Corpus corpus(Random random) {
        List<Extraction> extractions = new ArrayList<>(new Extractions()
                .with("a.txt", "襄阳市教育局局长周启明讲话。湖北省启动“金穗归仓”工程，建成36个站点。")
                .with("b.txt", "岳阳市教育局局长周启明讲话。湖南省启动“金穗归仓”工程，建成20个站点。")
                .with("c.txt", "襄阳市教育局局长周启明到校调研。湖北省推进“金穗归仓”工程。")
                .with("d.txt", "村民周启明高兴地说。")
                .apart());
        Collections.shuffle(extractions, random);
        return Corpus.of(OwnArticles.STAGES, extractions);
    }
}
