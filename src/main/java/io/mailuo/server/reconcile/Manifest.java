package io.mailuo.server.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.mailuo.server.graph.Terms;
import java.util.List;

/** What the service says of itself. */
final class Manifest {

    static final int PREVIEW_WIDTH = 420;
    static final int PREVIEW_HEIGHT = 280;

    private final Identifiers identifiers;
    private final Types types;

    Manifest(Identifiers identifiers, Types types) {
        this.identifiers = identifiers;
        this.types = types;
    }

    /** The manifest for a client that reaches the server at an address. */
    JsonObject at(String home) {
        JsonObject manifest = new JsonObject();
        JsonArray versions = new JsonArray();
        versions.add("0.2");
        manifest.add("versions", versions);
        manifest.addProperty("name", "脉络知识图谱 Mailuo knowledge graph");
        manifest.addProperty("identifierSpace", identifiers.space());
        manifest.addProperty("schemaSpace", Terms.MAILUO);
        manifest.addProperty("documentation", home + "data");
        manifest.addProperty("logo", home + "assets/mailuo.svg");
        manifest.addProperty("batchSize", QueryReader.MOST_QUERIES);
        manifest.add("defaultTypes", defaultTypes());
        // The id as a parameter: clients encode the slash in it, which no path would bear.
        manifest.add("view", url(home + "reconcile/view?id={{id}}"));
        JsonObject preview = url(home + "reconcile/preview?id={{id}}");
        preview.addProperty("width", PREVIEW_WIDTH);
        preview.addProperty("height", PREVIEW_HEIGHT);
        manifest.add("preview", preview);
        JsonObject suggest = new JsonObject();
        for (String what : List.of("entity", "type", "property")) {
            JsonObject service = service(home, "/reconcile/suggest/" + what);
            service.addProperty("flyout_service_url", home.substring(0, home.length() - 1));
            service.addProperty("flyout_service_path", "/reconcile/flyout/" + what + "?id=${id}");
            suggest.add(what, service);
        }
        manifest.add("suggest", suggest);
        JsonObject extend = new JsonObject();
        extend.add("propose_properties", service(home, "/reconcile/properties"));
        extend.add("property_settings", Extension.settings());
        manifest.add("extend", extend);
        return manifest;
    }

    private JsonArray defaultTypes() {
        JsonArray all = new JsonArray();
        types.list().stream().filter(type -> type.concept().isEmpty()).forEach(type -> {
            JsonObject shown = new JsonObject();
            shown.addProperty("id", type.id());
            shown.addProperty("name", type.name());
            all.add(shown);
        });
        return all;
    }

    private static JsonObject url(String template) {
        JsonObject object = new JsonObject();
        object.addProperty("url", template);
        return object;
    }

    private static JsonObject service(String home, String path) {
        JsonObject service = new JsonObject();
        service.addProperty("service_url", home.substring(0, home.length() - 1));
        service.addProperty("service_path", path);
        return service;
    }
}
