package io.mailuo.extract.person;

import static io.mailuo.extract.person.ReadPeople.reads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts that somebody has left, as notices of courts and of discipline tell of them. */
class FormerPostsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "遂昌县教育局原党委书记、局长丁大山被查。;丁大山|中共遂昌县教育局委员会|书记|former 丁大山|遂昌县教育局|局长|former",
                "浙江大学原党委书记丁大山出席。;丁大山|中共浙江大学委员会|书记|former",
                "遂昌县云峰街道原党支部书记李小河被查。;李小河|遂昌县云峰街道党支部|书记|former",
                "浙江省原纪委书记丁大山被查。;丁大山|中共浙江省纪律检查委员会|书记|former",
                "温州经济技术开发区原管委会主任丁大山被查。;丁大山|温州经济技术开发区管委会|主任|former",
                "浙江大学研究生院原培养处处长李小河逝世。;李小河|浙江大学研究生院培养处|处长|former",
                "云岭大学前文学院院长丁大山说。;丁大山|云岭大学文学院|院长|former",
                "遂昌县教育局党组书记、局长丁大山说。;丁大山|中共遂昌县教育局党组|书记 丁大山|遂昌县教育局|局长",
                "中原党建研究会会长丁大山说。;丁大山|中原党建研究会|会长",
                "固原市原州区教育局局长丁大山说。;丁大山|固原市原州区教育局|局长",
            })
    void whatIsOverMayStandInsideTheBodysName(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "遂昌县水利局原局长、党组书记李小河被查。;李小河|遂昌县水利局|局长|former 李小河|中共遂昌县水利局党组|书记|former",
                "河北省委原常委、秘书长丁大山被查。;丁大山|中共河北省委员会|常委|former 丁大山|中共河北省委员会|秘书长|former",
                "遂昌县教育局原副局长、二级调研员丁大山被查。;丁大山|遂昌县教育局|副局长|former 丁大山|遂昌县教育局|二级调研员",
                "遂昌县教育局原局长、遂昌县水利局局长丁大山说。;丁大山|遂昌县教育局|局长|former 丁大山|遂昌县水利局|局长",
                "法国前总统、议员丁大山说。;丁大山|法国|总统|former 丁大山|法国|议员",
            })
    void whatIsOverHoldsForTheOfficesBehindItInTheSameBody(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "四川省原省委副书记、省长丁大山被查。浙江省原省委常委、副省长李小河被查。;"
                        + "丁大山|中共四川省委员会|副书记|former 丁大山|四川省人民政府|省长|former "
                        + "李小河|中共浙江省委员会|常委|former 李小河|浙江省人民政府|副省长|former",
                "遂昌县原县委副书记、县长王大江被查。杭州市原市委常委、副市长张南山被查。;"
                        + "王大江|中共遂昌县委员会|副书记|former 王大江|遂昌县人民政府|县长|former "
                        + "张南山|中共杭州市委员会|常委|former 张南山|杭州市人民政府|副市长|former",
                "湖南省原省委常委、宣传部部长丁大山被查。;丁大山|中共湖南省委员会|常委|former 丁大山|中共湖南省委宣传部|部长|former",
            })
    void thePlaceBeforeTheWordIsThatOfTheWholeChain(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "经查，丁大山在担任泉州市委常委、南安市委书记等职务期间，收受礼金。;丁大山|中共泉州市委员会|常委|former 丁大山|中共南安市委员会|书记|former",
                "丁大山2011年12月改任东莞市委书记，2016年4月卸任。;丁大山|中共东莞市委员会|书记|former",
                "丁大山2011年任遂昌县委书记。;丁大山|中共遂昌县委员会|书记",
            })
    void wordsBehindAPostSayThatItWasLeft(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "丁大山任云岭书画院院长，田野为常务副院长。;丁大山|云岭书画院|院长",
                "李小河任遂昌县作协主席，石榴任副主席。;李小河|遂昌县作家协会|主席",
                "李小河任遂昌县作协主席，兼任秘书长。;李小河|遂昌县作家协会|主席 李小河|遂昌县作家协会|秘书长",
                "丁大山任云岭书画院院长，李小河任副院长。;丁大山|云岭书画院|院长 李小河|云岭书画院|副院长",
                "徐大江任韶关市委书记，2016年4月卸任。据了解，2006年接任东莞市长、2012年转任东莞政协主席的李毓全，已退休。;"
                        + "徐大江|中共韶关市委员会|书记|former 李毓全|东莞市人民政府|市长|former 李毓全|中国人民政治协商会议东莞市委员会|主席",
                "丁大山、李小河、王大江等17人为云岭书画院副院长。;丁大山|云岭书画院|副院长 李小河|云岭书画院|副院长 王大江|云岭书画院|副院长",
                "丁大山、李小河分别任云岭书画院院长、副院长。;丁大山|云岭书画院|院长 李小河|云岭书画院|副院长",
                "丁大山，医学博士，浙江省人民医院心内科主任。;丁大山|浙江省人民医院心内科|主任",
                "丁大山，遂昌县教育局局长李小河的弟弟，参加了活动。;李小河|遂昌县教育局|局长",
                "丁大山任云岭协会会长，常务副会长为李小河。;丁大山|云岭协会|会长",
                "温和，男，汉族，1951年7月出生。他1996年11月起任遂昌县教育局局长。;温和|遂昌县教育局|局长",
                "东莞市政协多名前副主席丁大山、李小河被查。;丁大山|中国人民政治协商会议东莞市委员会|副主席|former 李小河|中国人民政治协商会议东莞市委员会|副主席|former",
                "遂昌县教育局两名副局长丁大山、李小河出席。;丁大山|遂昌县教育局|副局长 李小河|遂昌县教育局|副局长",
                "本报记者 丁大山\\n村民石榴今年50岁。他曾任遂昌县教育局局长。;丁大山||记者",
                "据丁大山介绍，他曾任校长。;丁大山||校长|former",
                "丁大山任云岭研究所副主任。曾任中国艺术研究院美术研究所副所长。;丁大山|云岭研究所|副主任 丁大山|中国艺术研究院美术研究所|副所长|former",
            })
    void aPostIsNobodysElseThanItsBearers(String text, String posts) {
        reads(text.replace("\\n", "\n"), posts);
    }
}
