package io.mailuo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatorTest {

    private final Path folder;

    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();

    EvaluatorTest(@TempDir Path folder) {
        this.folder = folder;
        Tables.QUERIES.forEach(query -> rows.put(query, new ArrayList<>()));
    }

    @Test
    void countsASecondIriForOnePersonAsFalse() throws IOException {
        gold("{\"article\": \"a.txt\", \"people\": [{\"name\": \"林知远\", \"aliases\": [\"老林\"]}]}");
        row("people", "article", "a.txt", "person", "p1", "name", "林知远");
        row("people", "article", "a.txt", "person", "p2", "name", "老林");

        Score people = score("people");

        assertThat(people.hit()).isEqualTo(1);
        assertThat(people.found()).isEqualTo(2);
        assertThat(people.precision()).isEqualTo(0.5);
        assertThat(people.recall()).isEqualTo(1);
        assertThat(people.f1()).isEqualTo(0.6667);
        assertThat(ScoreTable.faults(evaluate())).contains("people\tfalse\ta.txt\t老林");
    }

    @Test
    void findsAnEntityByAnAliasButSaysThatTheLabelIsNotTheGoldOne() throws IOException {
        gold("{\"article\": \"a.txt\", \"organisations\": [{\"name\": \"青河市教育局\", \"aliases\": [\"市教育局\"]}]}");
        row("organisations", "article", "x/a.txt", "organisation", "o1", "name", "教育局", "alias", "市教育局");

        assertThat(score("organisations").shares()).containsExactly(Map.entry("canonical", 0.0));
        assertThat(score("organisations").f1()).isEqualTo(1);
    }

    @Test
    void countsOptionalEntriesNeitherAsMissedNorAsFalse() throws IOException {
        gold("{\"article\": \"a.txt\", \"programmes\": [{\"name\": \"“青松计划”\", \"optional\": true}]}");
        assertThat(score("programmes").recall()).isEqualTo(1);

        row("programmes", "article", "a.txt", "programme", "g", "name", "青松计划");
        assertThat(score("programmes").found()).isZero();
    }

    @Test
    void matchesPostsWithThePlaceInPlaceOfItsCommittee() throws IOException {
        gold(
                "{\"article\": \"a.txt\", \"posts\": [{\"person\": \"林知远\", \"organisation\": \"中共柳林区委员会\","
                        + " \"title\": \"书记\", \"quote\": \"q\"}, {\"person\": \"周一鸣\", \"organisation\": null, \"title\": \"教授\"}]}");
        row("posts", "article", "a.txt", "person", "林知远", "organisation", "柳林区", "title", "书记");
        row("posts", "article", "a.txt", "person", "林知远", "organisation", "柳林区", "title", "书记");
        row("posts", "article", "a.txt", "person", "林知远", "organisation", "柳林区委", "title", "书记");

        assertThat(score("posts").hit()).isEqualTo(1);
        assertThat(ScoreTable.faults(evaluate()))
                .containsExactly(
                        "posts\tmissed\ta.txt\t{\"person\": \"周一鸣\", \"organisation\": null, \"title\": \"教授\"}",
                        "posts\tfalse\ta.txt\tagain: 林知远 | 柳林区委 | 书记");
    }

    @Test
    void givesAQuantityToTheGoldEntryWithTheMostSimilarSubject() throws IOException {
        gold("{\"article\": \"a.txt\", \"metrics\": ["
                + "{\"value\": 24000, \"unit\": \"人\", \"subject\": \"志愿者\", \"comparator\": \">=\"},"
                + "{\"value\": 24000, \"unit\": \"人\", \"subject\": \"参训学员\", \"period\": \"今年\"}]}");
        row(
                "metrics",
                "article",
                "a.txt",
                "metric",
                "m",
                "value",
                "24000",
                "unit",
                "人",
                "comparator",
                "=",
                "kind",
                "actual",
                "subject",
                "学员",
                "period",
                "今年");

        assertThat(score("metrics").shares())
                .containsExactly(
                        Map.entry("comparator", 1.0),
                        Map.entry("kind_of", 1.0),
                        Map.entry("subject", 1.0),
                        Map.entry("period", 1.0));
        assertThat(ScoreTable.faults(evaluate())).containsExactly("metrics\tmissed\ta.txt\t24000 人 志愿者");
    }

    @Test
    void showsTheFiguresInColumns() throws IOException {
        gold("{\"article\": \"a.txt\", \"people\": [{\"name\": \"林知远\"}]}");
        row("people", "article", "a.txt", "person", "p1", "name", "林知远");

        List<String> lines = ScoreTable.figures(evaluate());

        assertThat(lines).hasSize(9);
        assertThat(lines.get(0))
                .isEqualTo("kind                        gold  found   hit       P       R      F1  of the hits");
        assertThat(lines.get(1))
                .isEqualTo("people                         1      1     1   1.000   1.000   1.000  canonical=1.000");
        assertThat(lines.get(8)).isEqualTo("macro F1" + " ".repeat(56) + "1.000");
    }

    @Test
    void saysWhatIsWrongWithAGoldFolder() throws IOException {
        assertThatThrownBy(() -> new Evaluator(folder.resolve("none")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("none: no such folder; GOLD is a folder of gold files, one *.json an article");
        assertThatThrownBy(() -> new Evaluator(folder)).hasMessageEndingWith("no gold file (*.json) in this folder");
        gold("{\"article\": ");
        assertThatThrownBy(() -> new Evaluator(folder)).hasMessageContaining("a.json: not JSON");
        gold("[1]");
        assertThatThrownBy(() -> new Evaluator(folder))
                .hasMessageEndingWith("a gold file is a JSON object with the member \"article\"");
    }

    private void gold(String json) throws IOException {
        Files.writeString(folder.resolve("a.json"), json);
    }

    private void row(String query, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        rows.computeIfAbsent(query, unused -> new ArrayList<>()).add(row);
    }

    private Evaluation evaluate() throws IOException {
        return new Evaluator(folder).evaluate(new Tables(rows));
    }

    private Score score(String kind) throws IOException {
        return evaluate().scores().stream()
                .filter(score -> score.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
