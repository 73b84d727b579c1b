package io.mailuo.pipeline;

import io.mailuo.extract.body.ContextReader;
import io.mailuo.extract.body.OrganisationFinder;
import io.mailuo.extract.body.PlaceFinder;
import io.mailuo.extract.body.TitleBody;
import io.mailuo.extract.body.Zones;
import io.mailuo.extract.person.PersonFinder;
import io.mailuo.extract.programme.ProgrammeFinder;
import io.mailuo.extract.programme.ProgrammeGrouping;
import io.mailuo.extract.quantity.QuantityFinder;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Article;
import io.mailuo.model.Context;
import io.mailuo.model.Document;
import io.mailuo.model.Extraction;
import io.mailuo.model.Fact;
import io.mailuo.model.Mention;
import io.mailuo.model.Occurrence;
import io.mailuo.model.Ordered;
import io.mailuo.model.Resolution;
import io.mailuo.model.Section;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Support;
import io.mailuo.model.Text;
import io.mailuo.model.Token;
import io.mailuo.nlp.Romaniser;
import io.mailuo.nlp.Tokeniser;
import io.mailuo.nlp.tag.SpanTagger;
import io.mailuo.relate.MetricRelator;
import io.mailuo.relate.PostRelator;
import io.mailuo.relate.ProgrammeRelator;
import io.mailuo.resolve.ArticleResolver;
import io.mailuo.resolve.CrossArticleResolver;
import io.mailuo.resolve.Identity;
import io.mailuo.resolve.KnownCorpus;
import io.mailuo.resolve.NamedGroup;
import io.mailuo.resolve.Outline;
import io.mailuo.resolve.ResolvedChange;
import io.mailuo.text.Normaliser;
import io.mailuo.text.Numerals;
import io.mailuo.text.Segmenter;
import io.mailuo.text.TimeExpressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

/** The stages as they are: text, tokens, mentions, entities, facts. Shares nothing mutable between articles. */
public final class ArticleStages implements Stages {

    private final Normaliser normaliser;
    private final Segmenter segmenter;
    private final CompletableFuture<Tokeniser> tokeniser;
    private final CompletableFuture<SpanTagger> tagger;
    private final Numerals numerals;
    private final TimeExpressions times;
    private final OrganisationFinder organisations;
    private final Zones zones;
    private final ContextReader contexts;
    private final PersonFinder persons;
    private final ProgrammeFinder programmes;
    private final ProgrammeGrouping grouping;
    private final QuantityFinder quantities;
    private final ArticleResolver resolver;
    private final CrossArticleResolver together;
    private final PostRelator posts = new PostRelator();
    private final ProgrammeRelator ties;
    private final MetricRelator metrics;

    /** Composes the stages over a lexicon. */
    public ArticleStages(Lexicon lexicon) {
        // The tokeniser's dictionaries and our own tables load side by side: each takes about as long as the other.
        CompletableFuture<Places> gazetted = CompletableFuture.supplyAsync(() -> Places.from(lexicon));
        tokeniser = gazetted.thenApplyAsync(places -> new Tokeniser(lexicon, places));
        tagger = CompletableFuture.supplyAsync(() -> SpanTagger.standard(lexicon));
        Places gazetteer = gazetted.join();
        normaliser = new Normaliser(lexicon);
        segmenter = new Segmenter(lexicon);
        numerals = new Numerals(lexicon);
        times = new TimeExpressions(lexicon);
        PlaceFinder places = new PlaceFinder(lexicon, gazetteer);
        organisations = new OrganisationFinder(lexicon, gazetteer);
        zones = new Zones(lexicon, gazetteer);
        contexts = new ContextReader(lexicon, gazetteer, places, organisations);
        TitleBody titleBody = new TitleBody(lexicon, gazetteer);
        persons = new PersonFinder(lexicon, titleBody::of, titleBody::of);
        programmes = new ProgrammeFinder(lexicon);
        grouping = new ProgrammeGrouping(lexicon);
        quantities = new QuantityFinder(lexicon);
        resolver = new ArticleResolver(lexicon, new OfficialNames(lexicon, gazetteer, organisations));
        together = new CrossArticleResolver(lexicon, gazetteer, new Romaniser()::slug);
        ties = new ProgrammeRelator(lexicon);
        metrics = new MetricRelator(lexicon);
    }

    @Override
    public Explanation explain(Article article) {
        Resolution resolution = resolve(document(article));
        List<Fact> facts = new ArrayList<>(posts.relate(resolution));
        facts.addAll(ties.involvements(resolution));
        facts.addAll(ties.officials(resolution));
        facts.addAll(metrics.relate(resolution));
        Extraction extraction = new Extraction(
                article,
                segmenter
                        .headline(resolution.document())
                        .map(span -> resolution.document().text().evidence(span)),
                resolution.entities(),
                occurrences(resolution),
                facts);
        return new Explanation(resolution, extraction);
    }

    @Override
    public Outline outline(Extraction extraction) {
        return together.outline(extraction);
    }

    /** What resolves across articles, for whoever does it in pieces. */
    public CrossArticleResolver resolver() {
        return together;
    }

    @Override
    public int[] marks(Outline outline) {
        return together.marks(outline);
    }

    @Override
    public Optional<ResolvedChange> change(
            KnownCorpus known, List<ResolvedChange.Resolved> gone, List<Outline> come, int most) {
        return together.change(known, gone, come, most);
    }

    @Override
    public Identity resolve(Iterable<Outline> outlines) {
        return together.resolve(outlines);
    }

    private Document document(Article article) {
        Span part = article.span();
        Text text = normaliser.normalise(part.of(article.raw())).within(article.raw(), part.start());
        Document plain = segmenter.segment(article, text);
        Set<String> areas = tokeniser.join().known(text.normal());
        List<Section> sections = new ArrayList<>();
        for (Section section : plain.sections()) {
            // Stage by stage and not sentence by sentence: the tokeniser and the tagger have large tables each.
            List<Sentence> cut = section.sentences().stream()
                    .map(sentence -> sentence.withTokens(tokens(plain, sentence, areas)))
                    .toList();
            List<Sentence> read =
                    cut.stream().map(sentence -> read(article, plain, sentence)).toList();
            sections.add(new Section(section.span(), read));
        }
        return new Document(article, text, sections);
    }

    private List<Token> tokens(Document document, Sentence sentence, Set<String> areas) {
        return tokeniser
                .join()
                .tokens(document.at(sentence.span()), sentence.span().start(), areas);
    }

    private Sentence read(Article article, Document document, Sentence sentence) {
        String words = document.at(sentence.span());
        int start = sentence.span().start();
        return new Sentence(
                sentence.span(),
                sentence.role(),
                sentence.paragraph(),
                sentence.tokens(),
                numerals.find(words, start),
                times.find(words, start, article.date()),
                tagger.join().tags(words, sentence.tokens(), start));
    }

    private Resolution resolve(Document document) {
        ContextReader.Reading reading = contexts.reading(document);
        Context context = reading.context();
        List<Mention.Place> areas = reading.places();
        List<Mention.Organisation> bodies = organisations.find(document, context, areas);
        List<Mention.Programme> named = programmes.find(document);
        List<Mention> mentions = new ArrayList<>(zones.with(document, areas, bodies));
        mentions.addAll(bodies);
        mentions.addAll(named);
        List<Span> names = named.stream().map(Mention::span).toList();
        List<Mention> people = List.copyOf(persons.find(document, context, bodies, areas, names));
        mentions.addAll(people);
        // 31个省（区、市）和某兵团 is the country: its figure counts nothing.
        Stream<Span> figured = areas.stream()
                .filter(place -> place.name().chars().anyMatch(Character::isDigit))
                .map(Mention::span);
        List<Span> uncounted = Stream.concat(names.stream(), figured).toList();
        mentions.addAll(quantities.find(withWords(document, people), uncounted));
        List<NamedGroup> groups = grouping.groups(named).stream()
                .map(group -> new NamedGroup(group.key(), group.label(), group.aliases(), group.mentions()))
                .toList();
        return resolver.resolve(document, context, mentions, groups);
    }

    /** The document with people's names as words, which a tokeniser cuts anyhow. */
    private Document withWords(Document document, List<Mention> mentions) {
        List<Span> people = Mention.only(Mention.Person.class, mentions).stream()
                .map(Mention::span)
                .toList();
        List<Section> sections = document.sections().stream()
                .map(section -> new Section(
                        section.span(),
                        section.sentences().stream()
                                .map(sentence -> withWords(document, sentence, people))
                                .toList()))
                .toList();
        return new Document(document.article(), document.text(), sections);
    }

    /** @param people where people are named, in order */
    private Sentence withWords(Document document, Sentence sentence, List<Span> people) {
        List<Span> inside = Ordered.within(sentence.span(), people, Function.identity());
        if (inside.isEmpty()) {
            return sentence;
        }
        return new Sentence(
                sentence.span(),
                sentence.role(),
                sentence.paragraph(),
                tokeniser.join().withNames(document.text().normal(), sentence.tokens(), inside),
                sentence.numerals(),
                sentence.times(),
                sentence.tags());
    }

    private static List<Occurrence> occurrences(Resolution resolution) {
        List<Occurrence> occurrences = new ArrayList<>();
        for (Mention mention : resolution.mentions()) {
            Optional<Support> support = resolution
                    .key(mention)
                    .map(key -> new Support(
                            resolution.document().text().evidence(mention.span()),
                            mention.rule(),
                            mention.confidence()));
            support.ifPresent(words ->
                    occurrences.add(new Occurrence(resolution.key(mention).orElseThrow(), words)));
        }
        return occurrences;
    }
}
