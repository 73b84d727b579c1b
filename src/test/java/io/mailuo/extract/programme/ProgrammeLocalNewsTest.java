package io.mailuo.extract.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programmes in the manner of local papers, papers on Party building and press conferences of many provinces and sectors. */
class ProgrammeLocalNewsTest {

    private static final ProgrammeFinder FINDER = new ProgrammeFinder(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "省委人才办牵头实施“岭雁归巢”百千万人才计划，五年引才3万名。|“岭雁归巢”百千万人才计划",
                "去年，赣州市推出民营企业家素质提升三年行动，已培训2000人次。|民营企业家素质提升三年行动",
                "贵阳市纪委监委开展村级集体“三资”管理突出问题专项整治，收回资金300万元。|村级集体“三资”管理突出问题专项整治",
                "云南省科技厅启动科技特派员助农行动，选派专家1200名。|科技特派员助农行动",
                "“绿荫工程”惠及全县36个乡镇。|“绿荫工程”",
                "成都市双流区推行“网格吹哨、部门报到”，解决诉求4000余件。|“网格吹哨、部门报到”",
                "第八届丝路创新创业大赛在西安落幕。|第八届丝路创新创业大赛",
                "泉州市全面推行首席技师评聘制度，完善技能人才评价。|首席技师评聘制度",
                "全省“质量月”活动上周启动。|“质量月”活动",
                "黑龙江省农业农村厅打响黑土地保护利用攻坚战。|黑土地保护利用攻坚战",
                "市人社局上线“就业地图”小程序，企业可在线发布岗位。|“就业地图”小程序",
                "苏州工业园区深化营商环境创新试点，推出改革举措24项。|营商环境创新试点",
                "全市开展纪念解放75周年主题活动，举办展览40场。|纪念解放75周年主题活动",
                "浙江省发布《未来乡村建设规范》省级地方标准。|《未来乡村建设规范》省级地方标准",
                "长沙市发布急需紧缺人才目录，涵盖68类岗位。|急需紧缺人才目录",
                "“百名博士进百企”自2022年实施以来，攻克难题58个。|“百名博士进百企”",
                "今年是“渔港英才计划”实施的第三年。|“渔港英才计划”",
                "申报全程在“洮河才码”上完成。|“洮河才码”",
                "“三长制”覆盖全市217个行政村。|“三长制”",
                "哈尔滨第九届茶博会媒体中心开放。|第九届茶博会",
                "巴彦淖尔市启动河套灌区现代化改造工程。|河套灌区现代化改造工程",
                "企业受益于当地青云灌区改扩建节水工程的实施。|青云灌区改扩建节水工程",
                "“石窟遗珍——北朝造像专题展”在大同开幕。|“石窟遗珍——北朝造像专题展”",
                "村里推行“新风积分超市”，村民争着做好事。|“新风积分超市”",
            })
    void findsProgrammesOfPlacesAndTrades(String text, String name) {
        assertThat(names(text)).anyMatch(found -> found.endsWith(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // awards, products, places, laws
                "该县获评“全国文明城市”，又摘得“中国天然氧吧”称号。",
                "企业研制的“麒麟三号”盾构机下线。",
                "公司推出的“小黄莺”牌酱油畅销海外。",
                "《湖南省优化营商环境条例》今年3月起施行。",
                "市政府出台《河道采砂管理办法》。",
                "国内首条空运专线“榕城—利马”开通一年。",
                // classes and quantities
                "当地探索“公司+农户”的路子，农民增收。",
                "全县打造一批“吨粮田”。",
                "大会发布了12项“数字乡村精品案例”。",
                "各大超市开启“新年模式”。",
                "开展一批智慧农牧业试点。",
                "这是历届冬运会中规模最大的一届。",
                // meetings
                "两岸青年合作举办“海峡青年论坛”。",
                "会上举行“开放与合作”高层论坛。",
                "国务院新闻办公室举行“高质量发展成效”系列新闻发布会。",
                // slogans, doctrine, sentences
                "坚持“严”的主基调，深化“以案促改”常态长效。",
                "推动“人工智能+制造”融合发展。",
                "坚持“和平统一、一国两制”的方针。",
                "为捍卫公平正义采取“和合行动”。",
                "在推进现代化中“走在前、做示范”。",
                "部落积极响应“自己动手、丰衣足食”号召。",
                "提出“共同营造开放包容的合作环境”等倡议。",
                "他发表题为《推进湿地保护全球行动》的演讲。",
                "导管架“海岳二号”计划于近期安装。",
                "年底前全国计划新开工铁路5000公里。",
                "国民经济和社会发展计划执行情况良好。",
            })
    void refusesWhatNobodyRuns(String text) {
        assertThat(names(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"全力推进创新深化、改革攻坚、开放提升三大工程。"})
    void givesEachPartOfASumWithoutMarksTheHeadNoun(String text) {
        assertThat(names(text)).containsExactly("创新深化工程", "改革攻坚工程", "开放提升工程");
    }

    private static List<String> names(String text) {
        return FINDER.find(WrittenArticle.of(text)).stream()
                .map(Mention.Programme::name)
                .toList();
    }
}
