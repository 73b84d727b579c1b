package io.mailuo.extract.body;

import io.mailuo.lexicon.Division;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Context;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import java.util.List;
import java.util.Optional;

/** Reads from an article what its relative words stand for: its area, its medium, and the body that speaks. */
public final class ContextReader {

    private final PlaceFinder placeFinder;
    private final OrganisationFinder organisationFinder;
    private final HomeArea home;
    private final Medium medium;
    private final Speaker speaker;

    /**
     * A reader that finds places and bodies with the given finders.
     *
     * @param lexicon the tables
     * @param places the divisions of China
     */
    public ContextReader(
            Lexicon lexicon, Places places, PlaceFinder placeFinder, OrganisationFinder organisationFinder) {
        this.placeFinder = placeFinder;
        this.organisationFinder = organisationFinder;
        Vocabulary vocabulary = new Vocabulary(lexicon);
        BareLevels levels = new BareLevels(vocabulary, new Departments(lexicon));
        this.home = new HomeArea(
                vocabulary,
                levels,
                new Visited(lexicon, levels, places),
                places,
                lexicon.words("body-heads", "kind", "media"));
        this.medium = new Medium(lexicon);
        this.speaker = new Speaker(lexicon, vocabulary);
    }

    /**
     * What an article was read in.
     *
     * @param context what its relative words stand for
     * @param places its places in this context
     */
    public record Reading(Context context, List<Mention.Place> places) {}

    /** The context of an article; {@link Context#UNKNOWN} values where it does not say. */
    public Context read(Document document) {
        return reading(document).context();
    }

    /** The context of an article, with the places that it names. */
    public Reading reading(Document document) {
        ChainsRead chains = placeFinder.chains(document);
        List<Mention.Place> anywhere = placeFinder.find(chains, Context.UNKNOWN);
        List<Mention.Place> named = anywhere.stream()
                .filter(place -> !PlaceFinder.isRelative(place) || HomeArea.isNation(place))
                .toList();
        Optional<Division> area = home.read(document, named);
        Optional<String> publisher = medium.read(document);
        boolean national = area.isEmpty();
        Context context = new Context(area.map(home::fullName), publisher, Optional.empty(), national);
        // Of a context a place depends on the article's own place alone.
        List<Mention.Place> places = national ? anywhere : placeFinder.find(chains, context);
        if (!speaker.speaks(document)) {
            return new Reading(context, places);
        }
        Optional<String> self = speaker.read(document, organisationFinder.find(document, context, places));
        return new Reading(new Context(context.place(), publisher, self, national), places);
    }
}
