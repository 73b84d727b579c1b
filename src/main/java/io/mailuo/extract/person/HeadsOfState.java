package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.World;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The bodies of heads of states whom an article gives no body: 甲主席 in the news of the whole country is the state's, if nobody
 * else is so called; 乙总统 is one of the only country abroad that the article names.
 */
final class HeadsOfState {

    private static final String ABROAD = "place-abroad";
    private static final String BEHIND_NAME = "post-behind-name";

    private final Map<String, Map<String, String>> national;
    private final Set<String> heads;
    private final Names names;
    private final Bodies bodies;
    private final List<Mention.Place> countries;

    HeadsOfState(Lexicon lexicon, Names names, Bodies bodies, List<Mention.Place> places) {
        this.names = names;
        this.bodies = bodies;
        this.heads = lexicon.words("single-posts");
        this.national = lexicon.byWord("national-titles");
        World world = World.from(lexicon);
        this.countries = places.stream()
                .filter(place -> place.rule().equals(ABROAD) && world.isCountry(place.fullName()))
                .sorted(Comparator.comparing(Mention.Place::span))
                .toList();
    }

    /** The posts, those of heads of states with their bodies. */
    List<Mention.Post> settle(List<Mention.Post> posts, Iterable<Mention.Person> persons, boolean nationwide) {
        Map<Span, String> bearers = new HashMap<>();
        persons.forEach(person -> bearers.put(person.span(), person.name()));
        return posts.stream()
                .map(post -> post.organisation().isPresent()
                        ? post
                        : body(post, posts, bearers, nationwide)
                                .map(body -> in(post, body))
                                .orElse(post))
                .toList();
    }

    private Optional<Span> body(
            Mention.Post post, List<Mention.Post> posts, Map<Span, String> bearers, boolean nationwide) {
        String name = bearers.getOrDefault(post.person(), "");
        Map<String, String> row = national.get(post.title());
        if (row == null) {
            return heads.contains(post.title()) ? country(post) : Optional.empty();
        }
        if (!names.surnames().readsHan(name)) {
            return heads.contains(post.title()) ? country(post) : Optional.empty();
        }
        String own = row.getOrDefault("body", "");
        Set<String> rivals = posts.stream()
                .filter(other -> other.title().equals(post.title())
                        && other.organisation().isEmpty())
                .map(other -> bearers.getOrDefault(other.person(), ""))
                .collect(Collectors.toCollection(TreeSet::new));
        return !own.isEmpty()
                        && (nationwide || !countries.isEmpty())
                        && post.rule().equals(BEHIND_NAME)
                        && rivals.size() == 1
                ? Optional.of(bodies.implied().of(post.span(), own).span())
                : Optional.empty();
    }

    /** The only country abroad that the article names, at its last place before the title. */
    private Optional<Span> country(Mention.Post post) {
        boolean one = countries.stream().map(Mention.Place::fullName).distinct().count() == 1;
        return one
                ? countries.stream()
                        .filter(place -> place.span().end() <= post.span().start())
                        .reduce((earlier, later) -> later)
                        .map(place -> bodies.ofPlace(place, post.title())
                                .map(Mention.class::cast)
                                .orElse(place)
                                .span())
                : Optional.empty();
    }

    private static Mention.Post in(Mention.Post post, Span body) {
        return new Mention.Post(
                post.span(),
                post.title(),
                post.person(),
                Optional.of(body),
                post.tenure(),
                post.rule(),
                post.confidence());
    }
}
