package io.mailuo.relate.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.extract.programme.ProgrammeFinder;
import io.mailuo.extract.programme.WrittenArticle;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Context;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.Tenure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 云岭省 has 清河市, which has 青田县; 林一舟 is an official, 何小满 is not. */
class ProgrammeTiesTest {

    private static final ProgrammeFinder FINDER = new ProgrammeFinder(Lexicon.standard());
    private static final ProgrammeTies TIES = new ProgrammeTies(Lexicon.standard());
    private static final Context PROVINCE =
            new Context(Optional.of("云岭省清河市"), Optional.empty(), Optional.empty(), false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "清河市部署开展“百村联心”帮扶活动。|清河市",
                "去年以来，清河市启动“青禾筑梦”计划。|清河市",
                "云岭省委决定，全面实施“金穗工程”。|中共云岭省委员会",
                "在清河市，当地建起“湖畔E站”服务平台。|清河市",
                "清河市抓住机遇。推出“暖企九条”，帮助企业。|清河市",
                "“青禾筑梦”计划是清河市打造人才高地的举措。|清河市",
                "开展“三比三看”活动是云岭省委作出的部署。|中共云岭省委员会",
                "同年开展清河市扩大基层管理权限改革试点。|清河市",
                "新华网消息：清河市启动“青禾筑梦”计划。|清河市",
                "深入实施“金穗工程”，田野一片丰收。|云岭省清河市",
            })
    void findsTheOwner(String text, String owner) {
        assertThat(owners(text)).containsExactly("OWNER " + owner);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "在“金穗工程”行动中，青田县建起基地。|PARTICIPANT 青田县",
                "在“金穗工程”行动中，粮食丰收。|",
            })
    void makesWhoActsInAProgrammeAParticipant(String text, String tie) {
        assertThat(owners(text)).isEqualTo(tie == null ? List.of() : List.of(tie));
    }

    @Test
    void givesAListOfPlacesTheirCommonProgramme() {
        assertThat(owners("清河市、青田县启动“同城通办”行动。")).containsExactlyInAnyOrder("OWNER 清河市", "OWNER 青田县");
    }

    @Test
    void makesTheBodyThatCarriesOutAHigherBodysProgrammeItsParticipant() {
        assertThat(owners("清河市深化落实云岭省委“一纲四目”。")).containsExactlyInAnyOrder("OWNER 中共云岭省委员会", "PARTICIPANT 清河市");
    }

    @Test
    void makesWhoJoinsAParticipant() {
        assertThat(owners("清河市入选“千城焕新”计划。")).containsExactly("PARTICIPANT 清河市");
    }

    @Test
    void makesWhoUsesAProgrammeAsAMeansAParticipant() {
        assertThat(owners("云岭省委推出“六张任务清单”。\n青田县以“六张任务清单”为抓手，推动工作。"))
                .containsExactlyInAnyOrder("OWNER 中共云岭省委员会", "PARTICIPANT 青田县");
    }

    @Test
    void readsALevelBeforeTheNameAsThatLevelOfTheArticlesPlace() {
        assertThat(owners("累计入选省“白鹭行动”计划专家26人。")).contains("OWNER 云岭省");
    }

    @Test
    void keepsOneOwnerWhereTwoSentencesNameDifferentOnes() {
        assertThat(owners("云岭省委实施“金穗工程”。\n田野里，“金穗工程”让青田县变了样。"))
                .contains("OWNER 中共云岭省委员会")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "林一舟走进清河市。林一舟强调，要健全“邻里夜话”机制。|云岭省清河市",
                "青田县支持园区改造，在清河市，工人正忙；实施“金穗工程”。|青田县",
                "省、市、云岭省委部署后，青田县推出“暖企九条”。|青田县",
                "由云岭省委主办、青田县承办的“青禾杯”大赛开幕。|中共云岭省委员会",
                "青田县参加云岭省委组织的“金穗工程”。|中共云岭省委员会",
            })
    void findsWhoActsAndNotWhoStandsBy(String text, String owner) {
        assertThat(owners(text)).contains("OWNER " + owner);
        assertThat(owners(text).stream().filter(tie -> tie.startsWith("OWNER"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "林一舟要求清河市落实“银龄安居”政策。|PARTICIPANT 清河市",
                "云岭省委协同青田县建立“观察员”制度。|PARTICIPANT 青田县",
                "依托云岭省委“金穗工程”，青田县建起基地。|OWNER 中共云岭省委员会",
            })
    void makesWhoIsAskedOrHelpsAParticipant(String text, String tie) {
        assertThat(owners(text)).contains(tie);
    }

    @ParameterizedTest
    @CsvSource({
        "各地开展“清河保洁”行动。",
        "产业链党委建立“周碰头”机制。",
        "河东街道“邻里夜话”机制亮相。",
    })
    void findsNoOwnerWhereTheSubjectIsNobodyKnown(String text) {
        assertThat(owners(text)).isEmpty();
    }

    @Test
    void findsNoOwnerWhereNothingSaysOne() {
        assertThat(ownersIn("“青禾筑梦”计划正式启动。", Context.UNKNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "林一舟说，市里推出“暖企九条”，企业安了心。|SPEAKER",
                "“我们启动了‘青禾筑梦’计划。”林一舟说。|SPEAKER",
                "“干部作风更实了。”林一舟表示，“青禾筑梦”计划深入实施。|SPEAKER",
                "林一舟在座谈会上指出，“金穗工程”要抓实。|SPEAKER",
                "林一舟：“青禾筑梦”计划已有三年。|SPEAKER",
                "林一舟走访了企业，他强调，要落实“暖企九条”。|SPEAKER",
                "林一舟亲自推动“青禾筑梦”计划。|LEAD",
                "林一舟参加“百村联心”帮扶活动。|PARTICIPANT",
            })
    void tiesAnOfficial(String text, String tie) {
        assertThat(officials(text)).containsExactly(tie + " 林一舟");
    }

    @Test
    void reportedSpeechGoesOnThroughTheParagraph() {
        assertThat(officials("林一舟说，成效明显。推出“暖企九条”，建立“干部夜校”制度。")).containsExactly("SPEAKER 林一舟", "SPEAKER 林一舟");
    }

    @Test
    void behindAQuotationOnlyWhatSoundsSpokenGoesOn() {
        assertThat(officials("“作风更实了。”林一舟介绍，成效明显。街道随后推出“暖企九条”。")).isEmpty();
        assertThat(officials("“作风更实了。”林一舟介绍，成效明显。我们还推出“暖企九条”。")).containsExactly("SPEAKER 林一舟");
    }

    @Test
    void aTurnOfAConversationLastsUntilSomebodyElseIsAnnounced() {
        assertThat(officials("林一舟：大家好。\n我们启动“青禾筑梦”计划。\n晚报记者：怎样看“金穗工程”？")).containsExactly("SPEAKER 林一舟");
    }

    @Test
    void whoIsInterviewedGivesTheAnswers() {
        assertThat(officials("本报专访林一舟。\n问：有何打算？\n答：今年启动“青禾筑梦”计划。")).containsExactly("SPEAKER 林一舟");
    }

    @ParameterizedTest
    @CsvSource({
        "会议听取了林一舟关于“青禾筑梦”计划进展情况的报告。,SPEAKER 林一舟",
        "何小满介绍住房；林一舟解读“青禾筑梦”计划。,SPEAKER 林一舟",
        "林一舟到任后很忙。去年，他推动实施“青禾筑梦”计划。,LEAD 林一舟",
    })
    void tiesWhoReportsTakesOverOrIsMeantByAPronoun(String text, String tie) {
        assertThat(officials(text)).contains(tie);
    }

    @ParameterizedTest
    @CsvSource({
        "林一舟会见何小满一行。他说，将落实“暖企九条”。,SPEAKER 林一舟",
        "“金穗工程”怎么干？林一舟分四个方面作了解读。,SPEAKER 林一舟",
        "林一舟的讲话从一问切入：“金穗工程”靠什么？,SPEAKER 林一舟",
        "林一舟在发言中承诺，三月底前上线“云岭办”小程序。,SPEAKER 林一舟",
        "林一舟勉励企业用好“智改数转”政策。,SPEAKER 林一舟",
        "林一舟一行先看阵地，再到楼栋里了解“红心管家”工程。,LEAD 林一舟",
        "“百村联心”活动启动仪式上，林一舟将队旗交到队员手中。,PARTICIPANT 林一舟",
    })
    void tiesWhoAnswersVisitsOrAttends(String text, String tie) {
        assertThat(officials(text)).contains(tie);
    }

    @Test
    void whoPresidesAndSpeaksHasNotSaidWhatOthersDo() {
        assertThat(officials("林一舟主持会议并讲话，何小满部署“金穗工程”。")).isEmpty();
    }

    @Test
    void aSpeakerIsNotTheOneOfTheClauseBefore() {
        assertThat(officials("何小满推出“暖企九条”；林一舟说，成效明显。")).isEmpty();
    }

    @Test
    void aPlaceOfExecutionGivesWayToTheSubject() {
        assertThat(owners("青田县推出“暖企九条”，并在清河市布局“人才驿家”。")).containsOnly("OWNER 青田县");
    }

    @Test
    void whoGivesANameOwnsItAndWhoGetsItTakesPart() {
        assertThat(owners("青田县去年被云岭省委确定为全省“同城通办”试点。")).containsExactlyInAnyOrder("OWNER 中共云岭省委员会", "PARTICIPANT 青田县");
    }

    @Test
    void aDocumentWithoutIssuerBelongsToThePlaceThatItsTitleNames() {
        assertThat(owners("要对照《青田县河道清洁三年行动计划》抓落实。")).containsExactly("OWNER 青田县");
    }

    @Test
    void aQuotationGoesOnOverSentences() {
        assertThat(officials("林一舟说：“今年任务很重。我们启动‘青禾筑梦’计划。大家有信心。”")).containsExactly("SPEAKER 林一舟");
    }

    @ParameterizedTest
    @CsvSource({
        "何小满说，“青禾筑梦”计划帮了大忙。",
        "林一舟出席会议。会后，清河市启动“青禾筑梦”计划。",
        "林一舟表示感谢。据悉，“青禾筑梦”计划已有三年。",
    })
    void refusesPeopleWithoutAPostAndTheReportersOwnWords(String text) {
        assertThat(officials(text)).isEmpty();
    }

    @Test
    void speechEndsWithItsParagraph() {
        assertThat(officials("林一舟说，成效明显。\n清河市启动“青禾筑梦”计划。")).isEmpty();
    }

    private static List<String> owners(String text) {
        return ownersIn(text, PROVINCE);
    }

    private static List<String> ownersIn(String text, Context context) {
        Document document = WrittenArticle.of(text);
        return TIES.owners(document, mentions(document), context).stream()
                .map(tie -> tie.part() + " " + tie.actor().fullName())
                .distinct()
                .toList();
    }

    private static List<String> officials(String text) {
        Document document = WrittenArticle.of(text);
        return TIES.speakers(document, mentions(document)).stream()
                .map(tie -> tie.tie() + " " + tie.person().name())
                .toList();
    }

    private static List<Mention> mentions(Document document) {
        List<Mention> mentions = new ArrayList<>(FINDER.find(document));
        for (Span span : places(document, "云岭省委")) {
            mentions.add(new Mention.Organisation(span, "云岭省委", "中共云岭省委员会", Optional.empty(), "own", 1));
        }
        for (Span span : places(document, "新华网")) {
            mentions.add(new Mention.Organisation(span, "新华网", "新华网", Optional.empty(), "own", 1));
        }
        for (String name : List.of("清河市", "青田县")) {
            places(document, name).forEach(span -> mentions.add(new Mention.Place(span, name, name, "own", 1)));
        }
        for (String name : List.of("林一舟", "何小满")) {
            places(document, name).forEach(span -> mentions.add(new Mention.Person(span, name, "own", 1)));
        }
        for (Span span : places(document, "林一舟")) {
            mentions.add(new Mention.Post(span, "局长", span, Optional.empty(), Tenure.CURRENT, "own", 1));
        }
        return mentions;
    }

    private static List<Span> places(Document document, String name) {
        List<Span> spans = new ArrayList<>();
        String text = document.text().normal();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            spans.add(new Span(at, at + name.length()));
        }
        return spans;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“青禾筑梦”计划启动。30人参加。计划由清河市牵头，青田县配合。|OWNER 清河市,PARTICIPANT 青田县",
                "清河市“青禾筑梦”活动启动。活动由青田县承办。|OWNER 清河市,PARTICIPANT 青田县",
                "“青禾筑梦”计划启动。“金穗工程”启动。工程由青田县主办。|OWNER 云岭省清河市,OWNER 青田县",
                "“青禾筑梦”计划启动。计划由浅入深。|OWNER 云岭省清河市",
                "清河市 青田县实施“青禾筑梦”计划。|OWNER 清河市,OWNER 青田县",
                "云岭省委确定的“青禾筑梦”计划落地。|OWNER 中共云岭省委员会",
            })
    void readsHostsWhereverTheyAreNamed(String text, String ties) {
        assertThat(owners(text)).containsExactlyInAnyOrder(ties.split(","));
    }

    @ParameterizedTest
    @CsvSource({
        "青田县的来宾与“青禾筑梦”计划领军人才座谈。, ''",
        "通过“青禾筑梦”计划，成为全国第六个达标的省份。, OWNER 云岭省清河市",
    })
    void takesNeitherThoseWhomItChoseNorTheCountryForAnOwner(String text, String ties) {
        assertThat(String.join(",", owners(text))).isEqualTo(ties);
    }
}
