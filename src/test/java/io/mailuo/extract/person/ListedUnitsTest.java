package io.mailuo.extract.person;

import static io.mailuo.extract.person.ReadPeople.reads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which body a post is whose own body stands behind another in a list, or inside words that a tokeniser joins. */
class ListedUnitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "浙江大学后勤管理中心主任周启明、外语系主任何文静到会。;周启明|浙江大学后勤管理中心|主任 何文静|浙江大学外语系|主任",
                "杭州市教育局办公室主任周启明、人事处处长何文静到会。;周启明|杭州市教育局办公室|主任 何文静|杭州市教育局人事处|处长",
                "浙江大学党委办公室主任周启明、宣传部部长何文静到会。;周启明|中共浙江大学委员会办公室|主任 何文静|中共浙江大学委员会宣传部|部长",
                "海关总署办公室主任周启明、政策法规司司长何文静到会。;周启明|海关总署办公室|主任 何文静|海关总署政策法规司|司长",
                "杭州市公安局交警支队支队长周启明、二大队大队长何文静到会。;周启明|杭州市公安局交警支队|支队长 何文静|杭州市公安局交警支队二大队|大队长",
                "商务部副部长周启明、电子商务司司长何文静到会。;周启明|商务部|副部长 何文静|商务部电子商务司|司长",
                "杭州市教育局局长周启明、办公室主任何文静到会。;周启明|杭州市教育局|局长 何文静|杭州市教育局办公室|主任",
            })
    void aUnitIsOneOfTheBodyAndNotOfTheUnitBeforeIt(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "桐庐县教育局局长周启明、供电公司总经理何文静到会。;周启明|桐庐县教育局|局长 何文静||总经理",
                "浙江省教育厅副厅长周启明，学院党委书记何文静到会。;周启明|浙江省教育厅|副厅长 何文静||党委书记",
                "澳门特区经济财政司司长周启明、社会文化司司长何文静到会。;周启明|澳门特区经济财政司|司长 何文静||司长",
                "杭州市商务局局长周启明，市政府研究室主任何文静到会。;周启明|杭州市商务局|局长 何文静|杭州市人民政府研究室|主任",
            })
    void noOfficeHasACompanyOrSchoolOrItsLikeForAUnit(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "自然资源部党组成员、副部长周启明到会。;周启明|中共自然资源部党组|成员 周启明|自然资源部|副部长",
                "科技部党组书记、副部长周启明到会。;周启明|中共科学技术部党组|书记 周启明|科学技术部|副部长",
                "武汉大学校长周启明调任教育部党组成员。;周启明|武汉大学|校长 周启明|中共教育部党组|成员",
                "中国民政部部长周启明到会。;周启明|民政部|部长",
                "“我们建成了中心。”海天小学校长周启明说。;周启明|海天小学|校长",
                "两江新区党工委书记周启明到会。;周启明|中共两江新区工作委员会|书记",
                "兰州军区司令员周启明到会。;周启明|中国人民解放军兰州军区|司令员",
                "中国—东盟中心秘书长周启明到会。;周启明|中国—东盟中心|秘书长",
            })
    void aBodyBeforeATitleIsReadFromItsFirstCharacterToItsLast(String text, String posts) {
        reads(text, posts);
    }
}
