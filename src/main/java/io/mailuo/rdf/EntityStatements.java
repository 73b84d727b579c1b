package io.mailuo.rdf;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** States what an entity is, is called and belongs to. */
final class EntityStatements {

    private static final RDFDatatype DIVISION_CODE =
            TypeMapper.getInstance().getSafeTypeByName(Vocabulary.GBT2260.getURI());

    private final Iris iris;
    private final Graph terms;
    private final Statements to;

    EntityStatements(Iris iris, Graph terms, Statements to) {
        this.iris = iris;
        this.terms = terms;
        this.to = to;
    }

    Node node(EntityKey key) {
        return Statements.iri(iris.entity(key));
    }

    /** States an entity that the article describes. */
    void entity(Entity entity) {
        Node node = node(entity.key());
        kind(node, entity.key());
        to.chinese(node, Standard.PREF_LABEL, entity.label(), Statements.HANS);
        entity.aliases().forEach(alias -> to.chinese(node, Standard.ALT_LABEL, alias, Statements.HANS));
        // A name that both scripts write alike is no further name.
        entity.traditional().stream()
                .filter(name -> !name.equals(entity.label()))
                .forEach(name -> to.chinese(node, Standard.ALT_LABEL, name, Statements.HANT));
        entity.partOf().ifPresent(whole -> part(node, entity.key(), whole));
        entity.place().ifPresent(place -> to.add(node, Standard.LOCATION, node(place)));
        entity.code()
                .ifPresent(code -> to.add(node, Standard.NOTATION, NodeFactory.createLiteralDT(code, DIVISION_CODE)));
        entity.category().ifPresent(category -> category(node, entity.key(), category));
        entity.level().ifPresent(level -> to.add(node, Vocabulary.LEVEL, Concepts.of(level)));
    }

    /** States an entity that others refer to but the article does not describe, by the name that its key holds. */
    void bare(EntityKey key) {
        Node node = node(key);
        kind(node, key);
        to.chinese(node, Standard.PREF_LABEL, Iris.display(key), Statements.HANS);
    }

    private void kind(Node node, EntityKey key) {
        switch (key.kind()) {
            case PERSON -> to.type(node, Standard.PERSON);
            case ORGANISATION -> to.type(node, Standard.ORGANIZATION);
            case PLACE -> to.type(node, Standard.ADMINISTRATIVE_AREA);
            case PROGRAMME -> to.type(node, Vocabulary.PROGRAMME, Standard.PROJECT);
        }
    }

    private void part(Node node, EntityKey key, EntityKey whole) {
        switch (key.kind()) {
            case ORGANISATION -> {
                to.type(node, Standard.ORGANIZATIONAL_UNIT);
                to.add(node, Standard.UNIT_OF, node(whole));
            }
            case PLACE -> to.add(node, Standard.CONTAINED_IN, node(whole));
            case PERSON, PROGRAMME -> to.add(node, Standard.IS_PART_OF, node(whole));
        }
    }

    private void category(Node node, EntityKey key, String category) {
        boolean organisation = key.kind() == EntityKey.Kind.ORGANISATION;
        Node scheme = organisation ? Vocabulary.ORGANISATION_KINDS : Vocabulary.PROGRAMME_TYPES;
        Node property = organisation ? Standard.CLASSIFICATION : Standard.DC_TYPE;
        boolean listed = organisation || key.kind() == EntityKey.Kind.PROGRAMME;
        Node concept = (listed ? Ontology.concept(terms, scheme, category) : Optional.<Node>empty())
                .orElseGet(() -> ownConcept(key.kind(), category));
        to.add(node, property, concept);
    }

    /** A concept of the lexicon that the ontology does not list; a user's own lexicon may bring any. */
    private Node ownConcept(EntityKey.Kind kind, String category) {
        Node concept = Statements.iri(iris.content("concept", category, kind.name(), category));
        to.type(concept, Standard.CONCEPT);
        to.text(concept, Standard.NOTATION, category);
        switch (kind) {
            case ORGANISATION -> to.add(concept, Standard.IN_SCHEME, Vocabulary.ORGANISATION_KINDS);
            case PROGRAMME -> to.add(concept, Standard.IN_SCHEME, Vocabulary.PROGRAMME_TYPES);
            case PERSON, PLACE -> {
                // Kinds of person and area have no scheme of their own.
            }
        }
        return concept;
    }
}
