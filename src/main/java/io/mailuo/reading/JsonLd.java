package io.mailuo.reading;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article that a page describes in JSON-LD: {@code {"@type": "NewsArticle", "headline": …}}. */
final class JsonLd {

    private static final Set<String> ARTICLES =
            Set.of("NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "WebPage");

    /** Graphs in graphs are no description of an article. */
    private static final int DEPTH = 4;

    private final List<JsonObject> articles = new ArrayList<>();

    JsonLd(Document document) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            try {
                add(JsonParser.parseString(script.data()), 0);
            } catch (JsonParseException e) {
                // Many pages have JSON-LD that is no JSON; the page says the same elsewhere.
            }
        }
    }

    private void add(JsonElement element, int depth) {
        if (depth > DEPTH) {
            return;
        }
        if (element instanceof JsonArray list) {
            list.forEach(item -> add(item, depth + 1));
        } else if (element instanceof JsonObject object) {
            boolean article = texts(object.get("@type")).stream().anyMatch(ARTICLES::contains);
            if (article) {
                articles.add(object);
            }
            if (object.has("@graph")) {
                add(object.get("@graph"), depth + 1);
            }
        }
    }

    /** The first value of a property: a string, or the name of a thing. */
    Optional<String> value(String property) {
        return articles.stream()
                .flatMap(article -> texts(article.get(property)).stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static List<String> texts(@Nullable JsonElement value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof JsonArray list) {
            list.forEach(item -> texts.addAll(texts(item)));
        } else if (value instanceof JsonObject object) {
            texts.addAll(texts(object.get("name")));
        } else if (value != null && value.isJsonPrimitive()) {
            texts.add(value.getAsString());
        }
        return texts;
    }
}
