package io.mailuo.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Graph ontology = Ontology.terms();

    @Test
    void everyConstantIsInTheOntology() throws IllegalAccessException {
        assertThat(defined()).containsAll(constants());
    }

    @Test
    void everyTermOfTheOntologyIsAConstantUnlessItsSchemeIsOpen() throws IllegalAccessException {
        Set<String> terms = defined();
        for (Node open : Set.of(Vocabulary.PROGRAMME_TYPES, Vocabulary.ORGANISATION_KINDS)) {
            ontology.find(Node.ANY, Standard.IN_SCHEME, open)
                    .forEachRemaining(triple -> terms.remove(triple.getSubject().getURI()));
        }
        assertThat(constants()).isEqualTo(terms);
    }

    @Test
    void everyTermHasALabelAndACommentInBothLanguages() {
        for (String term : defined()) {
            for (Node property : Set.of(RDFS.label.asNode(), RDFS.comment.asNode())) {
                assertThat(ontology.find(Statements.iri(term), property, Node.ANY)
                                .mapWith(triple -> triple.getObject().getLiteralLanguage())
                                .toList())
                        .as("%s %s", term, property)
                        .containsExactlyInAnyOrder("zh", "en");
            }
        }
    }

    @Test
    void termsOfTheShapesAreInTheOntology() {
        Set<String> used = new TreeSet<>();
        Ontology.shapes().find().forEachRemaining(triple -> {
            if (triple.getObject().isURI() && triple.getObject().getURI().startsWith(Vocabulary.NAMESPACE)) {
                used.add(triple.getObject().getURI());
            }
        });
        assertThat(used).isNotEmpty();
        assertThat(defined()).containsAll(used);
    }

    @Test
    void findsConceptsByNotationAndByChineseName() {
        assertThat(Ontology.concept(ontology, Vocabulary.PROGRAMME_TYPES, "plan"))
                .isEqualTo(Ontology.concept(ontology, Vocabulary.PROGRAMME_TYPES, "计划"))
                .isPresent();
        assertThat(Ontology.concept(ontology, Vocabulary.ORGANISATION_KINDS, "plan"))
                .isEmpty();
    }

    private Set<String> defined() {
        Set<String> terms = new TreeSet<>();
        ontology.find(Node.ANY, Standard.TYPE, Node.ANY)
                .mapWith(triple -> triple.getSubject().getURI())
                .filterKeep(iri -> iri.startsWith(Vocabulary.NAMESPACE))
                .forEachRemaining(terms::add);
        return terms;
    }

    private static Set<String> constants() throws IllegalAccessException {
        Set<String> constants = new TreeSet<>();
        for (Field field : Vocabulary.class.getFields()) {
            if (field.getType() == Node.class) {
                constants.add(((Node) field.get(null)).getURI());
            }
        }
        return constants;
    }
}
