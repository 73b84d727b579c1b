package io.mailuo.extract.body;

import io.mailuo.lexicon.Division;
import io.mailuo.lexicon.Division.Level;
import java.util.Optional;

/** What bare words call: 市委 is of a city at either level, 州委 and 盟委 of a prefecture that is no city. */
enum Called {
    PROVINCE("province"),
    PREFECTURE("prefecture"),
    CITY("city"),
    COUNTY("county");

    private static final String CITY_END = "市";

    private final String level;

    Called(String level) {
        this.level = level;
    }

    /** What a level of the vocabulary calls; a district is called as a county is. */
    static Optional<Called> of(String level) {
        return switch (level) {
            case "province" -> Optional.of(PROVINCE);
            case "prefecture" -> Optional.of(PREFECTURE);
            case "city" -> Optional.of(CITY);
            case "county", "district" -> Optional.of(COUNTY);
            default -> Optional.empty();
        };
    }

    /** The level as the areas know it. */
    String level() {
        return level;
    }

    /** Whether a division is called so: a municipality and a county-level city say 全市 too. */
    boolean calls(Division division) {
        boolean city = division.name().endsWith(CITY_END);
        return switch (this) {
            case PROVINCE -> division.level() == Level.PROVINCE && !division.isMunicipality();
            case PREFECTURE -> division.level() == Level.PREFECTURE && !city;
            case CITY -> city && (division.level() != Level.PROVINCE || division.isMunicipality());
            case COUNTY -> division.level() == Level.COUNTY;
        };
    }
}
