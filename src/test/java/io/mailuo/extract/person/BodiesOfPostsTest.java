package io.mailuo.extract.person;

import static io.mailuo.extract.person.ReadPeople.reads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bodies of posts outside the Party's news: courts, companies, institutes, papers, and those of Taiwan and Hong Kong. */
class BodiesOfPostsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "台南市政府農業局長丁大山指出，產量增加。雲林縣長李小河到場。;丁大山|台南市政府农业局|局长 李小河|云林县政府|县长",
                "新北市長丁大山、嘉義縣長李小河、嘉義市長王大江到場。;丁大山|新北市政府|市长 李小河|嘉义县政府|县长 王大江|嘉义市政府|市长",
                "竹北市長丁大山、創辦人李小農今(7)日表示。;丁大山|竹北市公所|市长 李小农||创办人",
                "吉安县长丁大山和吉安市长李小河说。;丁大山|吉安县人民政府|县长 李小河|吉安市人民政府|市长",
                "行政院長丁大山、立法院長李小河出席。;丁大山|行政院|院长 李小河|立法院|院长",
                "衛福部長丁大山說。衛福部前部長李小河出席。;丁大山|卫生福利部|部长 李小河|卫生福利部|部长|former",
                "民進黨立委李小河、國民黨立委丁大山、內政部次長王大江出席。;李小河|民主进步党|立委 丁大山|中国国民党|立委 王大江||次长",
                "民建联主席丁大山说。;丁大山|民主建港协进联盟|主席",
                "民进遂昌县委会主委丁大山出席。;丁大山|中国民主促进会遂昌县委员会|主委",
            })
    void areasAndBodiesOfTaiwanAreTheirOwn(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "商務及經濟發展局局長李小河說。;李小河|香港特别行政区政府商务及经济发展局|局长",
                "政务司司长办公室发言人表示，政务司司长丁大山出席。;丁大山|香港特别行政区政府政务司|司长",
                "香港立法會議員丁大山說。;丁大山|香港特别行政区立法会|议员",
                "遂昌县文化和广电旅游体育局局长丁大山说。;丁大山|遂昌县文化和广电旅游体育局|局长",
                "商务部和外交部发言人李小河说。;李小河|外交部|发言人",
            })
    void bureauxOfHongKongAreWhole(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "司法部党组成员、政治部主任丁大山被查。;丁大山|中共司法部党组|成员 丁大山|司法部政治部|主任",
                "浙江省公安厅党委委员、政治部主任李小河出席。;李小河|中共浙江省公安厅委员会|委员 李小河|浙江省公安厅政治部|主任",
                "庆元县人民法院法官助理李小河、书记员王大江到场。;李小河|庆元县人民法院|法官助理 王大江|庆元县人民法院|书记员",
                "遂昌县公安局副局长丁大山、教导员李小河带队检查。;丁大山|遂昌县公安局|副局长 李小河|遂昌县公安局|教导员",
                "遂昌县公安局刑侦大队长李小河说。;李小河|遂昌县公安局刑侦大队|大队长",
                "衢州市检察院已先后对云岭股份有限公司建设部经理丁大山等人立案侦查。;丁大山|云岭股份有限公司建设部|经理",
                "对外经济贸易大学校长丁大山说。;丁大山|对外经济贸易大学|校长",
            })
    void aBodyIsNoLongerAndNoShorterThanItsName(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "丁大山不再担任云岭公司董事、董事会战略委员会委员及总经理等职务。;" + "丁大山|云岭公司|董事|former 丁大山|董事会战略委员会|委员|former 丁大山|云岭公司|总经理|former",
                "云岭集团审计委员会委员丁大山说。;丁大山|云岭集团审计委员会|委员",
                "云岭集团公司董事长丁大山被查。云岭集团公司工程有限公司总经理李小河出席。;丁大山|云岭集团公司|董事长 李小河|云岭集团公司工程有限公司|总经理",
                "中国铁建集团公司董事长丁大山说。;丁大山|中国铁建股份有限公司|董事长",
                "中科院微生物所所长丁大山说。;丁大山|中国科学院微生物所|所长",
                "浙江大学物理系副系主任李小河说。;李小河|浙江大学物理系|副系主任",
                "台海网5月5日讯（海峡导报记者 丁大山）全市新增企业。;丁大山|海峡导报|记者",
                "央视新闻《相对论》记者丁大山说。;丁大山|央视新闻|记者",
                "中国作协《文艺报》记者王大江说。;王大江|文艺报|记者",
            })
    void companiesInstitutesAndPapersAreThoseThatStandThere(String text, String posts) {
        reads(text, posts);
    }
}
