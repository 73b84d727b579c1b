package io.mailuo.resolve;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.model.Extraction;
import io.mailuo.pipeline.OwnArticles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Articles written in a test, read one by one and resolved together. */
final class Extractions {

    private final Map<String, String> articles = new TreeMap<>();

    Extractions with(String name, String text) {
        articles.put(name, text);
        return this;
    }

    List<Extraction> apart() {
        List<Extraction> read = new ArrayList<>();
        articles.forEach((name, text) -> read.add(OwnArticles.STAGES.extract(OwnArticles.article(name, text))));
        return read;
    }

    Corpus together() {
        return Corpus.of(OwnArticles.STAGES, apart());
    }

    /** The key of the entity of a kind and label in an article. */
    static EntityKey key(Corpus corpus, String article, Kind kind, String label) {
        return corpus.extractions().stream()
                .filter(extraction -> extraction.article().name().equals(article))
                .flatMap(extraction -> extraction.entities().stream())
                .filter(entity -> entity.key().kind() == kind && entity.label().equals(label))
                .map(Entity::key)
                .findFirst()
                .orElseThrow(() -> new AssertionError(article + " names no " + kind + " " + label));
    }
}
