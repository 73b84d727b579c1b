package io.mailuo.server.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.pipeline.NameForms;
import io.mailuo.server.graph.Catalogue.Found;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names are found as a look into each of them would find them. */
class NameIndexTest {

    private static final NameForms FORMS = new NameForms();

    @Test
    void wholeNamesComeBeforeBeginningsAndParts() {
        NameIndex index = index(
                entry("o1", Kind.ORGANISATION, "青禾县教育局"),
                entry("o2", Kind.ORGANISATION, "教育局"),
                entry("o3", Kind.ORGANISATION, "教育局督导室"),
                entry("p1", Kind.PERSON, "教育"));

        assertThat(names(index.search("教 育 局", EnumSet.allOf(Kind.class)))).containsExactly("教育局", "教育局督导室", "青禾县教育局");
        assertThat(names(index.search("教育", EnumSet.of(Kind.PERSON)))).containsExactly("教育");
    }

    @Test
    void aThingIsFoundOnceByTheNameThatFitsBest() {
        NameIndex index = index(entry("o1", Kind.ORGANISATION, "青禾县教育局", "县教育局", "教育局"));

        List<Found> found = index.search("教育局", EnumSet.allOf(Kind.class));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).matched()).isEqualTo("教育局");
        assertThat(found.get(0).fit()).isZero();
    }

    @Test
    void findsPinyinAndInitialsButNoSingleLetterInsideThem() {
        NameIndex index = index(entry("p1", Kind.PERSON, "张学伟"), entry("a1", Kind.ARTICLE, "张学伟"));

        assertThat(names(index.search("zhangxuewei", EnumSet.allOf(Kind.class))))
                .containsExactly("张学伟");
        assertThat(names(index.search("zxw", EnumSet.allOf(Kind.class)))).hasSize(1); // articles have no pinyin
        assertThat(names(index.search("xw", EnumSet.allOf(Kind.class)))).hasSize(1);
        assertThat(names(index.search("z", EnumSet.allOf(Kind.class)))).hasSize(1);
        assertThat(names(index.search("w", EnumSet.allOf(Kind.class)))).isEmpty();
    }

    @Test
    void countsWhatASearchFinds() {
        Random random = new Random(3);
        List<Kind> kinds = List.of(Kind.values());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Kind kind = kinds.get(random.nextInt(kinds.size()));
            entries.add(entry("x" + i, kind, made(random, 6), made(random, 4), made(random, 3)));
        }
        NameIndex index = index(entries.toArray(Entry[]::new));
        for (int i = 0; i < 300; i++) {
            String wanted = made(random, 3);
            Map<Kind, Integer> counts = index.count(wanted);
            for (Kind kind : Kind.values()) {
                assertThat(counts.getOrDefault(kind, 0))
                        .as("%s %s", kind, wanted)
                        .isEqualTo(index.search(wanted, EnumSet.of(kind)).size());
            }
            Set<String> scanned = new java.util.TreeSet<>();
            String folded = index.folded(wanted);
            entries.stream()
                    .filter(entry -> !folded.isEmpty() && !folded.chars().allMatch(c -> c < 128))
                    .filter(entry -> index.folded(entry.name()).contains(folded)
                            || entry.others().stream()
                                    .anyMatch(other -> index.folded(other).contains(folded)))
                    .forEach(entry -> scanned.add(entry.iri()));
            if (!folded.chars().allMatch(c -> c < 128)) {
                assertThat(index.search(wanted, EnumSet.allOf(Kind.class)))
                        .extracting(found -> found.entry().iri())
                        .containsExactlyInAnyOrderElementsOf(scanned);
            }
        }
    }

    private static String made(Random random, int most) {
        String[] characters = {"教", "育", "局", "县", "a", "，"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            text.append(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }

    private static NameIndex index(Entry... entries) {
        return new NameIndex(List.of(entries), FORMS);
    }

    private static Entry entry(String iri, Kind kind, String name, String... others) {
        return new Entry(iri, kind, name, List.of(others), Optional.empty(), Optional.empty(), List.of(), 0);
    }

    private static List<String> names(List<Found> found) {
        return found.stream().map(one -> one.entry().name()).toList();
    }
}
