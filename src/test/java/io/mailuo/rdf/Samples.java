package io.mailuo.rdf;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.model.Candidate;
import io.mailuo.model.Comparator;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.model.Evidence;
import io.mailuo.model.Extraction;
import io.mailuo.model.Fact;
import io.mailuo.model.Occurrence;
import io.mailuo.model.Span;
import io.mailuo.model.Status;
import io.mailuo.model.Support;
import io.mailuo.model.Tenure;
import io.mailuo.model.TimeExpression;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Two articles of an invented city, as the stages before would give them. */
final class Samples {

    static final String BASE = "http://localhost:3030/";

    static final EntityKey LU = new EntityKey(Kind.PERSON, "陆知远|中共云川市委员会组织部");
    static final EntityKey HAN = new EntityKey(Kind.PERSON, "韩穗|云川市");
    static final EntityKey CITY = new EntityKey(Kind.PLACE, "云川市");
    static final EntityKey COMMITTEE = new EntityKey(Kind.ORGANISATION, "中共云川市委员会");
    static final EntityKey DEPARTMENT = new EntityKey(Kind.ORGANISATION, "中共云川市委员会组织部");
    static final EntityKey SCHEME = new EntityKey(Kind.PROGRAMME, "“数智云川”计划");

    static final String FIRST_TEXT = "云川新闻\n😀市委组织部部长陆知远介绍，“数智云川”计划由市委组织部实施，云川市副市长韩穗参加启动。"
            + "到2030年，力争服务企业2.4万家，目前已服务企业1200余家，覆盖率从60%提高到98.43%，3至5人一组。";
    static final String SECOND_TEXT = "雲川市委組織部部長陸知遠說，“數智雲川”計劃去年服務企業1500家，覆蓋率97%。";

    private Samples() {}

    /** Spells nothing but ASCII; what the real romaniser does with Chinese is its own test's matter. */
    static Iris iris() {
        return new Iris(BASE, name -> name.replaceAll("[^\\x21-\\x7E]+", "-"));
    }

    static ArticleGraph articleGraph() {
        return new ArticleGraph(iris(), Lexicon.standard());
    }

    static Article article(String name, String raw, Optional<LocalDate> date) {
        return new Article(
                name, raw, "UTF-8", "0123456789abcdef".repeat(4), Optional.empty(), date, date.map(day -> "云川日报"));
    }

    /** The words in a text, with offsets in code points. */
    static Evidence evidence(String raw, String words) {
        int at = raw.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words + " is not in the text");
        }
        int start = raw.codePointCount(0, at);
        int end = start + words.codePointCount(0, words.length());
        int after = at + words.length();
        return new Evidence(
                new Span(start, end),
                words,
                raw.substring(Math.max(0, at - 4), at),
                raw.substring(after, Math.min(raw.length(), after + 4)));
    }

    static Support support(String raw, String words, String rule, double confidence) {
        return new Support(evidence(raw, words), rule, confidence);
    }

    static Entity entity(EntityKey key, String label, String... aliases) {
        return new Entity(
                key,
                label,
                List.of(aliases),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Fact.Measurement metric(
            String value, String unit, Comparator comparator, Status status, String subject, Support support) {
        return new Fact.Measurement(
                new BigDecimal(value),
                Optional.empty(),
                unit,
                comparator,
                status,
                subject,
                Optional.of(SCHEME),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(support));
    }

    /** An article of Simplified characters that says a bit of everything. */
    static Extraction first() {
        String raw = FIRST_TEXT;
        Entity department = new Entity(
                DEPARTMENT,
                "中共云川市委员会组织部",
                List.of("市委组织部", "云川市委组织部"),
                List.of(),
                Optional.of("party"),
                Optional.of(COMMITTEE),
                Optional.of(CITY),
                Optional.empty(),
                Optional.empty());
        Entity city = new Entity(
                CITY,
                "云川市",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("999901"),
                Optional.empty());
        Entity scheme = new Entity(
                SCHEME,
                "“数智云川”计划",
                List.of("数智云川"),
                List.of(),
                Optional.of("计划"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Extraction(
                article("news/first.txt", raw, Optional.of(LocalDate.of(2026, 3, 1))),
                Optional.of(evidence(raw, "云川新闻")),
                List.of(entity(LU, "陆知远"), entity(HAN, "韩穗"), department, city, scheme),
                List.of(
                        new Occurrence(LU, support(raw, "陆知远", "person-after-title", 0.97)),
                        new Occurrence(SCHEME, support(raw, "“数智云川”计划", "programme-quoted", 0.9))),
                facts(raw));
    }

    private static List<Fact> facts(String raw) {
        Support says = support(raw, "市委组织部部长陆知远介绍", "tie-reporting-verb", 0.9);
        Fact.Measurement aim =
                metric("24000", "家", Comparator.EXACT, Status.TARGET, "服务企业", support(raw, "服务企业2.4万家", "metric", 0.8));
        Support people = support(raw, "3至5人一组", "metric", 0.5);
        return List.of(
                new Fact.PostHeld(
                        LU,
                        Optional.of(DEPARTMENT),
                        "部长",
                        Tenure.CURRENT,
                        List.of(
                                support(raw, "市委组织部部长陆知远", "post-before-name", 0.98),
                                support(raw, "部长陆知远", "post-again", 0.9))),
                new Fact.PostHeld(
                        HAN,
                        Optional.of(CITY),
                        "副市长",
                        new Tenure(Tenure.State.CURRENT, Optional.of(year(2024)), Optional.empty()),
                        List.of(support(raw, "云川市副市长韩穗", "post-before-name", 0.98))),
                new Fact.Involvement(
                        SCHEME,
                        DEPARTMENT,
                        Fact.Involvement.Part.OWNER,
                        List.of(support(raw, "“数智云川”计划由市委组织部实施", "owner-by", 0.85))),
                new Fact.OfficialTie(SCHEME, LU, Fact.OfficialTie.Tie.SPEAKER, List.of(says)),
                new Fact.OfficialTie(
                        SCHEME, HAN, Fact.OfficialTie.Tie.PARTICIPANT, List.of(support(raw, "韩穗参加启动", "joins", 0.7))),
                new Fact.Measurement(
                        aim.value(),
                        aim.upper(),
                        aim.unit(),
                        aim.comparator(),
                        aim.status(),
                        aim.subject(),
                        aim.programme(),
                        Optional.of(CITY),
                        Optional.of("到2030年"),
                        Optional.of(year(2030)),
                        aim.supports()),
                metric("1.2E+3", "家", Comparator.AT_LEAST, Status.ACTUAL, "服务企业", support(raw, "服务企业1200余家", "m", 0.8)),
                metric("98.430", "%", Comparator.EXACT, Status.ACTUAL, "覆盖率", support(raw, "提高到98.43%", "m", 0.8)),
                metric("60", "%", Comparator.EXACT, Status.BASELINE, "覆盖率", support(raw, "从60%", "m", 0.8)),
                new Fact.Measurement(
                        new BigDecimal("3"),
                        Optional.of(new BigDecimal("5")),
                        "人",
                        Comparator.ABOUT,
                        Status.ACTUAL,
                        "一组",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(people)));
    }

    /** An article in Traditional characters about the same people, with other figures. */
    static Extraction second() {
        String raw = SECOND_TEXT;
        Entity lu = new Entity(
                LU,
                "陆知远",
                List.of(),
                List.of("陸知遠"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Extraction(
                article("second.txt", raw, Optional.of(LocalDate.of(2026, 4, 2))),
                Optional.empty(),
                List.of(lu, entity(DEPARTMENT, "中共云川市委员会组织部", "云川市委组织部"), entity(SCHEME, "“数智云川”计划")),
                List.of(new Occurrence(LU, support(raw, "陸知遠", "person-after-title", 0.97))),
                List.of(
                        new Fact.PostHeld(
                                LU,
                                Optional.of(DEPARTMENT),
                                "部长",
                                Tenure.CURRENT,
                                List.of(support(raw, "雲川市委組織部部長陸知遠", "post-before-name", 0.98))),
                        metric(
                                "1500",
                                "家",
                                Comparator.EXACT,
                                Status.ACTUAL,
                                "服务企业",
                                support(raw, "服務企業1500家", "m", 0.8)),
                        metric("97", "%", Comparator.EXACT, Status.ACTUAL, "覆盖率", support(raw, "覆蓋率97%", "m", 0.8))));
    }

    static List<Extraction> extractions() {
        return List.of(first(), second());
    }

    static List<Candidate> candidates() {
        return List.of(new Candidate(new EntityKey(Kind.PERSON, "陆知远|云川市第一中学"), LU, "same-name"));
    }

    /** Both articles, each in its graph. */
    static DatasetGraph dataset() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        extractions().forEach(extraction -> articleGraph().of(extraction).forEach(dataset::add));
        return dataset;
    }

    private static TimeExpression year(int year) {
        return new TimeExpression(
                new Span(0, 1),
                TimeExpression.Kind.DATE,
                Optional.of(LocalDate.of(year, 1, 1)),
                Optional.of(LocalDate.of(year, 12, 31)));
    }
}
