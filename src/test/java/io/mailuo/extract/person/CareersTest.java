package io.mailuo.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.Mention;
import io.mailuo.model.Tenure;
import io.mailuo.model.TimeExpression;
import io.mailuo.pipeline.OwnArticles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decrees, public notices and careers: who is appointed, who is relieved, who held what and when. */
class CareersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "会议决定任命何文静为襄阳市人民政府副市长。;何文静|襄阳市人民政府|副市长",
                "会议决定任命何文静（女）为襄阳市财政局局长。;何文静|襄阳市财政局|局长",
                "免去韩立的襄阳市公安局局长职务。;韩立|襄阳市公安局|局长|former",
                "免去韩立的襄阳市公安局局长职务，任命其为襄阳市司法局局长。;韩立|襄阳市公安局|局长|former 韩立|襄阳市司法局|局长",
                "任命周启明、何文静为襄阳市教育局副局长。;周启明|襄阳市教育局|副局长 何文静|襄阳市教育局|副局长",
                "聘请陈思远担任武汉大学教授。;陈思远|武汉大学|教授",
                "韩立，男，汉族，1975年6月生，现任襄阳市教育局局长。;韩立|襄阳市教育局|局长",
                "韩立曾任襄阳市教育局副局长，襄阳市科技局局长。;韩立|襄阳市教育局|副局长|former 韩立|襄阳市科学技术局|局长|former",
                "襄阳市副市长韩立（兼襄阳市文联主席）出席。;韩立|襄阳市人民政府|副市长 韩立|襄阳市文学艺术界联合会|主席",
                "2015年至2018年，韩立任谷城县县长。;韩立|谷城县人民政府|县长|former",
                "湖北省教育厅厅长、党组书记，湖北省委农办主任韩立讲话。;" + "韩立|湖北省教育厅|厅长 韩立|中共湖北省教育厅党组|书记 韩立|中共湖北省委农村工作领导小组办公室|主任",
                "襄阳市常务副市长何文静到会。;何文静|襄阳市人民政府|常务副市长",
                "时任谷城县委书记、现任襄阳市政协副主席的韩立回忆往事。;" + "韩立|中共谷城县委员会|书记|former 韩立|中国人民政治协商会议襄阳市委员会|副主席",
                "会议由襄阳市人大常委会主任周启明主持，副主任韩立、何文静出席。;"
                        + "周启明|襄阳市人民代表大会常务委员会|主任 韩立|襄阳市人民代表大会常务委员会|副主任 何文静|襄阳市人民代表大会常务委员会|副主任",
                "襄阳市公安局局长阳立冬通报情况。;阳立冬|襄阳市公安局|局长",
            })
    void readsWhoHoldsWhat(String text, String posts) {
        assertThat(new ReadPeople(text).posts()).containsExactlyInAnyOrder(posts.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "韩立，男，汉族，1975年6月生，拟任襄阳市教育局局长。",
                "任命的干部要为人民服务，免去企业的担保费用。",
                "2016年至2019年，全县新建学校12所。",
                "项目简介发布。男，女，老，少齐上阵。",
                "选举产生的代表任务繁重，委派的监事担任重要角色。",
            })
    void givesNoPostWhereNoneIsHeld(String text) {
        assertThat(new ReadPeople(text).posts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "韩立，1966年3月生，曾任省教育厅副厅长。2020年10月任襄阳市委书记。;" + "韩立|湖北省教育厅|副厅长|former 韩立|中共襄阳市委员会|书记",
                "韩立，男，1971年9月生。早年在市教育局工作，历任谷城县委副书记、县长，襄阳市委常委、组织部部长。;"
                        + "韩立|中共谷城县委员会|副书记|former 韩立|谷城县人民政府|县长|former "
                        + "韩立|中共襄阳市委员会|常委|former 韩立|中共襄阳市委组织部|部长|former",
                "韩立出席。履新前，他任襄阳市教育局局长。;韩立|襄阳市教育局|局长|former",
                "韩立，1966年3月生。2011年起任谷城县县长，2014年任谷城县委书记。;韩立|谷城县人民政府|县长|former 韩立|中共谷城县委员会|书记",
                "韩立，1966年3月生。2011年任谷城县县长，2014年兼任襄阳市文联主席。;韩立|谷城县人民政府|县长 韩立|襄阳市文学艺术界联合会|主席",
                "韩立从谷城县委书记岗位上退休。;韩立|中共谷城县委员会|书记|former",
                "何文静接替韩立担任襄阳市教育局局长。;何文静|襄阳市教育局|局长",
                "任命何文静为襄阳市教育局局长，韩立为襄阳市财政局局长。;何文静|襄阳市教育局|局长 韩立|襄阳市财政局|局长",
                "免去何文静的襄阳市教育局局长职务、韩立的襄阳市财政局局长职务。;" + "何文静|襄阳市教育局|局长|former 韩立|襄阳市财政局|局长|former",
            })
    void readsTheFurtherPostsOfACareerOrDecision(String text, String posts) {
        assertThat(new ReadPeople("湖北襄阳\n" + text).posts()).containsExactlyInAnyOrder(posts.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "韩立讲话。公司成立于2010年，现任董事长另有其人。",
                "韩立讲话。历任领导都重视教育。任期三年，主任医师责任重大。",
                "提名韩立为襄阳市市长候选人。",
                "韩立的父亲曾任襄阳市教育局局长。",
                "韩立讲话。\n2015年，新任谷城县县长到任。",
            })
    void givesNobodyThePostsOfOthers(String text) {
        assertThat(new ReadPeople(text).posts()).isEmpty();
    }

    @Test
    void readsAListOfAppointmentsBelowItsVerb() {
        String text = """
                会议决定任命：
                何文静为襄阳市教育局局长；
                韩立为襄阳市财政局局长。
                免去：
                周启明的襄阳市教育局局长职务。
                """;
        assertThat(new ReadPeople(text).posts())
                .containsExactlyInAnyOrder("何文静|襄阳市教育局|局长", "韩立|襄阳市财政局|局长", "周启明|襄阳市教育局|局长|former");
    }

    @Test
    void takesNoDateOfBirthForTheBeginningOfAPost() {
        List<Mention.Post> posts = Mention.only(
                Mention.Post.class,
                OwnArticles.explain("韩立，1966年3月生，1988年参加工作，曾任谷城县县长。2020年辞去襄阳市教育局局长职务。")
                        .resolution()
                        .mentions());
        assertThat(tenure(posts, "县长").start()).isEmpty();
        assertThat(tenure(posts, "局长").start()).isEmpty();
        assertThat(tenure(posts, "局长").end().flatMap(TimeExpression::start)).contains(LocalDate.of(2020, 1, 1));
    }

    @Test
    void readsTheLinesOfACareerWithTheirTimes() {
        String text = """
                韩立同志简历
                1996.09—2003.04 襄阳市教育局科员
                2003.04—2016.03 谷城县副县长、县委常委（其间：2010.01—2011.02挂职任襄阳市科技局副局长）
                2016.03至今 襄阳市教育局局长
                """;
        List<Mention.Post> posts = Mention.only(
                Mention.Post.class, OwnArticles.explain(text).resolution().mentions());
        assertThat(posts).extracting(Mention.Post::title).contains("科员", "副县长", "副局长", "局长");
        assertThat(tenure(posts, "副县长").state()).isEqualTo(Tenure.State.FORMER);
        assertThat(tenure(posts, "副县长").start().flatMap(TimeExpression::start)).contains(LocalDate.of(2003, 4, 1));
        assertThat(tenure(posts, "副县长").end().flatMap(TimeExpression::end)).contains(LocalDate.of(2016, 3, 31));
        assertThat(tenure(posts, "副局长").start().flatMap(TimeExpression::start)).contains(LocalDate.of(2010, 1, 1));
        assertThat(tenure(posts, "局长").state()).isEqualTo(Tenure.State.CURRENT);
        assertThat(tenure(posts, "局长").end()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "市领导王 伟、李 娜、司马光远参加会议。;王伟 李娜 司马光远",
                "省领导何志远、尚可为、何必成、欧阳平参加会议。;何志远 尚可为 何必成 欧阳平",
                "代县长韩立、原副局长周启明到会。;韩立 周启明",
            })
    void readsNamesOfListsWhateverWordsTheyHold(String text, String names) {
        assertThat(new ReadPeople(text).names()).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "隔壁的林大爷、王大姐也来帮忙。",
                "省领导、高校代表、企业家参加。",
            })
    void takesNobodyForWordsOfKinOrCourtesy(String text) {
        assertThat(new ReadPeople(text).names()).isEmpty();
    }

    private static Tenure tenure(List<Mention.Post> posts, String title) {
        return posts.stream()
                .filter(post -> post.title().equals(title))
                .findFirst()
                .orElseThrow()
                .tenure();
    }
}
