package io.mailuo.resolve;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Candidate;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Extraction;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;

/**
 * Says which entities of different articles are one, and gives each one key.
 *
 * <p>Bodies and places are one where their official names are; a body that was renamed is linked with the one that followed it. People of one name are one
 * only where posts tie them ({@link CareerTies}), programmes of one name only where their owners do ({@link ProgrammeScopes}). Everything else of one name
 * stays apart and is recorded as a candidate: a wrong merge cannot be seen by the user, a missed one can be mended.
 */
public final class CrossArticleResolver {

    private final Lexicon lexicon;
    private final SuccessionRules successions;
    private final UnaryOperator<String> pinyin;
    private final PersonProfiles people;
    private final Outlining outlining;
    private final Marking marking;

    /**
     * A resolver that shares nothing mutable.
     *
     * @param lexicon renamed bodies, titles and the bodies that lead areas
     * @param places the administrative divisions
     * @param pinyin spells a character in pinyin without tones: spellings of foreign names are compared by sound
     */
    public CrossArticleResolver(Lexicon lexicon, Places places, UnaryOperator<String> pinyin) {
        this.lexicon = lexicon;
        this.successions = new SuccessionRules(lexicon, places);
        this.pinyin = pinyin;
        this.people = new PersonProfiles(lexicon);
        this.outlining = new Outlining(new ShortNames(lexicon));
        KnownBodies none = bodies(NamedBodies.of(List.of()));
        this.marking = new Marking(people, new ForeignNames(lexicon, none, people.titles(), pinyin), successions);
    }

    /** What resolution needs to know of an article. */
    public Outline outline(Extraction extraction) {
        return outlining.of(extraction);
    }

    /**
     * Gives the entities of all articles their final keys, and people and programmes one label each.
     *
     * @param outlines one of each article, sorted by the article's name; passed over several times, so that they need not be kept in memory
     */
    public Identity resolve(Iterable<Outline> outlines) {
        NamedBodies named = NamedBodies.of(outlines);
        VillageBodies villages = villages(named);
        Iterable<Outline> full = () -> StreamSupport.stream(outlines.spliterator(), false)
                .map(outline -> outline.with(villages.finalKeys(outline)))
                .iterator();
        NamedBodies completed = NamedBodies.of(full, named);
        BodyTies ties = ties(completed);
        FinalKeys keys = new FinalKeys(
                villages, CorpusPeople.of(full, ties, key -> true), CorpusProgrammes.of(full, ties, key -> true));
        CommonLabels labels = new CommonLabels();
        outlines.forEach(outline -> keys.of(outline).entities().forEach(labels::add));
        Map<EntityKey.Kind, Integer> entities = new EnumMap<>(labels.entities());
        entities.putAll(completed.counts());
        List<Candidate> candidates = Namesakes.pairs(labels.keys());
        return new ResolvedIdentity(keys, labels.common(), entities, candidates, ties.successions());
    }

    /** What completes the names of bodies that articles shorten. */
    public VillageBodies villages(NamedBodies named) {
        return new VillageBodies(new KnownBodies(lexicon, named), new BackwardNames(named));
    }

    /**
     * What resolves people and programmes.
     *
     * @param named the bodies and areas of articles in which {@link #villages} has completed names
     */
    public BodyTies ties(NamedBodies named) {
        return ties(named, new Successions(successions, named));
    }

    private BodyTies ties(BodyIndex named, Successions links) {
        return new BodyTies(lexicon, pinyin, people, named, links);
    }

    /** By what an article is found when others change; see {@link KnownCorpus#marked}. */
    public int[] marks(Outline outline) {
        return marking.of(outline);
    }

    /**
     * Resolves again what a change of a few articles may make other.
     *
     * @param known the articles that stay, and what was found for all
     * @param gone articles that are no more, or not as they were
     * @param come articles that are new, or other than they were
     * @param most so many articles are looked at in a step
     * @return empty if more may be other, so that {@link #resolve} is the shorter way
     */
    public Optional<ResolvedChange> change(
            KnownCorpus known, List<ResolvedChange.Resolved> gone, List<Outline> come, int most) {
        return BodyChange.of(known, gone, come, this, most)
                .flatMap(bodies -> NameChange.of(
                        known, bodies, ties(bodies.after(), new Successions(successions, known.successions())), most));
    }

    /** How bodies of a corpus stand to areas. */
    KnownBodies bodies(BodyIndex named) {
        return new KnownBodies(lexicon, named);
    }

    SuccessionRules successions() {
        return successions;
    }

    static String name(EntityKey key) {
        int scope = key.text().indexOf(EntityNames.SCOPE);
        return scope < 0 ? key.text() : key.text().substring(0, scope);
    }
}
