package io.mailuo.store.fulltext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mailuo.store.GraphStore;
import io.mailuo.store.MemoryStore;
import io.mailuo.store.Tdb2Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles are found by what their folded text contains, and by nothing else. */
class TextIndexTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    /** Drops blanks and case; a full stop is a pause. */
    private static final Folding PLAIN = folding("plain");

    private final Map<String, String> texts = new TreeMap<>();
    private int folded;

    @Test
    void findsWordsAndSingleCharactersInTitlesAndTexts() {
        try (GraphStore store = new MemoryStore();
                TextIndex index = new TextIndex(store, PLAIN)) {
            put(store, "a", "青禾县推进晨光行动", "会上介绍了数字化改革的进展。");
            put(store, "b", "一校一策", "改革进展顺利，晨光行动覆盖 AI 课程。");

            assertThat(found(index, "晨光行动")).containsExactly("a", "b"); // in the title first
            assertThat(found(index, "数字化改革")).containsExactly("a");
            assertThat(found(index, "化")).containsExactly("a");
            assertThat(found(index, "策")).containsExactly("b");
            assertThat(found(index, "改革 课程")).containsExactly("b");
            assertThat(found(index, "ai")).containsExactly("b");
            assertThat(found(index, "革化")).isEmpty();
            assertThat(found(index, "改革顺利")).isEmpty(); // both words' pairs are there, not side by side
            assertThat(found(index, "  ")).isEmpty();
        }
    }

    @Test
    void aWordDoesNotReachOverAPause() {
        try (GraphStore store = new MemoryStore();
                TextIndex index = new TextIndex(store, PLAIN)) {
            put(store, "a", "标题", "推进改革。开放合作。");

            assertThat(found(index, "革开")).isEmpty();
            assertThat(found(index, "改革开放")).isEmpty();
            assertThat(found(index, "改革。开放")).containsExactly("a");
            assertThat(found(index, "。改革。")).containsExactly("a"); // pauses around it say nothing
        }
    }

    @Test
    void theLatestArticlesComeFirst() {
        try (GraphStore store = new MemoryStore();
                TextIndex index = new TextIndex(store, PLAIN)) {
            put(store, "a", "甲", "改革", "2021-05-06");
            put(store, "b", "乙", "改革", "2023-01-02");
            put(store, "c", "丙", "改革", "");

            assertThat(found(index, "改革")).containsExactly("b", "a", "c");
            TextFound second =
                    index.search(SearchWords.of("改革", PLAIN), 1, 1, LONG).orElseThrow();
            assertThat(second.total()).isEqualTo(3);
            assertThat(second.articles()).extracting(FoundArticle::iri).containsExactly(iri("a"));
        }
    }

    @Test
    void followsChangesAndReadsChangedArticlesAlone() {
        Folding counting = new Counting();
        try (GraphStore store = new MemoryStore();
                TextIndex index = new TextIndex(store, counting)) {
            for (int i = 0; i < 120; i++) {
                texts.put("n" + i, "第" + i + "篇改革");
            }
            replace(store);
            assertThat(found(index, "改革")).hasSize(120);

            folded = 0;
            texts.put("n7", "另一篇开放");
            texts.remove("n9");
            replace(store);
            assertThat(found(index, "开放")).containsExactly("n7");
            assertThat(found(index, "改革")).hasSize(118).doesNotContain("n7", "n9");
            assertThat(folded).isEqualTo(1 + 2); // the text of one article without a title, two searches

            store.remove("http://x/graph/n3");
            assertThat(found(index, "改革")).hasSize(117).doesNotContain("n3");
        }
    }

    @Test
    void showsAnArticleAsTheGraphHasItNow() {
        try (GraphStore store = new MemoryStore();
                TextIndex index = new TextIndex(store, PLAIN)) {
            put(store, "a", "甲", "改革，Ai", "2021-05-06");
            FoundArticle shown = shown(index);
            assertThat(shown.title()).isEqualTo("甲");
            assertThat(shown.date()).isEqualTo("2021-05-06");
            assertThat(shown.start()).isZero();
            assertThat(shown.text()).isEqualTo("改革，Ai");
            assertThat(shown.folded().text()).isEqualTo("改革\nai");

            store.update(
                    List.of(),
                    sink -> sink.accept(
                            quad("a", "https://w3id.org/mailuo/ns#textStart", NodeFactory.createLiteralString("17"))),
                    Map.of());
            assertThat(shown(index).start()).isEqualTo(17);
        }
    }

    @Test
    void isMadeAnewWhenAnotherProgramHasReadTheArticles() {
        Folding counting = new Counting();
        try (GraphStore store = new MemoryStore();
                TextIndex index = new TextIndex(store, counting)) {
            texts.put("a", "改革");
            replace(store);
            assertThat(found(index, "改革")).containsExactly("a");

            folded = 0;
            store.replaceAll(sink -> article("a", "", "改革", "").forEach(sink), Map.of("program", "other"));
            assertThat(found(index, "改革")).containsExactly("a");
            assertThat(folded).isEqualTo(1 + 1); // the text, the search
        }
    }

    private static FoundArticle shown(TextIndex index) {
        return index.search(SearchWords.of("改革", PLAIN), 0, 1, LONG)
                .orElseThrow()
                .articles()
                .get(0);
    }

    @Test
    void isKeptBesideTheDatabase(@TempDir Path folder) throws Exception {
        try (GraphStore store = Tdb2Store.open(folder)) {
            texts.put("a", "数字化改革");
            replace(store);
            try (TextIndex index = new TextIndex(store, PLAIN)) {
                assertThat(found(index, "改革")).containsExactly("a");
            }
        }
        try (GraphStore store = Tdb2Store.open(folder);
                TextIndex index = new TextIndex(store, new Counting())) {
            // Another edition of the same class would be made anew: that of Counting is the same.
            assertThat(found(index, "改革")).containsExactly("a");
            assertThat(folded).isEqualTo(1); // what was typed
        }
        try (GraphStore store = Tdb2Store.open(folder);
                TextIndex index = new TextIndex(store, folding("other"))) {
            assertThat(found(index, "改革")).containsExactly("a");
        }
        try (var files = Files.list(folder.resolve("text-index"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, "damaged");
            }
        }
        try (GraphStore store = Tdb2Store.open(folder);
                TextIndex index = new TextIndex(store, PLAIN)) {
            assertThat(found(index, "改革")).containsExactly("a");
        }
    }

    @Test
    void saysWhatAScanOfTheTextsWouldSay() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            texts.put("n" + i, made(random, 1 + random.nextInt(60)));
        }
        try (GraphStore store = new MemoryStore();
                TextIndex index = new TextIndex(store, PLAIN)) {
            replace(store);
            for (int i = 0; i < 400; i++) {
                String word = made(random, 1 + random.nextInt(5));
                List<String> scanned = new ArrayList<>();
                SearchWords words = SearchWords.of(word, PLAIN);
                texts.forEach((name, text) -> {
                    String all = "\n" + PLAIN.fold(text).text();
                    if (!words.isEmpty() && words.list().stream().allMatch(all::contains)) {
                        scanned.add(name);
                    }
                });
                assertThat(found(index, word)).as(word).containsExactlyInAnyOrderElementsOf(scanned);
                assertThat(index.all(words, LONG).orElseThrow())
                        .as(word)
                        .containsExactlyInAnyOrderElementsOf(
                                scanned.stream().map(TextIndexTest::iri).toList());
            }
        }
    }

    @Test
    void aFoldedTextNeedsAnOffsetForEachCharacter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Folded("改革", new int[1], new int[2]))
                .withMessage("a folded text of 2 characters needs as many offsets, not 1");
    }

    /** Few characters, so that words are often found; one of two units. */
    private static String made(Random random, int length) {
        String[] characters = {"甲", "乙", "丙", "a", "1", "。", " ", "𠮷"};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }

    private static List<String> found(TextIndex index, String words) {
        return index.search(SearchWords.of(words, index.folding()), 0, 1000, LONG).orElseThrow().articles().stream()
                .map(FoundArticle::iri)
                .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
                .toList();
    }

    private void put(GraphStore store, String name, String headline, String body) {
        put(store, name, headline, body, "");
    }

    private void put(GraphStore store, String name, String headline, String body, String day) {
        store.update(List.of(), sink -> article(name, headline, body, day).forEach(sink), Map.of());
    }

    private void replace(GraphStore store) {
        store.replaceAll(
                sink -> texts.forEach(
                        (name, text) -> article(name, "", text, "").forEach(sink)),
                Map.of());
    }

    private static List<Quad> article(String name, String headline, String body, String day) {
        List<Quad> quads = new ArrayList<>();
        quads.add(quad(name, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", uri("https://schema.org/NewsArticle")));
        quads.add(quad(name, "https://schema.org/articleBody", NodeFactory.createLiteralString(body)));
        quads.add(quad(
                name,
                "https://w3id.org/mailuo/ns#sha256",
                NodeFactory.createLiteralString(Integer.toHexString(body.hashCode()))));
        if (!headline.isEmpty()) {
            quads.add(quad(name, "https://schema.org/headline", NodeFactory.createLiteralLang(headline, "zh")));
        }
        if (!day.isEmpty()) {
            quads.add(quad(name, "https://schema.org/datePublished", NodeFactory.createLiteralString(day)));
        }
        return quads;
    }

    private static Quad quad(String name, String property, Node object) {
        return Quad.create(uri("http://x/graph/" + name), uri(iri(name)), uri(property), object);
    }

    private static String iri(String name) {
        return "http://x/id/article/" + name;
    }

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private final class Counting implements Folding {

        @Override
        public Folded fold(String text) {
            folded += text.isEmpty() ? 0 : 1;
            return PLAIN.fold(text);
        }

        @Override
        public String edition() {
            return PLAIN.edition();
        }
    }

    private static Folding folding(String edition) {
        return new Folding() {
            @Override
            public Folded fold(String text) {
                String kept = text.toLowerCase(Locale.ROOT).replace(" ", "").replaceAll("[，。]+", "\n");
                // Offsets are no matter here: the index keeps none.
                return new Folded(kept, new int[kept.length()], new int[kept.length()]);
            }

            @Override
            public String edition() {
                return edition;
            }
        };
    }
}
