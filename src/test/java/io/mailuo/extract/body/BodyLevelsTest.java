package io.mailuo.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Level;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyLevelsTest {

    private static final Places PLACES = Places.from(Lexicon.standard());
    private static final BodyLevels LEVELS =
            new BodyLevels(Lexicon.standard(), PLACES, new BodyKinds(Lexicon.standard(), PLACES));

    @ParameterizedTest
    @CsvSource({
        "国务院, NATIONAL",
        "国家粮食和物资储备局, NATIONAL",
        "中国共产党中央委员会宣传部, NATIONAL",
        "全国人民代表大会常务委员会, NATIONAL",
        "四川省教育厅, PROVINCE",
        "中共四川省委组织部, PROVINCE",
        "中国人民政治协商会议重庆市委员会, PROVINCE",
        "国家税务总局四川省税务局, PROVINCE",
        "绵阳市妇女联合会, PREFECTURE",
        "三台县住房和城乡建设局, COUNTY",
        "成都市武侯区人民政府, COUNTY",
        "三台县潼川镇人民政府, TOWNSHIP",
        "中共三台县潼川镇委员会, TOWNSHIP",
        "成都市武侯区浆洗街街道办事处, TOWNSHIP",
        "三台县潼川镇北坝村村民委员会, VILLAGE",
        "北坝村党支部, VILLAGE"
    })
    void readsTheLevelFromTheName(String name, Level level) {
        assertThat(LEVELS.of(name, Optional.empty())).contains(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Called by a city, but not the city's.
                "成都海关",
                "四川大学",
                "成都银行",
                "绵阳日报社",
                "成都市公安局武侯分局",
                // A zone's committee may rank anywhere.
                "绵阳高新技术产业开发区管理委员会",
                "绵阳市高新技术产业开发区管理委员会",
                // The Party in a school or company has the level of neither.
                "中共四川长虹电器股份有限公司委员会",
                "三台县实验小学党支部",
                // Part of the country, or all members of it.
                "中国人民解放军东部战区",
                "中国民主同盟",
                "国家电网有限公司",
                // Which city?
                "市教育局",
                "日本外务省"
            })
    void refusesANameThatDoesNotDecide(String name) {
        assertThat(LEVELS.of(name, Optional.empty())).isEmpty();
    }

    @Test
    void aUnitHasTheLevelOfItsBody() {
        assertThat(LEVELS.of("应急管理部救援协调司", Optional.of("应急管理部"))).contains(Level.NATIONAL);
        assertThat(LEVELS.of("绵阳市教育局政治处", Optional.of("绵阳市教育局"))).contains(Level.PREFECTURE);
    }

    @Test
    void anOfficeInAProvinceOfACentralBodyIsNotNational() {
        assertThat(LEVELS.of("国家烟草专卖局吉林省局", Optional.of("国家烟草专卖局"))).isEmpty();
        assertThat(LEVELS.of("中国人民武装警察部队四川总队", Optional.of("中国人民武装警察部队"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "中国, NATIONAL",
        "四川省, PROVINCE",
        "重庆市, PROVINCE",
        "四川省绵阳市, PREFECTURE",
        "四川省绵阳市三台县, COUNTY",
        "四川省成都市武侯区, COUNTY",
        "四川省绵阳市三台县潼川镇, TOWNSHIP",
        "四川省绵阳市三台县潼川镇北坝村, VILLAGE",
        "四川省成都市武侯区浆洗街街道蜀汉社区, VILLAGE"
    })
    void readsTheLevelOfAnArea(String name, Level level) {
        assertThat(LEVELS.ofArea(name)).contains(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"日本", "欧洲", "北京市海淀区中关村", "四川天府新区", "四川省农村"})
    void refusesAnAreaWithoutLevel(String name) {
        assertThat(LEVELS.ofArea(name)).isEmpty();
    }
}
