package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Fact.Involvement;
import io.mailuo.model.Fact.OfficialTie;
import io.mailuo.model.Resolution;
import io.mailuo.model.Support;
import io.mailuo.relate.programme.Actor;
import io.mailuo.relate.programme.OwnerTie;
import io.mailuo.relate.programme.ProgrammeTies;
import io.mailuo.relate.programme.SpeakerTie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ties between mentions to facts between entities. What the article says several times is one fact with several supports. */
public final class ProgrammeRelator {

    private record Pair(EntityKey programme, EntityKey other, Enum<?> role) {}

    private final ProgrammeTies ties;

    /** A relator that shares nothing mutable. */
    public ProgrammeRelator(Lexicon lexicon) {
        this.ties = new ProgrammeTies(lexicon);
    }

    /** The bodies and places in an article's programmes, in order of the text. */
    public List<Involvement> involvements(Resolution resolution) {
        Map<Pair, Involvement> facts = new LinkedHashMap<>();
        for (OwnerTie tie : ties.owners(resolution.document(), resolution.mentions(), resolution.context())) {
            Optional<EntityKey> programme = resolution.key(tie.programme());
            Optional<EntityKey> actor = key(resolution, tie.actor());
            if (programme.isPresent() && actor.isPresent()) {
                List<Support> supports =
                        List.of(Evidences.support(resolution.document(), tie.evidence(), tie.rule(), tie.confidence()));
                facts.merge(
                        new Pair(programme.get(), actor.get(), tie.part()),
                        new Involvement(programme.get(), actor.get(), tie.part(), supports),
                        (one, other) -> new Involvement(
                                one.programme(),
                                one.organisation(),
                                one.part(),
                                Evidences.union(one.supports(), other.supports())));
            }
        }
        return List.copyOf(facts.values());
    }

    /** The officials in an article's programmes, in order of the text. */
    public List<OfficialTie> officials(Resolution resolution) {
        Map<Pair, OfficialTie> facts = new LinkedHashMap<>();
        for (SpeakerTie tie : ties.speakers(resolution.document(), resolution.mentions())) {
            Optional<EntityKey> programme = resolution.key(tie.programme());
            Optional<EntityKey> person = resolution.key(tie.person());
            if (programme.isPresent() && person.isPresent()) {
                List<Support> supports =
                        List.of(Evidences.support(resolution.document(), tie.evidence(), tie.rule(), tie.confidence()));
                facts.merge(
                        new Pair(programme.get(), person.get(), tie.tie()),
                        new OfficialTie(programme.get(), person.get(), tie.tie(), supports),
                        (one, other) -> new OfficialTie(
                                one.programme(),
                                one.official(),
                                one.tie(),
                                Evidences.union(one.supports(), other.supports())));
            }
        }
        return List.copyOf(facts.values());
    }

    /** The entity of an actor; the article's own area may be meant without being named. */
    private static Optional<EntityKey> key(Resolution resolution, Actor actor) {
        if (actor.mention().isPresent()) {
            return actor.mention().flatMap(resolution::key);
        }
        EntityKey area = new EntityKey(EntityKey.Kind.PLACE, actor.fullName());
        return resolution.entities().stream().anyMatch(entity -> entity.key().equals(area))
                ? Optional.of(area)
                : Optional.empty();
    }
}
