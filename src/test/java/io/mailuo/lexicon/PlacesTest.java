package io.mailuo.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Places PLACES = Places.from(Lexicon.standard());

    @Test
    void spellsTheFullNameFromTheProvinceDown() {
        assertThat(PLACES.byCode("510107").map(PLACES::fullName)).contains("四川省成都市武侯区");
        assertThat(PLACES.byCode("110108").map(PLACES::fullName)).contains("北京市海淀区");
        assertThat(PLACES.byCode("429004").map(PLACES::fullName)).contains("湖北省仙桃市");
    }

    @Test
    void namesADistrictBehindItsCityAndACountyAlone() {
        assertThat(PLACES.byCode("510107").map(PLACES::ownName)).contains("成都市武侯区");
        assertThat(PLACES.byCode("512021").map(PLACES::ownName)).contains("安岳县");
    }

    @Test
    void findsByShortName() {
        assertThat(PLACES.named("凉山")).extracting(Division::name).contains("凉山彝族自治州");
        assertThat(PLACES.named("内蒙古")).extracting(Division::code).containsExactly("150000");
        assertThat(PLACES.named("不存在")).isEmpty();
    }

    @Test
    void choosesByContext() {
        Optional<Division> nanjing = PLACES.named("南京市").stream().findFirst();
        assertThat(PLACES.choose("鼓楼区", nanjing).map(PLACES::fullName)).contains("江苏省南京市鼓楼区");
        assertThat(PLACES.choose("鼓楼区", Optional.empty())).isEmpty();
    }

    @Test
    void marksAbolishedDivisionsWithTheirLastYear() {
        Division county = PLACES.named("崇明县").get(0);
        assertThat(county.last()).hasValue(2015);
        assertThat(PLACES.named("崇明").get(0).name()).isEqualTo("崇明区");
    }

    @Test
    void readsANestedNameAndWhatIsBehindIt() {
        Places.Read read = PLACES.read("河南省禹州市三里村").orElseThrow();
        assertThat(read.division().name()).isEqualTo("禹州市");
        assertThat(read.rest()).isEqualTo("三里村");
        assertThat(PLACES.read("三里村")).isEmpty();
    }

    @Test
    void everyDivisionLiesUnderAPresentOne() {
        List<String> lost = PLACES.named("成都市").stream()
                .filter(division -> PLACES.parent(division).isEmpty())
                .map(Division::code)
                .toList();
        assertThat(lost).isEmpty();
        assertThat(PLACES.abbreviated('蜀')).isEqualTo(PLACES.abbreviated('川'));
    }

    @Test
    void knowsCountriesAbroad() {
        World world = World.from(Lexicon.standard());
        assertThat(world.at("巴西利亚举行", 0, 6)).isEqualTo(4);
        assertThat(world.contains("成都")).isFalse();
    }
}
