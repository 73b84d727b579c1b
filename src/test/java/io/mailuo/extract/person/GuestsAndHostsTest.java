package io.mailuo.extract.person;

import static io.mailuo.extract.person.ReadPeople.reads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which area a title is that names only its level, where leaders of several areas meet. */
class GuestsAndHostsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "丽水市市长丁大山到青田县调研,县委副书记、县长殷大国陪同。;丁大山|丽水市人民政府|市长 殷大国|中共青田县委员会|副书记 殷大国|青田县人民政府|县长",
                "浙江省副省长丁大山到丽水市调研,市委常委、副市长殷大国陪同。;丁大山|浙江省人民政府|副省长 殷大国|中共丽水市委员会|常委 殷大国|丽水市人民政府|副市长",
                "丁大山曾任青田县委常委、组织部部长、常务副县长,云和县委副书记、县长。;丁大山|中共云和县委员会|副书记|former 丁大山|中共青田县委员会|常委|former 丁大山|中共青田县委组织部|部长|former 丁大山|云和县人民政府|县长|former 丁大山|青田县人民政府|常务副县长|former",
                "丁大山任杭州市委常委、余杭区委书记、副市长。;丁大山|中共杭州市余杭区委员会|书记 丁大山|中共杭州市委员会|常委 丁大山|杭州市人民政府|副市长",
                "鹤城镇党委副书记、镇长丁大山出席。;丁大山|鹤城镇人民政府|镇长 丁大山|中共鹤城镇委员会|副书记",
                "青田县鹤城镇党委副书记、镇长丁大山出席。;丁大山|青田县鹤城镇人民政府|镇长 丁大山|中共青田县鹤城镇委员会|副书记",
            })
    void aGovernmentTitleBehindACommitteeIsOfTheCommitteesArea(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "青田县委副书记、党校校长丁大山出席。;丁大山|中共青田县委党校|校长 丁大山|中共青田县委员会|副书记",
                "青田县政协党组书记、主席丁大山出席。;丁大山|中国人民政治协商会议青田县委员会|主席 丁大山|中国人民政治协商会议青田县委员会党组|书记",
                "市委常委、秘书长丁大山出席。;丁大山|市委|常委 丁大山|市委|秘书长",
                "丽水市委常委、青田县委书记丁大山出席。;丁大山|中共丽水市委员会|常委 丁大山|中共青田县委员会|书记",
            })
    void aTitleOfAnotherLevelStaysInItsBody(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "市委书记丁大山率党政代表团赴绍兴市考察。;丁大山|市委|书记",
                "本报丽水3月5日讯 市委书记丁大山率党政代表团赴绍兴市考察。;丁大山|中共丽水市委员会|书记",
                "县委书记丁大山率云和县党政代表团到青田县考察。;丁大山|中共云和县委员会|书记",
                "市委书记丁大山率团到昆山市和张家港市考察。;丁大山|市委|书记",
                "县委书记丁大山在杭州市余杭区考察企业。;丁大山|县委|书记",
                "市教育局局长丁大山带队赴绍兴市学习。;丁大山|市教育局|局长",
                "省委书记丁大山赴贵州省考察,副省长林小河参加。;丁大山|省委|书记 林小河|省人民政府|副省长",
                "市委书记丁大山会见了绍兴市委书记林小河一行。;丁大山|市委|书记 林小河|中共绍兴市委员会|书记",
                "县长丁大山与余杭区区长林小河签订协议。;丁大山||县长 林小河|杭州市余杭区人民政府|区长",
                "我市与绍兴市签订协议,市长丁大山、绍兴市市长林小河出席。;丁大山||市长 林小河|绍兴市人民政府|市长",
            })
    void aLeaderOfTheArticlesOwnAreaIsNotOfTheAreaVisited(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "市委书记丁大山到青田县调研。;丁大山|中共丽水市委员会|书记",
                "市委书记丁大山到绍兴市越城区调研。;丁大山|中共绍兴市委员会|书记",
                "市委书记丁大山到昆山市调研。;丁大山|中共昆山市委员会|书记",
                "县委书记丁大山到青田县石门村调研。;丁大山|中共青田县委员会|书记",
                "省长林小河赴丽水调研,市委书记王小田陪同。;林小河|浙江省人民政府|省长 王小田|中共丽水市委员会|书记",
                "市长丁大山到绍兴市第一医院调研。;丁大山|绍兴市人民政府|市长",
                "副省长丁大山在市委书记王小田陪同下到丽水市调研。;丁大山|浙江省人民政府|副省长 王小田|中共丽水市委员会|书记",
                "湖州市党政代表团来绍兴考察。市委书记丁大山陪同。;丁大山|中共绍兴市委员会|书记",
            })
    void whoGoesRoundTheOwnAreaIsOfIt(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "丽水市委书记丁大山率市委副书记林小河、市政府秘书长赵大江赴绍兴市考察,绍兴市委书记王小田陪同。;丁大山|中共丽水市委员会|书记 林小河|中共丽水市委员会|副书记 王小田|中共绍兴市委员会|书记 赵大江|丽水市人民政府|秘书长",
                "丽水市委书记丁大山,市委副书记、市长林小河率团来绍兴考察。市委书记王小田、市长赵大江陪同。;丁大山|中共丽水市委员会|书记 林小河|中共丽水市委员会|副书记 林小河|丽水市人民政府|市长 王小田|中共绍兴市委员会|书记 赵大江|绍兴市人民政府|市长",
                "青田县县长丁大山,副县长林小河到云和县考察,云和县副县长王小田,县政府办主任赵大江陪同。;丁大山|青田县人民政府|县长 林小河|青田县人民政府|副县长 王小田|云和县人民政府|副县长 赵大江|云和县人民政府办公室|主任",
                "丽水市副市长丁大山,市教育局局长林小河到绍兴市考察,绍兴市教育局局长王小田陪同。;丁大山|丽水市人民政府|副市长 林小河|丽水市教育局|局长 王小田|绍兴市教育局|局长",
            })
    void aListGoesOnWithTheAreaOfItsLeader(String text, String posts) {
        reads(text, posts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "丽水市召开会议。绍兴市委书记丁大山来考察,市委书记王小田陪同。丽水市长参加。;丁大山|中共绍兴市委员会|书记 王小田|中共丽水市委员会|书记",
                "杭州市余杭区委书记丁大山、市教育局局长林小河出席。;丁大山|中共杭州市余杭区委员会|书记 林小河|杭州市教育局|局长",
                "宁波市市长丁大山,副县长林小河参加。;丁大山|宁波市人民政府|市长 林小河||副县长",
            })
    void noListGoesOnBehindWhatSomebodyDoesOrWithAnotherLevel(String text, String posts) {
        reads(text, posts);
    }
}
