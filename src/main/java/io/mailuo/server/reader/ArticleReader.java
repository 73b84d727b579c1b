package io.mailuo.server.reader;

import io.mailuo.rdf.Vocabulary;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Names;
import io.mailuo.server.graph.Terms;
import io.mailuo.server.reader.Reading.Particulars;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads from the graph what it says of an article itself. */
final class ArticleReader {

    private static final Node BODY = schema("articleBody");
    private static final Node IDENTIFIER = schema("identifier");
    private static final Node ENCODING = schema("encodingFormat");
    private static final Node PUBLISHER = schema("publisher");
    private static final Node AUTHOR = schema("author");

    /**
     * An article.
     *
     * @param headlineAt where the headline stands in the text
     */
    record Article(
            String headline,
            String language,
            Particulars particulars,
            ArticleText text,
            Optional<Stretch> headlineAt) {}

    private final Graph data;
    private final Glossary glossary;

    ArticleReader(Graph data, Glossary glossary) {
        this.data = data;
        this.glossary = glossary;
    }

    /** The article of an IRI; empty if there is none. */
    Optional<Article> read(String iri) {
        Node node = NodeFactory.createURI(iri);
        if (!data.contains(node, Terms.TYPE, Terms.ARTICLE)) {
            return Optional.empty();
        }
        String file = text(node, IDENTIFIER).or(() -> text(node, Terms.NAME)).orElse(Glossary.lastPart(iri));
        Optional<Node> name = Names.name(data, node);
        return Optional.of(new Article(
                name.map(Node::getLiteralLexicalForm).orElse(file),
                name.map(Node::getLiteralLanguage).orElse(""),
                particulars(node, file),
                new ArticleText(text(node, BODY).orElse(""), count(node, Vocabulary.TEXT_START)),
                object(node, Terms.HEADLINE_EVIDENCE).flatMap(this::stretch)));
    }

    private Particulars particulars(Node node, String file) {
        return new Particulars(
                file,
                text(node, Vocabulary.SHA256),
                text(node, ENCODING),
                text(node, Terms.DATE_PUBLISHED),
                object(node, Vocabulary.DATE_BASIS).map(glossary::label),
                text(node, PUBLISHER),
                text(node, AUTHOR),
                count(node, Vocabulary.CHARACTERS_LEFT_OUT),
                count(node, Vocabulary.CHARACTERS_DESTROYED));
    }

    private Optional<Stretch> stretch(Node words) {
        return data.find(words, Terms.HAS_SELECTOR, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .filter(selector -> data.contains(selector, Terms.START, Node.ANY))
                .map(selector -> new Stretch(count(selector, Terms.START), count(selector, Terms.END)))
                .findFirst();
    }

    private int count(Node node, Node property) {
        try {
            return text(node, property).map(Integer::parseInt).orElse(0);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private Optional<String> text(Node node, Node property) {
        return object(node, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    private Optional<Node> object(Node node, Node property) {
        return data.find(node, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .min(Comparator.comparing(Node::toString));
    }

    private static Node schema(String name) {
        return NodeFactory.createURI("https://schema.org/" + name);
    }
}
