package io.mailuo.extract.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.Fact;
import io.mailuo.model.Mention;
import io.mailuo.pipeline.OwnArticles;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Railways between two places, and trains by their service. */
class LinesAndWorksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "西宁至成都高铁今天开通。西成高铁设9座车站。;西宁至成都高铁=西宁至成都高铁 西成高铁=西宁至成都高铁",
                "杭州至宁波高速公路日均车流量2.28万辆次。;杭州至宁波高速公路=杭州至宁波高速公路",
                "西宁至成都高速铁路正线全长299公里。;西宁至成都高速铁路=西宁至成都高速铁路",
                "今年以来，中欧班列累计开行1.4万列。;中欧班列=中欧班列",
                "中欧班列（西安）开行300列。;中欧班列（西安）=中欧班列西安",
                "中欧班列金穗号共开行300列。;中欧班列金穗号=中欧班列金穗号",
                "全国铁路发送旅客1200万人次，高铁里程达4万公里。;-",
                "重庆铁路发送旅客20万人次。;-",
                "杭州至宁波的高铁票价下降。西成高铁设9座车站。;-",
                "该线由西宁至成都，长299公里。;-",
                "乘坐杭州至北京高铁列车的旅客增加。;-",
                "中欧班列集结中心今天启用。;-",
                "中欧班列运行信号良好。;中欧班列=中欧班列",
            })
    void aLineIsNamedByItsEndsATrainByItsService(String text, String lines) {
        String found = Mention.only(
                        Mention.Programme.class,
                        OwnArticles.explain(text).resolution().mentions())
                .stream()
                .map(line -> line.name() + "=" + line.core())
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(lines.equals("-") ? "" : lines);
    }

    private static long owned(String text) {
        return OwnArticles.explain(text).extraction().facts().stream()
                .filter(Fact.Involvement.class::isInstance)
                .count();
    }

    @Test
    void aLineHasNoOwnerWhereAPlanHasOne() {
        assertThat(owned("杭州市推动“青禾筑梦”计划。")).isEqualTo(1);
        assertThat(owned("杭州市推动杭州至宁波高铁建设。")).isZero();
    }
}
