package io.mailuo.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts in lists of appointments and removals, and in what is told of careers. */
class AppointmentListsTest {

    private static final String COURT = "襄阳市中级人民法院";
    private static final String PROCURATORATE = "襄阳市人民检察院";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "免去王建国的{}民事审判第一庭副庭长、审判员职务。;{}民事审判第一庭|副庭长|former {}|审判员|former",
                "任命王建国为{}审判委员会委员、民事审判第一庭庭长、审判员。;{}审判委员会|委员 {}民事审判第一庭|庭长 {}|审判员",
                "撤销王建国的{}立案第二庭庭长职务。;{}立案第二庭|庭长|former",
                "任命王建国为{}刑事审判庭庭长、审判员。;{}刑事审判庭|庭长 {}|审判员",
                "任命王建国为{}副院长、审判委员会委员、审判员。;{}|副院长 {}|审判委员会委员 {}|审判员",
            })
    void readsThePostsOfCourts(String text, String posts) {
        assertThat(new ReadPeople(text.replace("{}", COURT)).posts())
                .containsExactly(posts("王建国", posts.replace("{}", COURT)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "任命王建国为{}副检察长、检察委员会委员、检察员。;{}|副检察长 {}检察委员会|委员 {}|检察员",
                "任命王建国为{}第一检察部主任、检察委员会委员、检察员。;{}第一检察部|主任 {}检察委员会|委员 {}|检察员",
            })
    void readsThePostsOfProcuratorates(String text, String posts) {
        assertThat(new ReadPeople(text.replace("{}", PROCURATORATE)).posts())
                .containsExactly(posts("王建国", posts.replace("{}", PROCURATORATE)));
    }

    private static String[] posts(String person, String posts) {
        return (person + "|" + posts.replace(" ", " " + person + "|")).split(" ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "免去刘大明同志湖北大学党委副书记职务。;刘大明|中共湖北大学委员会|副书记|former",
                "免去刘大明、李大江同志湖北大学副校长职务。;刘大明|湖北大学|副校长|former 李大江|湖北大学|副校长|former",
                "会议决定李大明代理太原市市长。;李大明|太原市人民政府|市长|acting",
                "关于李大明代理太原市市长的决定;李大明|太原市人民政府|市长|acting",
                "任命邵大海为襄阳市副市长，代理襄阳市市长职务。;邵大海|襄阳市人民政府|副市长 邵大海|襄阳市人民政府|市长|acting",
                "决定任命：\\n王大海为谷城县教育局局长。\\n李大江为谷城县财政局局长。;王大海|谷城县教育局|局长 李大江|谷城县财政局|局长",
                "会议任命刘大明、李大江、王大海、秦正、欧阳大川为第十四届全国人大常委会副秘书长。;刘大明|全国人民代表大会常务委员会|副秘书长 李大江|全国人民代表大会常务委员会|副秘书长 王大海|全国人民代表大会常务委员会|副秘书长 秦正|全国人民代表大会常务委员会|副秘书长 欧阳大川|全国人民代表大会常务委员会|副秘书长",
                "会议任命秦正为襄阳市副市长。秦正历任襄阳市教育局局长。;秦正|襄阳市人民政府|副市长 秦正|襄阳市教育局|局长|former",
            })
    void readsDecisionsOnOnePerson(String text, String posts) {
        assertThat(new ReadPeople(text.replace("\\n", "\n")).posts()).containsExactly(posts.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "王大海历任谷城县教育局副局长（正科级）、谷城县委宣传部副部长。;王大海|谷城县教育局|副局长|former 王大海|中共谷城县委宣传部|副部长|former",
                "阿旺大明，男，藏族，1958年8月生。曾任拉萨市委书记。;阿旺大明|中共拉萨市委员会|书记|former",
                "李建国履新谷城县委书记。;李建国|中共谷城县委员会|书记",
                "赵大江跻身湖北省委常委。;赵大江|中共湖北省委员会|常委",
                "谷城县委书记是王大海，县长是李建国。;王大海|中共谷城县委员会|书记 李建国|谷城县人民政府|县长",
                "襄阳市委原书记是胡大华。;胡大华|中共襄阳市委员会|书记|former",
                "王大海当选西藏自治区新一任主席。;王大海|西藏自治区|主席",
            })
    void readsWhatIsToldOfCareers(String text, String posts) {
        assertThat(new ReadPeople(text).posts()).containsExactly(posts.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "谷城县委书记是一个好干部。",
        "村支书是致富带头人。",
        "局长是领导干部，校长是教师。",
        "谷城县教育局副局长（分管招生）、谷城县第一中学教师到会。",
        "公司决定代理谷城县产品。",
    })
    void readsNobodyWhereNobodyIsNamed(String text) {
        assertThat(new ReadPeople(text).names()).isEmpty();
    }
}
