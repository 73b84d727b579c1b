package io.mailuo.server.sparql;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The queries that come with the program, from {@code queries/*.rq}. */
public final class ReadyQueries {

    private static final String ENDING = ".rq";
    private static final Pattern TAGGED = Pattern.compile("# (zh|en): *(.*)");

    private final SortedMap<String, ReadyQuery> queries;

    public ReadyQueries(Map<String, String> texts) {
        SortedMap<String, ReadyQuery> all = new TreeMap<>();
        texts.forEach((name, text) -> all.put(name, query(name, text)));
        queries = Collections.unmodifiableSortedMap(all);
    }

    /**
     * A query with what it answers: a title, and what else its comment says.
     *
     * @param name its file's name without ending
     * @param parameters what a reader may set in it
     */
    public record ReadyQuery(
            String name,
            String zh,
            String zhDetail,
            String en,
            String enDetail,
            String text,
            List<Parameter> parameters) {

        public ReadyQuery {
            parameters = List.copyOf(parameters);
        }

        /**
         * Its text with what a reader set.
         *
         * @param values by the parameter's name; those that are missing stay as they are, others do not count
         * @throws io.mailuo.server.web.RequestFailed with 400 if a value is none that its parameter may have
         */
        public String with(Map<String, String> values) {
            return Parameter.set(parameters, values, text);
        }
    }

    private static ReadyQuery query(String name, String text) {
        String zh = says(text, "zh");
        String en = says(text, "en");
        String zhTitle = title(zh, '。');
        String enTitle = title(en, '.');
        return new ReadyQuery(
                name,
                zhTitle,
                zh.substring(Math.min(zh.length(), zhTitle.length() + 1)).strip(),
                enTitle,
                en.substring(Math.min(en.length(), enTitle.length() + 1)).strip(),
                text,
                Parameter.declared(text));
    }

    /** The first sentence, without its stop. */
    private static String title(String words, char stop) {
        int end = words.indexOf(stop);
        return end < 0 ? words : words.substring(0, end);
    }

    /** Reads the queries from the class path, be it a folder or a jar; none if there are none. */
    public static ReadyQueries ofProgram() {
        URL folder = ReadyQueries.class.getResource("/queries");
        if (folder == null) {
            return new ReadyQueries(Map.of());
        }
        try {
            URI uri = folder.toURI();
            if (!uri.getScheme().equals("jar")) {
                return new ReadyQueries(texts(Path.of(uri)));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return new ReadyQueries(texts(jar.getPath("/queries")));
            }
        } catch (IOException | URISyntaxException failure) {
            throw new IllegalStateException("the program's own queries cannot be read: " + failure, failure);
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted(Comparator.comparing(Path::toString)).toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(ENDING)) {
                    texts.put(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
                }
            }
        }
        return texts;
    }

    /** The comment {@code # zh: …} of a query, with the comment lines that go on with it. */
    private static String says(String text, String language) {
        StringBuilder said = new StringBuilder();
        boolean inside = false;
        for (String line : text.lines().takeWhile(any -> any.startsWith("#")).toList()) {
            Matcher tagged = TAGGED.matcher(line);
            if (line.startsWith("# param ")) {
                inside = false;
            } else if (tagged.matches()) {
                inside = tagged.group(1).equals(language);
            }
            if (inside) {
                String words =
                        tagged.matches() ? tagged.group(2) : line.substring(1).strip();
                said.append(said.isEmpty() || language.equals("zh") ? "" : " ").append(words);
            }
        }
        return said.toString();
    }

    /** All in order of name. */
    public List<ReadyQuery> list() {
        return List.copyOf(queries.values());
    }

    public Optional<ReadyQuery> find(String name) {
        return Optional.ofNullable(queries.get(name));
    }
}
