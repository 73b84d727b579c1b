package io.mailuo.extract.programme;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short names that a text gives its programmes: “甲甲计划”（以下简称|“甲计划”）. Both names mean one programme, so they share a core. */
final class ShortNames {

    private static final String OPENING = "（(";
    private static final String COLONS = ":：";

    private final Set<String> words;

    ShortNames(Lexicon lexicon) {
        words = lexicon.words("short-name-words");
    }

    /** The mentions, in order, those of a short name with the core of the full one. */
    List<Mention.Programme> joined(String text, List<Mention.Programme> mentions) {
        Map<String, String> full = new HashMap<>();
        for (int i = 1; i < mentions.size(); i++) {
            Mention.Programme before = mentions.get(i - 1);
            Mention.Programme name = mentions.get(i);
            boolean called = name.span().start() > before.span().end()
                    && introduces(
                            text.substring(before.span().end(), name.span().start()));
            if (called) {
                String core = full.getOrDefault(bare(before), before.core());
                full.putIfAbsent(bare(name), core);
            }
        }
        return full.isEmpty()
                ? mentions
                : mentions.stream().map(mention -> renamed(mention, full)).toList();
    }

    private boolean introduces(String between) {
        int end = between.length();
        boolean colon = end > 1 && COLONS.indexOf(between.charAt(end - 1)) >= 0;
        return OPENING.indexOf(between.charAt(0)) >= 0 && words.contains(between.substring(1, colon ? end - 1 : end));
    }

    private static String bare(Mention.Programme mention) {
        return NameParts.fold(mention.name());
    }

    private static Mention.Programme renamed(Mention.Programme mention, Map<String, String> full) {
        String core = full.getOrDefault(bare(mention), mention.core());
        return new Mention.Programme(
                mention.span(), mention.name(), core, mention.head(), mention.rule(), mention.confidence());
    }
}
