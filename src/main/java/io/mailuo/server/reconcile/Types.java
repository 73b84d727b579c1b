package io.mailuo.server.reconcile;

import io.mailuo.rdf.Vocabulary;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Kind;
import io.mailuo.server.graph.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The types that clients may ask for: the kinds of things, and the ontology's kinds of organisations and types of programmes. */
final class Types {

    private static final Node IN_SCHEME = NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#inScheme");

    private final Map<String, Type> byId = new LinkedHashMap<>();

    Types(Glossary glossary) {
        for (Kind kind : Kind.values()) {
            add(new Type(kind.code(), glossary.label(kind.type()), kind, Optional.empty()));
        }
        concepts(glossary, Vocabulary.ORGANISATION_KINDS, Kind.ORGANISATION);
        concepts(glossary, Vocabulary.PROGRAMME_TYPES, Kind.PROGRAMME);
    }

    private void add(Type type) {
        byId.put(type.id(), type);
    }

    private void concepts(Glossary glossary, Node scheme, Kind kind) {
        glossary.terms().find(Node.ANY, IN_SCHEME, scheme).toList().stream()
                .map(triple -> triple.getSubject().getURI())
                .sorted(Comparator.naturalOrder())
                .forEach(iri -> add(new Type(
                        Glossary.lastPart(iri), glossary.label(NodeFactory.createURI(iri)), kind, Optional.of(iri))));
    }

    /** All, kinds before what is narrower. */
    List<Type> list() {
        return List.copyOf(byId.values());
    }

    /** The type of an id, or of the IRI of a class or concept. */
    Optional<Type> find(String id) {
        return Optional.ofNullable(byId.get(id))
                .or(() -> list().stream()
                        .filter(type -> type.concept().filter(id::equals).isPresent()
                                || (type.concept().isEmpty()
                                        && type.kind().type().getURI().equals(id)))
                        .findFirst());
    }

    /** The types of a thing, the narrower first. */
    List<Type> of(Entry entry) {
        List<Type> types = new ArrayList<>();
        entry.concept()
                .filter(iri -> iri.startsWith(Terms.MAILUO))
                .map(Glossary::lastPart)
                .map(byId::get)
                .ifPresent(types::add);
        Optional.ofNullable(byId.get(entry.kind().code())).ifPresent(types::add);
        return types;
    }
}
