package io.mailuo.extract.person;

import io.mailuo.extract.person.Chains.Item;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Mention;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Those in charge of organs of state whom a list does not name: 市财政局负责人、|市教育局局长甲 are two people. */
final class UnnamedHeads {

    /** By the word for such a person what the names of the organs end with. */
    private final Map<String, Words> organs = new TreeMap<>();

    UnnamedHeads(Lexicon lexicon) {
        lexicon.rows("title-unnamed").forEach(row -> {
            List<String> ends = Arrays.asList(row.getOrDefault("ends", "").split("\\|"));
            organs.put(row.getOrDefault("title", ""), Words.of(ends));
        });
    }

    /** Whether an item before another that has a body of its own is somebody else's. */
    boolean isOther(Item earlier, Item later) {
        return later.body().isPresent()
                && earlier.body()
                        .filter(Mention.Organisation.class::isInstance)
                        .map(body -> ((Mention.Organisation) body).fullName())
                        .filter(name -> organs.containsKey(earlier.title().text())
                                && organs.get(earlier.title().text()).end(name))
                        .isPresent();
    }
}
