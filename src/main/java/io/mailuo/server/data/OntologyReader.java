package io.mailuo.server.data;

import io.mailuo.server.data.OntologyPage.Reference;
import io.mailuo.server.data.OntologyPage.Scheme;
import io.mailuo.server.data.OntologyPage.Section;
import io.mailuo.server.data.OntologyPage.Term;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Prefixes;
import io.mailuo.server.graph.Terms;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads the ontology as its page shows it: by sort, in order of name, each term with what leads on from it. */
final class OntologyReader {

    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final Node SUBCLASS = iri(RDFS + "subClassOf");
    private static final Node SUBPROPERTY = iri(RDFS + "subPropertyOf");
    private static final Node DOMAIN = iri(RDFS + "domain");
    private static final Node RANGE = iri(RDFS + "range");
    private static final Node IN_SCHEME = iri(SKOS + "inScheme");

    private final Graph terms;
    private final Glossary glossary;
    private final Links links;
    private final Optional<Map<Node, Long>> uses;

    /** Reads with the uses of each term, where they are counted. */
    OntologyReader(Glossary glossary, Links links, Optional<Map<Node, Long>> uses) {
        this.terms = glossary.terms();
        this.glossary = glossary;
        this.links = links;
        this.uses = uses;
    }

    OntologyPage read() {
        Node ontology = of(OWL + "Ontology").findFirst().orElseThrow();
        return new OntologyPage(
                ontology.getURI(),
                Terms.MAILUO,
                "mailuo",
                texts(ontology, iri(OWL + "versionInfo")).stream().findFirst().orElse(""),
                objects(ontology, iri("http://purl.org/dc/terms/license"))
                        .map(Node::getURI)
                        .findFirst()
                        .orElse(""),
                glossary.label(ontology),
                glossary.comment(ontology),
                List.of(
                        section("classes", OWL + "Class"),
                        section("objectProperties", OWL + "ObjectProperty"),
                        section("datatypeProperties", OWL + "DatatypeProperty"),
                        section("datatypes", RDFS + "Datatype")),
                of(SKOS + "ConceptScheme").map(this::scheme).toList());
    }

    private Section section(String code, String type) {
        return new Section(code, of(type).map(this::term).toList());
    }

    /** A scheme with its concepts in the order of the file's meaning: by name, as queries give them. */
    private Scheme scheme(Node scheme) {
        return new Scheme(
                term(scheme), subjects(IN_SCHEME, scheme).map(this::term).toList());
    }

    private Term term(Node term) {
        return new Term(
                Glossary.lastPart(term.getURI()),
                term.getURI(),
                glossary.label(term),
                glossary.comment(term),
                references(Stream.concat(objects(term, SUBCLASS), objects(term, SUBPROPERTY))),
                references(Stream.concat(subjects(SUBCLASS, term), subjects(SUBPROPERTY, term))),
                references(objects(term, DOMAIN)),
                references(objects(term, RANGE)),
                references(subjects(DOMAIN, term)),
                references(subjects(RANGE, term)),
                terms.contains(term, Terms.TYPE, iri(OWL + "SymmetricProperty")),
                texts(term, Terms.NOTATION),
                texts(term, Terms.ALT_LABEL),
                uses.map(counted -> counted.getOrDefault(term, 0L)));
    }

    private List<Reference> references(Stream<Node> nodes) {
        return nodes.map(node ->
                        new Reference(Prefixes.shortened(node.getURI()), links.href(node), glossary.label(node)))
                .toList();
    }

    private Stream<Node> of(String type) {
        return subjects(Terms.TYPE, iri(type));
    }

    private Stream<Node> subjects(Node property, Node object) {
        return sorted(terms.find(Node.ANY, property, object)
                .mapWith(Triple::getSubject)
                .toList());
    }

    private Stream<Node> objects(Node subject, Node property) {
        return sorted(terms.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList());
    }

    private static Stream<Node> sorted(List<Node> nodes) {
        return nodes.stream().filter(Node::isURI).distinct().sorted(Comparator.comparing(Node::getURI));
    }

    private List<String> texts(Node subject, Node property) {
        return terms
                .find(subject, property, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList()
                .stream()
                .distinct()
                .sorted()
                .toList();
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
