package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented articles in the manner of provincial, city and county papers, with the bodies that a careful reader finds in them. */
class LocalPapersTest {

    private static final Stages STAGES = new ArticleStages(Lexicon.standard());

    private static final List<String> ARTICLES = List.of(
            "city-conference",
            "county-village",
            "organisation-department",
            "company-interview",
            "school",
            "national-broadcast",
            "street-community",
            "provincial-congress",
            "hospital-epidemic",
            "association-trade",
            "inspection-discipline",
            "science-innovation");

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(LocalPapersTest.class.getResourceAsStream("papers/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private static Explanation explain(String name) {
        return STAGES.explain(new Article(
                name, resource(name + ".txt"), "UTF-8", "0", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Map<String, Set<String>> expected(String name) {
        return resource(name + ".tsv")
                .lines()
                .map(line -> line.split("\t", -1))
                .collect(Collectors.groupingBy(
                        cells -> cells[0], Collectors.mapping(cells -> cells[1], Collectors.toSet())));
    }

    private static Set<String> bodies(Explanation explanation) {
        return explanation.extraction().entities().stream()
                .filter(entity -> entity.key().kind() == EntityKey.Kind.ORGANISATION)
                .map(Entity::label)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void findsTheBodiesAndNoOthersButForAFew() {
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int right = 0;
        for (String name : ARTICLES) {
            Map<String, Set<String>> expected = expected(name);
            Set<String> required = expected.getOrDefault("body", Set.of());
            Set<String> found = bodies(explain(name));
            right += (int) found.stream().filter(required::contains).count();
            required.stream().filter(body -> !found.contains(body)).forEach(body -> missed.add(name + ": " + body));
            found.stream()
                    .filter(body -> !required.contains(body)
                            && !expected.getOrDefault("optional", Set.of()).contains(body))
                    .forEach(body -> wrong.add(name + ": " + body));
        }
        assertThat(right).isGreaterThanOrEqualTo(235);
        assertThat(wrong).hasSizeLessThanOrEqualTo(2);
        assertThat(missed).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "city-conference",
                "county-village",
                "organisation-department",
                "company-interview",
                "school",
                "national-broadcast",
                "street-community",
                "provincial-congress",
                "hospital-epidemic",
                "association-trade",
                "inspection-discipline",
                "science-innovation"
            })
    void readsTheAreaThatAnArticleIsAbout(String name) {
        String place =
                expected(name).getOrDefault("place", Set.of("")).iterator().next();
        assertThat(explain(name).resolution().context().place().orElse("")).isEqualTo(place);
    }
}
