package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.World;
import io.mailuo.model.Mention;
import io.mailuo.model.Ordered;
import io.mailuo.model.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The bodies of heads of states whom an article gives no body: 甲主席 in the news of the whole country is the state's, if nobody
 * else is so called; 乙总统 is one of the only country abroad that the article names.
 */
final class HeadsOfState {

    private static final String BEHIND_NAME = "post-behind-name";

    private final Map<String, Map<String, String>> national;
    private final Set<String> heads;
    private final Names names;
    private final Bodies bodies;
    /** Countries abroad in order of the text; no place overlaps another. */
    private final List<Mention.Place> countries;

    private final boolean one;

    HeadsOfState(Lexicon lexicon, Names names, Bodies bodies, List<Mention.Place> places) {
        this.names = names;
        this.bodies = bodies;
        this.heads = lexicon.words("single-posts");
        this.national = lexicon.byWord("national-titles");
        World world = World.from(lexicon);
        this.countries = places.stream()
                .filter(place -> place.isAbroad() && world.isCountry(place.fullName()))
                .sorted(Comparator.comparing(Mention.Place::span))
                .toList();
        this.one = countries.stream().map(Mention.Place::fullName).distinct().count() == 1;
    }

    /** The posts, those of heads of states with their bodies. */
    List<Mention.Post> settle(List<Mention.Post> posts, Iterable<Mention.Person> persons, boolean nationwide) {
        Map<Span, String> bearers = new HashMap<>();
        persons.forEach(person -> bearers.put(person.span(), person.name()));
        Map<String, Set<String>> bearersOfTitles = posts.stream()
                .filter(post -> post.organisation().isEmpty())
                .collect(Collectors.groupingBy(
                        Mention.Post::title,
                        Collectors.mapping(post -> bearers.getOrDefault(post.person(), ""), Collectors.toSet())));
        Map<String, Set<String>> elsewhere = elsewhere(posts, bearers);
        return posts.stream()
                .map(post -> post.organisation().isPresent()
                        ? post
                        : minister(post, bearers)
                                .or(() -> body(post, bearers, elsewhere, bearersOfTitles, nationwide)
                                        .map(body -> in(post, body, post.title())))
                                .orElse(post))
                .toList();
    }

    /** 外交部长甲 with a Chinese name: of the ministry of this country, if the title stands where that is read. */
    private Optional<Mention.Post> minister(Mention.Post post, Map<Span, String> bearers) {
        return names.surnames().readsHan(bearers.getOrDefault(post.person(), ""))
                ? bodies.ministryIn(post.span(), post.title())
                        .map(body -> in(post, body.span(), bodies.within(post.title(), Optional.of(body))))
                : Optional.empty();
    }

    /** 某国某党主席甲 beside 甲主席: who bears a title elsewhere, in whatever body, by title and name. */
    private Map<String, Set<String>> elsewhere(List<Mention.Post> posts, Map<Span, String> bearers) {
        Map<String, Set<String>> elsewhere = new HashMap<>();
        for (Mention.Post post : posts) {
            Map<String, String> row = national.get(post.title());
            if (row == null) {
                continue;
            }
            String own = row.getOrDefault("body", "");
            boolean other = post.organisation()
                    .map(body -> bodies.named(body.start(), body.end()).stream()
                            .noneMatch(named -> named.span().equals(body)
                                    && named.fullName().equals(own)))
                    .orElse(!post.rule().equals(BEHIND_NAME));
            if (other) {
                elsewhere
                        .computeIfAbsent(post.title(), title -> new HashSet<>())
                        .add(bearers.getOrDefault(post.person(), ""));
            }
        }
        return elsewhere;
    }

    private Optional<Span> body(
            Mention.Post post,
            Map<Span, String> bearers,
            Map<String, Set<String>> elsewhere,
            Map<String, Set<String>> bearersOfTitles,
            boolean nationwide) {
        String name = bearers.getOrDefault(post.person(), "");
        Map<String, String> row = national.get(post.title());
        if (row == null) {
            return heads.contains(post.title()) ? country(post) : Optional.empty();
        }
        if (!names.surnames().readsHan(name)) {
            return heads.contains(post.title()) ? country(post) : Optional.empty();
        }
        String own = row.getOrDefault("body", "");
        boolean plain = post.span().length() == post.title().length();
        boolean alone = bearersOfTitles.getOrDefault(post.title(), Set.of()).size() == 1;
        return !own.isEmpty()
                        && (nationwide || !countries.isEmpty())
                        && post.rule().equals(BEHIND_NAME)
                        && plain
                        && alone
                        && !elsewhere.getOrDefault(post.title(), Set.of()).contains(name)
                ? Optional.of(bodies.implied().of(post.span(), own).span())
                : Optional.empty();
    }

    /** The only country abroad that the article names, at its last place before the title. */
    private Optional<Span> country(Mention.Post post) {
        int behind = Ordered.first(
                countries, place -> place.span().end() > post.span().start());
        return !one || behind == 0
                ? Optional.empty()
                : Optional.of(countries.get(behind - 1)).map(place -> head(place, post));
    }

    /** The country, or its government; where its name stands for a ministry (法国|国防部长), the title of the head does for it. */
    private Span head(Mention.Place place, Mention.Post post) {
        Span words = bodies.implied().inside(place.span()).isEmpty() ? place.span() : post.span();
        return bodies.ofPlace(place, words, post.title())
                .or(() -> words.equals(place.span())
                        ? Optional.empty()
                        : Optional.of(bodies.implied().of(words, place.fullName())))
                .map(Mention.Organisation::span)
                .orElse(words);
    }

    private static Mention.Post in(Mention.Post post, Span body, String title) {
        return new Mention.Post(
                post.span(), title, post.person(), Optional.of(body), post.tenure(), post.rule(), post.confidence());
    }
}
