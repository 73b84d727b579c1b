package io.mailuo.extract.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that everybody knows, and names that only what stands around them shows whole. */
class KnownNamesTest {

    private static final ProgrammeFinder FINDER = new ProgrammeFinder(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "林长制、田长制在全县建立。|林长制 田长制",
                "河长制定了巡河方案。|''",
                "市河长制办公室召开会议。|''",
                "健康中国行动推进委员会召开会议。|''",
                "中国南水北调集团表示，任务完成。|''",
                "载人航天工程办公室表示，任务成功。|''",
                "乡村建设行动进展顺利。|乡村建设行动",
                "扩大内需，实施粮食安全和区域协调发展战略。|区域协调发展战略",
                "西电东送能力达到3亿千瓦。|西电东送",
                "推进南水北调支线工程。|南水北调支线工程",
                "“一带一路”倡议得到响应。|“一带一路”倡议",
                "我国与“一带一路”国家的贸易增长。|''",
                "“十四五”规划收官之年，各项工作推进。|“十四五”规划",
                "该线是“十四五”规划项目。|''",
                "该线是“十四五”规划与邻省互通的重点项目。|''",
                "举行“完成‘十四五’规划”发布会。|''",
            })
    void areReadWhereverTheyStand(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "备战即将举行的全国青年厨艺技能大赛。|全国青年厨艺技能大赛",
                "他们举办的活动很受欢迎。|''",
                "我国的青穗引水工程入选。|青穗引水工程",
                "我国的水利工程在各地推进。|''",
                "青苗护航专项行动深入开展。|青苗护航专项行动",
                "新农人技能培训试点在全国12个省份全面推开。|新农人技能培训试点",
                "雨水管网改造行动不断向纵深推进。|雨水管网改造行动",
                "开展农机研发、制造、推广、应用一体化试点。|农机研发、制造、推广、应用一体化试点",
                "实施数字经济创新提质工程。|数字经济创新提质工程",
                "青州市把坚决打赢碧水保卫战作为重点。|碧水保卫战",
                "公示名单，拟新增云端养护师、无人农场规划员等职业。|''",
                "发布《水稻秸秆还田技术规范》。|《水稻秸秆还田技术规范》",
            })
    void haveTheirBoundsFromWhatStandsAround(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    private static String names(String text) {
        return FINDER.find(WrittenArticle.of(text)).stream()
                .map(Mention.Programme::name)
                .collect(Collectors.joining(" "));
    }
}
