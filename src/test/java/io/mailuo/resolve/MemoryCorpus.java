package io.mailuo.resolve;

import io.mailuo.model.EntityKey;
import io.mailuo.model.Succession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * A resolved corpus in memory, of which marks may be found where they are not, as in one with many articles.
 *
 * @param outlines the articles that have not changed
 * @param namings of all articles
 * @param strays every so many articles is found by every mark
 */
record MemoryCorpus(
        List<Outline> outlines,
        SortedMap<String, Naming> namings,
        List<int[]> marks,
        List<Succession> successions,
        Map<EntityKey.Kind, Integer> entities,
        int strays)
        implements KnownCorpus {

    @Override
    public int size() {
        return outlines.size();
    }

    @Override
    public int[] marked(int mark) {
        return IntStream.range(0, size())
                .filter(article -> article % strays == strays - 1
                        || IntStream.of(marks.get(article)).anyMatch(it -> it == mark))
                .toArray();
    }

    @Override
    public int[] mentioning(String words) {
        return IntStream.range(0, size()).toArray();
    }

    @Override
    public int[] completed() {
        return IntStream.range(0, size())
                .filter(article -> !naming(article).bodies().isEmpty())
                .toArray();
    }

    @Override
    public Outline outline(int article) {
        return outlines.get(article);
    }

    @Override
    public Naming naming(int article) {
        return Optional.ofNullable(namings.get(outline(article).article())).orElseThrow();
    }
}
