package io.mailuo.resolve;

import io.mailuo.lexicon.Division;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Succession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which bodies of a corpus followed which: by the public renamings of {@code body-renamings.tsv} (洛阳市农业局, 洛阳市农业农村局) and because their area changed
 * (繁昌县人民医院, 繁昌区人民医院). Only bodies that articles name are linked, and none is merged.
 */
final class Successions {

    private static final String PARTY = "中共";
    private static final String REORGANISED = "行政区划调整";

    private final PlaceSuccessions places;
    private final Map<String, Map<String, String>> local = new TreeMap<>();
    private final Map<String, Map<String, String>> central = new TreeMap<>();
    private final Map<EntityKey, Set<EntityKey>> later = new HashMap<>();
    private final Set<Succession> links = new TreeSet<>();

    Successions(Lexicon lexicon, Places gazetteer, KnownBodies bodies) {
        places = new PlaceSuccessions(lexicon, gazetteer);
        for (Map<String, String> row : lexicon.rows("body-renamings")) {
            ("central".equals(row.get("scope")) ? central : local)
                    .computeIfAbsent(column(row, "former"), former -> new TreeMap<>())
                    .put(column(row, "later"), column(row, "source"));
        }
        Map<Name, EntityKey> byName = new HashMap<>();
        List<Entity> all = bodies.bodies();
        all.forEach(body -> name(body).ifPresent(name -> byName.putIfAbsent(name, body.key())));
        for (Entity body : all) {
            name(body).ifPresent(name -> link(body.key(), name, byName));
        }
    }

    private static String column(Map<String, String> row, String name) {
        return Optional.ofNullable(row.get(name)).orElse("");
    }

    /**
     * A body's name in parts.
     *
     * @param area full name of the area, empty for a central body
     * @param rest what stands behind the area's name
     */
    private record Name(boolean party, String area, String rest) {}

    private Optional<Name> name(Entity body) {
        if (body.key().text().contains(EntityNames.SCOPE)) {
            return Optional.empty();
        }
        boolean party = body.label().startsWith(PARTY);
        String bare = party ? body.label().substring(PARTY.length()) : body.label();
        if (body.place().isEmpty()) {
            return Optional.of(new Name(party, "", bare));
        }
        String area = body.place().get().text();
        return places.behind(area, bare).map(rest -> new Name(party, area, rest));
    }

    private void link(EntityKey body, Name name, Map<Name, EntityKey> byName) {
        List<String> areas = new ArrayList<>(List.of(name.area()));
        places.later(name.area()).ifPresent(areas::add);
        Map<String, String> rests =
                new TreeMap<>((name.area().isEmpty() ? central : local).getOrDefault(name.rest(), Map.of()));
        rests.put(name.rest(), REORGANISED);
        for (String area : areas) {
            rests.forEach((rest, reason) -> Optional.ofNullable(byName.get(new Name(name.party(), area, rest)))
                    .filter(follower -> !follower.equals(body))
                    .ifPresent(follower -> add(body, follower, reason)));
        }
    }

    private void add(EntityKey former, EntityKey follower, String reason) {
        later.computeIfAbsent(former, key -> new TreeSet<>()).add(follower);
        links.add(new Succession(former, follower, reason));
    }

    /** Whether one of two bodies or areas is the other, or followed it, be it in several steps. */
    boolean oneAfterOther(EntityKey one, EntityKey other) {
        if (one.kind() == EntityKey.Kind.PLACE && other.kind() == EntityKey.Kind.PLACE) {
            return one.equals(other)
                    || places.follows(one.text(), other.text())
                    || places.follows(other.text(), one.text());
        }
        return one.equals(other) || follows(one, other) || follows(other, one);
    }

    private boolean follows(EntityKey follower, EntityKey former) {
        Set<EntityKey> seen = new HashSet<>();
        List<EntityKey> open = new ArrayList<>(List.of(former));
        while (!open.isEmpty()) {
            EntityKey at = open.remove(open.size() - 1);
            for (EntityKey next : later.getOrDefault(at, Set.of())) {
                if (next.equals(follower)) {
                    return true;
                }
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return false;
    }

    /** All links, sorted. */
    List<Succession> links() {
        return List.copyOf(links);
    }

    /** Names of areas and what became of them; {@link Division#last} says which no longer stand. */
    private static final class PlaceSuccessions {

        private final Places gazetteer;
        private final Map<String, String> named = new HashMap<>();

        /** Many bodies are of one area. */
        private final Map<String, Optional<Division>> divisions = new ConcurrentHashMap<>();

        PlaceSuccessions(Lexicon lexicon, Places gazetteer) {
            this.gazetteer = gazetteer;
            lexicon.rows("place-renamings").forEach(row -> named.put(column(row, "former"), column(row, "later")));
        }

        /** What stands in a body's name behind the name of its area, whichever form of it the name begins with. */
        Optional<String> behind(String area, String name) {
            Optional<Division> division = division(area);
            List<String> forms = new ArrayList<>(List.of(area));
            division.ifPresent(found -> forms.addAll(List.of(gazetteer.ownName(found), found.name())));
            return forms.stream()
                    .filter(name::startsWith)
                    .map(form -> name.substring(form.length()))
                    .findFirst();
        }

        boolean follows(String follower, String former) {
            return later(former).filter(follower::equals).isPresent();
        }

        /** The full name of the area that an abolished one went on as. */
        Optional<String> later(String area) {
            if (area.isEmpty()) {
                return Optional.empty();
            }
            if (named.containsKey(area)) {
                return Optional.ofNullable(named.get(area));
            }
            return division(area)
                    .filter(division ->
                            division.last().isPresent() && !division.shortName().isEmpty())
                    .flatMap(this::successor)
                    .map(gazetteer::fullName);
        }

        private Optional<Division> division(String area) {
            return divisions.computeIfAbsent(
                    area,
                    name -> gazetteer
                            .read(name)
                            .filter(read -> read.rest().isEmpty())
                            .map(Places.Read::division));
        }

        private Optional<Division> successor(Division former) {
            List<Division> present = gazetteer.named(former.shortName()).stream()
                    .filter(division -> division.last().isEmpty()
                            && division.level() == former.level()
                            && division.code().startsWith(former.code().substring(0, 2))
                            && (former.level() == Division.Level.PREFECTURE
                                    || division.parent().equals(former.parent())))
                    .toList();
            return present.size() == 1 ? Optional.of(present.get(0)) : Optional.empty();
        }
    }
}
