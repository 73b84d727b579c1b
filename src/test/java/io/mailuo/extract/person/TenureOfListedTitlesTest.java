package io.mailuo.extract.person;

import static io.mailuo.extract.person.ReadPeople.reads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words of office say of one title of several, and of one person of several. */
class TenureOfListedTitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "免去林小河青田县委书记职务。;林小河|中共青田县委员会|书记|former",
                "林小河任汕尾市委书记；免去丁大山汕尾市委书记、常委职务,不再担任汕尾市人大常委会主任。;丁大山|中共汕尾市委员会|书记|former 丁大山|中共汕尾市委员会|常委|former 丁大山|汕尾市人民代表大会常务委员会|主任|former 林小河|中共汕尾市委员会|书记",
                "免去丁大山、林小河青田县副县长职务。;丁大山|青田县人民政府|副县长|former 林小河|青田县人民政府|副县长|former",
                "县委决定免去原任书记职务。;",
                "丁大山被查。省委决定免去其职务,任命林小河为青田县委书记。;林小河|中共青田县委员会|书记",
                "青溪县法院院长丁大山提请免去庭长13人、副庭长6人。;丁大山|青溪县法院|院长",
            })
    void dismissalsNeedNoLink(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "组长由市委书记丁大山担任,副组长由市长林小河担任。;丁大山|市委|书记 丁大山||组长 林小河|市人民政府|市长 林小河||副组长",
                "青田县委书记一职由丁大山接任。;丁大山|中共青田县委员会|书记",
                "市委书记丁大山任组长,市长林小河任副组长。;丁大山|市委|书记 丁大山||组长 林小河|市人民政府|市长 林小河||副组长",
                "青田县县长由丁大山担任以来,全县经济增长较快。;",
                "专题片由导演丁大山拍摄,青田县县长由演员林小河扮演。;",
            })
    void aPostMayStandBeforeWhoIsToHoldIt(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "丁大山、林小河、王小田当选青田县人民政府副县长。;丁大山|青田县人民政府|副县长 林小河|青田县人民政府|副县长 王小田|青田县人民政府|副县长",
                "丁大山、林小河、王小田分别提出辞去青田县副县长职务。;丁大山|青田县人民政府|副县长|former 林小河|青田县人民政府|副县长|former 王小田|青田县人民政府|副县长|former",
                "丁大山、林小河分别任青田县县长、副县长。;丁大山|青田县人民政府|县长 林小河|青田县人民政府|副县长",
                "丁大山接替林小河、王小田任青田县县长。;王小田|青田县人民政府|县长",
                "据悉,丁大山、林小河的老师王小田任青田县县长。;王小田|青田县人民政府|县长",
            })
    void oneVerbGivesAPostToAWholeList(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "苏州市委副书记、代市长李大山出席。;李大山|中共苏州市委员会|副书记 李大山|苏州市人民政府|代市长|acting",
                "丁大山调任河南省副省长、代理省长。;丁大山|河南省人民政府|代理省长|acting 丁大山|河南省人民政府|副省长",
                "青田县政协原党组书记、主席丁大山被查。;丁大山|中国人民政治协商会议青田县委员会|主席|former 丁大山|中国人民政治协商会议青田县委员会党组|书记|former",
                "青田县委原书记、现任丽水市政协主席丁大山出席。;丁大山|中共青田县委员会|书记|former 丁大山|中国人民政治协商会议丽水市委员会|主席",
                "丁大山利用担任青田县委书记、丽水市副市长等职务上的便利谋取利益。;丁大山|中共青田县委员会|书记|former 丁大山|丽水市人民政府|副市长|former",
                "青田县委原书记丁大山、县长林小河出席。;丁大山|中共青田县委员会|书记|former 林小河|青田县人民政府|县长",
                "丁大山此前任浙江台州市长。;丁大山|台州市人民政府|市长|former",
                "副市长林旭深入县城检查。;林旭||副市长",
            })
    void actingAndFormerAreSaidOfTheTitlesTheyStandAt(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "第十一届全国人大常委会副委员长,中国农工民主党中央委员会主席丁大山同志在北京逝世。;丁大山|中国农工民主党中央委员会|主席 丁大山|全国人民代表大会常务委员会|副委员长",
                "中共福建省委原副书记,原福建省人大主任、党组书记丁大山去世。;丁大山|中共福建省人民代表大会党组|书记|former 丁大山|中共福建省委员会|副书记|former 丁大山|福建省人民代表大会|主任|former",
                "原全国政协副主席丁大山去世。;丁大山|中国人民政治协商会议全国委员会|副主席|former",
                "浙江省人大原主任丁大山去世。;丁大山|浙江省人民代表大会|主任|former",
                "丁大山历任河北省委副书记、书记(时设第一书记)。;丁大山|中共河北省委员会|书记|former 丁大山|中共河北省委员会|副书记|former",
            })
    void allThatAnObituaryNamesIsTold(String text, String posts) {
        reads(text, posts);
    }
}
