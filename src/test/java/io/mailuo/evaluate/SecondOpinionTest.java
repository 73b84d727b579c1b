package io.mailuo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares the figures and the lists of faults with those of another scorer, on tables and gold made by chance. Runs where
 * the environment variable {@code MAILUO_SCORER} names that scorer, a Python program with the options {@code --gold},
 * {@code --tables} and {@code --errors}.
 */
class SecondOpinionTest {

    private static final List<String> PLACES = List.of("青河市柳林区", "柳林区", "中共柳林区委员会", "柳林区委", "青河市", "青河");
    private static final List<String> PEOPLE = List.of("林知远", "老林", "林 知远", "周一鸣", "Ａnna", "anna", "𠮷田");
    private static final List<String> PROGRAMMES = List.of("“青松计划”", "青松计划", "青松", "百桥工程", "百桥", "");
    private static final List<String> UNITS = List.of("人", "%", "percent", "平方米", "㎡", "元", "CNY");
    private static final List<String> VALUES =
            List.of("24000", "2.5", "0.1", "-3", "1e3", "1000", "100000000", "33.33", "x", "");
    private static final List<String> SUBJECTS = List.of("志愿者", "参训志愿者", "学员", "公园", "新建公园", "");
    private static final List<String> COMPARATORS = List.of("=", "~", ">=", "<=", ">", "");
    private static final List<String> KINDS = List.of("actual", "target", "change");
    private static final List<String> PERIODS = List.of("今年", "2021年", "到2025年", "");
    private static final Gson JSON = new GsonBuilder().serializeNulls().create();

    private final Path folder;

    SecondOpinionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void agreesWithTheOtherScorerLineByLine(long seed) throws IOException, InterruptedException {
        String scorer = System.getenv("MAILUO_SCORER");
        assumeTrue(scorer != null && Files.isRegularFile(Path.of(scorer)));
        Random random = new Random(seed);
        Path gold = Files.createDirectory(folder.resolve("gold"));
        for (int i = 0; i < 4; i++) {
            Files.writeString(gold.resolve(i + ".json"), JSON.toJson(gold(i + ".txt", random)));
        }
        Map<String, List<Map<String, String>>> rows = rows(random);
        Path tables = Files.createDirectory(folder.resolve("tables"));
        for (String query : Tables.QUERIES) {
            Files.writeString(tables.resolve(query + ".csv"), csv(rows.getOrDefault(query, List.of())));
        }

        Evaluation ours = new Evaluator(gold).evaluate(new Tables(rows));

        assertThat(Stream.concat(ScoreTable.figures(ours).stream(), ScoreTable.faults(ours).stream()))
                .containsExactlyElementsOf(ask(scorer, gold, tables));
    }

    private List<String> ask(String scorer, Path gold, Path tables) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        ProcessBuilder command = new ProcessBuilder(
                "python3", scorer, "--gold", gold.toString(), "--tables", tables.toString(), "--errors");
        command.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = command.redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(out, StandardCharsets.UTF_8).lines().toList();
    }

    private static Map<String, Object> gold(String article, Random random) {
        Map<String, Object> gold = new LinkedHashMap<>();
        gold.put("article", article);
        gold.put("people", entities(PEOPLE, random));
        gold.put("organisations", entities(PLACES, random));
        gold.put("programmes", entities(PROGRAMMES.subList(0, 5), random));
        gold.put("posts", some(random, 4, r -> entry(r, "person", PEOPLE, "organisation", PLACES, "title", KINDS)));
        gold.put(
                "programme_organisations",
                some(random, 4, r -> entry(r, "programme", PROGRAMMES, "organisation", PLACES, "role", KINDS)));
        gold.put(
                "programme_officials",
                some(random, 4, r -> entry(r, "programme", PROGRAMMES, "official", PEOPLE, "role", KINDS)));
        gold.put("metrics", some(random, 8, SecondOpinionTest::metric));
        return gold;
    }

    private static List<Map<String, Object>> entities(List<String> names, Random random) {
        return some(random, 4, r -> {
            Map<String, Object> entry = entry(r, "name", names);
            entry.put("aliases", some(r, 2, q -> pick(names, q)));
            return entry;
        });
    }

    private static Map<String, Object> metric(Random random) {
        Map<String, Object> entry =
                entry(random, "unit", UNITS, "kind", KINDS, "programme", PROGRAMMES, "period", PERIODS);
        List<Number> values = List.of(24000, 2.5, 0.1, -3, 1000.0, 1e8, 33.33, 1e17, 1.5e-7);
        entry.put("value", values.get(random.nextInt(values.size())));
        entry.put("subject", random.nextInt(5) == 0 ? null : pick(SUBJECTS, random));
        entry.put("holder", pick(PLACES, random));
        if (random.nextBoolean()) {
            entry.put("comparator", pick(COMPARATORS, random));
        }
        if (random.nextInt(4) == 0) {
            entry.put("upper", values.get(random.nextInt(3)));
        }
        return entry;
    }

    private static Map<String, List<Map<String, String>>> rows(Random random) {
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        List<String> keys = List.of("i1", "i2", "i3");
        rows.put("people", lines(random, "person", keys, "name", PEOPLE, "alias", PEOPLE));
        rows.put("organisations", lines(random, "organisation", keys, "name", PLACES, "alias", PLACES));
        rows.put("programmes", lines(random, "programme", keys, "name", PROGRAMMES, "alias", PROGRAMMES));
        rows.put("posts", lines(random, "person", PEOPLE, "organisation", PLACES, "title", KINDS));
        rows.put(
                "programme-organisations",
                lines(random, "programme", PROGRAMMES, "organisation", PLACES, "role", KINDS));
        rows.put("programme-officials", lines(random, "programme", PROGRAMMES, "official", PEOPLE, "role", KINDS));
        rows.put("metrics", some(random, 40, r -> {
            Map<String, String> row = line(r, "value", VALUES, "upper", VALUES, "unit", UNITS, "kind", KINDS);
            row.put("metric", "m" + r.nextInt(60));
            if (r.nextInt(4) > 0) {
                row.put("upper", "");
            }
            row.putAll(line(r, "comparator", COMPARATORS, "subject", SUBJECTS, "programme", PROGRAMMES));
            row.putAll(line(r, "holder", PLACES, "period", PERIODS));
            return row;
        }));
        return rows;
    }

    private static List<Map<String, String>> lines(Random random, Object... columns) {
        return some(random, 20, r -> line(r, columns));
    }

    private static Map<String, String> line(Random random, Object... columns) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("article", "folder/" + random.nextInt(5) + ".txt");
        entry(random, columns).forEach((name, value) -> row.put(name, String.valueOf(value)));
        row.remove("optional");
        return row;
    }

    /** Chooses a value for each column; columns are a name and the list of its values by turns. */
    private static Map<String, Object> entry(Random random, Object... columns) {
        Map<String, Object> entry = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i += 2) {
            List<?> values = (List<?>) columns[i + 1];
            entry.put((String) columns[i], values.get(random.nextInt(values.size())));
        }
        if (random.nextInt(5) == 0) {
            entry.put("optional", true);
        }
        return entry;
    }

    private static String pick(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> List<T> some(Random random, int most, Function<Random, T> make) {
        List<T> made = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            made.add(make.apply(random));
        }
        return made;
    }

    private static String csv(List<Map<String, String>> rows) {
        List<String> columns =
                rows.isEmpty() ? List.of("article") : List.copyOf(rows.get(0).keySet());
        return Stream.concat(
                        Stream.of(String.join(",", columns)),
                        rows.stream()
                                .map(row -> columns.stream()
                                        .map(column -> row.getOrDefault(column, ""))
                                        .collect(Collectors.joining(","))))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
