package io.mailuo.reading;

import io.mailuo.lexicon.Lexicon;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What the class, id and microdata of an element say of it, by the table {@code page-classes}. */
final class PageClasses {

    private static final Set<String> ASIDES = Set.of("nav", "footer", "aside");

    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    PageClasses(Lexicon lexicon) {
        for (Map<String, String> row : lexicon.rows("page-classes")) {
            Map<String, Set<String>> table = "name".equals(row.get("match")) ? names : words;
            table.computeIfAbsent(row.getOrDefault("role", ""), role -> new HashSet<>())
                    .add(row.getOrDefault("token", ""));
        }
    }

    boolean main(Element element) {
        return element.tagName().equals("article")
                || element.attr("itemprop").equals("articleBody")
                || has(element, "main");
    }

    boolean aside(Element element) {
        return ASIDES.contains(element.tagName())
                || ((has(element, "aside") || has(element, "foot")) && !main(element));
    }

    boolean foot(Element element) {
        return element.tagName().equals("footer") || has(element, "foot");
    }

    boolean info(Element element) {
        return has(element, "info");
    }

    boolean title(Element element) {
        return has(element, "title");
    }

    private boolean has(Element element, String role) {
        Set<String> whole = names.getOrDefault(role, Set.of());
        Set<String> parts = words.getOrDefault(role, Set.of());
        return Stream.concat(element.classNames().stream(), Stream.of(element.id()))
                .anyMatch(name -> whole.contains(name.toLowerCase(Locale.ROOT))
                        || parts(name).anyMatch(parts::contains));
    }

    /** relatedNews, related-news, related_news → related, news */
    private static Stream<String> parts(String name) {
        return Arrays.stream(name.split("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])")).map(part -> part.toLowerCase(Locale.ROOT));
    }
}
