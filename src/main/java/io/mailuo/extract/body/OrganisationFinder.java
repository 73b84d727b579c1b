package io.mailuo.extract.body;

import io.mailuo.lexicon.Confidences;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.lexicon.World;
import io.mailuo.model.Context;
import io.mailuo.model.Document;
import io.mailuo.model.Mention;
import io.mailuo.model.Span;
import io.mailuo.model.SpanIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the bodies that an article names, by a grammar of nested names: central bodies by table, bodies of an area as area +
 * body, bodies with a name of their own by the word that ends it, units behind each of them; then every found name wherever
 * else the article writes it. Where a body and its unit share their beginning (贵州省人民医院急诊科) both are mentions.
 */
public final class OrganisationFinder {

    private final Confidences confidences;
    private final OfficialForms official;
    private final CentralBodies central;
    private final LocalBodies local;
    private final NamedBodies named;
    private final ForeignBodies foreign;
    private final Units units;
    private final CuedCompanies cued;
    private final TaggedBodies tagged;
    private final Vocabulary vocabulary;
    private final Areas areas;
    private final Visited visited;
    private final UsualForms forms;
    private final NamedAgain again;
    private final Anaphors anaphors;
    private final Medium medium;
    private final CarriedOffices carriedOffices;

    /** A finder with the tables of a lexicon. */
    public OrganisationFinder(Lexicon lexicon, Places places) {
        Heads heads = new Heads(lexicon);
        this.official = new OfficialForms(lexicon);
        this.confidences = Confidences.from(lexicon);
        this.vocabulary = new Vocabulary(lexicon);
        this.central = new CentralBodies(lexicon, vocabulary);
        Departments departments = new Departments(lexicon);
        this.local = new LocalBodies(lexicon, departments, vocabulary);
        this.named = new NamedBodies(heads, vocabulary, central, World.from(lexicon), official);
        this.foreign = new ForeignBodies(lexicon, heads, vocabulary);
        this.units = new Units(heads, vocabulary, official);
        this.tagged = new TaggedBodies(lexicon, heads, vocabulary, departments, official);
        this.medium = new Medium(lexicon);
        this.carriedOffices = new CarriedOffices(official);
        this.anaphors = new Anaphors(lexicon, units);
        this.cued = new CuedCompanies(vocabulary, heads);
        this.areas = new Areas(lexicon, places);
        this.visited = new Visited(lexicon, new BareLevels(vocabulary, departments), places);
        this.forms = new UsualForms(lexicon, places, official);
        this.again = new NamedAgain(forms, places, World.from(lexicon));
    }

    /**
     * The bodies of an article, in order.
     *
     * @param document sentences with tokens
     * @param context what relative words stand for
     * @param placeMentions the article's places
     */
    public List<Mention.Organisation> find(Document document, Context context, List<Mention.Place> placeMentions) {
        String text = document.text().normal();
        Scene scene = new Scene(text, context, placeMentions, areas, visited.in(document, placeMentions));
        List<Line> lines = document.sentences()
                .map(sentence -> new Line(document.text(), sentence))
                .toList();
        List<Found> found = new ArrayList<>();
        SpanIndex<Found> media = new SpanIndex<>(medium.named(text), Found::span);
        lines.forEach(line -> {
            List<Found> candidates = candidates(line, scene);
            candidates.addAll(media.inside(line.sentence().span()));
            candidates.addAll(tagged.in(line, scene, List.copyOf(candidates)));
            found.addAll(carriedOffices.with(line, Choice.of(candidates)));
        });
        List<Found> all = anaphors.add(lines, again.add(lines, found));
        return all.stream()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .map(body -> body.mention(text, confidences))
                .toList();
    }

    /**
     * The forms that usage gives an official name (中共四川省委组织部: 四川省委组织部, 省委组织部), longest first.
     *
     * @param fullName a body's full name as {@link #find} gives it
     */
    public List<String> usualForms(String fullName) {
        return forms.of(fullName);
    }

    private List<Found> candidates(Line line, Scene scene) {
        List<Found> candidates = new ArrayList<>(cued.in(line, scene));
        for (int at = line.start(); at < line.end(); at++) {
            int start = at;
            Optional<Found> first = foreign.listed(line, start, scene)
                    .or(() -> foreign.ofMinister(line, start, scene))
                    .or(() -> central.at(line, start, scene));
            first.ifPresent(body -> withUnits(line, body, candidates));
            local.at(line, at, scene).ifPresent(body -> withUnits(line, body, candidates));
            foreign.at(line, at, scene).ifPresent(body -> withUnits(line, body, candidates));
            named.at(line, at, scene).ifPresent(body -> withUnits(line, body, candidates));
            speaker(line, at, scene).ifPresent(body -> withUnits(line, body, candidates));
        }
        return candidates;
    }

    /** A body, the unit behind it, the unit of that, and the units listed behind. */
    private void withUnits(Line line, Found body, List<Found> candidates) {
        Optional<Found> unit = units.behind(line, body);
        if (unit.filter(own -> units.standsAlone(line, body, own)).isEmpty()) {
            candidates.add(body);
        }
        unit.ifPresent(candidates::add);
        unit.flatMap(inner -> units.behind(line, inner)).ifPresent(candidates::add);
        Optional<Found> listed = unit.flatMap(first -> units.next(line, first));
        while (listed.isPresent()) {
            candidates.add(listed.get());
            listed = units.next(line, listed.get());
        }
    }

    /** 我校, 本报: the body that speaks, where the article says which it is. */
    private Optional<Found> speaker(Line line, int start, Scene scene) {
        int length = vocabulary.speakers().longest(line.text(), start, line.end());
        if (length == 0 || !line.cut(start) || !line.cut(start + length)) {
            return Optional.empty();
        }
        String word = line.cutOut(start, start + length);
        String value = vocabulary.speakers().get(word).orElse("");
        Span span = new Span(start, start + length);
        if (value.equals("unit")) {
            return scene.context()
                    .self()
                    .map(full -> new Found(
                            span, official.of(full, word.substring(1)), Optional.of(full), Found.Rule.RELATIVE));
        }
        Optional<String> body = value.equals("publisher")
                ? scene.context().publisher()
                : scene.context().self();
        return body.map(full -> new Found(span, full, Optional.empty(), Found.Rule.RELATIVE));
    }
}
