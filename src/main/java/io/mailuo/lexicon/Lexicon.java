package io.mailuo.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Access to the tables of the lexicon.
 *
 * <p>A table is a UTF-8 file {@code NAME.tsv}: the first line that is no comment names the columns, every other line is a
 * row, columns are separated by tabs, {@code #} begins a comment line. A user's folder may hold a file of the same name,
 * whose rows are added behind those of the program.
 */
public final class Lexicon {

    private static final String RESOURCES = "/ontology/lexicon/";

    private final Optional<Path> own;
    /** Tables and what is made of them, each made when it is first asked for; all of it is unchangeable. */
    private final Map<String, List<Map<String, String>>> tables = new ConcurrentHashMap<>();

    private final Map<String, Map<String, Map<String, String>>> byWord = new ConcurrentHashMap<>();
    private final Map<List<String>, Words> words = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    private Lexicon(Optional<Path> own) {
        this.own = own;
    }

    /** The lexicon that comes with the program. */
    public static Lexicon standard() {
        return new Lexicon(Optional.empty());
    }

    /** The lexicon that comes with the program, with the tables of a folder added. */
    public static Lexicon with(Path folder) {
        return new Lexicon(Optional.of(folder));
    }

    /**
     * The rows of a table, each from column name to value; an absent value is an empty string.
     *
     * @param name the file's name without {@code .tsv}
     * @throws IllegalArgumentException if there is no such table, or a row has more values than the table has columns
     */
    public List<Map<String, String>> rows(String name) {
        return tables.computeIfAbsent(name, this::read);
    }

    /** The rows of a table by their value in the first column; of several with one value the last. */
    public Map<String, Map<String, String>> byWord(String name) {
        return byWord.computeIfAbsent(
                name,
                key -> Collections.unmodifiableMap(rows(name).stream()
                        .collect(Collectors.toMap(Lexicon::word, row -> row, (one, other) -> other, HashMap::new))));
    }

    /** The values of a table's first column, in order of the file. */
    public Words words(String name) {
        return words.computeIfAbsent(
                List.of(name),
                key -> Words.of(rows(name).stream().map(Lexicon::word).toList()));
    }

    /** The values of a table's first column in the rows whose {@code column} has the given value. */
    public Words words(String name, String column, String value) {
        return words.computeIfAbsent(
                List.of(name, column, value),
                key -> Words.of(rows(name).stream()
                        .filter(row -> value.equals(row.get(column)))
                        .map(Lexicon::word)
                        .toList()));
    }

    private static String word(Map<String, String> row) {
        return row.values().iterator().next();
    }

    /**
     * What some class makes of the tables, made once: for rules that are composed anew for each article.
     *
     * @param type the class, of which a lexicon has one
     * @param maker makes it; what it makes must be unchangeable
     */
    public <T> T made(Class<T> type, Function<Lexicon, T> maker) {
        Object known = made.get(type);
        if (known == null) {
            // Not computeIfAbsent, whose function must not ask for another entry.
            T fresh = maker.apply(this);
            known = Optional.ofNullable(made.putIfAbsent(type, fresh)).orElse(fresh);
        }
        return type.cast(known);
    }

    private List<Map<String, String>> read(String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCES + name + ".tsv")) {
            if (in == null) {
                throw new IllegalArgumentException("the lexicon has no table " + name + ".tsv");
            }
            read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), rows);
            Optional<Path> added =
                    own.map(folder -> folder.resolve(name + ".tsv")).filter(Files::isRegularFile);
            if (added.isPresent()) {
                read(added.get().toString(), Files.readString(added.get()), rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(rows);
    }

    private static void read(String name, String table, List<Map<String, String>> rows) {
        String[] columns = new String[0];
        for (String line : table.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] values = line.split("\t", -1);
            if (columns.length == 0) {
                columns = values;
                continue;
            }
            if (values.length > columns.length) {
                throw new IllegalArgumentException(
                        name + ": " + columns.length + " columns, but this row has " + values.length + ": " + line);
            }
            String[] row = new String[columns.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = i < values.length ? values[i].strip() : "";
            }
            rows.add(new Row(columns, row));
        }
    }
}
