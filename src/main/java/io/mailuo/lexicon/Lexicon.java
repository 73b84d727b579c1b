package io.mailuo.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        List<Map<String, String>> rows = new ArrayList<>();
        try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCES + name + ".tsv")) {
            if (in == null) {
                throw new IllegalArgumentException("the lexicon has no table " + name + ".tsv");
            }
            read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), rows);
            Optional<Path> added =
                    own.map(folder -> folder.resolve(name + ".tsv")).filter(Files::isRegularFile);
            if (added.isPresent()) {
                try (BufferedReader reader = Files.newBufferedReader(added.get())) {
                    read(added.get().toString(), reader, rows);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** The values of a table's first column, in order of the file. */
    public Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (Map<String, String> row : rows(name)) {
            words.add(row.values().iterator().next());
        }
        return words;
    }

    /** The values of a table's first column in the rows whose {@code column} has the given value. */
    public Set<String> words(String name, String column, String value) {
        Set<String> words = new LinkedHashSet<>();
        for (Map<String, String> row : rows(name)) {
            if (value.equals(row.get(column))) {
                words.add(row.values().iterator().next());
            }
        }
        return words;
    }

    private static void read(String name, BufferedReader reader, List<Map<String, String>> rows) throws IOException {
        String[] columns = null;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] values = line.split("\t", -1);
            if (columns == null) {
                columns = values;
                continue;
            }
            if (values.length > columns.length) {
                throw new IllegalArgumentException(
                        name + ": " + columns.length + " columns, but this row has " + values.length + ": " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], i < values.length ? values[i].strip() : "");
            }
            rows.add(row);
        }
    }
}
