package io.mailuo.extract.programme;

import io.mailuo.model.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Short names that a text gives its programmes: “甲甲计划”（以下简称|“甲计划”）. Both names mean one programme, so they share a core. */
final class ShortNames {

    private static final Pattern CALLED = Pattern.compile("[（(](以下|下)?简称[:：]?");
    /** Characters between a name and its short name. */
    private static final int FARTHEST = 6;

    private ShortNames() {}

    /** The mentions, in order, those of a short name with the core of the full one. */
    static List<Mention.Programme> joined(String text, List<Mention.Programme> mentions) {
        Map<String, String> full = new HashMap<>();
        for (int i = 1; i < mentions.size(); i++) {
            Mention.Programme before = mentions.get(i - 1);
            Mention.Programme name = mentions.get(i);
            int gap = name.span().start() - before.span().end();
            boolean called = gap > 0
                    && gap <= FARTHEST
                    && CALLED.matcher(text.substring(
                                    before.span().end(), name.span().start()))
                            .matches();
            if (called) {
                String core = full.getOrDefault(bare(before), before.core());
                full.putIfAbsent(bare(name), core);
            }
        }
        return full.isEmpty()
                ? mentions
                : mentions.stream().map(mention -> renamed(mention, full)).toList();
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
