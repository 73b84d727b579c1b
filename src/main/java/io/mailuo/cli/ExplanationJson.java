package io.mailuo.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Evidence;
import io.mailuo.model.Fact;
import io.mailuo.model.Mention;
import io.mailuo.model.Resolution;
import io.mailuo.model.Support;
import io.mailuo.pipeline.Explanation;

/** Shows how the facts of an article came about, for programs. Offsets are code points of the article's raw text. */
final class ExplanationJson {

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ExplanationJson() {}

    static String of(Explanation explanation) {
        Resolution resolution = explanation.resolution();
        JsonObject json = new JsonObject();
        json.addProperty("article", resolution.document().article().name());
        JsonArray tokens = new JsonArray();
        resolution
                .document()
                .sentences()
                .flatMap(sentence -> sentence.tokens().stream())
                .forEach(token -> {
                    JsonObject entry = place(resolution.document().text().evidence(token.span()));
                    entry.addProperty("tag", token.tag());
                    tokens.add(entry);
                });
        json.add("tokens", tokens);
        JsonArray mentions = new JsonArray();
        resolution.mentions().forEach(mention -> mentions.add(mention(mention, resolution)));
        json.add("mentions", mentions);
        JsonArray facts = new JsonArray();
        explanation.extraction().facts().forEach(fact -> facts.add(fact(fact)));
        json.add("facts", facts);
        return GSON.toJson(json);
    }

    private static JsonObject mention(Mention mention, Resolution resolution) {
        MentionLine line = MentionLine.of(mention);
        JsonObject json = place(resolution.document().text().evidence(mention.span()));
        json.addProperty("kind", line.kind());
        json.addProperty("readAs", line.reading());
        resolution.key(mention).map(EntityKey::text).ifPresent(key -> json.addProperty("entity", key));
        json.addProperty("rule", mention.rule());
        json.addProperty("confidence", mention.confidence());
        return json;
    }

    private static JsonObject fact(Fact fact) {
        FactLine line = FactLine.of(fact);
        JsonObject json = new JsonObject();
        json.addProperty("kind", line.kind());
        line.members().forEach(json::addProperty);
        JsonArray supports = new JsonArray();
        for (Support support : fact.supports()) {
            JsonObject entry = place(support.evidence());
            entry.addProperty("rule", support.rule());
            entry.addProperty("confidence", support.confidence());
            supports.add(entry);
        }
        json.add("supports", supports);
        return json;
    }

    private static JsonObject place(Evidence evidence) {
        JsonObject json = new JsonObject();
        json.addProperty("words", evidence.exact());
        json.addProperty("start", evidence.span().start());
        json.addProperty("end", evidence.span().end());
        return json;
    }
}
