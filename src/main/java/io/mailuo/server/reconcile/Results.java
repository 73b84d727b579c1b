package io.mailuo.server.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

/** Writes the candidates of a batch of queries. */
final class Results {

    private final Reconciler reconciler;
    private final Types types;
    private final Identifiers identifiers;
    private final Describer describer;

    Results(Reconciler reconciler, Types types, Identifiers identifiers, Describer describer) {
        this.reconciler = reconciler;
        this.types = types;
        this.identifiers = identifiers;
        this.describer = describer;
    }

    JsonObject of(Map<String, Query> queries) {
        JsonObject answer = new JsonObject();
        queries.forEach((name, query) -> {
            JsonArray result = new JsonArray();
            List<Candidate> candidates = reconciler.candidates(query);
            candidates.forEach(candidate -> result.add(written(candidate)));
            JsonObject one = new JsonObject();
            one.add("result", result);
            answer.add(name, one);
        });
        return answer;
    }

    private JsonObject written(Candidate candidate) {
        JsonObject written = new JsonObject();
        written.addProperty("id", identifiers.of(candidate.entry().iri()));
        written.addProperty("name", candidate.entry().name());
        describer.line(candidate.entry()).ifPresent(line -> written.addProperty("description", line));
        written.add("type", Suggestions.shown(types.of(candidate.entry()).stream()));
        written.addProperty("score", candidate.score());
        written.addProperty("match", candidate.match());
        JsonArray features = new JsonArray();
        features.add(feature("name", candidate.name()));
        features.add(feature("properties", candidate.evidence()));
        features.add(feature("articles", candidate.entry().articles().size()));
        written.add("features", features);
        return written;
    }

    private static JsonObject feature(String id, Number value) {
        JsonObject feature = new JsonObject();
        feature.addProperty("id", id);
        feature.addProperty("value", value);
        return feature;
    }
}
