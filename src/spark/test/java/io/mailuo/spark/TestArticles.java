package io.mailuo.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** The annotated articles of the project, several times over, so that names come again. */
final class TestArticles {

    private static final Path GOLD = Path.of("src/test/resources/gold");

    private TestArticles() {}

    /** Copies the articles into a folder. */
    static void copy(Path folder, int times) throws IOException {
        for (Path article : gold()) {
            for (int i = 0; i < times; i++) {
                Path copy = folder.resolve("copy" + i).resolve(GOLD.relativize(article));
                Files.createDirectories(copy.getParent());
                Files.copy(article, copy);
            }
        }
    }

    /** Writes the articles of a folder as packed lines: every other one as text, the rest as bytes. */
    static void pack(Path folder, Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        boolean asText = false;
        for (Path article : files(folder)) {
            String name = folder.relativize(article).toString().replace('\\', '/');
            byte[] bytes = Files.readAllBytes(article);
            String base64 = Base64.getEncoder().encodeToString(bytes);
            String content =
                    asText ? "\"content\": " + quoted(Files.readString(article)) : "\"base64\": \"" + base64 + "\"";
            lines.append("{\"name\": \"")
                    .append(name)
                    .append("\", ")
                    .append(content)
                    .append("}\n");
            asText = !asText;
        }
        Files.writeString(file, lines);
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Path> gold() throws IOException {
        return files(GOLD).stream()
                .filter(file -> file.toString().endsWith(".txt"))
                .toList();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\') {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
