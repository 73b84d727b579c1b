package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimplifierTest {

    private final Simplifier simplifier = new Simplifier(Lexicon.standard());

    @ParameterizedTest
    @CsvSource({
        "看著國旗,看着国旗",
        "著名學者,著名学者",
        "成效顯著,成效显著",
        "乾坤與乾淨,乾坤与干净",
        "幹部和樹幹,干部和树干",
        "憑藉與慰藉,凭借与慰藉",
        "瞭解與瞭望塔,了解与瞭望塔",
        "徵求意見與宮商角徵羽,征求意见与宫商角徵羽",
        "頭髮出發,头发出发",
        "時鐘鍾情,时钟钟情",
        "裏面裡面後來,里面里面后来",
        "為了爲了臺灣,为了为了台湾",
        "計畫與圖畫,计划与图画",
        "答覆與覆蓋,答复与覆盖",
        "大於與關於,大于与关于",
        "羣衆峯會啓動綫路,群众峰会启动线路",
    })
    void convertsTraditionalByCharacterAndWord(String traditional, String simplified) {
        assertThat(simplifier.simplify(traditional)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @ValueSource(strings = {"乾隆年间的著作《乾坤》", "看著名胜古迹，於菟、李徵、慰藉", "皇后、干部、里程、面条、头发、钟声"})
    void leavesSimplifiedTextAlone(String text) {
        assertThat(simplifier.simplify(text)).isEqualTo(text);
    }

    @Test
    void convertsASingleTraditionalWordInSimplifiedText() {
        assertThat(simplifier.simplify("这家店叫“華豐樓”，是一家很有名的老店，大家都知道，看著作的人也来"))
                .contains("华丰楼")
                .contains("看著作");
    }

    @Test
    void keepsTheLengthOfEveryTableEntry() {
        for (Map<String, String> row : Lexicon.standard().rows("hant-words")) {
            assertThat(row.get("hans")).hasSameSizeAs(row.get("word"));
        }
        assertThat(simplifier.simplify("𠮷野家與國")).hasSize("𠮷野家與國".length());
    }
}
