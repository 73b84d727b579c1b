package io.mailuo.extract.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Engineering works by their own name. */
class WorkNamesTest {

    private static final ProgrammeFinder FINDER = new ProgrammeFinder(Lexicon.standard());

    private static String names(String text) {
        return FINDER.find(WrittenArticle.of(text)).stream()
                .map(Mention.Programme::name)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "记者来到沭阳县新沂河防洪治理工程建设现场。|沭阳县新沂河防洪治理工程",
                "引淠济潢工程实现通水。|引淠济潢工程",
                "安徽依托国家重大水利工程——引淠济潢二期工程发展航运。|引淠济潢二期工程",
                "国道320改建工程今天通车。|国道320改建工程",
                "总投资30亿元的湘河水库工程不久前开工。|湘河水库工程",
                "青海送电河南工程全长1500公里。|青海送电河南工程",
                "杭州西三环改造工程今天完工。|杭州西三环改造工程",
                "萧山国际机场四期扩建工程航站楼封顶。|萧山国际机场四期扩建工程",
                "随着宝安机场三跑道工程收尾，客流将增加。|宝安机场三跑道工程",
                "南昌至赣州段航道扩容工程开工。|南昌至赣州段航道扩容工程",
                "钱塘江桐庐段航道改建项目近日开工。|钱塘江桐庐段航道改建项目",
                "白茆河治理工程进展顺利。|白茆河治理工程",
                "平陆运河项目船闸浇筑完成。|平陆运河项目",
                "三门核电500千伏送出工程施工现场一片繁忙。|三门核电500千伏送出工程",
                "陇东送山东±800千伏特高压直流输电工程完工。|陇东送山东±800千伏特高压直流输电工程",
                "苇河至亚布力南站铁路电气化改造工程热滑试验完成。|苇河至亚布力南站铁路电气化改造工程",
                "浙东引水工程主体工程完工。|浙东引水工程",
                "国家重大水利工程湖南莽山水库工程并网发电。|湖南莽山水库工程",
                "黄岩灌区续建配套与现代化改造一期工程进入冲刺阶段。|黄岩灌区续建配套与现代化改造一期工程",
            })
    void ofAPlaceARiverOrOneRiverLedIntoAnother(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({
        "一批重大水利工程加快推进。",
        "我国农村供水工程水平提高。",
        "各类生态保护和修复工程陆续展开。",
        "该水库工程预计明年建成。",
        "新建水库工程两座。",
        "我国加快小型引调水工程建设。",
        "完善新安江流域防洪工程体系。",
        "他是水利工程师。",
        "浙江大学水利工程学院成立。",
        "二期工程年内投产。",
        "支线机场扩建工程较多。",
        "实施51个山水林田湖草沙一体化保护修复项目。",
        "城中村改造项目完工。",
        "山东省公路工程质量较好。",
        "浙江500千伏输变电工程较多。",
        "县乡公路改造工程较多。",
        "白鹤滩至浙江±800千伏特高压直流输电工程较长。",
        "李大海在三峡水库等地实施生态工程调研。",
        "三峡水库等，要加快建设工程。",
        "全部工程分两步，一期工程已建成。",
    })
    void notOfAClass(String text) {
        assertThat(FINDER.find(WrittenArticle.of(text)))
                .noneMatch(mention -> mention.rule().equals(Mention.Programme.WORK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "福建霍口水库、辽东半岛水资源配置等一批重大水利工程开工。|福建霍口水库工程 辽东半岛水资源配置工程",
                "沂河防洪治理二期等在建重大工程加快实施。|沂河防洪治理二期工程",
                "一批清洁能源基地、电力输送通道等重大工程抓紧建设。|''",
                "亚吉铁路、蒙内铁路等重大工程建成。|''",
            })
    void namedOfAClass(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }
}
