package io.mailuo.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where names end, what is none, and titles that are longer than another one. */
class NameEdgesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "谷城县副县长李大海、王建和陪同。;李大海 王建和",
                "谷城县副县长李大海和王建国陪同。;李大海 王建国",
                "巴基斯坦外长伊沙克·多尔和印度外长苏杰宁会谈。;伊沙克·多尔 苏杰宁",
                "74岁老人王爱桦买菜。;王爱桦",
                "会议召集人叶刘大仪表示。;叶刘大仪",
                "前行政长官林张月娥出席。;林张月娥",
                "谷城县县长李林森说。;李林森",
                "谷城县县长李高峰县里调研。;李高峰",
                "对白俄罗斯画家马罗申科的专访。;马罗申科",
                "谷城县县长李维科学决策。;李维",
            })
    void findsWhereANameEnds(String text, String names) {
        assertThat(new ReadPeople(text).names()).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "钟副市长（左一）视察医院。",
                "代表们在参观主题成就展时发言。",
                "阿达诺姆高票当选总干事。",
                "活动分别在钓鱼镇、房木镇、陶然镇举办。",
                "记者走访苏陈镇人大代表。",
                "市里组织村书记苏皖行、进高校。",
                "村书记沪浙行启动。",
                "国民党主席发表讲话。国民党发言人表示遗憾。",
                "杭温高铁温玉段今天开通。",
                "兰张铁路兰武段开始铺轨。",
            })
    void takesNoOtherWordForAName(String text) {
        assertThat(new ReadPeople(text).names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "中国驻孔敬总领事刘大梅出席。;刘大梅||总领事",
                "襄阳海天集团有限公司独立董事王大海、职工董事李大江出席。;王大海|襄阳海天集团有限公司|独立董事 李大江|襄阳海天集团有限公司|职工董事",
                "澳门特别行政区行政长官王大海出席。;王大海|澳门特别行政区政府|行政长官",
                "香港特首李大超出席。;李大超|香港特别行政区政府|特首",
                "荷兰外交大臣张大江出席。;张大江|荷兰|外交大臣",
                "武警某部副部队长王大海出席。;王大海|中国人民武装警察部队某部|副部队长",
                "襄阳市市委常委、常务副市长吕大江代表市长李大明作报告。;" + "吕大江|中共襄阳市委员会|常委 吕大江|襄阳市人民政府|常务副市长 李大明|襄阳市人民政府|市长",
            })
    void readsTheTitlesOfOnePersonAlone(String text, String posts) {
        assertThat(new ReadPeople(text).posts()).containsExactly(posts.split(" "));
    }
}
