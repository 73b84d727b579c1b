package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.model.Extraction;
import io.mailuo.pipeline.OwnArticles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Made-up articles that speak of namesakes, renamed bodies and programmes that look alike, with a key that says for each mention who or what is meant.
 *
 * @param mentions the rows of the key, in its order
 */
record IdentityKey(List<Mention> mentions) {

    /**
     * A row of the key.
     *
     * @param article the article's number, the name of its file
     * @param name a name that the article gives, in Simplified Chinese
     * @param identity equal for all mentions of one thing
     */
    record Mention(String article, Kind kind, String name, String identity) {

        /** The key that the graph has for what is mentioned; empty where the article's words were not found. */
        Optional<EntityKey> in(Map<String, Extraction> extractions) {
            Extraction extraction = Objects.requireNonNull(extractions.get(article), article);
            return Stream.<Function<Entity, List<String>>>of(entity -> List.of(entity.label()), Entity::aliases)
                    .flatMap(names -> extraction.entities().stream()
                            .filter(entity -> entity.key().kind() == kind
                                    && names.apply(entity).stream()
                                            .anyMatch(form -> fold(form).equals(fold(name)))))
                    .map(Entity::key)
                    .findFirst();
        }

        private static String fold(String name) {
            return name.replaceAll("[“”‘’「」《》（）()·—-]", "");
        }
    }

    private static final Map<String, Kind> KINDS =
            Map.of("person", Kind.PERSON, "org", Kind.ORGANISATION, "programme", Kind.PROGRAMME);

    static IdentityKey read() {
        return new IdentityKey(resource("key.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Mention(
                        cells[0],
                        Objects.requireNonNull(KINDS.get(cells[1]), cells[1]),
                        cells[2],
                        cells[1] + " " + cells[3].toLowerCase(Locale.ROOT)))
                .toList());
    }

    /** What the stages read from each article before articles are compared. */
    List<Extraction> extractions() {
        return mentions.stream()
                .map(Mention::article)
                .distinct()
                .sorted()
                .map(name -> OwnArticles.STAGES.extract(OwnArticles.article(name, resource(name + ".txt"))))
                .toList();
    }

    static Map<String, Extraction> byArticle(List<Extraction> extractions) {
        return extractions.stream()
                .collect(Collectors.toMap(extraction -> extraction.article().name(), Function.identity()));
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(IdentityKey.class.getResourceAsStream("/identity/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
