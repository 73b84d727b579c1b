package io.mailuo.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.Candidate;
import io.mailuo.pipeline.OwnArticles;
import io.mailuo.resolve.ResolvedChange.Resolved;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a change of a few articles makes other is what resolving all articles before and after it makes other. */
class ChangedCorpusTest {

    /** Sentences that tie an article's people, bodies and programmes to those of others, in every way there is. */
    private static final List<String> SENTENCES = List.of(
            "襄阳市教育局局长周启明讲话。",
            "襄阳市教育局副局长周启明到校调研。",
            "岳阳市教育局局长周启明讲话。",
            "村民周启明高兴地说。",
            "谷城县委书记周启明讲话。",
            "谷城县人民政府县长周启明讲话。",
            "襄阳市委副书记周启明讲话。",
            "襄阳市第一中学周启明老师说。",
            "湖北省启动“金穗归仓”工程，建成36个站点。",
            "湖北省推进“金穗归仓”计划。",
            "湖北省农业农村厅启动“金穗归仓”工程（简称“归仓”工程）。",
            "各地推进“归仓”工程。",
            "谷城县推进“金穗归仓”工程，湖北省高度重视。",
            "湖南省启动“金穗归仓”工程，建成20个站点。",
            "“金穗归仓”工程在谷城县取得成效，周启明说。",
            "洛阳市农业局局长何文静表示，今年新建中心12个。",
            "洛阳市农业农村局局长何文静讲话。",
            "洛阳市农业农村局副局长何文静讲话。",
            "兰陵县南桥镇大岭村党支部书记吴少华说。",
            "大岭村党支部书记吴少华在兰陵县南桥镇讲话。",
            "兰陵县的大岭村党支部书记吴少华讲话。",
            "兰陵县向城镇大岭村党支部书记吴少华说。",
            "俄罗斯总统普京讲话。",
            "俄罗斯总统普丁讲话。",
            "俄罗斯总理普丁讲话。",
            "俄罗斯总理梅德韦杰夫讲话。",
            "繁昌县人民医院院长何文静说。",
            "繁昌区人民医院院长何文静说。",
            "今天下雨。");

    private final Map<String, Outline> extracted = new HashMap<>();
    private final SortedMap<String, Outline> outlines = new TreeMap<>();

    /** A resolved corpus: what a spool keeps of it. */
    private record Known(SortedMap<String, Outline> outlines, SortedMap<String, Naming> namings, Identity identity) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isOtherAsIfAllWereResolvedAgain(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 24; i++) {
            edit(random);
        }
        Known before = resolved();
        int shortly = 0;
        for (int step = 0; step < 60; step++) {
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                edit(random);
            }
            Known after = resolved();
            Optional<ResolvedChange> change = change(before, after, 3 + random.nextInt(20));
            if (change.isPresent()) {
                shortly++;
                check(before, after, change.get());
            }
            before = after;
        }
        assertThat(shortly).as("steps that were resolved in the short way").isGreaterThan(25);
    }

    private static void check(Known before, Known after, ResolvedChange change) {
        assertThat(change.entities()).isEqualTo(after.identity().entities());
        assertThat(before.identity().successions()).isEqualTo(after.identity().successions());
        Map<String, Naming> namings = new TreeMap<>(before.namings());
        namings.keySet().retainAll(after.outlines().keySet());
        namings.putAll(change.namings());
        assertThat(namings).isEqualTo(after.namings());
        Set<Candidate> candidates = new HashSet<>(before.identity().candidates());
        assertThat(candidates).containsAll(change.removed());
        assertThat(change.added()).noneMatch(candidates::contains);
        candidates.removeAll(change.removed());
        candidates.addAll(change.added());
        assertThat(candidates).isEqualTo(Set.copyOf(after.identity().candidates()));
    }

    private static Optional<ResolvedChange> change(Known before, Known after, int strays) {
        List<Resolved> gone = new ArrayList<>();
        List<Outline> come = new ArrayList<>();
        List<Outline> same = new ArrayList<>();
        before.outlines().forEach((name, outline) -> {
            if (outline.equals(after.outlines().get(name))) {
                same.add(outline);
            } else {
                gone.add(new Resolved(
                        outline, Optional.ofNullable(before.namings().get(name)).orElseThrow()));
            }
        });
        after.outlines().forEach((name, outline) -> {
            if (!outline.equals(before.outlines().get(name))) {
                come.add(outline);
            }
        });
        MemoryCorpus known = new MemoryCorpus(
                same,
                before.namings(),
                same.stream().map(OwnArticles.STAGES::marks).toList(),
                before.identity().successions(),
                before.identity().entities(),
                strays);
        return OwnArticles.STAGES.change(known, gone, come, 1000);
    }

    private Known resolved() {
        SortedMap<String, Outline> all = new TreeMap<>(outlines);
        Identity identity = OwnArticles.STAGES.resolve(List.copyOf(all.values()));
        SortedMap<String, Naming> namings = new TreeMap<>();
        all.forEach((name, outline) -> namings.put(name, identity.of(outline)));
        return new Known(all, namings, identity);
    }

    private void edit(Random random) {
        String name = "a" + (10 + random.nextInt(30));
        if (random.nextInt(4) == 0 && outlines.size() > 1) {
            outlines.remove(new ArrayList<>(outlines.keySet()).get(random.nextInt(outlines.size())));
            return;
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        outlines.put(
                name,
                extracted.computeIfAbsent(
                        name + " " + text,
                        key -> OwnArticles.STAGES.outline(
                                OwnArticles.STAGES.extract(OwnArticles.article(name, text.toString())))));
    }
}
