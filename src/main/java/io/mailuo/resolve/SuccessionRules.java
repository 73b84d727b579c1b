package io.mailuo.resolve;

import io.mailuo.lexicon.Division;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * By what names bodies followed one another: the public renamings of {@code body-renamings.tsv} (洛阳市农业局, 洛阳市农业农村局), and areas that changed (繁昌县人民医院,
 * 繁昌区人民医院). Says nothing of which bodies there are. Several threads may ask.
 */
final class SuccessionRules {

    private static final String PARTY = "中共";
    private static final String REORGANISED = "行政区划调整";

    private final PlaceSuccessions places;
    private final Map<String, Map<String, String>> local = new TreeMap<>();
    private final Map<String, Map<String, String>> central = new TreeMap<>();

    SuccessionRules(Lexicon lexicon, Places gazetteer) {
        places = new PlaceSuccessions(lexicon, gazetteer);
        for (Map<String, String> row : lexicon.rows("body-renamings")) {
            ("central".equals(row.get("scope")) ? central : local)
                    .computeIfAbsent(column(row, "former"), former -> new TreeMap<>())
                    .put(column(row, "later"), column(row, "source"));
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
    record Name(boolean party, String area, String rest) {

        /** The name as one text, for an index. */
        String text() {
            return (party ? "+" : "-") + area + "|" + rest;
        }
    }

    /** A name under which a body may have gone on, and by what act. */
    record Follower(Name name, String reason) {}

    /** The name by which a body is compared; empty where nothing can follow. */
    Optional<Name> name(Entity body) {
        return body.key().text().contains(EntityNames.SCOPE) ? Optional.empty() : nameOf(body);
    }

    /** As {@link #name}, were the body's key its full name. */
    Optional<Name> nameOf(Entity body) {
        boolean party = body.label().startsWith(PARTY);
        String bare = party ? body.label().substring(PARTY.length()) : body.label();
        if (body.place().isEmpty()) {
            return Optional.of(new Name(party, "", bare));
        }
        String area = body.place().get().text();
        return places.behind(area, bare).map(rest -> new Name(party, area, rest));
    }

    /** The names under which a body of a name may have gone on; the name itself is among them. */
    List<Follower> followers(Name name) {
        List<String> areas = new ArrayList<>(List.of(name.area()));
        places.later(name.area()).ifPresent(areas::add);
        Map<String, String> rests =
                new TreeMap<>((name.area().isEmpty() ? central : local).getOrDefault(name.rest(), Map.of()));
        rests.put(name.rest(), REORGANISED);
        List<Follower> followers = new ArrayList<>();
        for (String area : areas) {
            rests.forEach((rest, reason) -> followers.add(new Follower(new Name(name.party(), area, rest), reason)));
        }
        return followers;
    }

    /** Whether one area went on as the other. */
    boolean follows(String follower, String former) {
        return places.follows(follower, former);
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
