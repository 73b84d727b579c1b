package io.mailuo.pipeline;

import io.mailuo.extract.body.BodyKinds;
import io.mailuo.extract.body.BodyLevels;
import io.mailuo.extract.body.OrganisationFinder;
import io.mailuo.lexicon.Division;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Level;
import io.mailuo.resolve.BodyNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the gazetteer and the grammar of bodies say of an official name, for the resolver. */
final class OfficialNames implements BodyNames {

    private static final String PARTY = "中共";

    private final Set<String> levels;
    private final Set<String> nature;
    private final Places places;
    private final OrganisationFinder organisations;
    private final BodyKinds kinds;
    private final BodyLevels ranks;

    OfficialNames(Lexicon lexicon, Places places, OrganisationFinder organisations) {
        this.levels = lexicon.words("body-words", "role", "level");
        this.nature = lexicon.words("places-guard", "reads", "nature");
        this.places = places;
        this.organisations = organisations;
        this.kinds = new BodyKinds(lexicon, places);
        this.ranks = new BodyLevels(lexicon, places, kinds);
    }

    @Override
    public Optional<String> placeOf(String fullName) {
        String name = fullName.startsWith(PARTY) ? fullName.substring(PARTY.length()) : fullName;
        return places.read(name)
                .filter(read -> !read.rest().equals(name) && !isInNature(name, read) && !isWord(name, read))
                .map(read -> places.fullName(read.division()));
    }

    /** 公安|部, 平安|银行: a county's short name that is a common word. */
    private boolean isWord(String name, Places.Read read) {
        return !name.contains(read.division().name())
                && places.isCommonWord(read.division().shortName());
    }

    /** The short name of a county in that of a lake or mountain, which lies anywhere. */
    private boolean isInNature(String name, Places.Read read) {
        return !name.contains(read.division().name()) && nature.stream().anyMatch(read.rest()::startsWith);
    }

    @Override
    public boolean lacksArea(String fullName) {
        String name = fullName.startsWith(PARTY) ? fullName.substring(PARTY.length()) : fullName;
        return levels.stream().anyMatch(name::startsWith) && placeOf(fullName).isEmpty();
    }

    @Override
    public List<String> usualForms(String fullName) {
        return organisations.usualForms(fullName);
    }

    @Override
    public String usualName(String place) {
        return places.read(place)
                .map(read -> places.ownName(read.division()) + read.rest())
                .orElse(place);
    }

    @Override
    public Optional<String> codeOf(String place) {
        return division(place).map(Division::code);
    }

    @Override
    public Optional<String> areaAbove(String place) {
        Optional<Division> division = division(place);
        if (division.isPresent()) {
            return division.flatMap(places::parent).map(places::fullName);
        }
        return places.read(place)
                .filter(read -> !read.rest().equals(place))
                .map(read -> places.fullName(read.division()));
    }

    @Override
    public Optional<String> kindOf(String fullName, Optional<String> whole) {
        return kinds.of(fullName, whole);
    }

    @Override
    public Optional<Level> levelOf(String fullName, Optional<String> whole) {
        return ranks.of(fullName, whole);
    }

    @Override
    public Optional<Level> levelOf(String place) {
        return ranks.ofArea(place);
    }

    private Optional<Division> division(String place) {
        return places.read(place).filter(read -> read.rest().isEmpty()).map(Places.Read::division);
    }
}
