package io.mailuo.resolve;

import io.mailuo.model.Mention;
import java.util.List;

/**
 * Mentions that whoever knows the grammar of their names has tied together.
 *
 * @param key what the mentions share
 * @param label the preferred form
 * @param aliases the other forms
 * @param mentions the mentions
 */
public record NamedGroup(String key, String label, List<String> aliases, List<Mention.Programme> mentions) {

    public NamedGroup {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
