package io.mailuo.pipeline.spool;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.Candidate;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.model.Succession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcrossArticlesTest {

    private static final Succession SUCCESSION = new Succession(body("洛阳市农业局"), body("洛阳市农业农村局"), "机构改革");

    private final Spool spool;

    AcrossArticlesTest(@TempDir Path folder) {
        spool = Spool.in(folder);
    }

    @Test
    void saysWhichPairsAreNotInAnother() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            List<Candidate> one = some(random);
            List<Candidate> other = some(random);
            Set<Candidate> missing = new HashSet<>(one);
            other.forEach(missing::remove);
            assertThat(new AcrossArticles(one, List.of())
                            .without(new AcrossArticles(other, List.of()))
                            .candidates())
                    .as("%s without %s", one, other)
                    .containsExactlyInAnyOrderElementsOf(missing);
        }
    }

    @Test
    void givesAllSuccessionsWhereOneIsOther() {
        AcrossArticles none = new AcrossArticles(List.of(), List.of());
        AcrossArticles one = new AcrossArticles(List.of(), List.of(SUCCESSION));
        assertThat(one.without(none)).isEqualTo(one);
        assertThat(one.without(one)).isEqualTo(none);
    }

    @Test
    void isKeptAsLongAsTheCatalogueNamesIt() {
        AcrossArticles found = new AcrossArticles(some(new Random(1)), List.of(SUCCESSION));
        Catalogue first = new Catalogue("maker", Hash.NONE, spool.keep(found), 0, new FileEntries());
        spool.sweep(spool.publish(first), first);
        assertThat(spool.across(first)).contains(found);

        Catalogue second = new Catalogue("maker", Hash.NONE, spool.keep(found), 0, new FileEntries());
        String number = spool.publish(second);
        spool.sweep(number, second);
        assertThat(spool.across(second)).contains(found);
        assertThat(spool.catalogue(number)).contains(second);
        assertThat(spool.across(Catalogue.empty("maker"))).isEmpty();
    }

    private static List<Candidate> some(Random random) {
        List<Candidate> pairs = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            if (random.nextInt(4) > 0) {
                pairs.add(new Candidate(person("王明|" + i), person("王明|" + (i + 1)), "same-name"));
            }
        }
        return pairs;
    }

    private static EntityKey person(String text) {
        return new EntityKey(Kind.PERSON, text);
    }

    private static EntityKey body(String text) {
        return new EntityKey(Kind.ORGANISATION, text);
    }
}
