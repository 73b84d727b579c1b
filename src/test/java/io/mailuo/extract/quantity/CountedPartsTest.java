package io.mailuo.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted where only a verb stands behind the figure, and where a clause stands in front of it. */
class CountedPartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "排查问题40项，其中18项完成整改。|排查问题=40项 完成整改的问题=18项",
                "评出作品60件，其中12件获得一等奖，5件入选全国展览。|评出作品=60件 获得一等奖的作品=12件 入选全国展览的作品=5件",
                "村里建起大棚300座，其中120座种植草莓。|村里建起大棚=300座 种植草莓的大棚=120座",
                "设置赛区8个，比赛场馆中，有17个沿用旧馆。|赛区=8个 沿用旧馆=17个",
                "全镇有干部120名，其中女干部30名。|全镇有干部=120名 女干部=30名"
            })
    void aPartIsToldByItsVerbAndTheNounBefore(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "省里围绕食品、家电等3个领域发布了20项创新产品。|领域发布创新产品=3个 创新产品=20项",
                "在31个城市设立了165个服务站。|城市设立服务站=31个 服务站=165个",
                "12个村有3万名村民。|村=12个 村民=30000名",
                "近80所学校的师生们舞动75只醒狮。|学校=80所 舞动醒狮=75只"
            })
    void aCountedNounIsToldByWhatItDoesWithTheNextFigure(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "塔群搭载的70个传感器犹如森林的神经末梢。|塔群搭载传感器=70个",
                "省里布局建设的12家未来技术学院正勇闯科技无人区。|未来技术学院=12家",
                "首批疏解的4家央企总部相继进入收尾阶段。|首批疏解央企总部=4家",
                "与国家公布的30家饲料保供企业主动对接。|饲料保供企业=30家",
                "他们开辟的5个临时起降点为救援打下基础。|临时起降点=5个",
                "无人机将这50亩森林编成网络。|森林编成网络=50亩",
                "推出涵盖文化、体育、美食等领域的400项文旅活动。|文旅活动=400项",
                "与甲大学等首批10所高校共同启动基地。|首批高校=10所",
                "对8起违反规定典型问题进行通报。|违反规定典型问题=8起"
            })
    void aClauseInFrontGovernsNoFigure(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "县里举办培训班，120人参加。|参加培训班=120人",
                "厅里装着大屏幕，200余人聚在这里看开幕会。|聚在这里看开幕会=200人",
                "在甲研究院，存储器存储时间创世界纪录，达到3200秒。|存储器存储时间=3200秒",
                "产业规模再创新高，达到300亿元。|产业规模=30000000000元"
            })
    void whatPeopleDoAndWhatReachesAFigureIsSaidInTheClause(String text, String expected) {
        assertThat(QuantityText.subjects(text)).isEqualTo(expected);
    }
}
