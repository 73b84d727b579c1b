package io.mailuo.server.reconcile;

import io.mailuo.rdf.Vocabulary;
import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Names;
import io.mailuo.server.graph.Terms;
import io.mailuo.server.reconcile.PropertyValue.Count;
import io.mailuo.server.reconcile.PropertyValue.Day;
import io.mailuo.server.reconcile.PropertyValue.Thing;
import io.mailuo.server.reconcile.PropertyValue.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads the values of properties from the graph; sorted, so that an answer is the same each time. */
final class PropertyReader {

    private static final Node UNIT_OF = NodeFactory.createURI("http://www.w3.org/ns/org#unitOf");

    private final Graph data;
    private final Catalogue catalogue;
    private final List<Entry> articles;
    private final Glossary glossary;

    PropertyReader(Graph data, NameTable table, Glossary glossary) {
        this.data = data;
        this.catalogue = table.catalogue();
        this.articles = table.articles();
        this.glossary = glossary;
    }

    /** The values of a property of a thing; none where the thing cannot have it. */
    List<PropertyValue> values(Entry entry, Property property) {
        Node node = NodeFactory.createURI(entry.iri());
        return property.isOf(entry.kind()) ? sorted(read(node, entry, property)) : List.of();
    }

    private Stream<? extends PropertyValue> read(Node node, Entry entry, Property property) {
        return switch (property) {
            case NAMES ->
                Stream.concat(Stream.of(entry.name()), entry.others().stream()).map(PropertyReader::words);
            case KIND -> entry.concept().stream().map(NodeFactory::createURI).map(this::concept);
            case LEVEL -> objects(node, Vocabulary.LEVEL).map(this::concept);
            case PLACE -> entry.place().stream().map(NodeFactory::createURI).map(this::thing);
            case CODE -> objects(node, Terms.NOTATION).map(code -> words(code.getLiteralLexicalForm()));
            case WHOLE -> objects(node, UNIT_OF).map(this::thing);
            case POSTS -> subjects(Terms.MEMBER, node).map(this::post);
            case BODIES ->
                subjects(Terms.MEMBER, node)
                        .flatMap(held -> objects(held, Terms.IN_ORGANISATION))
                        .map(this::thing);
            case PEOPLE ->
                subjects(Terms.IN_ORGANISATION, node)
                        .flatMap(held -> objects(held, Terms.MEMBER))
                        .map(this::thing);
            case OWNERS -> objects(node, Vocabulary.OWNER).map(this::thing);
            case PARTICIPANTS -> objects(node, Vocabulary.PARTICIPANT_BODY).map(this::thing);
            case OFFICIALS ->
                OFFICIAL.stream().flatMap(link -> objects(node, link)).map(this::thing);
            case PROGRAMMES ->
                PARTS.stream().flatMap(link -> subjects(link, node)).map(this::thing);
            case ARTICLES -> articles(entry).map(article -> new Thing(article.iri(), article.name()));
            case ARTICLE_COUNT -> Stream.of(new Count(entry.articles().size()));
            case FIRST_DATE -> dates(entry).min(Comparator.naturalOrder()).map(Day::new).stream();
            case LAST_DATE -> dates(entry).max(Comparator.naturalOrder()).map(Day::new).stream();
        };
    }

    private static final List<Node> OFFICIAL =
            List.of(Vocabulary.SPEAKER, Vocabulary.LEADER, Vocabulary.PARTICIPANT_OFFICIAL);
    private static final List<Node> PARTS = List.of(
            Vocabulary.OWNER,
            Vocabulary.PARTICIPANT_BODY,
            Vocabulary.SPEAKER,
            Vocabulary.LEADER,
            Vocabulary.PARTICIPANT_OFFICIAL);

    private static List<PropertyValue> sorted(Stream<? extends PropertyValue> values) {
        return values.map(PropertyValue.class::cast)
                .distinct()
                .sorted(Comparator.comparing(PropertyValue::text).thenComparing(PropertyValue::toString))
                .toList();
    }

    private static Words words(String text) {
        return new Words(text, text);
    }

    private Words concept(Node node) {
        Glossary.Label label = glossary.label(node);
        String own = objects(node, Terms.NOTATION)
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .orElse(label.zh());
        return glossary.knows(node) ? new Words(label.zh(), label.en()) : words(own);
    }

    private Thing thing(Node node) {
        return new Thing(node.getURI(), name(node));
    }

    private String name(Node node) {
        return catalogue
                .find(node.getURI())
                .map(Entry::name)
                .or(() -> Names.name(data, node).map(Node::getLiteralLexicalForm))
                .orElse(Glossary.lastPart(node.getURI()));
    }

    /** 青禾县教育局局长, with what the tenure says where the post is no longer held. */
    private Words post(Node held) {
        String body = Stream.of(Terms.IN_ORGANISATION, Vocabulary.AREA)
                .flatMap(link -> objects(held, link))
                .findFirst()
                .map(this::name)
                .orElse("");
        String title = objects(held, Terms.ROLE_NAME)
                .findFirst()
                .map(Node::getLiteralLexicalForm)
                .orElse("");
        Optional<Glossary.Label> former = objects(held, Vocabulary.TENURE)
                .filter(tenure -> !tenure.equals(Vocabulary.TENURE_CURRENT))
                .findFirst()
                .map(glossary::label);
        return new Words(
                body + title + former.map(label -> "（" + label.zh() + "）").orElse(""),
                body + title + former.map(label -> " (" + label.en() + ")").orElse(""));
    }

    private Stream<Entry> articles(Entry entry) {
        return entry.articles().stream().map(articles::get);
    }

    private Stream<LocalDate> dates(Entry entry) {
        return articles(entry)
                .flatMap(article -> objects(NodeFactory.createURI(article.iri()), Terms.DATE_PUBLISHED))
                .flatMap(day -> day(day.getLiteralLexicalForm()).stream());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private Stream<Node> objects(Node subject, Node property) {
        return inOrder(data.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList());
    }

    private Stream<Node> subjects(Node property, Node object) {
        return inOrder(data.find(Node.ANY, property, object)
                .mapWith(Triple::getSubject)
                .toList());
    }

    private static Stream<Node> inOrder(Collection<Node> nodes) {
        return nodes.stream().distinct().sorted(Comparator.comparing(Node::toString));
    }
}
