package io.mailuo.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.extract.TaggedDraft;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Context;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.TaggedSpan.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggedBodiesTest {

    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Places PLACES = Places.from(LEXICON);
    private static final PlaceFinder PLACE_FINDER = new PlaceFinder(LEXICON, PLACES);
    private static final OrganisationFinder FINDER = new OrganisationFinder(LEXICON, PLACES);

    private static List<Mention.Organisation> find(String text, String seen, double confidence) {
        Document document = TaggedDraft.of(Drafts.document(text), Kind.BODY, seen, confidence);
        Context context = new Context(Optional.of("江苏省徐州市"), Optional.empty(), Optional.empty(), false);
        return FINDER.find(document, context, PLACE_FINDER.find(document, context));
    }

    @ParameterizedTest
    @CsvSource({
        "湄岚储能今年扩产。, 湄岚储能, 湄岚储能, body-tagged",
        "云岭智造今年扩产。, 云岭智造, 云岭智造, body-tagged",
    })
    void believesTheTaggerWhereTheWordsAllowIt(String text, String seen, String fullName, String rule) {
        assertThat(find(text, seen, .98)).anySatisfy(body -> {
            assertThat(body.fullName()).isEqualTo(fullName);
            assertThat(body.rule()).isEqualTo(rule);
            assertThat(body.name()).isEqualTo(seen);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "湄岚储能今年扩产。, 湄岚储能, 0.5",
        "物业公司贴出通知。, 物业公司, 0.99",
        "企业到沛县布局。, 沛县布局, 0.99",
        "沛县迎来丰收。, 沛县, 0.99",
        "激活空壳支部是第一步。, 激活空壳支部, 0.99",
        "沛县教育局联合沛县财政局发文。, 沛县教育局联合沛县财政局, 0.99",
        "重点发展数字经济、智能物联、生物医药等产业。, 智能物联, 0.9",
        "沛县依托市第一医院打造平台。, 沛县依托市第一医院, 0.99",
        "江苏省委托徐州大学编制规划。, 江苏省委托徐州大学, 0.99",
        "各村党组织都行动起来。, 村党组织, 0.95",
        "全域党建联盟推进治理。, 全域党建联盟, 0.99",
        "2031湄岚论坛开幕。, 2031湄岚论坛, 0.99",
        "湄岚海峡风平浪静。, 湄岚海峡, 0.99",
        "江苏两支救援队出发。, 江苏两支救援队, 0.99",
        "创中国公司单日纪录。, 创中国公司, 0.99",
    })
    void doesNotBelieveItAgainstTheWords(String text, String seen, double confidence) {
        assertThat(find(text, seen, confidence)).noneMatch(body -> body.name().equals(seen));
    }
}
