package io.mailuo.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.model.EntityKey.Kind;
import io.mailuo.model.Extraction;
import io.mailuo.pipeline.OwnArticles;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Identity across articles and scripts, on articles written to mislead: a wrong merge is worse than a missed one. */
class IdentityTest {

    private static final IdentityKey KEY = IdentityKey.read();
    private static final Map<String, Extraction> TOGETHER = IdentityKey.byArticle(
            Corpus.of(OwnArticles.STAGES, KEY.extractions()).extractions());
    private static final PairScore ALL = PairScore.of(KEY.mentions(), TOGETHER);

    @BeforeAll
    static void printsTheTable() {
        for (Kind kind : new Kind[] {Kind.PERSON, Kind.ORGANISATION, Kind.PROGRAMME}) {
            System.out.println(
                    PairScore.of(kind, KEY.mentions(), TOGETHER).row(kind.name().toLowerCase(java.util.Locale.ROOT)));
        }
        System.out.println(ALL.row("all"));
    }

    @Test
    void mergesHardlyAnythingWrongly() {
        assertThat(ALL.precision()).as(String.join("\n", ALL.wrong())).isGreaterThanOrEqualTo(0.995);
    }

    @Test
    void findsNineOfTenPairs() {
        assertThat(ALL.recall()).as(String.join("\n", ALL.missed())).isGreaterThanOrEqualTo(0.9);
    }
}
