package io.mailuo.extract.body;

import io.mailuo.lexicon.Division;
import io.mailuo.lexicon.Division.Level;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Mention;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Full names of places as areas that own bodies: the province above, the name that its committee bears. */
final class Areas {

    private static final String CITY = "市";

    private final Places places;
    private final Words towns;
    private final Words villages;

    Areas(Lexicon lexicon, Places places) {
        this.places = places;
        this.towns = lexicon.words("body-ends", "role", "town");
        this.villages = lexicon.words("body-ends", "role", "village");
    }

    /** Words that end the names of townships. */
    Set<String> towns() {
        return towns;
    }

    /** Characters of a name before the first word for a township or village in it; 0 if there is none. */
    int nameLength(String name) {
        return Stream.concat(towns.stream(), villages.stream())
                .mapToInt(name::indexOf)
                .filter(at -> at > 0)
                .min()
                .orElse(0);
    }

    /** A village that stands without its township: its bodies bear the name as written, for their full one is not known. */
    boolean isVillageAlone(Mention.Place place) {
        return place.rule().equals(UnplacedTowns.RULE) && isVillage(place.name()) && !towns.standIn(place.name());
    }

    /** The name that an area's bodies bear: 四川省 for 四川省, 禹州市某村 for 河南省禹州市某村. */
    String ownName(String fullName) {
        // 太白村 by itself is no village of 太白县.
        return places.read(fullName)
                .filter(read -> fullName.contains(read.division().name()))
                .map(read -> places.ownName(read.division()) + read.rest())
                .orElse(fullName);
    }

    /**
     * A place's name without what is above it (宝鸡 of 陕西宝鸡, 云梦县 of 湖北孝感云梦县, 宜春市袁州区 of 江西宜春袁州区), and a town's behind its county's
     * whole name (醴陵市某某街道 of 醴陵某某街道).
     */
    String borne(Mention.Place place) {
        Optional<Places.Read> read = places.read(place.fullName());
        if (read.isEmpty()) {
            return place.name();
        }
        Division division = read.get().division();
        String local = places.at(Level.PROVINCE, division)
                .filter(province -> !province.isMunicipality() && !province.equals(division))
                .filter(province -> !isOfficial(place.name(), province, division))
                .map(province -> behind(place.name(), province))
                .orElse(place.name());
        if (local.length() > division.name().length() && local.endsWith(division.name())) {
            return places.ownName(division);
        }
        boolean town = !read.get().rest().isEmpty() && local.endsWith(read.get().rest());
        return town && !local.startsWith(division.name()) && local.startsWith(division.shortName())
                ? division.name() + local.substring(division.shortName().length())
                : local;
    }

    /** 江苏省泰州中学: the whole name of a province before the short one of a city is part of a name, as many schools bear it. */
    private static boolean isOfficial(String name, Division province, Division division) {
        return name.equals(province.name() + division.shortName());
    }

    /** What a name says behind that of a division, if it is a name by itself. */
    private static String behind(String name, Division division) {
        return Stream.of(division.name(), division.shortName())
                .filter(above -> !above.isEmpty() && name.startsWith(above) && name.length() > above.length() + 1)
                .map(above -> name.substring(above.length()))
                .findFirst()
                .orElse(name);
    }

    /**
     * The area at a level that a place lies in.
     *
     * @param level {@code province}, {@code city} (of a prefecture or a county), {@code prefecture} (one that is no city: 州, 盟),
     *     {@code county}, {@code district} (or an autonomous region), {@code town} or {@code village}
     * @param place full name of the place
     */
    Optional<String> at(String level, Optional<String> place) {
        return place.flatMap(places::read).flatMap(read -> at(level, read));
    }

    private Optional<String> at(String level, Places.Read read) {
        return switch (level) {
            case "province" -> province(read.division());
            case "city" -> city(read.division());
            case "prefecture" -> division(Level.PREFECTURE, read.division()).filter(name -> !name.endsWith(CITY));
            case "county" -> division(Level.COUNTY, read.division());
            case "district" -> division(Level.COUNTY, read.division()).or(() -> region(read.division()));
            case "town" -> town(read);
            case "village" ->
                isVillage(read.rest()) ? Optional.of(places.fullName(read.division()) + read.rest()) : Optional.empty();
            default ->
                throw new IllegalArgumentException(
                        "level " + level + "; allowed are province city prefecture county district town village");
        };
    }

    /** No municipality is called 省, nor is its committee 省委. */
    private Optional<String> province(Division inner) {
        return places.at(Level.PROVINCE, inner)
                .filter(division -> !division.isMunicipality())
                .map(places::fullName);
    }

    /** 全区 and 我区 are the autonomous region where no district or county is meant. */
    private Optional<String> region(Division division) {
        return division(Level.PROVINCE, division).filter(Departments::isRegion);
    }

    /** A county-level city calls itself 全市, and its committee 市委, as a prefecture does. */
    private Optional<String> city(Division division) {
        boolean countyCity = division.level() == Level.COUNTY && division.name().endsWith(CITY);
        return countyCity
                ? Optional.of(places.fullName(division))
                : division(Level.PREFECTURE, division).filter(name -> name.endsWith(CITY));
    }

    private boolean isVillage(String rest) {
        return villages.end(rest);
    }

    private Optional<String> division(Level level, Division inner) {
        return places.at(level, inner).map(places::fullName);
    }

    private Optional<String> town(Places.Read read) {
        for (String kind : towns) {
            int at = read.rest().indexOf(kind);
            if (at > 0) {
                return Optional.of(
                        places.fullName(read.division()) + read.rest().substring(0, at + kind.length()));
            }
        }
        return Optional.empty();
    }

    /** Whether a name ends in the short name of a city or county. */
    boolean isSeat(String name, String fullName) {
        return places.read(fullName)
                .filter(read -> read.rest().isEmpty())
                .map(Places.Read::division)
                .filter(division -> division.level() != Level.PROVINCE
                        && !division.shortName().isEmpty()
                        && name.endsWith(division.shortName()))
                .isPresent();
    }

    /** The level of a place: {@code province}, {@code prefecture}, {@code county}, {@code town} or {@code village}. */
    Optional<String> level(String fullName) {
        return places.read(fullName).map(read -> {
            String rest = read.rest();
            if (rest.isEmpty()) {
                return read.division().level().name().toLowerCase(Locale.ROOT);
            }
            return isVillage(rest) ? "village" : "town";
        });
    }
}
