package io.mailuo.extract.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** National programmes that everybody knows, wherever they are named. */
class KnownNamesTest {

    private static final ProgrammeFinder FINDER = new ProgrammeFinder(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "河长制、林长制全面建立。|河长制 林长制",
                "长期护理保险制度将在全国基本实现全覆盖。|长期护理保险",
                "各地围绕乡村建设行动重点任务发力。|乡村建设",
                "企业参与国家重点研发计划项目占比近八成。|国家重点研发",
                "实施健康养老和区域协调发展战略。|健康养老和区域协调发展",
                "载人航天工程办公室介绍了情况。|''",
                "河长制定了方案。|''",
            })
    void whatEverybodyKnowsNeedsNoVerb(String text, String cores) {
        assertThat(FINDER.find(WrittenArticle.of(text)).stream()
                        .map(Mention.Programme::core)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(cores);
    }
}
