package io.mailuo.server.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.pipeline.NameForms;
import io.mailuo.server.SeedGraph;
import io.mailuo.server.explore.Ties.Neighbour;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.sparql.PanelQueries;
import io.mailuo.server.sparql.QueryRunner;
import io.mailuo.server.sparql.SlowQueries;
import io.mailuo.store.GraphStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under any choice, what is answered from memory is what the query behind it answers, row by row and in its order. */
class NetworkTest {

    private static final int CHOICES = 40;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void answersAsTheQueriesDo(long seed) {
        try (GraphStore store = MadeUpTies.of(seed)) {
            compare(store, MadeUpTies.iris(), new Random(seed));
        }
    }

    @Test
    void soItDoesOnTheSampleArticles() {
        GraphStore store = SeedGraph.store();
        List<String> iris = Choice.KINDS.stream()
                .flatMap(kind -> new Catalogues(store, new NameForms()).now().of(kind).stream())
                .map(Entry::iri)
                .toList();
        compare(store, iris, new Random(5));
    }

    private static void compare(GraphStore store, List<String> iris, Random random) {
        QueryRunner runner =
                new QueryRunner(store, Duration.ofMinutes(1), 100_000, new SlowQueries(Duration.ofMinutes(1)));
        Ties ties = new Ties(store, new Catalogues(store, new NameForms()), new PanelQueries(runner));
        int neighbours = 0;
        int edges = 0;
        for (int i = 0; i < CHOICES; i++) {
            Choice choice = choice(random);
            List<String> things = some(iris, random);
            Ties.Around around = ties.around(things, choice);
            Ties.Found among = ties.among(things, choice);
            assertThat(filled(around.of())).as(around.query()).isEqualTo(neighbours(runner, around.query()));
            assertThat(among.edges()).as(among.query()).isEqualTo(edges(runner, among.query()));
            neighbours += around.of().values().stream().mapToInt(List::size).sum();
            edges += among.edges().size();
        }
        assertThat(neighbours).isGreaterThan(CHOICES);
        assertThat(edges).isGreaterThan(CHOICES / 2);
    }

    @Test
    void theEdgesOfEveryThingAreTheEdgesAmongAll() {
        try (GraphStore store = MadeUpTies.of(6)) {
            QueryRunner runner =
                    new QueryRunner(store, Duration.ofMinutes(1), 100_000, new SlowQueries(Duration.ofMinutes(1)));
            Ties ties = new Ties(store, new Catalogues(store, new NameForms()), new PanelQueries(runner));
            List<Edge> each = MadeUpTies.iris().stream()
                    .flatMap(iri -> ties.now().edges(iri, target -> true, WholeGraphRoute.ALL).stream())
                    .toList();

            assertThat(each)
                    .containsExactlyInAnyOrderElementsOf(edges(
                            runner,
                            ties.among(MadeUpTies.iris(), WholeGraphRoute.ALL).query()));
        }
    }

    @Test
    void isThatOfThePresentGraph() {
        try (GraphStore store = MadeUpTies.of(7)) {
            Ties ties = new Ties(
                    store,
                    new Catalogues(store, new NameForms()),
                    new PanelQueries(new QueryRunner(
                            store, Duration.ofMinutes(1), 100_000, new SlowQueries(Duration.ofMinutes(1)))));
            int before = ties.now().size();
            store.remove("http://localhost:3030/graph/article/a0");

            assertThat(ties.now().size()).isPositive().isLessThan(before);
        }
    }

    private static Choice choice(Random random) {
        return new Choice(
                List.of(),
                List.of(),
                1,
                Choice.STANDARD_CAP,
                EnumSet.copyOf(some(Choice.KINDS, random)),
                EnumSet.copyOf(some(Tie.ALL, random)),
                day(random),
                day(random),
                Sorting.STANDARD,
                Optional.empty());
    }

    private static Optional<LocalDate> day(Random random) {
        return random.nextBoolean()
                ? Optional.empty()
                : Optional.of(LocalDate.of(2020 + random.nextInt(4), 1 + random.nextInt(12), 1 + random.nextInt(28)));
    }

    /** At least one, as a rule most. */
    private static <T> List<T> some(List<T> of, Random random) {
        List<T> some = new ArrayList<>(of);
        Collections.shuffle(some, random);
        return some.subList(0, Math.max(1, of.size() - random.nextInt(of.size())));
    }

    /** A query says nothing of a thing without neighbours. */
    private static Map<String, List<Neighbour>> filled(Map<String, List<Neighbour>> around) {
        Map<String, List<Neighbour>> filled = new LinkedHashMap<>(around);
        filled.values().removeIf(List::isEmpty);
        return filled;
    }

    private static Map<String, List<Neighbour>> neighbours(QueryRunner runner, String query) {
        Map<String, List<Neighbour>> of = new LinkedHashMap<>();
        for (Binding row : rows(runner, query)) {
            if (row.contains("node")) {
                of.computeIfAbsent(text(row, "node"), none -> new ArrayList<>())
                        .add(new Neighbour(text(row, "other"), number(row, "facts"), number(row, "evidences")));
            }
        }
        return of;
    }

    private static List<Edge> edges(QueryRunner runner, String query) {
        return rows(runner, query).stream()
                // Without a group, an aggregate still has a row.
                .filter(row -> row.contains("source"))
                .map(row -> new Edge(
                        text(row, "source"),
                        text(row, "target"),
                        ties(text(row, "ties")),
                        Arrays.stream(Ties.text(row, "titles").orElse("").split("\n"))
                                .filter(title -> !title.isEmpty())
                                .sorted()
                                .toList(),
                        number(row, "facts"),
                        number(row, "evidences"),
                        Ties.text(row, "confidence").map(Double::valueOf),
                        Ties.text(row, "first"),
                        Ties.text(row, "last")))
                .toList();
    }

    private static List<Tie> ties(String codes) {
        Set<String> given = Set.of(codes.split(" "));
        return Tie.ALL.stream().filter(tie -> given.contains(tie.code())).toList();
    }

    private static List<Binding> rows(QueryRunner runner, String query) {
        return runner.select(QueryFactory.create(query)).rows();
    }

    private static String text(Binding row, String name) {
        return Ties.text(row, name).orElseThrow();
    }

    private static int number(Binding row, String name) {
        return Integer.parseInt(text(row, name));
    }
}
