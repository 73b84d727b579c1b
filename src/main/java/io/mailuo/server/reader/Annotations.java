package io.mailuo.server.reader;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.mailuo.rdf.Vocabulary;
import io.mailuo.server.reader.ArticleReader.Article;
import io.mailuo.server.reader.Reading.Fact;
import io.mailuo.server.reader.Reading.Support;
import io.mailuo.server.web.Address;
import io.mailuo.server.web.Request;
import java.util.Arrays;
import java.util.List;

/**
 * What was read from an article as annotations of its text, by the Web Annotation Data Model: an annotation for each
 * mention, whose body is the entity, and for each fact, whose body is the fact.
 */
final class Annotations {

    static final String MEDIA_TYPE = "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String FORMAT = "annotations";
    private static final int AROUND = 32;

    private final Gson gson =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
    private final String source;
    private final String collection;
    private final Article article;

    /**
     * Annotations of an article.
     *
     * @param source the article's IRI
     * @param collection IRI of the annotations together
     */
    Annotations(String source, String collection, Article article) {
        this.source = source;
        this.collection = collection;
        this.article = article;
    }

    /** Whether a client asks for them: by {@code ?format=}, or by their profile of JSON-LD. */
    static boolean wanted(Request request) {
        return request.parameter("format")
                .map(FORMAT::equals)
                .orElseGet(() -> request.header("Accept")
                        .filter(accept -> Arrays.stream(accept.split(","))
                                .anyMatch(range -> range.contains("application/ld+json") && range.contains(CONTEXT)))
                        .isPresent());
    }

    /** Where those of the article of a path are. */
    static String address(String path) {
        return Address.of(path).with("format", FORMAT).toString();
    }

    String write(List<Mention> mentions, List<Fact> facts) {
        JsonArray items = new JsonArray();
        mentions.forEach(mention -> items.add(mention(mention)));
        facts.forEach(fact -> items.add(fact(fact)));
        JsonObject page = object("id", collection + "#page-1");
        page.addProperty("type", "AnnotationPage");
        page.addProperty("partOf", collection);
        page.addProperty("startIndex", 0);
        page.add("items", items);
        JsonObject all = new JsonObject();
        all.add("@context", context());
        all.addProperty("id", collection);
        all.addProperty("type", "AnnotationCollection");
        all.addProperty("label", article.headline());
        all.addProperty("total", items.size());
        all.add("first", page);
        return gson.toJson(all) + "\n";
    }

    /** The model's own, and a name for the terms that it lacks: rule and confidence. */
    private static JsonArray context() {
        JsonArray context = array(new JsonPrimitive(CONTEXT));
        context.add(object("mailuo", Vocabulary.NAMESPACE));
        return context;
    }

    private JsonObject mention(Mention mention) {
        JsonObject annotation = annotation(mention.iri(), "identifying");
        annotation.addProperty("body", mention.entity().toString());
        annotation.add("target", target(mention.at()));
        judged(annotation, mention.rule(), mention.confidence());
        return annotation;
    }

    /** A fact with a target for each piece of support; rule and confidence are those of the best. */
    private JsonObject fact(Fact fact) {
        JsonObject annotation = annotation(fact.iri() + "#annotation", "describing");
        JsonObject body = object("id", fact.iri());
        body.addProperty("type", kind(fact).type().getURI());
        annotation.add("body", body);
        JsonArray targets = new JsonArray();
        fact.supports().stream()
                .map(support -> new Stretch(support.start(), support.end()))
                .distinct()
                .forEach(at -> targets.add(target(at)));
        annotation.add("target", targets.size() == 1 ? targets.get(0) : targets);
        fact.supports().stream()
                .max(java.util.Comparator.comparingDouble(Support::confidence))
                .ifPresent(best -> judged(annotation, best.rule(), best.confidence()));
        return annotation;
    }

    private static FactKind kind(Fact fact) {
        return Arrays.stream(FactKind.values())
                .filter(kind -> kind.code().equals(fact.kind()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject annotation(String iri, String motivation) {
        JsonObject annotation = object("id", iri);
        annotation.addProperty("type", "Annotation");
        annotation.addProperty("motivation", motivation);
        return annotation;
    }

    private static void judged(JsonObject annotation, String rule, double confidence) {
        annotation.addProperty("mailuo:rule", rule);
        annotation.addProperty("mailuo:confidence", confidence);
    }

    private JsonObject target(Stretch at) {
        JsonObject target = object("id", source + "#char=" + at.start() + "," + at.end());
        target.addProperty("type", "SpecificResource");
        target.addProperty("source", source);
        JsonObject position = object("type", "TextPositionSelector");
        position.addProperty("start", at.start());
        position.addProperty("end", at.end());
        JsonArray selectors = array(position);
        if (article.text().has(at)) {
            JsonObject quote = object("type", "TextQuoteSelector");
            quote.addProperty("exact", article.text().words(at.start(), at.end()));
            quote.addProperty("prefix", article.text().words(at.start() - AROUND, at.start()));
            quote.addProperty("suffix", article.text().words(at.end(), at.end() + AROUND));
            selectors.add(quote);
        }
        target.add("selector", selectors);
        return target;
    }

    private static JsonObject object(String name, String value) {
        JsonObject object = new JsonObject();
        object.addProperty(name, value);
        return object;
    }

    private static JsonArray array(JsonElement element) {
        JsonArray array = new JsonArray();
        array.add(element);
        return array;
    }
}
