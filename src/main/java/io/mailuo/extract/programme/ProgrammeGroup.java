package io.mailuo.extract.programme;

import io.mailuo.model.Mention;
import java.util.List;

/**
 * The mentions of one programme in an article.
 *
 * @param key the core of the name that all mentions share, with the head noun where that makes a thing of its own
 * @param label the longest full form, quotation marks and head noun kept
 * @param aliases the other forms, sorted: those of the text, the name without marks, the quoted words alone
 * @param mentions the mentions in order of the text
 */
public record ProgrammeGroup(String key, String label, List<String> aliases, List<Mention.Programme> mentions) {

    public ProgrammeGroup {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
