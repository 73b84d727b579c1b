package io.mailuo.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts of a body's Party cell beside other posts in it, and names that stand between a body and an office. */
class CellsAndNamesBetweenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "襄阳市襄城区卫健委主任、党委书记王大海出席。;王大海|中共襄阳市襄城区卫生健康委员会委员会|书记",
                "谷城县第一人民医院院长、党委书记王大海出席。;王大海|中共谷城县第一人民医院委员会|书记",
                "谷城县水务公司董事长、党委书记王大海出席。;王大海|中共谷城县水务公司委员会|书记",
                "湖北大学校长、党委副书记王大海出席。;王大海|中共湖北大学委员会|副书记",
                "谷城县石花镇镇长、党委书记王大海出席。;王大海|中共谷城县石花镇委员会|书记",
                "谷城县县长、党委书记王大海出席。;王大海|中共谷城县委员会|书记",
                "谷城县教育局局长、党委书记王大海，县委书记李大江出席。;李大江|中共谷城县委员会|书记",
            })
    void readsACommitteeBehindAnotherTitleAsTheBodys(String text, String post) {
        assertThat(new ReadPeople(text).posts()).contains(post).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "中建八局投资公司党委书记、董事长王大海出席。;王大海|中共中建八局投资公司委员会|书记;王大海|中建八局投资公司|董事长",
                "招商银行襄阳分行党委书记、行长王大海出席。;王大海|中共招商银行襄阳分行委员会|书记;王大海|招商银行襄阳分行|行长",
                "襄城卫生健康局党委书记、局长王大海出席。;王大海|中共襄城卫生健康局委员会|书记;王大海|襄城卫生健康局|局长",
                "谷城县总工会党组书记、副主席王大海出席。;王大海|中共谷城县总工会党组|书记;王大海|谷城县总工会|副主席",
                "谷城县妇联党组书记、主席王大海出席。;王大海|中共谷城县妇女联合会党组|书记;王大海|谷城县妇女联合会|主席",
                "襄阳医院党委副书记、纪委书记王大海出席。;王大海|襄阳医院党委|副书记;王大海||纪委书记",
            })
    void readsTheBodyAroundACommitteeBehindIt(String text, String committee, String body) {
        assertThat(new ReadPeople(text).posts()).containsExactly(committee, body);
    }

    @ParameterizedTest
    @CsvSource({
        "中建三局党委书记王大海出席。, 王大海|中共中国建筑第三工程局有限公司委员会|书记",
        "国家能源集团党组书记王大海出席。, 王大海|中共国家能源投资集团有限责任公司党组|书记",
        "招商银行党委书记王大海出席。, 王大海|中共招商银行委员会|书记",
    })
    void readsTheCommitteeOfACentralBody(String text, String post) {
        assertThat(new ReadPeople(text).posts()).containsExactly(post);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "襄阳市教育局王建国局长讲话。;王建国|襄阳市教育局|局长",
                "（襄阳讯）市教育局王大海局长、李建国副局长到会。;王大海|襄阳市教育局|局长 李建国|襄阳市教育局|副局长",
                "湖北大学教务处李大海副处长参加座谈。;李大海|湖北大学教务处|副处长",
                "湖北省高级人民法院行政庭朱建民庭长率团出访。;朱建民|湖北省高级人民法院行政庭|庭长",
                "谷城县消息。团县委杨勇副书记、县残联曹斌理事长到会。;杨勇|共青团谷城县委员会|副书记 曹斌|谷城县残疾人联合会|理事长",
                "襄阳市教育局局长王建国讲话。;王建国|襄阳市教育局|局长",
                "谷城县消息。县委办主任李建国、县公安局长赵大江到会。;李建国|中共谷城县委办公室|主任 赵大江|谷城县公安局|局长",
                "襄阳市教育局局长王大海、市水利局长李建国到会。;王大海|襄阳市教育局|局长 李建国|襄阳市水利局|局长",
                "襄阳市公安局江北分局局长王大海讲话。;王大海|襄阳市公安局江北分局|局长",
            })
    void findsANameBetweenABodyAndAnOffice(String text, String posts) {
        assertThat(new ReadPeople(text).posts()).containsExactly(posts.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "湖北省商务厅白酒处长到会。",
                "湖北大学马列主任到会。",
                "湖北大学文学院长到会。",
                "襄阳市第一医院安保主任说。",
                "襄阳市教育局高中部主任说。",
                "襄阳市教育局高质量处长说。",
                "襄阳市档案局方志办主任说。",
                "襄阳市公安局高新分局长说。",
                "襄阳市教育局陈老校长讲话。",
                "襄阳市公安局张大队长讲话。",
                "襄阳市农业局值班主任说。",
            })
    void takesNoWordBetweenABodyAndAnOfficeForAName(String text) {
        assertThat(new ReadPeople(text).names()).isEmpty();
    }
}
