package io.mailuo.relate.programme;

import io.mailuo.model.Fact.Involvement.Part;
import io.mailuo.model.Mention;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A programme of which the article only says where it runs belongs to the owner of one that the same sentence names with it. */
final class Beside {

    /** A programme as it is spoken of, in a speech or outside any. */
    private record Spoken(String programme, Optional<Speech> speech) {}

    private final Scene scene;
    private final Spokesmen spokesmen;
    private final List<OwnerTie> ties;
    /** Place in the list of the first tie that names an owner for certain. */
    private final Map<Spoken, Integer> certain = new HashMap<>();
    /** The programmes that a sentence names, by its index. */
    private final Map<Integer, Set<String>> named = new HashMap<>();

    /** @param ties all ties of the article */
    Beside(Scene scene, TieWords words, Spokesmen spokesmen, List<OwnerTie> ties) {
        this.scene = scene;
        this.spokesmen = spokesmen;
        this.ties = ties;
        for (int i = 0; i < ties.size(); i++) {
            Mention.Programme programme = ties.get(i).programme();
            if (isCertain(ties.get(i))) {
                certain.putIfAbsent(new Spoken(words.key(programme), spokesmen.speechOf(programme)), i);
            }
        }
        for (Mention.Programme programme : certain.isEmpty() ? List.<Mention.Programme>of() : scene.programmes()) {
            named.computeIfAbsent(scene.sentenceOf(programme.span()), sentence -> new LinkedHashSet<>())
                    .add(words.key(programme));
        }
    }

    /** The tie whose owner is also that of a tie that names none for certain. */
    Optional<OwnerTie> owner(OwnerTie tie) {
        boolean weak = directness(tie) == OwnerRule.Directness.CONTEXT && tie.part() == Part.OWNER;
        if (!weak || certain.isEmpty()) {
            return Optional.empty();
        }
        Optional<Speech> speech = spokesmen.speechOf(tie.programme());
        int sentence = scene.sentenceOf(tie.programme().span());
        return named.getOrDefault(sentence, Set.of()).stream()
                .map(programme -> new Spoken(programme, speech))
                .filter(certain::containsKey)
                .map(certain::get)
                .min(Integer::compare)
                .map(ties::get);
    }

    private static boolean isCertain(OwnerTie tie) {
        return tie.part() == Part.OWNER
                && directness(tie).compareTo(OwnerRule.Directness.CARRIED) > 0
                && directness(tie) != OwnerRule.Directness.POSSESSED;
    }

    private static OwnerRule.Directness directness(OwnerTie tie) {
        return OwnerRule.of(tie.rule()).directness();
    }
}
