package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.model.Evidence;
import io.mailuo.model.Extraction;
import io.mailuo.model.Fact;
import io.mailuo.model.Occurrence;
import io.mailuo.model.Support;
import io.mailuo.nlp.Romaniser;
import io.mailuo.rdf.ArticleGraph;
import io.mailuo.rdf.Iris;
import io.mailuo.rdf.Vocabulary;
import io.mailuo.resolve.Corpus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Every quotation is the article's own characters at its offsets, whatever was done to the article. */
class EvidenceTest {

    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final ArticleGraph GRAPH =
            new ArticleGraph(new Iris("http://localhost:3030/", new Romaniser()::slug), Lexicon.standard());

    private static final List<String> OWN = List.of("""
            襄阳全力抓好秋粮收购
            本报记者 周启明 通讯员 何文静
            10月12日，襄阳市委、市政府召开秋粮收购工作会议。襄阳市委副书记韩立主持会议，副市长马晓燕作部署。
            会议提出，实施“金穗归仓”工程，今年收购秋粮120万吨，新建烘干中心36个。
            “我们已经准备了800台烘干机。”襄阳市农业农村局局长吴少华说，“金穗归仓”工程将惠及农户25.6万户。
            截至10月底，全市累计收购秋粮85万吨，同比增长6.5%。
            """, """
            岳阳推进老旧小区改造
            岳阳市住房和城乡建设局局长邓国平介绍，今年岳阳市启动“暖巢行动”，计划改造老旧小区320个。
            目前已开工210个，完工率达到65%。岳阳楼区城陵矶街道党工委书记陈思远表示，居民满意度从71.5%提高到93.2%。
            下一步，全市将推广“三问一改”机制，力争到2027年改造小区1000个。
            """);

    @Test
    void quotesTheSampleArticlesExactly() {
        Corpus corpus = Corpus.of(
                OwnArticles.STAGES,
                Seeds.articles().stream().map(OwnArticles.STAGES::extract).toList());
        assertThat(corpus.extractions())
                .hasSize(2)
                .allSatisfy(extraction -> assertThat(exact(extraction)).isGreaterThan(100));
    }

    @RepeatedTest(8)
    void quotesDamagedSampleArticlesExactly(RepetitionInfo repetition) {
        Damage damage = new Damage(new Random(repetition.getCurrentRepetition()));
        for (Article article : Seeds.articles()) {
            Article damaged = OwnArticles.article(article.name(), damage.everything(article.raw()));
            assertThat(exact(OwnArticles.STAGES.extract(damaged))).isGreaterThan(50);
        }
    }

    @RepeatedTest(25)
    void readsTheSameFromADamagedArticle(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Damage damage = new Damage(random);
        String text = OWN.get(random.nextInt(OWN.size()));
        Extraction clean = OwnArticles.STAGES.extract(OwnArticles.article("own.txt", text));
        Extraction damaged = OwnArticles.STAGES.extract(OwnArticles.article("own.txt", damage.reversible(text)));
        exact(damaged);
        assertThat(Facts.difference(clean, damaged)).isEmpty();
        assertThat(Facts.of(clean)).hasSizeGreaterThan(15);
    }

    @RepeatedTest(25)
    void readsTheSameFromSentencesBrokenAcrossLines(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = OWN.get(random.nextInt(OWN.size()));
        Extraction clean = OwnArticles.STAGES.extract(OwnArticles.article("own.txt", text));
        Extraction broken =
                OwnArticles.STAGES.extract(OwnArticles.article("own.txt", new Damage(random).brokenLine(text)));
        exact(broken);
        assertThat(Facts.difference(clean, broken)).isEmpty();
    }

    @RepeatedTest(10)
    void quotesArticlesWithAstralCharactersExactly(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = new Damage(random).everything(OWN.get(random.nextInt(OWN.size())));
        assertThat(exact(OwnArticles.STAGES.extract(OwnArticles.article("own.txt", text))))
                .isGreaterThan(3);
    }

    /** Checks all quotations of an extraction and of its graph; gives their number. */
    private static int exact(Extraction extraction) {
        String raw = extraction.article().raw();
        int[] points = raw.codePoints().toArray();
        List<Evidence> evidences = new ArrayList<>();
        extraction.headline().ifPresent(evidences::add);
        extraction.occurrences().stream()
                .map(Occurrence::support)
                .map(Support::evidence)
                .forEach(evidences::add);
        for (Fact fact : extraction.facts()) {
            fact.supports().forEach(support -> evidences.add(support.evidence()));
        }
        Set<String> quoted = new TreeSet<>();
        for (Evidence evidence : evidences) {
            int start = evidence.span().start();
            int end = evidence.span().end();
            assertThat(evidence.exact()).isNotEmpty().isEqualTo(new String(points, start, end - start));
            checkContext(points, start, end, evidence.prefix(), evidence.suffix());
            quoted.add(start + "," + end + " " + evidence.exact());
        }
        assertThat(selected(extraction, points)).isEqualTo(quoted);
        return evidences.size();
    }

    private static void checkContext(int[] points, int start, int end, String prefix, String suffix) {
        String before = new String(points, 0, start);
        String after = new String(points, end, points.length - end);
        assertThat(before).endsWith(prefix);
        assertThat(after).startsWith(suffix);
        assertThat(prefix.length()).isGreaterThanOrEqualTo(Math.min(Evidence.CONTEXT, before.length()));
        assertThat(suffix.length()).isGreaterThanOrEqualTo(Math.min(Evidence.CONTEXT, after.length()) - 1);
        assertThat(prefix.length()).isLessThanOrEqualTo(Evidence.CONTEXT + 1);
        assertThat(suffix.length()).isLessThanOrEqualTo(Evidence.CONTEXT);
    }

    /** What the selectors of the graph select, checked against the article's characters; a mention quotes its words itself. */
    private static Set<String> selected(Extraction extraction, int[] points) {
        List<Quad> quads = GRAPH.of(extraction);
        Map<Node, Map<String, List<Node>>> nodes = new HashMap<>();
        for (Quad quad : quads) {
            nodes.computeIfAbsent(quad.getSubject(), node -> new HashMap<>())
                    .computeIfAbsent(quad.getPredicate().getURI(), predicate -> new ArrayList<>())
                    .add(quad.getObject());
        }
        Map<Node, String> mentioned = new HashMap<>();
        nodes.values().stream()
                .filter(mention -> mention.containsKey(OA + "hasTarget"))
                .forEach(mention -> mentioned.put(
                        mention.getOrDefault(OA + "hasTarget", List.of()).get(0),
                        text(mention.getOrDefault(Vocabulary.NAMESPACE + "quote", List.of())
                                .get(0))));
        Set<String> selected = new TreeSet<>();
        for (Map.Entry<Node, Map<String, List<Node>>> resource : nodes.entrySet()) {
            List<Node> selectors = resource.getValue().getOrDefault(OA + "hasSelector", List.of());
            if (selectors.isEmpty()) {
                continue;
            }
            Map<String, String> both = new HashMap<>();
            for (Node selector : selectors) {
                nodes.getOrDefault(selector, Map.of())
                        .forEach((predicate, values) -> both.put(predicate, text(values.get(0))));
            }
            int start = Integer.parseInt(both.getOrDefault(OA + "start", ""));
            int end = Integer.parseInt(both.getOrDefault(OA + "end", ""));
            String exact = both.getOrDefault(OA + "exact", mentioned.getOrDefault(resource.getKey(), ""));
            assertThat(exact).isEqualTo(new String(points, start, end - start));
            if (both.containsKey(OA + "exact")) {
                checkContext(
                        points,
                        start,
                        end,
                        both.getOrDefault(OA + "prefix", "?"),
                        both.getOrDefault(OA + "suffix", "?"));
            }
            selected.add(start + "," + end + " " + exact);
        }
        return selected;
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
    }
}
