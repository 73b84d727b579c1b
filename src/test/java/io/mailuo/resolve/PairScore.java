package io.mailuo.resolve;

import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.model.Extraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Pairs of mentions that are one in the graph against pairs that are one in truth. A mention that was not found is one with no other: it costs recall.
 *
 * @param right pairs that are one in both
 * @param wrong pairs that are one in the graph alone, told
 * @param missed pairs that are one in truth alone, told
 */
record PairScore(int right, List<String> wrong, List<String> missed) {

    static PairScore of(List<IdentityKey.Mention> mentions, Map<String, Extraction> extractions) {
        List<Optional<EntityKey>> keys =
                mentions.stream().map(mention -> mention.in(extractions)).toList();
        int right = 0;
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = i + 1; j < mentions.size(); j++) {
                boolean one = mentions.get(i).identity().equals(mentions.get(j).identity());
                boolean together = keys.get(i).isPresent() && keys.get(i).equals(keys.get(j));
                right += one && together ? 1 : 0;
                if (one != together) {
                    (together ? wrong : missed)
                            .add(told(mentions.get(i), keys.get(i)) + " — " + told(mentions.get(j), keys.get(j)));
                }
            }
        }
        return new PairScore(right, List.copyOf(wrong), List.copyOf(missed));
    }

    static PairScore of(Kind kind, List<IdentityKey.Mention> mentions, Map<String, Extraction> extractions) {
        return of(mentions.stream().filter(mention -> mention.kind() == kind).toList(), extractions);
    }

    private static String told(IdentityKey.Mention mention, Optional<EntityKey> key) {
        return mention.article() + " " + mention.name() + " ["
                + key.map(EntityKey::text).orElse("not found") + "]";
    }

    double precision() {
        return right + wrong.size() == 0 ? 1 : (double) right / (right + wrong.size());
    }

    double recall() {
        return right + missed.size() == 0 ? 1 : (double) right / (right + missed.size());
    }

    String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-14s right %4d  wrong %3d  missed %3d  P %.4f  R %.4f",
                name,
                right,
                wrong.size(),
                missed.size(),
                precision(),
                recall());
    }
}
