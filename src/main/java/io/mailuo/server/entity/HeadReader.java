package io.mailuo.server.entity;

import io.mailuo.pipeline.NameForms;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Kind;
import io.mailuo.server.graph.Names;
import io.mailuo.server.graph.Terms;
import io.mailuo.server.graph.Value;
import io.mailuo.server.web.Address;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads the head of the page of a thing. */
final class HeadReader {

    private final Graph data;
    private final Glossary glossary;
    private final Names names;
    private final NameForms forms;

    HeadReader(Graph data, Glossary glossary, Names names, NameForms forms) {
        this.data = data;
        this.glossary = glossary;
        this.names = names;
        this.forms = forms;
    }

    /**
     * The head of a thing.
     *
     * @param articles the articles that name it, newest first, those without a day last
     */
    Head read(Entry entry, List<ArticleDays.Dated> articles) {
        Node node = NodeFactory.createURI(entry.iri());
        List<Value> further = entry.others().stream().map(this::name).toList();
        Optional<String> attested = further.stream()
                .map(Value::text)
                .filter(name ->
                        !name.equals(entry.name()) && forms.simplified(name).equals(entry.name()))
                .findFirst();
        String traditional = attested.orElseGet(() -> forms.traditional(entry.name()));
        List<String> days = articles.stream()
                .map(ArticleDays.Dated::day)
                .filter(day -> !day.isEmpty())
                .toList();
        boolean same = traditional.equals(entry.name());
        return new Head(
                entry.iri(),
                entry.kind().code(),
                entry.name(),
                same ? "" : traditional,
                !same && attested.isEmpty(),
                String.join(" ", forms.syllables(entry.name())),
                further.stream()
                        .filter(name -> !name.text().equals(traditional))
                        .toList(),
                entry.concept().map(NodeFactory::createURI).map(this::concept),
                entry.place().map(NodeFactory::createURI).map(names::value),
                entry.kind() == Kind.PLACE ? literal(node, Terms.NOTATION) : "",
                Address.of("/explore").with("focus", entry.iri()).toString(),
                entry.articles().size(),
                days.isEmpty() ? "" : days.get(days.size() - 1),
                days.isEmpty() ? "" : days.get(0));
    }

    /** A concept by its label; one of the data's own has a notation and no label. */
    private Glossary.Label concept(Node concept) {
        String notation = literal(concept, Terms.NOTATION);
        return glossary.knows(concept) || notation.isEmpty()
                ? glossary.label(concept)
                : new Glossary.Label(notation, notation);
    }

    /** A name with the script that it is in, as its characters show. */
    private Value name(String name) {
        return new Value(name, forms.simplified(name).equals(name) ? "zh-Hans" : "zh-Hant", "");
    }

    private String literal(Node node, Node property) {
        return data
                .find(node, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .mapWith(Node::getLiteralLexicalForm)
                .toList()
                .stream()
                .min(Comparator.naturalOrder())
                .orElse("");
    }
}
