package io.mailuo.server;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** Fills the pages' templates, which see public methods alone. Whatever a template is given is escaped: the words of articles are data. */
final class Templates {

    private final PebbleEngine engine;

    Templates() {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("templates");
        loader.setSuffix(".html");
        loader.setCharset("UTF-8");
        engine = new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /** The page of a template with values. */
    String fill(String template, Map<String, Object> values) {
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(out, values);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toString();
    }
}
