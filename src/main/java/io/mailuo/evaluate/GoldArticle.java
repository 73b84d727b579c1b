package io.mailuo.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a careful reader found in one article.
 *
 * @param json the gold file
 */
record GoldArticle(JsonObject json) {

    /**
     * Reads the gold files of a folder, in order of their names.
     *
     * @throws IllegalArgumentException if the folder is missing or has no gold file, or one is no JSON object with an
     *     {@code article}
     */
    static List<GoldArticle> readAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    folder + ": no such folder; GOLD is a folder of gold files, one *.json an article");
        }
        List<GoldArticle> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                articles.add(read(file));
            }
        }
        if (articles.isEmpty()) {
            throw new IllegalArgumentException(folder + ": no gold file (*.json) in this folder");
        }
        return articles;
    }

    private static GoldArticle read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            JsonElement json = JsonParser.parseReader(reader);
            if (!json.isJsonObject() || !json.getAsJsonObject().has("article")) {
                throw new IllegalArgumentException(file + ": a gold file is a JSON object with the member \"article\"");
            }
            return new GoldArticle(json.getAsJsonObject());
        } catch (JsonParseException e) {
            throw new IllegalArgumentException(file + ": not JSON: " + e.getMessage(), e);
        }
    }

    /** Name of the article's file. */
    String name() {
        return json.get("article").getAsString();
    }

    /** The entries of a kind ({@code people}, {@code posts} …), in order of the file. */
    List<GoldEntry> entries(String kind) {
        if (!json.has(kind)) {
            return List.of();
        }
        return json.getAsJsonArray(kind).asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(GoldEntry::new)
                .toList();
    }

    /** For each name of the entities of a kind, all names of its bearer. */
    Map<String, Set<String>> aliases(String kind) {
        Map<String, Set<String>> table = new HashMap<>();
        for (GoldEntry entry : entries(kind)) {
            Set<String> names = entry.names();
            names.forEach(name -> table.put(name, names));
        }
        return table;
    }
}
