package io.mailuo.relate.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What officials say of programmes that others run, what they open, and where their words end. */
class ToldOfTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "林一舟出席并宣布2024年“青禾筑梦”行动启动。|LEAD 林一舟",
                "林一舟宣布启动“青禾筑梦”行动。|LEAD 林一舟",
                "林一舟宣布“青禾筑梦”行动正式启动。|LEAD 林一舟",
                "林一舟宣布“青禾筑梦”行动取得成功。|SPEAKER 林一舟",
                "林一舟宣布，将启动“青禾筑梦”行动。|SPEAKER 林一舟",
                "何小满宣布启动“青禾筑梦”行动。|''",
            })
    void whoAnnouncesThatItBeginsLeadsIt(String text, String officials) {
        assertThat(TiedArticle.officials(text)).isEqualTo(officials);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "清河市政协主席林一舟指出，“青禾筑梦”行动很重要。|''",
                "清河市政协主席林一舟指出，清河市实施“青禾筑梦”行动。|OWNER 清河市",
                "清河市教育局局长林一舟说，“青禾筑梦”行动成效显著。|OWNER 清河市教育局",
                "清河市教育局局长林一舟说，办好学校是实施“青禾筑梦”行动的有效途径。|''",
                "清河市教育局局长林一舟介绍，去年10月国务院常务会议审议通过《助餐服务行动方案》。|OWNER 国务院",
                "长风公司发起“金穗”活动，作为“青禾筑梦”计划的一部分，惠及学生。|OWNER 长风公司",
                "清河市水利局在清河市举行全国“青禾筑梦”活动。|OWNER 清河市水利局",
                "开展全国“青禾筑梦”活动。|''",
                "清河市2024年“青禾筑梦”行动启动仪式在白沙市举行。|OWNER 清河市",
                "双方将在清河市会堂举办“青禾筑梦”活动。|''",
                "“青禾筑梦”行动由清河市教育局、云岭大学与海风（集团）股份公司联合主办。|OWNER 云岭大学;OWNER 清河市教育局",
            })
    void whoOnlySpeaksOfAProgrammeDoesNotOwnIt(String text, String owners) {
        assertThat(TiedArticle.owners(text)).isEqualTo(owners);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "林一舟来到学校。局长强调，要实施“青禾筑梦”计划。|SPEAKER 林一舟",
                "林一舟来到学校。/在清河市，局长要求，实施“青禾筑梦”计划。|SPEAKER 林一舟",
                "林一舟来到学校，周岚陪同。局长强调，要实施“青禾筑梦”计划。|''",
                "林一舟来到学校。市长强调，要实施“青禾筑梦”计划。|''",
                "林一舟来到学校。清河市水利局局长强调，要实施“青禾筑梦”计划。|''",
                "何小满来到学校。局长强调，要实施“青禾筑梦”计划。|''",
                "林一舟局长来到云岭大学。在座谈会上，局长要求，要实施“青禾筑梦”行动。|SPEAKER 林一舟",
                "林一舟局长来到云岭大学。局长指出，“青禾筑梦”行动很重要。|SPEAKER 林一舟",
                "林一舟局长来到云岭大学。校长指出，“青禾筑梦”行动很重要。|''",
                "林一舟局长来到云岭大学。水利局局长指出，“青禾筑梦”行动很重要。|''",
            })
    void aTitleAloneStandsForTheOneWhoBearsIt(String text, String officials) {
        assertThat(TiedArticle.officials(text)).isEqualTo(officials);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "林一舟指出，要强化责任。2019年7月，国务院发布“青禾筑梦”计划。|''",
                "林一舟指出，要强化责任。2019年7月，我们启动“青禾筑梦”计划。|SPEAKER 林一舟",
                "清河市水利局局长林一舟指出，要强化责任。2019年7月，清河市水利局启动“青禾筑梦”计划。|SPEAKER 林一舟",
                "清河市水利局局长林一舟指出，要强化责任。2019年7月，云岭大学启动“青禾筑梦”计划。|''",
                "林一舟强调要办好学校。现场还发布了“青禾筑梦”计划。|''",
                "林一舟强调要办好学校。启动仪式上，云岭大学启动“青禾筑梦”计划。|''",
                "林一舟强调要办好学校。活动当天，云岭大学启动“青禾筑梦”计划。|''",
                "林一舟强调要办好学校。实施“青禾筑梦”计划。|SPEAKER 林一舟",
                "林一舟介绍了相关情况。“青禾筑梦”计划已有三年。|''",
                "林一舟介绍相关情况，他说成效很好。“青禾筑梦”计划已有三年。|SPEAKER 林一舟",
                "林一舟说，成效很好。此外，云岭大学还公布了“青禾筑梦”计划。|''",
                "林一舟宣布大会闭幕，何小满接过“青禾筑梦”行动的会旗。|''",
                "林一舟称赞学校。“青禾筑梦”计划已有三年。|''",
                "林一舟称赞“青禾筑梦”计划成效显著。|SPEAKER 林一舟",
                "林一舟强调要办好学校。/一是实施“青禾筑梦”计划。|SPEAKER 林一舟",
                "林一舟强调要办好学校。/学校实施“青禾筑梦”计划。|''",
                "林一舟来到学校。先后提出要实施“青禾筑梦”计划。|SPEAKER 林一舟",
                "林一舟来到学校。/先后提出要实施“青禾筑梦”计划。|''",
                "林一舟总书记指出，要办好学校。学校实施“青禾筑梦”计划。|''",
                "林一舟在学习总书记讲话的会议上指出，要办好学校。要求学校实施“青禾筑梦”计划。|SPEAKER 林一舟",
                "做法得到林一舟的充分肯定，“青禾筑梦”计划推广。|''",
                "林一舟来到学校。不得不说，“青禾筑梦”计划改变了乡村。|''",
                "林一舟总书记指出，要办好学校。我们要实施“青禾筑梦”计划。|SPEAKER 林一舟",
                "在林一舟看来，“青禾筑梦”计划有三大效果。|SPEAKER 林一舟",
                "林一舟看来很累，“青禾筑梦”计划有三大效果。|''",
            })
    void speechEndsWhereTheReporterTellsOfOthers(String text, String officials) {
        assertThat(TiedArticle.officials(text)).isEqualTo(officials);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "林一舟来到“青禾筑梦”工程建设现场，了解进展。|LEAD 林一舟",
                "林一舟来到“青禾筑梦”工程受益村，看望群众。|''",
                "何小满来到“青禾筑梦”工程建设现场。|''",
                "林一舟在会上发言，记者来到“青禾筑梦”工程现场。|''",
                "在“青禾筑梦”工程考察时，林一舟指出，要办好学校。|LEAD 林一舟",
                "在“青禾筑梦”工程启动时，林一舟来到学校。|''",
                "在“青禾筑梦”工程考察时，代表们听取了林一舟的汇报。|''",
                "林一舟看到，大家来到“青禾筑梦”工程现场。|''",
            })
    void whoInspectsTheSiteLeads(String text, String officials) {
        assertThat(TiedArticle.officials(text)).isEqualTo(officials);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "林一舟主持召开国务院常务会议。/会议指出，要办好学校。要实施“青禾筑梦”计划。|OWNER 国务院",
                "林一舟主持召开国务院常务会议。/会议指出，各地持续用力。要继续组织实施“青禾筑梦”计划。|OWNER 国务院",
                "林一舟主持召开国务院常务会议。/会议在清河市举行，实施“青禾筑梦”计划。|OWNER 云岭省清河市青田县",
                "林一舟主持召开国务院常务会议。/全国能源会议召开。会议指出，要实施“青禾筑梦”计划。|OWNER 云岭省清河市青田县",
                "公安部传达学习国务院常务会议精神。/会议指出，要实施“青禾筑梦”计划。|OWNER 云岭省清河市青田县",
                "林一舟主持召开国务院常务会议。/会议指出，要办学。清河市水利局表示落实。目前正在实施“青禾筑梦”计划。|OWNER 清河市水利局",
                "国务院发布意见。/会议指出，要实施“青禾筑梦”计划。|OWNER 云岭省清河市青田县",
                "林一舟主持召开国务院常务会议。/会议指出，“青禾筑梦”计划成效显著。|OWNER 云岭省清河市青田县",
            })
    void whatTheSittingOfABodyDemandsIsTheBodysOwn(String text, String owners) {
        assertThat(TiedArticle.owners(text)).isEqualTo(owners);
    }

    @Test
    void theBodiesThatATitleBeginsWithOwnIt() {
        assertThat(TiedArticle.owners("会议讨论了《云岭省委、国务院关于振兴乡村的意见（讨论稿）》。")).isEqualTo("OWNER 中共云岭省委员会;OWNER 国务院");
        assertThat(TiedArticle.owners("会议讨论了《国务院关于公安部办学的意见》。")).isEqualTo("OWNER 国务院");
    }

    @Test
    void whoIsToldOfBesideAnEngineeringWorkDoesNotOwnIt() {
        assertThat(TiedArticle.owners("清河市水利局表示，引淠济潢工程进展顺利。")).isEmpty();
        assertThat(TiedArticle.owners("清河市水利局实施引淠济潢工程。")).isEqualTo("OWNER 清河市水利局");
        assertThat(TiedArticle.owners("清河市防洪治理工程开工。")).isEmpty();
    }
}
