package io.mailuo.server.page;

import io.mailuo.server.web.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the interface. A key is {@code section.name}; each section has a file a language,
 * {@code messages/section_zh.properties}, in UTF-8. Values are patterns of {@link MessageFormat}.
 */
final class Messages {

    /** By the file's name without ending. */
    private final Map<String, Map<String, String>> sections = new ConcurrentHashMap<>();

    /**
     * The words of a key.
     *
     * @throws IllegalStateException if there are none, which is a fault of the program
     */
    String say(Language language, String key, List<?> values) {
        int dot = key.indexOf('.');
        String section = dot < 0 ? key : key.substring(0, dot);
        String pattern = section(language, section).get(key.substring(dot + 1));
        if (pattern == null) {
            throw new IllegalStateException("no words for " + key + " in " + language.tag());
        }
        return new MessageFormat(pattern, Locale.ROOT).format(values.toArray());
    }

    /** The patterns of a section, by the key's last part. */
    Map<String, String> section(Language language, String section) {
        return sections.computeIfAbsent(section + "_" + language.code(), Messages::read);
    }

    private static Map<String, String> read(String name) {
        String file = "/messages/" + name + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + file + ": build it again");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Map<String, String> words = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
