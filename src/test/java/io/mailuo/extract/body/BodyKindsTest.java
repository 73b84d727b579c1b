package io.mailuo.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyKindsTest {

    private static final Places PLACES = Places.from(Lexicon.standard());
    private static final BodyKinds KINDS = new BodyKinds(Lexicon.standard(), PLACES);

    private static Optional<String> kind(String name) {
        return KINDS.of(name, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "中共四川省委员会, party",
        "中共绵阳市委组织部, party",
        "中共三台县某某镇委员会, party",
        "民和社区党支部, party",
        "四川省教育厅, government",
        "三台县人民政府办公室, government",
        "绵阳市发展和改革委员会, government",
        "国家粮食和物资储备局, government",
        "应急管理部, government",
        "四川省人民代表大会常务委员会, legislature",
        "中国人民政治协商会议绵阳市委员会, consultative",
        "三台县人民法院, judiciary",
        "四川省军区, military",
        "绵阳师范学院, school",
        "三台县潼川镇中心小学, school",
        "绵阳市中心医院, hospital",
        "三台县疾病预防控制中心, hospital",
        "四川长虹电器股份有限公司, company",
        "绵阳日报社, media",
        "绵阳市融媒体中心, media",
        "四川省农业科学院, research",
        "绵阳市博物馆, culture",
        "绵阳市总工会, association",
        "四川省茶叶行业协会, association",
        "四川省防汛抗旱指挥部, coordination",
        "三台县某某村村民委员会, community",
        "日本外务省, international",
        "联合国教育、科学及文化组织, international",
        "世界气象组织, international"
    })
    void readsTheKindFromTheName(String name, String kind) {
        assertThat(kind(name)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // An end alone says nothing: whose 局 would it be?
                "大乱局",
                "开新局",
                "一餐厅",
                "完善治理专题协商会",
                // A centre may be an office, a company or a building.
                "绵阳市大数据中心",
                "国际物流分拨中心",
                // Teams and delegations come and go.
                "四川省代表团",
                "四川支援湖北医疗队",
                // Neither Party nor government.
                "绵阳市监察委员会",
                "新疆生产建设兵团",
                "国家安全与外交政策委员会"
            })
    void refusesANameThatDoesNotDecide(String name) {
        assertThat(kind(name)).isEmpty();
    }

    @Test
    void aUnitIsWhatItsBodyIs() {
        assertThat(KINDS.of("绵阳市教育局政治处", Optional.of("绵阳市教育局"))).contains("government");
        assertThat(KINDS.of("绵阳市中心医院急诊科", Optional.of("绵阳市中心医院"))).contains("hospital");
        assertThat(KINDS.of("三台县人民法院执行局", Optional.of("三台县人民法院"))).contains("judiciary");
    }

    @Test
    void aUnitWithANameOfItsOwnKindIsOfThatKind() {
        assertThat(KINDS.of("四川大学华西医院", Optional.of("四川大学"))).contains("hospital");
        assertThat(KINDS.of("中共四川大学委员会", Optional.of("四川大学"))).contains("party");
        assertThat(KINDS.of("绵阳市教育局工会", Optional.of("绵阳市教育局"))).contains("association");
    }

    @Test
    void aBodyAbroadIsForeignThoughItsNameEndsAsOursDo() {
        assertThat(kind("德国联邦统计局")).contains("international");
        assertThat(kind("巴西最高法院")).contains("international");
        // But a school is a school, and our embassies are ours.
        assertThat(kind("美国耶鲁大学")).contains("school");
        assertThat(kind("美国医学会")).contains("association");
        assertThat(kind("中国驻法国大使馆")).contains("government");
        assertThat(kind("法国驻华大使馆")).contains("international");
    }
}
