package io.mailuo.resolve;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Corpus;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Extraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Says which entities of different articles are one, and gives each one key.
 *
 * <p>Bodies and places are one where their official names are; a body that was renamed is linked with the one that followed it. People of one name are one
 * only where posts tie them ({@link CareerTies}), programmes of one name only where their owners do ({@link ProgrammeScopes}). Everything else of one name
 * stays apart and is recorded as a candidate: a wrong merge cannot be seen by the user, a missed one can be mended.
 */
public final class CrossArticleResolver {

    private final Lexicon lexicon;
    private final Places places;
    private final UnaryOperator<String> pinyin;
    private final PersonProfiles people;

    /**
     * A resolver that shares nothing mutable.
     *
     * @param lexicon renamed bodies, titles and the bodies that lead areas
     * @param places the administrative divisions
     * @param pinyin spells a character in pinyin without tones: spellings of foreign names are compared by sound
     */
    public CrossArticleResolver(Lexicon lexicon, Places places, UnaryOperator<String> pinyin) {
        this.lexicon = lexicon;
        this.places = places;
        this.pinyin = pinyin;
        this.people = new PersonProfiles(lexicon);
    }

    /**
     * Gives the entities of all articles their final keys, and people and programmes one label each.
     *
     * @param extractions what was read from each article, in any order
     * @return the same with final keys, sorted by the article's name
     */
    public Corpus resolve(List<Extraction> extractions) {
        List<Extraction> sorted = new ArrayList<>(extractions);
        sorted.sort(Comparator.comparing(extraction -> extraction.article().name()));
        VillageBodies villages = new VillageBodies(new KnownBodies(lexicon, sorted));
        sorted.replaceAll(extraction -> Rekeying.apply(extraction, villages.finalKeys(extraction)));
        KnownBodies bodies = new KnownBodies(lexicon, sorted);
        Successions successions = new Successions(lexicon, places, bodies);
        List<PersonProfile> profiles = sorted.stream()
                .flatMap(extraction -> people.of(extraction).stream())
                .toList();
        PersonIdentity persons = new PersonIdentity(
                profiles,
                new CareerTies(bodies, successions, people.titles()),
                new SharedCircle(bodies),
                new ForeignNames(lexicon, bodies, people.titles(), pinyin));
        ProgrammeIdentity programmes = new ProgrammeIdentity(sorted, bodies, successions, new ShortNames(lexicon));
        List<Extraction> resolved = new ArrayList<>();
        for (Extraction extraction : sorted) {
            Map<EntityKey, EntityKey> keys = new HashMap<>();
            keys.putAll(persons.finalKeys(extraction));
            keys.putAll(programmes.finalKeys(extraction));
            resolved.add(Rekeying.apply(extraction, keys));
        }
        CommonLabels labels = new CommonLabels(resolved);
        List<Extraction> labelled = resolved.stream().map(labels::apply).toList();
        return new Corpus(labelled, Namesakes.pairs(labelled), successions.links());
    }

    static String name(EntityKey key) {
        int scope = key.text().indexOf(EntityNames.SCOPE);
        return scope < 0 ? key.text() : key.text().substring(0, scope);
    }
}
