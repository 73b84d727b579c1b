package io.mailuo.server.ask;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Names;
import io.mailuo.server.web.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Makes cells of terms, each named once an answer. */
final class Cells {

    private static final String OWN_THINGS = "id/";
    private static final int MAX_PATH = 30;

    private final Catalogue catalogue;
    private final Glossary glossary;
    private final Links links;
    private final Graph data;
    private final Language language;
    private final Map<Node, Cell> made = new HashMap<>();

    Cells(Catalogue catalogue, Glossary glossary, Links links, Graph data, Language language) {
        this.catalogue = catalogue;
        this.glossary = glossary;
        this.links = links;
        this.data = data;
        this.language = language;
    }

    Cell cell(@Nullable Node node) {
        if (node == null) {
            return Cell.EMPTY;
        }
        return node.isURI() ? made.computeIfAbsent(node, this::thing) : plain(node);
    }

    private static Cell plain(Node node) {
        if (!node.isLiteral()) {
            return new Cell("_:" + node.getBlankNodeLabel(), "", "", "", "", false);
        }
        boolean number = node.getLiteralDatatype() instanceof XSDDatatype type
                && Number.class.isAssignableFrom(
                        Optional.<Class<?>>ofNullable(type.getJavaClass()).orElse(Object.class));
        return new Cell(node.getLiteralLexicalForm(), node.getLiteralLanguage(), "", "", "", number);
    }

    private Cell thing(Node node) {
        String iri = node.getURI();
        String shortIri = Namespaces.shortened(iri);
        String href = links.href(node);
        Optional<String> named = catalogue.find(iri).map(Entry::name);
        if (named.isPresent()) {
            return new Cell(named.orElseThrow(), "zh-Hans", iri, "", href, false);
        }
        if (glossary.knows(node)) {
            Glossary.Label label = glossary.label(node);
            String text = language == Language.EN ? label.en() : label.zh();
            return new Cell(text, language.tag(), iri, shortIri, href, false);
        }
        if (links.isOwn(iri)) {
            Optional<Node> name = Names.name(data, node);
            return new Cell(
                    name.map(Node::getLiteralLexicalForm).orElseGet(() -> path(href)),
                    name.map(Node::getLiteralLanguage).orElse(""),
                    iri,
                    "",
                    href,
                    false);
        }
        return new Cell(shortIri.isEmpty() ? iri : shortIri, "", iri, "", href, false);
    }

    /** What follows the base, its middle left out where it is long, or no column is wide enough; the IRI is beside it. */
    private static String path(String href) {
        String path = href.startsWith("/") ? href.substring(1) : href;
        String own = path.startsWith(OWN_THINGS) ? path.substring(OWN_THINGS.length()) : path;
        return own.length() <= MAX_PATH ? own : own.substring(0, MAX_PATH - 9) + "…" + own.substring(own.length() - 8);
    }
}
