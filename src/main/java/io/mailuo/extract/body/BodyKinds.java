package io.mailuo.extract.body;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.lexicon.Words;
import io.mailuo.lexicon.World;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The kind of a body as its official name says it: by the whole name, by an end that always decides (某某医院), by its beginning
 * (中共), or by an end that decides where the name says whose body it is (某县 + 教育局, but not any 局). A name that does not
 * decide has no kind.
 */
public final class BodyKinds {

    private static final String TABLE = "organisation-kinds";

    private static final Words NO_WORDS = Words.of();

    /** Says that a name has no kind. */
    private static final String NONE = "-";

    private static final String INTERNATIONAL = "international";

    /** Kinds of head whose bodies go by their own names wherever they are. */
    private static final Set<String> SURE = Set.of("school", "hospital", "media", "research", "company", "culture");

    /** What a body inside another is by itself. */
    private static final Set<String> OWN = Set.of("association", "coordination", "military", NONE);

    private final Map<String, Map<String, String>> roles = new HashMap<>();
    private final Map<String, Words> words = new HashMap<>();
    private final Map<String, String> central = new HashMap<>();
    private final Places places;
    private final World world;

    /** Kinds by the tables of a lexicon. */
    public BodyKinds(Lexicon lexicon, Places places) {
        this.places = places;
        this.world = World.from(lexicon);
        for (Map<String, String> row : lexicon.rows("body-heads")) {
            String kind = row.getOrDefault("kind", "");
            if (SURE.contains(kind) && !"unit".equals(row.get("need"))) {
                put("sure", row.getOrDefault("head", ""), kind);
            }
        }
        for (Map<String, String> row : lexicon.rows("body-short")) {
            String full = row.getOrDefault("full", "");
            if ("government".equals(row.get("side")) && full.endsWith("委员会")) {
                put("end", full, "government");
            }
        }
        for (Map<String, String> row : lexicon.rows("body-central")) {
            central.put(row.getOrDefault("full", ""), row.getOrDefault("unit", ""));
        }
        for (Map<String, String> row : lexicon.rows(TABLE)) {
            put(row.getOrDefault("role", ""), row.getOrDefault("word", ""), row.getOrDefault("kind", ""));
        }
        roles.forEach((role, kinds) -> words.put(role, longestFirst(kinds.keySet())));
    }

    private Map<String, String> role(String role) {
        return roles.getOrDefault(role, Map.of());
    }

    private void put(String role, String word, String kind) {
        roles.computeIfAbsent(role, key -> new HashMap<>()).put(word, kind);
    }

    private static Words longestFirst(Set<String> words) {
        return Words.of(words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList());
    }

    /** The kinds that the tables give. */
    public Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        roles.values().forEach(words -> kinds.addAll(words.values()));
        kinds.removeAll(Set.of(NONE, ""));
        return kinds;
    }

    /**
     * The kind of a body: the notation of a concept of the ontology.
     *
     * @param fullName its official name
     * @param whole official name of the body that it is a unit of
     */
    public Optional<String> of(String fullName, Optional<String> whole) {
        Optional<String> outer = whole.or(() -> Optional.ofNullable(central.get(fullName)))
                .filter(name -> !name.isEmpty() && !name.equals(fullName));
        return decided(fullName)
                .or(() -> inner(fullName, outer))
                .or(() -> outer.flatMap(name -> of(name, Optional.empty())))
                .or(() -> beginning("lead", fullName))
                .or(() -> ending("end", fullName).filter(kind -> isOwned(fullName, kind) || outer.isPresent()))
                .filter(kind -> !kind.equals(NONE));
    }

    /** What the name decides whatever body it belongs to. */
    private Optional<String> decided(String name) {
        return Optional.ofNullable(role("whole").get(name))
                .or(() -> abroad(name))
                .or(() -> ending("sure", name))
                .or(() -> beginning("begin", name))
                .or(() -> role("in").entrySet().stream()
                        .filter(word -> name.contains(word.getKey()))
                        .min(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue));
    }

    /** A trade union or leading group inside a body is what it is; an office is what its body is. */
    private Optional<String> inner(String name, Optional<String> whole) {
        return whole.flatMap(outer -> ending("end", name)).filter(OWN::contains);
    }

    /** Ministries, parliaments and parties abroad, and what is of several countries. */
    private Optional<String> abroad(String name) {
        boolean beyond = beginning("beyond", name).isPresent();
        if (!beyond && !isForeign(name)) {
            return Optional.empty();
        }
        int end = longest("abroad", name);
        boolean society = ending("end", name).filter("association"::equals).isPresent();
        boolean decides = end > 0
                && end >= longest("sure", name)
                && !(ending("end", name).filter(NONE::equals).isPresent() && longest("end", name) > end)
                && (beyond || !society);
        return decides ? Optional.of(INTERNATIONAL) : Optional.empty();
    }

    private boolean isForeign(String name) {
        return world.at(name, 0, name.length()) > 0;
    }

    /** Whether a name says whose body it is. */
    private boolean isOwned(String name, String kind) {
        return central.containsKey(name)
                || isForeign(name)
                || beginning("national", name).isPresent()
                || (kind.equals("association") && beginning("country", name).isPresent())
                || places.read(name).filter(read -> !read.rest().equals(name)).isPresent();
    }

    private int longest(String role, String name) {
        return byRole(role).longestEndAt(name, 0, name.length());
    }

    private Words byRole(String role) {
        return words.getOrDefault(role, NO_WORDS);
    }

    private Optional<String> ending(String role, String name) {
        int length = longest(role, name);
        return length == 0
                ? Optional.empty()
                : Optional.ofNullable(role(role).get(name.substring(name.length() - length)));
    }

    private Optional<String> beginning(String role, String name) {
        int length = byRole(role).longestAt(name, 0, name.length());
        return length == 0 ? Optional.empty() : Optional.ofNullable(role(role).get(name.substring(0, length)));
    }

    /** The words of a role, longest first. */
    Words words(String role) {
        return byRole(role);
    }
}
