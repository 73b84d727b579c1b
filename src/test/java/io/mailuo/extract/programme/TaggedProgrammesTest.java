package io.mailuo.extract.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.extract.TaggedDraft;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import io.mailuo.model.TaggedSpan.Kind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggedProgrammesTest {

    private static final ProgrammeFinder FINDER = new ProgrammeFinder(Lexicon.standard());

    private static List<Mention.Programme> find(String text, String seen, double confidence) {
        return FINDER.find(TaggedDraft.of(WrittenArticle.of(text), Kind.PROGRAMME, seen, confidence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "区医保局“清溪帮办台”排在首位。|“清溪帮办台”|programme-tagged",
                "公司把钱投向“澄湖计划”二期。|“澄湖计划”|programme-governed-quote",
                "他把“村口即课堂”管理办法带了回来。|“村口即课堂”管理办法|programme-tagged",
                "源头在市里，村级带头队伍强基提能工程摆在首位。|村级带头队伍强基提能工程|programme-tagged",
                "推行“一案一护林”令状制度。|“一案一护林”令状制度|programme-quoted-head",
            })
    void believesTheTaggerWhereTheWordsAllowIt(String text, String seen, String rule) {
        assertThat(find(text, seen, .97)).anySatisfy(programme -> {
            assertThat(programme.name()).isEqualTo(seen);
            assertThat(programme.rule()).isEqualTo(rule);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "区医保局“清溪帮办台”排在首位。|“清溪帮办台”|0.7",
                "“清溪帮|“清溪帮|0.99",
                "全面深化乡镇治理体制改革。|全面深化乡镇治理体制改革|0.99",
                "围绕“弘扬奋斗精神”谈体会。|“弘扬奋斗精神”|0.99",
                "产业集聚平台已经建成。|产业集聚平台|0.99",
                "推进高原生态保护、湿地修复等国家级重大生态工程。|高原生态保护、湿地修复等国家级重大生态工程|0.99",
                "《清溪生活报》记者到场。|《清溪生活报》|0.99",
                "《饮用水水源保护条例》施行。|《饮用水水源保护条例》|0.99",
                "跨越“信息鸿沟”；驾考新政策落地。|“信息鸿沟”；驾考新政策|0.99",
                "实施“领雁”“归雁”三项计划，成效明显。|“归雁”三项计划|0.99",
            })
    void doesNotBelieveItAgainstTheWords(String text, String seen, double confidence) {
        assertThat(find(text, seen, confidence))
                .noneMatch(programme -> programme.name().equals(seen));
    }
}
