package io.mailuo.extract.person;

import io.mailuo.lexicon.Confidences;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The bodies that stand in an article only by a title (县长), by the span that implies them. */
final class ImpliedBodies {

    private static final String RULE = Mention.Organisation.IMPLIED;

    private final NavigableMap<Span, Mention.Organisation> implied = new TreeMap<>();
    /** Where bodies stand that count only if somebody holds a post in them. */
    private final Set<Span> parts = new HashSet<>();

    private final Confidences confidences;

    ImpliedBodies(Confidences confidences) {
        this.confidences = confidences;
    }

    /** The body that words imply. */
    Mention.Organisation of(Span words, String fullName) {
        return implied.computeIfAbsent(words, span -> unplaced(span, fullName));
    }

    /** A unit or cell that words imply with a title: a body only where somebody holds a post in it. */
    Mention.Organisation part(Span words, String name, String fullName, Optional<String> unitOf) {
        parts.add(words);
        return implied.computeIfAbsent(
                words, span -> new Mention.Organisation(span, name, fullName, unitOf, RULE, confidences.of(RULE)));
    }

    /** As {@link #part}, in place of what the words were taken for by themselves. */
    Mention.Organisation instead(Span words, String name, String fullName, String unitOf) {
        implied.remove(words);
        return part(words, name, fullName, Optional.of(unitOf));
    }

    /** A body by another rule. */
    Mention.Organisation by(String rule, Span words, String name) {
        return implied.computeIfAbsent(
                words,
                span -> new Mention.Organisation(span, name, name, Optional.empty(), rule, confidences.of(rule)));
    }

    /** A body without a place of its own in the text. */
    Mention.Organisation unplaced(Span words, String fullName) {
        return new Mention.Organisation(words, fullName, fullName, Optional.empty(), RULE, confidences.of(RULE));
    }

    /** The bodies that words of a range imply. */
    List<Mention.Organisation> inside(Span range) {
        return implied
                .subMap(new Span(range.start(), range.start()), true, new Span(range.end(), range.end()), true)
                .values()
                .stream()
                .filter(body -> range.contains(body.span()))
                .toList();
    }

    /** The bodies; units and cells only where somebody holds a post in them. */
    List<Mention.Organisation> with(List<Mention.Post> posts) {
        Set<Span> held =
                posts.stream().flatMap(post -> post.organisation().stream()).collect(Collectors.toSet());
        return implied.values().stream()
                .filter(body -> !parts.contains(body.span()) || held.contains(body.span()))
                .toList();
    }
}
