package io.mailuo.server.page;

import io.mailuo.server.web.Language;
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
                .extension(new Words(new Messages()))
                .build();
    }

    /** The page of a template with values, in a language. */
    String fill(String template, Map<String, Object> values, Language language) {
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(template)
                    .evaluate(out, values, language == Language.EN ? Locale.ENGLISH : Locale.CHINESE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toString();
    }
}
