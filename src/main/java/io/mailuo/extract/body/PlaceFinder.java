package io.mailuo.extract.body;

import io.mailuo.lexicon.Confidences;
import io.mailuo.lexicon.Division;
import io.mailuo.lexicon.Division.Level;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.lexicon.World;
import io.mailuo.model.Context;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the places of an article: divisions by full or short name, nested ones as one longest place, townships and villages
 * by form, words that stand for the article's place (我省, 该区), provinces by letter (京津冀), countries and cities abroad.
 */
public final class PlaceFinder {

    /** Characters back to the place that 全市 means in an article that is about no one city. */
    private static final int NEAR = 120;

    private static final String NAMED = "place-name";
    private static final String AMBIGUOUS = "place-ambiguous";
    private static final String STATE_LETTER = "place-abroad-letter";
    private static final String LETTER = "place-letter";
    private static final String RELATIVE = "place-relative";
    private static final String AGAIN = "place-named-again";

    private final Confidences confidences;
    private final Places places;
    private final World world;
    private final PlaceGrammar grammar;
    private final UnplacedTowns towns;
    private final Vocabulary vocabulary;
    private final Areas areas;
    private final StateLetters states;
    private final Set<String> pairs;
    private final Set<String> countryWords;

    /** A finder with the tables of a lexicon. */
    public PlaceFinder(Lexicon lexicon, Places places) {
        this.confidences = Confidences.from(lexicon);
        this.places = places;
        this.world = World.from(lexicon);
        this.grammar = new PlaceGrammar(lexicon, places);
        this.towns = new UnplacedTowns(lexicon, places, grammar);
        this.vocabulary = new Vocabulary(lexicon);
        this.areas = new Areas(lexicon, places);
        this.states = new StateLetters(lexicon, vocabulary);
        this.pairs = lexicon.words("places-guard", "reads", "pair");
        this.countryWords = lexicon.words("places-guard", "reads", "country");
    }

    /**
     * The places that an article names, in order; none overlaps another.
     *
     * @param document sentences with tokens
     * @param context what relative words stand for; a relative word whose level the context does not reach is no place
     */
    public List<Mention.Place> find(Document document, Context context) {
        return find(new ChainsRead(document, grammar), context);
    }

    /** The chains of a document, for finding its places in several contexts. */
    ChainsRead chains(Document document) {
        return new ChainsRead(document, grammar);
    }

    /** As {@link #find(Document, Context)}. */
    List<Mention.Place> find(ChainsRead chains, Context context) {
        Document document = chains.document();
        List<Mention.Place> found = new ArrayList<>();
        Map<String, String> local = new HashMap<>();
        chains.lines().forEach(line -> line(line, chains, context, found, local));
        again(document, found, local);
        found.sort(Comparator.comparing(Mention.Place::span));
        for (StateLetters.Letter letter : states.find(chains.lines(), List.copyOf(found))) {
            String name = letter.span().of(document.text().normal());
            found.add(place(letter.span(), name, letter.country(), STATE_LETTER));
        }
        found.sort(Comparator.comparing(Mention.Place::span));
        return new PeoplesNames(document).without(found);
    }

    /** Whether a place is one by reference (全市). */
    static boolean isRelative(Mention.Place place) {
        return place.rule().equals(RELATIVE);
    }

    private void line(
            Line line, ChainsRead chains, Context context, List<Mention.Place> found, Map<String, String> local) {
        int at = line.start();
        while (at < line.end()) {
            Optional<Mention.Place> place = at(line, at, chains, context, found)
                    .filter(named -> !named.rule().equals(UnplacedTowns.RULE) || !local.containsKey(named.name()));
            if (place.isPresent()) {
                found.add(place.get());
                remember(place.get(), local);
                at = place.get().span().end();
            } else {
                List<Mention.Place> letters = letters(line, at);
                found.addAll(letters);
                at = letters.isEmpty()
                        ? at + 1
                        : letters.get(letters.size() - 1).span().end();
            }
        }
    }

    private Optional<Mention.Place> at(
            Line line, int start, ChainsRead chains, Context context, List<Mention.Place> found) {
        int abroad = line.cut(start) ? world.at(line.text(), start, line.end()) : 0;
        Optional<PlaceGrammar.Chain> chain = chains.at(line, start);
        if (chain.isPresent() && chain.get().end() - start >= abroad) {
            return Optional.of(named(line, start, chain.get(), context, found));
        }
        if (abroad > 0
                && !isPair(line, start, start + abroad)
                && (line.cut(start + abroad) || nameOfBody(line, start))) {
            String name = line.cutOut(start, start + abroad);
            return Optional.of(place(new Span(start, start + abroad), name, name, Mention.Place.ABROAD));
        }
        Optional<Mention.Place> town = towns.at(line, start, context.place(), found);
        return town.isPresent() ? town : relative(line, start, context, found);
    }

    /** 中非|双方: two sides by letter, where nothing behind the name says that it is the country (中非|总统). */
    private boolean isPair(Line line, int start, int end) {
        return pairs.contains(line.cutOut(start, end)) && countryWords.stream().noneMatch(word -> line.has(end, word));
    }

    private static boolean nameOfBody(Line line, int start) {
        return line.token(start).filter(token -> token.is("n")).isPresent();
    }

    private Mention.Place named(
            Line line, int start, PlaceGrammar.Chain chain, Context context, List<Mention.Place> found) {
        Optional<Division> around =
                nearest(found).or(context::place).flatMap(places::read).map(Places.Read::division);
        Optional<Division> home = context.place().flatMap(places::read).map(Places.Read::division);
        Optional<Division> chosen = province(line.cutOut(start, chain.divisionEnd()), chain.candidates())
                .or(() -> places.choose(chain.candidates(), home).filter(division -> home.isPresent()))
                .or(() -> places.choose(chain.candidates(), around));
        String rest = line.cutOut(chain.divisionEnd(), chain.end());
        String full = chosen.map(places::fullName).orElse(line.cutOut(start, chain.divisionEnd())) + rest;
        return place(
                new Span(start, chain.end()),
                line.cutOut(start, chain.end()),
                full,
                chosen.isPresent() ? NAMED : AMBIGUOUS);
    }

    /** 河北 by itself is the province, though a district of 天津 has the same short name. */
    private static Optional<Division> province(String name, List<Division> candidates) {
        return candidates.stream()
                .filter(division -> division.level() == Level.PROVINCE
                        && division.shortName().equals(name))
                .findFirst();
    }

    private Optional<String> nearest(List<Mention.Place> found) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (places.read(found.get(i).fullName()).isPresent()) {
                return Optional.of(found.get(i).fullName());
            }
        }
        return Optional.empty();
    }

    private Optional<Mention.Place> relative(Line line, int start, Context context, List<Mention.Place> found) {
        int length = vocabulary.relatives().longest(line.text(), start, line.end());
        if (length == 0 || !line.cut(start) || !line.cut(start + length)) {
            return Optional.empty();
        }
        String word = line.cutOut(start, start + length);
        String[] value = vocabulary.relatives().get(word).orElse("").split(",");
        Optional<String> meant = value[0].equals("country")
                ? Optional.of("中国")
                : value.length > 1
                        ? last(value[0], found, 0)
                        : areas.at(value[0], context.place()).or(() -> last(value[0], found, start - NEAR));
        return meant.map(full -> place(new Span(start, start + length), word, full, RELATIVE));
    }

    /** The place of a level that was named last, not before an index: what 该区 points back to. */
    private Optional<String> last(String level, List<Mention.Place> found, int from) {
        for (int i = found.size() - 1; i >= 0 && found.get(i).span().end() >= from; i--) {
            Optional<String> area = areas.at(level, Optional.of(found.get(i).fullName()));
            if (area.isPresent()) {
                return area;
            }
        }
        return Optional.empty();
    }

    /** Provinces by letter, two or more side by side that together are whole words: 京津冀, 京津冀. */
    private List<Mention.Place> letters(Line line, int start) {
        if (places.abbreviated(line.at(start)).isEmpty()) {
            return List.of();
        }
        List<Mention.Place> found = new ArrayList<>();
        int end = start;
        while (end < line.end() && places.abbreviated(line.at(end)).isPresent()) {
            String province =
                    places.abbreviated(line.at(end)).map(Division::name).orElse("");
            found.add(place(new Span(end, end + 1), line.cutOut(end, end + 1), province, LETTER));
            end++;
        }
        if (end - start < 2) {
            return List.of();
        }
        boolean words = line.cut(start) && line.cut(end);
        boolean names =
                line.between(start, end).stream().allMatch(token -> token.is("j") || token.is("ns") || token.is("b"));
        return words && names && !grammar.isRoute(line, end) ? found : List.of();
    }

    private Mention.Place place(Span span, String name, String fullName, String rule) {
        return new Mention.Place(span, name, fullName, rule, confidences.of(rule));
    }

    private void remember(Mention.Place place, Map<String, String> local) {
        places.read(place.fullName()).filter(read -> !read.rest().isEmpty()).ifPresent(read -> {
            local.putIfAbsent(read.rest(), place.fullName());
            town(read.rest()).ifPresent(town -> local.putIfAbsent(town, places.fullName(read.division()) + town));
            lastPart(read.rest()).ifPresent(part -> local.putIfAbsent(part, place.fullName()));
        });
    }

    private static Optional<String> town(String rest) {
        return lastPart(rest).map(part -> rest.substring(0, rest.length() - part.length()));
    }

    private static Optional<String> lastPart(String rest) {
        for (String kind : new String[] {"街道", "镇", "乡", "苏木"}) {
            int at = rest.indexOf(kind);
            if (at > 0 && at + kind.length() < rest.length()) {
                return Optional.of(rest.substring(at + kind.length()));
            }
        }
        return Optional.empty();
    }

    /** Townships and villages named again without the county in front. */
    private void again(Document document, List<Mention.Place> found, Map<String, String> local) {
        Covered covered = new Covered(found);
        local.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            String name = entry.getKey();
            document.text().places().apart(name, at -> {
                Span span = new Span(at, at + name.length());
                if (!covered.overlaps(span)) {
                    found.add(place(span, name, entry.getValue(), AGAIN));
                    covered.add(span);
                }
            });
        });
    }
}
