package io.mailuo.extract.body;

import io.mailuo.lexicon.Division;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Level;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The level of a body or an area as its official name says it. A body has the level of the area that it is of (浙江省 + 教育厅,
 * 某镇 + 人民政府) where it is of a kind that areas have; what is only called by a city, such as a branch, a customs office or a
 * zone's committee, has none.
 */
public final class BodyLevels {

    private static final String TOWN = "(?:街道|镇|乡|苏木)";
    private static final String VILLAGE = "(?:村|社区|嘎查)";
    private static final Pattern TOWN_NAME = Pattern.compile(".{1,8}" + TOWN);
    private static final Pattern TOWN_FIRST = Pattern.compile(TOWN + ".*");
    private static final Pattern TOWN_NEARLY_FIRST = Pattern.compile(".?" + TOWN + ".*");
    private static final Pattern VILLAGE_NAME = Pattern.compile("(?:.{1,8}" + TOWN + ")?.{1,8}" + VILLAGE);

    /** An area whose name the tables lack, behind one that they have. */
    private static final Pattern LOWER = Pattern.compile(".+[市县区州旗盟](?:人民|委|政府|纪律|人大|监察|政协).*");

    private final BodyKinds kinds;
    private final Places places;
    private final Set<String> central;
    private final Pattern ofTown;
    private final Pattern ofVillage;

    /** Levels by the tables of a lexicon. */
    public BodyLevels(Lexicon lexicon, Places places, BodyKinds kinds) {
        this.kinds = kinds;
        this.places = places;
        this.central = lexicon.words("body-central");
        String towns = String.join("|", kinds.words("town"));
        String villages = String.join("|", kinds.words("village"));
        this.ofTown = Pattern.compile(".{1,8}?" + TOWN + "(?:" + towns + ").*");
        this.ofVillage = Pattern.compile("(?:.{1,8}" + TOWN + ")?.{1,8}?" + VILLAGE + "(?:" + villages + ")?");
    }

    /** The level of an area, by its full name. */
    public Optional<Level> ofArea(String fullName) {
        if (kinds.words("country").contains(fullName)) {
            return Optional.of(Level.NATIONAL);
        }
        Optional<Places.Read> read = places.read(fullName);
        String rest = read.map(Places.Read::rest).orElse(fullName);
        if (rest.isEmpty()) {
            return read.map(Places.Read::division).map(BodyLevels::of);
        }
        if (isSite(rest)) {
            return Optional.empty();
        }
        if (TOWN_NAME.matcher(rest).matches()) {
            return Optional.of(Level.TOWNSHIP);
        }
        return VILLAGE_NAME.matcher(rest).matches() ? Optional.of(Level.VILLAGE) : Optional.empty();
    }

    /**
     * The level of a body.
     *
     * @param fullName its official name
     * @param whole official name of the body that it is a unit of
     */
    public Optional<Level> of(String fullName, Optional<String> whole) {
        Optional<String> kind = kinds.of(fullName, whole).filter(kinds.words("ranked")::contains);
        boolean party = kind.filter("party"::equals).isPresent()
                && kinds.words("prefix").contains(fullName);
        if (kind.isEmpty() || party || isCell(fullName, whole)) {
            return Optional.empty();
        }
        String name = withoutPrefix(fullName);
        Optional<Places.Read> read = places.read(name).filter(area -> isInFull(name, area));
        if (read.isPresent()) {
            return local(read.get().rest(), 1, Optional.of(of(read.get().division())));
        }
        if ((central.contains(fullName) || isNational(fullName) || isNational(name))
                && !has(fullName, kinds.words("regional"))) {
            return Optional.of(Level.NATIONAL);
        }
        return local(name, 2, Optional.empty())
                .or(() -> whole.filter(outer -> !has(fullName, kinds.words("without")) && !namesArea(fullName))
                        .flatMap(outer -> of(outer, Optional.empty())));
    }

    /** The level of what stands behind an area's name, or of the area itself. */
    private Optional<Level> local(String rest, int least, Optional<Level> area) {
        boolean site = isSite(rest);
        if (!site && ofVillage.matcher(rest).matches() && rest.length() > least + 1) {
            return Optional.of(Level.VILLAGE);
        }
        if (!site && ofTown.matcher(rest).matches() && !startsWithTown(rest, least)) {
            return Optional.of(Level.TOWNSHIP);
        }
        boolean open = has(rest, kinds.words("without")) || LOWER.matcher(rest).matches();
        return open ? Optional.empty() : area;
    }

    private static boolean startsWithTown(String rest, int least) {
        return (least == 1 ? TOWN_FIRST : TOWN_NEARLY_FIRST).matcher(rest).matches();
    }

    private boolean isSite(String rest) {
        return has(rest, kinds.words("site"));
    }

    private static boolean has(String name, Words words) {
        return words.standIn(name);
    }

    private String withoutPrefix(String name) {
        return kinds.words("prefix").stream()
                .filter(name::startsWith)
                .findFirst()
                .map(prefix -> name.substring(prefix.length()))
                .orElse(name);
    }

    /** Whether an area stands in a name with its kind (成都市, not 成都), as only bodies of the area itself have it. */
    private static boolean isInFull(String name, Places.Read read) {
        String area = name.substring(0, name.length() - read.rest().length());
        return area.endsWith(read.division().name());
    }

    /** Whether a body is the country's: it begins so, and no area follows. */
    private boolean isNational(String name) {
        return kinds.words("national").begin(name) && !namesArea(name);
    }

    /** Whether an area stands in a name behind its beginning (国家烟草专卖局 + 吉林省). */
    private boolean namesArea(String name) {
        return IntStream.range(1, name.length())
                .mapToObj(name::substring)
                .anyMatch(rest ->
                        places.read(rest).filter(area -> isInFull(rest, area)).isPresent());
    }

    /** Whether it is the Party's cell in a school, company or the like, which has no level whatever area the name begins with. */
    private boolean isCell(String name, Optional<String> whole) {
        Stream<String> stems = kinds.words("cell").stream()
                .filter(name::endsWith)
                .map(end -> name.substring(0, name.length() - end.length()))
                .map(this::withoutPrefix);
        return Stream.concat(stems, whole.stream())
                .flatMap(stem -> kinds.of(stem, Optional.empty()).stream())
                .anyMatch(kind -> !kinds.words("ranked").contains(kind));
    }

    private static Level of(Division division) {
        return switch (division.level()) {
            case PROVINCE -> Level.PROVINCE;
            case PREFECTURE -> Level.PREFECTURE;
            case COUNTY -> Level.COUNTY;
        };
    }
}
