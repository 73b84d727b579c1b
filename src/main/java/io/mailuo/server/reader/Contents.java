package io.mailuo.server.reader;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Value;
import io.mailuo.server.reader.ArticleReader.Article;
import io.mailuo.server.reader.Reading.Asked;
import io.mailuo.server.reader.Reading.Choice;
import io.mailuo.server.reader.Reading.Fact;
import io.mailuo.server.reader.Reading.Line;
import io.mailuo.server.reader.Reading.Mark;
import io.mailuo.server.reader.Reading.MarkKind;
import io.mailuo.server.reader.Reading.Named;
import io.mailuo.server.reader.Reading.NamedEntity;
import io.mailuo.server.reader.Reading.NamedKind;
import io.mailuo.server.reader.Reading.Panel;
import io.mailuo.server.sparql.PanelQueries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Puts together what the reader shows of an article. */
final class Contents {

    /** Kinds of marks whose words are short enough to be underlined; those of programmes' facts are whole sentences. */
    private static final List<String> MARKED_FACTS = List.of(FactKind.POST.code(), FactKind.METRIC.code());

    private static final List<String> ENTITY_KINDS = List.of("person", "organisation", "programme", "place", "article");

    private static final List<String> MARK_KINDS =
            List.of("person", "organisation", "programme", "place", "post", "metric");

    private final PanelQueries queries;
    private final Glossary glossary;
    private final Catalogue catalogue;
    private final Links links;
    private final Entities entities;

    Contents(PanelQueries queries, Glossary glossary, Catalogue catalogue, Links links) {
        this.queries = queries;
        this.glossary = glossary;
        this.catalogue = catalogue;
        this.links = links;
        this.entities = new Entities(catalogue, links);
    }

    /** What is read from an article. */
    record Parts(List<Mention> mentions, String mentionsQuery, List<Panel> panels) {

        List<Fact> facts() {
            return panels.stream().flatMap(panel -> panel.facts().stream()).toList();
        }
    }

    Parts parts(String iri, Article article, Choice choice, Optional<String> asked) {
        PanelQueries.Panel mentions = queries.ask("reader-mentions", Map.of("article", NodeFactory.createURI(iri)));
        return new Parts(
                mentions.rows().rows().stream().map(Row::new).map(Mention::of).toList(),
                mentions.query(),
                new FactReader(queries, entities, glossary, links).panels(iri, article.text(), choice, asked));
    }

    Reading reading(String iri, Article article, Choice choice, Optional<String> asked) {
        Parts parts = parts(iri, article, choice, asked);
        Optional<Asked> found = asked.map(wanted ->
                new Asked(wanted, parts.facts().stream().filter(Fact::asked).findFirst()));
        List<Mark> marks = marks(parts);
        Segments segments = new Segments(marks.stream()
                .map(mark -> new Stretch(mark.start(), mark.end()))
                .toList());
        List<Line> lines = new Lines(article.text(), segments, said(found), article.headlineAt()).list();
        Stretch whole = article.text().whole();
        return new Reading(
                iri,
                links.href(iri),
                article.headline(),
                article.language(),
                article.particulars(),
                neighbour(iri, -1),
                neighbour(iri, 1),
                whole.start(),
                whole.length(),
                lines,
                inLanes(marks, segments),
                kinds(marks),
                parts.panels(),
                named(parts),
                choice,
                found);
    }

    private static List<Stretch> said(Optional<Asked> asked) {
        return asked.flatMap(Asked::fact).stream()
                .flatMap(fact -> fact.supports().stream())
                .map(support -> new Stretch(support.start(), support.end()))
                .distinct()
                .toList();
    }

    private List<Mark> marks(Parts parts) {
        Stream<Mark> named = parts.mentions().stream().map(mention -> {
            Value entity = entities.value(mention.entity());
            return mark(
                    mention.at(),
                    entities.kind(mention.entity()),
                    mention.entity().toString(),
                    entity.text());
        });
        Stream<Mark> stated = parts.facts().stream()
                .filter(fact -> MARKED_FACTS.contains(fact.kind()))
                .flatMap(fact -> fact.supports().stream()
                        .map(support -> mark(
                                new Stretch(support.start(), support.end()), fact.kind(), fact.iri(), said(fact))));
        return Stream.concat(named, stated).distinct().toList();
    }

    private static String said(Fact fact) {
        return fact.figure()
                .map(figure -> fact.title() + " " + figure.value()
                        + figure.upper().map(upper -> "–" + upper).orElse("") + " " + figure.unit())
                .orElseGet(() -> fact.agent().map(Value::text).orElse("") + " " + fact.title());
    }

    private Mark mark(Stretch at, String kind, String iri, String name) {
        return new Mark(at.start(), at.end(), kind, iri, name, links.href(iri), 0);
    }

    private static List<Mark> inLanes(List<Mark> marks, Segments segments) {
        List<Mark> placed = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            placed.add(new Mark(
                    mark.start(), mark.end(), mark.kind(), mark.iri(), mark.name(), mark.href(), segments.lane(i)));
        }
        return List.copyOf(placed);
    }

    private static List<MarkKind> kinds(List<Mark> marks) {
        return MARK_KINDS.stream()
                .map(kind -> new MarkKind(kind, (int)
                        marks.stream().filter(mark -> mark.kind().equals(kind)).count()))
                .toList();
    }

    private Named named(Parts parts) {
        Map<Node, List<Mention>> byEntity = new LinkedHashMap<>();
        parts.mentions()
                .forEach(mention -> byEntity.computeIfAbsent(mention.entity(), none -> new ArrayList<>())
                        .add(mention));
        List<NamedKind> kinds = ENTITY_KINDS.stream()
                .map(kind -> {
                    List<NamedEntity> all = byEntity.entrySet().stream()
                            .filter(entry -> entities.kind(entry.getKey()).equals(kind))
                            .map(entry -> named(entry.getKey(), entry.getValue()))
                            .toList();
                    return new NamedKind(
                            kind, all.stream().mapToInt(NamedEntity::mentions).sum(), all);
                })
                .filter(kind -> kind.mentions() > 0)
                .toList();
        return new Named(parts.mentions().size(), kinds, parts.mentionsQuery());
    }

    private NamedEntity named(Node entity, List<Mention> mentions) {
        List<String> places = mentions.stream()
                .map(mention -> mention.at().start() + "," + mention.at().end())
                .distinct()
                .toList();
        return new NamedEntity(entities.value(entity), mentions.size(), String.join(" ", places));
    }

    /** The article some steps behind another in the order by which the catalogue counts them. */
    private Optional<Value> neighbour(String iri, int steps) {
        return catalogue.find(iri).flatMap(here -> {
            int wanted = here.articles().get(0) + steps;
            return catalogue.of(here.kind()).stream()
                    .filter(other -> other.articles().get(0) == wanted)
                    .findFirst()
                    .map(this::value);
        });
    }

    private Value value(Entry article) {
        return new Value(article.name(), "zh", links.href(article.iri()));
    }
}
