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

/** Bodies with departments and heads: 林一舟 and 周岚 are officials, whatever bureau stands before their 局长 is their body. */
class BodiesAndOfficialsTest {

    private static final ProgrammeFinder FINDER = new ProgrammeFinder(Lexicon.standard());
    private static final ProgrammeTies TIES = new ProgrammeTies(Lexicon.standard());
    private static final Context DISTRICT =
            new Context(Optional.of("云岭省清河市青田县"), Optional.empty(), Optional.empty(), false);
    private static final List<String> BODIES = List.of("清河市教育局", "清河市水利局", "云岭大学", "松江大学", "长风公司");
    private static final List<String> PLACES = List.of("清河市", "白沙市", "全市");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // carried over, where something runs it
                "清河市抓人才。实施“青禾筑梦”计划。|OWNER 清河市",
                "清河市抓人才。“青禾筑梦”计划深入实施。|OWNER 清河市",
                "清河市抓发展。产业方面，长风公司投了工厂。人才方面，实施“青禾筑梦”计划。|OWNER 清河市",
                // hosts
                "推出“青禾筑梦”计划，清河市教育局、云岭大学具体负责，成效明显。|OWNER 清河市教育局;OWNER 云岭大学",
                "“金穗”专项由清河市教育局、清河市水利局于2022年设立。|OWNER 清河市教育局;OWNER 清河市水利局",
                "云岭大学的“科技小院”行动走进田间。|OWNER 云岭大学",
                "“金穗”行动是清河市确定的工程，由清河市教育局牵头，白沙市、清河市水利局共同实施。|OWNER 清河市;OWNER 清河市教育局;PARTICIPANT 白沙市;PARTICIPANT 清河市水利局",
                "“金穗”行动由清河市教育局、清河市水利局共同实施。|OWNER 清河市教育局;OWNER 清河市水利局",
                "“金穗”行动由清河市教育局、清河市水利局和云上联盟共同发起。|OWNER 清河市教育局;OWNER 清河市水利局",
                "“金穗”行动由清河市教育局组织，清河市、白沙市等地共同实施。|OWNER 清河市教育局;PARTICIPANT 白沙市",
                // words that stand for bodies
                "清河市教育局开会。长风公司投产，教育局配套实施“名师下乡”行动。|OWNER 清河市教育局",
                "云岭大学办学。云岭大学招生。松江大学来访，学校推行“导师制”行动。|OWNER 云岭大学",
                "清河市水利局开会，该局与云岭大学推出“清泉入户”行动。|OWNER 清河市水利局;OWNER 云岭大学",
                "清河市与白沙市开会。会上，双方启动“同城通办”行动。|OWNER 清河市;OWNER 白沙市",
                "清河市教育局、清河市水利局、云岭大学开会。三方共同启动“金穗”行动。|OWNER 清河市教育局;OWNER 清河市水利局;OWNER 云岭大学",
                "去年，市里又推出“暖企”行动。|OWNER 云岭省清河市",
                "要深化“头雁”工程，对全市干部轮训一遍。|OWNER 全市",
                // bodies of posts
                "林一舟任清河市水利局局长期间，推动建成“数字河道”平台。|OWNER 清河市水利局",
            })
    void findsWhoOwns(String text, String owners) {
        assertThat(owners(text)).containsExactlyInAnyOrder(owners.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "云岭大学培养学生。“雨露”计划资助200人。|云岭大学",
                "清河市水利局支持建设。林一舟与村民一合计，推行“共富”模式。|清河市水利局",
                "用好云岭大学开发的“河长通”平台，深化“头雁”工程。|云岭大学头雁",
                "清河市教育局局长林一舟出席“名师下乡”行动启动仪式。|清河市教育局",
                "清河市教育局赞赏“共富”倡议。|清河市教育局",
                "“金穗”行动启动，云岭大学负责宣传。|云岭大学",
            })
    void refusesWhoOnlyStandsBy(String text, String body) {
        List<String> owners = body.endsWith("头雁") ? ownersOf(text, "头雁") : owners(text);
        assertThat(owners).doesNotContain("OWNER " + body.replace("头雁", ""), "PARTICIPANT " + body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本报专访林一舟。/问：“青禾筑梦”计划进展如何？/答：这个计划已有三年。|SPEAKER 林一舟",
                "记者：请介绍“青禾筑梦”计划。/林一舟：“青禾筑梦”计划已有三年。|SPEAKER 林一舟",
                "清河市印发《清河市养老服务行动计划》。林一舟就有关问题回答了记者提问。|SPEAKER 林一舟",
                "林一舟、周岚共同启动“青禾筑梦”计划。|LEAD 林一舟;LEAD 周岚",
                "林一舟，清河市水利局局长周岚出席“青禾筑梦”计划启动仪式。|PARTICIPANT 林一舟;PARTICIPANT 周岚",
                "林一舟、周岚共同为“青禾筑梦”计划揭牌。|LEAD 林一舟;LEAD 周岚",
                "林一舟调研“清泉入户”工程建设情况。|LEAD 林一舟",
                "“清泉入户”工程负责人林一舟很忙。|LEAD 林一舟",
                "政府工作报告/清河市市长 林一舟/“清泉入户”工程完工。|SPEAKER 林一舟",
            })
    void findsOfficials(String text, String officials) {
        assertThat(officials(text)).containsOnly(officials.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "记者：请介绍“青禾筑梦”计划。/林一舟：今年雨水很多。",
                "林一舟来了，何小满为“青禾筑梦”计划揭牌。",
                "林一舟走访企业，清河市启动“青禾筑梦”计划。",
                "清河市印发《清河市养老服务行动计划》。林一舟看望了老人。",
                "“清泉入户”工程的邻居林一舟很忙。",
                "今天的新闻/清河市市长 林一舟/“清泉入户”工程完工。",
            })
    void refusesOfficialsWhoSayAndDoNothing(String text) {
        assertThat(officials(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "要学习林一舟关于水利的重要论述，扎实开展“青禾筑梦”计划。|false",
                "要贯彻林一舟同志重要讲话精神，推动实施“青禾筑梦”计划。|false",
                "在林一舟访问清河市之际，周岚启动“青禾筑梦”计划。|false",
                "林一舟到村里，启动“青禾筑梦”计划。|true",
                "林一舟在新年之际启动“青禾筑梦”计划。|true",
            })
    void whoseThoughtsAreStudiedOrWhoIsOnlyVisitingLeadsNothing(String text, boolean leads) {
        assertThat(officials(text).contains("LEAD 林一舟")).as(text).isEqualTo(leads);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "周岚强调，要学习林一舟同志关于水利的重要讲话精神，推进“青禾筑梦”计划。|SPEAKER 周岚",
                "周岚到清河市。她强调，要贯彻林一舟同志关于水利的重要指示，推进“青禾筑梦”计划。|SPEAKER 周岚",
                "周岚强调，要节水。要牢记林一舟同志对水利人的殷殷嘱托，实施“青禾筑梦”计划。|SPEAKER 周岚",
                "周岚转交了林一舟局长的信，表示要推进“青禾筑梦”计划。|SPEAKER 周岚",
                "周岚会见林一舟，表示要推进“青禾筑梦”计划。|SPEAKER 周岚",
                "周岚介绍情况，林一舟参加会议，表示要推进“青禾筑梦”计划。|SPEAKER 林一舟",
                "林一舟的讲话提出推进“青禾筑梦”计划。|SPEAKER 林一舟",
                "周岚参观“青禾筑梦”计划展览。|PARTICIPANT 周岚",
            })
    void theOneSpeaksWhomTheSentenceIsAbout(String text, String officials) {
        assertThat(officials(text)).as(text).containsExactly(officials);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“金穗”行动是清河市确定的工程。|true",
                "这是“金穗”行动的首个项目，也是清河市首个水利项目。|false",
            })
    void isCreditedToWhomItIsSaidToBelong(String text, boolean credited) {
        assertThat(owners(text).contains("OWNER 清河市")).as(text).isEqualTo(credited);
    }

    @Test
    void anAttendantIsNotAlsoALeaderByTheNameOfTheCeremony() {
        assertThat(officials("林一舟出席“青禾筑梦”计划启动仪式。")).doesNotContain("LEAD 林一舟");
    }

    private static List<String> owners(String text) {
        return ownersOf(text, "");
    }

    private static List<String> ownersOf(String text, String core) {
        Document document = WrittenArticle.of(text.replace('/', '\n'));
        return TIES.owners(document, mentions(document), DISTRICT).stream()
                .filter(tie -> tie.programme().core().contains(core))
                .map(tie -> tie.part() + " " + tie.actor().fullName())
                .distinct()
                .toList();
    }

    private static List<String> officials(String text) {
        Document document = WrittenArticle.of(text.replace('/', '\n'));
        return TIES.speakers(document, mentions(document)).stream()
                .map(tie -> tie.tie() + " " + tie.person().name())
                .distinct()
                .toList();
    }

    private static List<Mention> mentions(Document document) {
        List<Mention> mentions = new ArrayList<>(FINDER.find(document));
        for (String name : BODIES) {
            spans(document, name)
                    .forEach(span ->
                            mentions.add(new Mention.Organisation(span, name, name, Optional.empty(), "own", 1)));
        }
        for (String name : PLACES) {
            spans(document, name).forEach(span -> mentions.add(new Mention.Place(span, name, name, "own", 1)));
        }
        for (String name : List.of("林一舟", "周岚")) {
            for (Span span : spans(document, name)) {
                mentions.add(new Mention.Person(span, name, "own", 1));
                mentions.add(new Mention.Post(span, "局长", span, bodyOf(document, span), Tenure.CURRENT, "own", 1));
            }
        }
        spans(document, "何小满").forEach(span -> mentions.add(new Mention.Person(span, "何小满", "own", 1)));
        return mentions;
    }

    /** 清河市水利局|局长周岚, 林一舟任|清河市水利局|局长. */
    private static Optional<Span> bodyOf(Document document, Span person) {
        return BODIES.stream()
                .flatMap(body -> spans(document, body).stream())
                .filter(body -> document.text().normal().startsWith("局长", body.end()))
                .filter(body -> body.end() + 2 == person.start() || body.start() == person.end() + 1)
                .findFirst();
    }

    private static List<Span> spans(Document document, String name) {
        List<Span> spans = new ArrayList<>();
        String text = document.text().normal();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            spans.add(new Span(at, at + name.length()));
        }
        return spans;
    }
}
