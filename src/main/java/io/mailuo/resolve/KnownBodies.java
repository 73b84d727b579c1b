package io.mailuo.resolve;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.World;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bodies and areas that the articles of a corpus name: which area they belong to, which lead it, which are media. */
final class KnownBodies {

    private final BodyIndex named;
    private final List<Form> leading;
    private final Endings media;
    private final Endings offices;
    private final World world;

    /** What stands before and behind an area's name in that of a body that leads it. */
    private record Form(String before, String behind) {

        static Form of(Map<String, String> row) {
            return new Form(row.getOrDefault("before", ""), row.getOrDefault("behind", ""));
        }

        Optional<String> between(String name) {
            return name.startsWith(before) && name.endsWith(behind)
                    ? Optional.of(
                            name.substring(before.length(), Math.max(before.length(), name.length() - behind.length())))
                    : Optional.empty();
        }
    }

    KnownBodies(Lexicon lexicon, BodyIndex named) {
        this.named = named;
        leading = lexicon.rows("leading-bodies").stream().map(Form::of).toList();
        media = new Endings(lexicon.words("body-heads", "kind", "media"));
        offices = new Endings(lexicon.words("body-heads", "kind", "office"));
        world = World.from(lexicon);
    }

    /** The one object for a key that many articles name. */
    EntityKey same(EntityKey key) {
        return named.same(key);
    }

    /** Whether an article names a body or area. */
    boolean isNamed(EntityKey key) {
        return named.of(key).isPresent();
    }

    /** The bodies that lead an area of a label, were they named like that. */
    List<EntityKey> leading(String label) {
        return leading.stream()
                .map(form -> new EntityKey(Kind.ORGANISATION, form.before() + label + form.behind()))
                .toList();
    }

    /** The area itself, or the area that a body belongs to. */
    Optional<EntityKey> area(EntityKey key) {
        return key.kind() == Kind.PLACE ? Optional.of(key) : named.of(key).flatMap(Entity::place);
    }

    /** The area above an area, or the body that a body is a unit of. */
    Optional<EntityKey> above(EntityKey key) {
        return named.of(key).flatMap(Entity::partOf);
    }

    /** Whether an area is another or lies in it. */
    boolean within(EntityKey inner, EntityKey outer) {
        Optional<EntityKey> at = Optional.of(inner);
        while (at.isPresent()) {
            if (at.get().equals(outer)) {
                return true;
            }
            at = above(at.get());
        }
        return false;
    }

    /** Whether an area is a province or a municipality, by its division code. */
    boolean isProvince(EntityKey area) {
        return code(area).filter(code -> code.endsWith("0000")).isPresent();
    }

    /** Whether an area is a county, a district or below: its bodies know one another's people. */
    boolean isBelowPrefecture(EntityKey area) {
        return code(area)
                .map(code -> !code.endsWith("00"))
                .orElseGet(() -> above(area).map(this::isBelowPrefecture).orElse(false));
    }

    private Optional<String> code(EntityKey area) {
        return named.of(area).flatMap(Entity::code);
    }

    boolean isForeign(EntityKey area) {
        return area.kind() == Kind.PLACE && world.contains(area.text());
    }

    /** Whether a body leads an area: the committee, the government, the congress of a province, a city, a county or a town. */
    boolean leads(EntityKey key) {
        return seat(key).isPresent();
    }

    /** The area that a body leads; a division of the country stands for its own leading bodies. */
    Optional<EntityKey> seat(EntityKey key) {
        if (key.kind() == Kind.PLACE) {
            return code(key).map(code -> key);
        }
        for (Form form : leading) {
            Optional<EntityKey> area = form.between(key.text()).flatMap(name -> named(key, name));
            if (area.isPresent()) {
                return area;
            }
        }
        return Optional.empty();
    }

    /** The area of a body where it bears a name, or else a town of that name. */
    private Optional<EntityKey> named(EntityKey body, String name) {
        Optional<EntityKey> area = area(body);
        boolean own = !name.isEmpty()
                && area.map(this::label).filter(label -> label.endsWith(name)).isPresent();
        return own ? area : named.areaCalled(name);
    }

    private String label(EntityKey area) {
        return named.of(area).map(Entity::label).orElse(area.text());
    }

    /** Whether a body or area acts for a public authority: it may run what a higher authority launched. */
    boolean isAuthority(EntityKey key) {
        return offices.end(key.text()) || leads(key);
    }

    boolean isMedium(EntityKey key) {
        return media.end(key.text());
    }

    /** Whether one body is a unit of the other, by their names or by what articles say; the bodies that lead an area have too many units to tell. */
    boolean isUnit(EntityKey unit, EntityKey whole) {
        if (leads(whole) || unit.kind() != Kind.ORGANISATION) {
            return false;
        }
        Set<EntityKey> seen = new HashSet<>();
        Optional<EntityKey> at = above(unit);
        while (at.isPresent() && seen.add(at.get())) {
            if (at.get().equals(whole)) {
                return true;
            }
            at = above(at.get());
        }
        return unit.text().startsWith(whole.text())
                && unit.text().length() > whole.text().length() + 1;
    }

    /** The areas of all bodies and places in a set, with the areas above them. */
    Set<EntityKey> areas(Set<EntityKey> keys) {
        Set<EntityKey> areas = new HashSet<>();
        for (EntityKey key : keys) {
            Optional<EntityKey> at = area(key);
            while (at.isPresent() && areas.add(at.get())) {
                at = above(at.get());
            }
        }
        return areas;
    }
}
