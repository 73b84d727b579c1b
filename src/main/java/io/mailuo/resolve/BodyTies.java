package io.mailuo.resolve;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Succession;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the bodies of a corpus say of its people and programmes. It resolves the bearers of some names apart from all others, as long as it is given all bearers of
 * a name: in one piece on one machine, in many on many. Never changes; several threads may ask.
 */
public final class BodyTies {

    private final BodyIndex named;
    private final KnownBodies bodies;
    private final Successions successions;
    private final PersonProfiles people;
    private final ForeignNames foreign;
    private final CareerTies careers;
    private final SharedCircle circle;
    private final ProgrammeScopes scopes;

    BodyTies(
            Lexicon lexicon,
            UnaryOperator<String> pinyin,
            PersonProfiles people,
            BodyIndex named,
            Successions successions) {
        this.named = named;
        this.bodies = new KnownBodies(lexicon, named);
        this.successions = successions;
        this.people = people;
        this.foreign = new ForeignNames(lexicon, bodies, people.titles(), pinyin);
        this.careers = new CareerTies(bodies, successions, people.titles());
        this.circle = new SharedCircle(bodies);
        this.scopes = new ProgrammeScopes(bodies, successions);
    }

    /** The people of an article, in order of their keys. */
    public List<PersonProfile> people(Outline outline) {
        return people.of(outline, named::same);
    }

    /** Resolves people: of each name all bearers or none, sorted by article. */
    public PersonIdentity people(List<PersonProfile> profiles) {
        return new PersonIdentity(profiles, careers, circle);
    }

    /** Whether people of a name are compared with people of other names at all. */
    boolean compares(String name) {
        return foreign.compares(name);
    }

    /** The posts in which a person is compared with people of other names, each named in one way. */
    public List<String> comparedPosts(PersonProfile profile) {
        return foreign.posts(profile);
    }

    /**
     * Pairs of people who are one though their names are spelled differently.
     *
     * @param holders of one of the {@link #comparedPosts}: by name, the cluster of the first person of that name, by article
     */
    public List<List<PersonCluster>> spellings(Map<String, PersonCluster> holders) {
        return foreign.spellings(holders);
    }

    /** The programmes of an article, in order of their keys. */
    public List<ProgrammeProfile> programmes(Outline outline) {
        return ProgrammeIdentity.profiles(outline, bodies);
    }

    /** Resolves programmes: of each name all bearers or none, sorted by article. */
    public ProgrammeIdentity programmes(List<ProgrammeProfile> profiles) {
        return new ProgrammeIdentity(profiles, bodies, scopes);
    }

    /** Bodies of which one followed the other, sorted. */
    public List<Succession> successions() {
        return successions.links();
    }
}
