package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Fact.Involvement;
import io.mailuo.model.Fact.Involvement.Part;
import io.mailuo.model.Fact.OfficialTie;
import io.mailuo.model.Fact.OfficialTie.Tie;
import io.mailuo.model.Resolution;
import io.mailuo.model.Support;
import io.mailuo.relate.programme.Actor;
import io.mailuo.relate.programme.OwnerTie;
import io.mailuo.relate.programme.PersonTie;
import io.mailuo.relate.programme.ProgrammeTies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ties between mentions to facts between entities. What the article says several times is one fact with several supports. */
public final class ProgrammeRelator {

    private record Pair<R extends Enum<R>>(EntityKey programme, EntityKey other, R role) {}

    private final ProgrammeTies ties;

    /** A relator that shares nothing mutable. */
    public ProgrammeRelator(Lexicon lexicon) {
        this.ties = new ProgrammeTies(lexicon);
    }

    /** The bodies and places in an article's programmes, in order of the text. */
    public List<Involvement> involvements(Resolution resolution) {
        Map<Pair<Part>, Set<Support>> facts = new LinkedHashMap<>();
        for (OwnerTie tie : ties.owners(resolution.document(), resolution.mentions(), resolution.context())) {
            Optional<EntityKey> programme = resolution.key(tie.programme());
            Optional<EntityKey> actor = key(resolution, tie.actor());
            if (programme.isPresent() && actor.isPresent()) {
                facts.computeIfAbsent(
                                new Pair<>(programme.get(), actor.get(), tie.part()), pair -> new LinkedHashSet<>())
                        .add(Evidences.support(resolution.document(), tie.evidence(), tie.rule(), tie.confidence()));
            }
        }
        List<Involvement> involvements = new ArrayList<>();
        facts.forEach((pair, supports) -> involvements.add(
                new Involvement(pair.programme(), pair.other(), pair.role(), Evidences.sorted(supports))));
        return List.copyOf(involvements);
    }

    /** The officials in an article's programmes, in order of the text. */
    public List<OfficialTie> officials(Resolution resolution) {
        Map<Pair<Tie>, Set<Support>> facts = new LinkedHashMap<>();
        for (PersonTie tie : ties.speakers(resolution.document(), resolution.mentions())) {
            Optional<EntityKey> programme = resolution.key(tie.programme());
            Optional<EntityKey> person = resolution.key(tie.person());
            if (programme.isPresent() && person.isPresent()) {
                facts.computeIfAbsent(
                                new Pair<>(programme.get(), person.get(), tie.tie()), pair -> new LinkedHashSet<>())
                        .add(Evidences.support(resolution.document(), tie.evidence(), tie.rule(), tie.confidence()));
            }
        }
        List<OfficialTie> officials = new ArrayList<>();
        facts.forEach((pair, supports) -> officials.add(
                new OfficialTie(pair.programme(), pair.other(), pair.role(), Evidences.sorted(supports))));
        return List.copyOf(officials);
    }

    /** The entity of an actor; the article's own area may be meant without being named. */
    private static Optional<EntityKey> key(Resolution resolution, Actor actor) {
        if (actor.mention().isPresent()) {
            return actor.mention().flatMap(resolution::key);
        }
        EntityKey area = new EntityKey(EntityKey.Kind.PLACE, actor.fullName());
        return resolution.entity(area).map(Entity::key);
    }
}
