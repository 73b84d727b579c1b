package io.mailuo.extract.body;

import io.mailuo.lexicon.Division;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.lexicon.World;
import io.mailuo.model.Context;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the places of an article: divisions by full or short name, nested ones as one longest place, townships and villages
 * by form, words that stand for the article's place (我省, 该区), provinces by letter (川渝), countries and cities abroad.
 */
public final class PlaceFinder {

    private static final String NAMED = "place-name";
    private static final String RELATIVE = "place-relative";
    private static final String AGAIN = "place-named-again";

    private final Places places;
    private final World world;
    private final PlaceGrammar grammar;
    private final Vocabulary vocabulary;
    private final Areas areas;

    /** A finder with the tables of a lexicon. */
    public PlaceFinder(Lexicon lexicon, Places places) {
        this.places = places;
        this.world = World.from(lexicon);
        this.grammar = new PlaceGrammar(lexicon, places);
        this.vocabulary = new Vocabulary(lexicon);
        this.areas = new Areas(places);
    }

    /**
     * The places that an article names, in order; none overlaps another.
     *
     * @param document sentences with tokens
     * @param context what relative words stand for; a relative word whose level the context does not reach is no place
     */
    public List<Mention.Place> find(Document document, Context context) {
        List<Mention.Place> found = new ArrayList<>();
        Map<String, String> local = new HashMap<>();
        document.sentences().forEach(sentence -> line(document, sentence, context, found, local));
        document.sentences().forEach(sentence -> again(document, sentence, found, local));
        found.sort(Comparator.comparing(Mention.Place::span));
        return List.copyOf(found);
    }

    private void line(
            Document document,
            Sentence sentence,
            Context context,
            List<Mention.Place> found,
            Map<String, String> local) {
        Line line = new Line(document.text().normal(), sentence);
        int at = line.start();
        while (at < line.end()) {
            Optional<Mention.Place> place = at(line, at, context, found);
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

    private Optional<Mention.Place> at(Line line, int start, Context context, List<Mention.Place> found) {
        int abroad = line.cut(start) ? world.at(line.text(), start, line.end()) : 0;
        Optional<PlaceGrammar.Chain> chain = grammar.read(line, start);
        if (chain.isPresent() && chain.get().end() - start >= abroad) {
            return Optional.of(named(line, start, chain.get(), context, found));
        }
        if (abroad > 0 && (line.cut(start + abroad) || nameOfBody(line, start))) {
            String name = line.cutOut(start, start + abroad);
            return Optional.of(new Mention.Place(new Span(start, start + abroad), name, name, NAMED, 0.9));
        }
        return relative(line, start, context, found);
    }

    private static boolean nameOfBody(Line line, int start) {
        return line.token(start).filter(token -> token.is("n")).isPresent();
    }

    private Mention.Place named(
            Line line, int start, PlaceGrammar.Chain chain, Context context, List<Mention.Place> found) {
        Optional<Division> around =
                nearest(found).or(context::place).flatMap(places::read).map(Places.Read::division);
        Optional<Division> home = context.place().flatMap(places::read).map(Places.Read::division);
        Optional<Division> chosen = places.choose(chain.candidates(), home)
                .filter(division -> home.isPresent())
                .or(() -> places.choose(chain.candidates(), around));
        String rest = line.cutOut(chain.divisionEnd(), chain.end());
        String full = chosen.map(places::fullName).orElse(line.cutOut(start, chain.divisionEnd())) + rest;
        return new Mention.Place(
                new Span(start, chain.end()),
                line.cutOut(start, chain.end()),
                full,
                NAMED,
                chosen.isPresent() ? 0.95 : 0.5);
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
                : value.length > 1 ? last(value[0], found) : areas.at(value[0], context.place());
        return meant.map(full -> new Mention.Place(new Span(start, start + length), word, full, RELATIVE, 0.9));
    }

    /** The place of a level that was named last: what 该区 points back to. */
    private Optional<String> last(String level, List<Mention.Place> found) {
        for (int i = found.size() - 1; i >= 0; i--) {
            Optional<String> area = areas.at(level, Optional.of(found.get(i).fullName()));
            if (area.isPresent()) {
                return area;
            }
        }
        return Optional.empty();
    }

    /** Provinces by letter, two or more side by side that together are whole words: 川渝, 京津冀. */
    private List<Mention.Place> letters(Line line, int start) {
        List<Mention.Place> found = new ArrayList<>();
        int end = start;
        while (end < line.end() && places.abbreviated(line.at(end)).isPresent()) {
            String province =
                    places.abbreviated(line.at(end)).map(Division::name).orElse("");
            found.add(new Mention.Place(new Span(end, end + 1), line.cutOut(end, end + 1), province, NAMED, 0.85));
            end++;
        }
        boolean words = line.cut(start) && line.cut(end);
        boolean names =
                line.between(start, end).stream().allMatch(token -> token.is("j") || token.is("ns") || token.is("b"));
        return end - start > 1 && words && names && !grammar.isRoute(line, end) ? found : List.of();
    }

    private void remember(Mention.Place place, Map<String, String> local) {
        places.read(place.fullName()).filter(read -> !read.rest().isEmpty()).ifPresent(read -> {
            local.putIfAbsent(read.rest(), place.fullName());
            lastPart(read.rest()).ifPresent(part -> local.putIfAbsent(part, place.fullName()));
        });
    }

    private static Optional<String> lastPart(String rest) {
        for (String kind : new String[] {"街道", "镇", "乡"}) {
            int at = rest.indexOf(kind);
            if (at > 0 && at + kind.length() < rest.length()) {
                return Optional.of(rest.substring(at + kind.length()));
            }
        }
        return Optional.empty();
    }

    private void again(Document document, Sentence sentence, List<Mention.Place> found, Map<String, String> local) {
        String text = document.text().normal();
        Covered covered = new Covered(found);
        local.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            String name = entry.getKey();
            int at = text.indexOf(name, sentence.span().start());
            while (at >= 0 && at + name.length() <= sentence.span().end()) {
                Span span = new Span(at, at + name.length());
                if (!covered.overlaps(span)) {
                    found.add(new Mention.Place(span, name, entry.getValue(), AGAIN, 0.9));
                    covered.add(span);
                }
                at = text.indexOf(name, at + name.length());
            }
        });
    }
}
