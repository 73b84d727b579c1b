package io.mailuo.server.lists;

import io.mailuo.server.graph.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A thing as lists know it.
 *
 * @param entry the thing in the catalogue
 * @param values its values by facet: IRIs or texts, sorted
 * @param spelling its name in pinyin, by which names are sorted
 * @param first first day of an article that mentions it, as far as dates are known; the article's own day
 * @param last last such day
 * @param code code of an administrative division
 * @param mentions number of articles that mention it; of an article, number of things that it mentions
 * @param facts number of facts that it takes part in; of an article, number of facts that it states
 */
record Item(
        Entry entry,
        Map<Facet, List<String>> values,
        String spelling,
        Optional<String> first,
        Optional<String> last,
        Optional<String> code,
        int mentions,
        int facts) {

    List<String> values(Facet facet) {
        return values.getOrDefault(facet, List.of());
    }
}
