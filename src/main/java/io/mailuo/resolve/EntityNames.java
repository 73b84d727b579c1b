package io.mailuo.resolve;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Document;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.model.Level;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Chooses the names of an entity among the forms in which an article mentions it. */
final class EntityNames {

    /** Stands in a key between the name and what tells its bearer from namesakes. */
    static final String SCOPE = "|";

    private final BodyNames bodyNames;
    private final Set<String> selfWords;

    EntityNames(Lexicon lexicon, BodyNames bodyNames) {
        this.bodyNames = bodyNames;
        this.selfWords = lexicon.words("self-words");
    }

    BodyNames bodyNames() {
        return bodyNames;
    }

    Entity entity(Document document, EntityKey key, List<Mention> mentions, Optional<NamedGroup> group) {
        Set<String> traditional = new TreeSet<>();
        Map<String, Integer> forms = new TreeMap<>();
        for (Mention mention : mentions) {
            forms.merge(written(document, mention), 1, Integer::sum);
            traditional(document, mention.span()).ifPresent(traditional::add);
        }
        selfWords.forEach(forms::remove);
        String label = group.map(NamedGroup::label).orElseGet(() -> label(key, forms));
        if (key.kind() == Kind.PLACE) {
            forms.merge(key.text(), 1, Integer::sum);
        }
        Set<String> aliases = new TreeSet<>(forms.keySet());
        if (key.kind() == Kind.ORGANISATION) {
            aliases.addAll(bodyNames.usualForms(label));
        }
        group.ifPresent(named -> aliases.addAll(named.aliases()));
        Optional<String> above = above(key, mentions);
        return new Entity(
                key,
                label,
                List.copyOf(aliases),
                List.copyOf(traditional),
                key.kind() == Kind.ORGANISATION ? bodyNames.kindOf(label, above) : category(mentions),
                above.map(name -> new EntityKey(key.kind(), name)),
                key.kind() == Kind.ORGANISATION
                        ? bodyNames.placeOf(label).map(place -> new EntityKey(Kind.PLACE, place))
                        : Optional.empty(),
                key.kind() == Kind.PLACE ? bodyNames.codeOf(key.text()) : Optional.empty(),
                level(key, label, above));
    }

    private Optional<String> above(EntityKey key, List<Mention> mentions) {
        if (key.kind() == Kind.PLACE) {
            return bodyNames.areaAbove(key.text());
        }
        return Mention.only(Mention.Organisation.class, mentions).stream()
                .flatMap(body -> body.unitOf().stream())
                .findFirst();
    }

    private Optional<Level> level(EntityKey key, String label, Optional<String> whole) {
        return switch (key.kind()) {
            case ORGANISATION -> bodyNames.levelOf(label, whole);
            case PLACE -> bodyNames.levelOf(key.text());
            case PERSON, PROGRAMME -> Optional.empty();
        };
    }

    /** The type of a programme is its head noun. */
    private static Optional<String> category(List<Mention> mentions) {
        return Mention.only(Mention.Programme.class, mentions).stream()
                .map(Mention.Programme::head)
                .filter(head -> !head.isEmpty())
                .findFirst();
    }

    private String label(EntityKey key, Map<String, Integer> forms) {
        int scope = key.text().indexOf(SCOPE);
        String name = scope < 0 ? key.text() : key.text().substring(0, scope);
        if (key.kind() == Kind.PLACE) {
            return bodyNames.usualName(name);
        }
        return name.isEmpty() ? forms.keySet().iterator().next() : name;
    }

    /** A name as the article has it in normal form; a form that stands for a name by context (总书记) is no name. */
    private static String written(Document document, Mention mention) {
        if (mention instanceof Mention.Person person) {
            return person.name();
        }
        if (mention instanceof Mention.Organisation body) {
            return body.name();
        }
        if (mention instanceof Mention.Place place) {
            return place.fullName().contains(place.name()) ? place.name() : place.fullName();
        }
        if (mention instanceof Mention.Programme programme) {
            return programme.name();
        }
        return document.at(mention.span());
    }

    private static Optional<String> traditional(Document document, Span span) {
        String original = span.of(document.text().original());
        return original.equals(document.at(span)) ? Optional.empty() : Optional.of(original.strip());
    }
}
