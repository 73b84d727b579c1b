package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.extract.body.BodyKinds;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.rdf.Ontology;
import io.mailuo.rdf.Vocabulary;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class OfficialNamesTest {

    @Test
    void everyKindOfTheLexiconIsAConceptOfTheOntology() {
        Graph terms = Ontology.terms();
        Set<String> listed = new TreeSet<>();
        terms.find(Node.ANY, SKOS.inScheme.asNode(), Vocabulary.ORGANISATION_KINDS)
                .forEachRemaining(concept -> terms.find(concept.getSubject(), SKOS.notation.asNode(), Node.ANY)
                        .forEachRemaining(
                                notation -> listed.add(notation.getObject().getLiteralLexicalForm())));
        assertThat(new BodyKinds(Lexicon.standard(), Places.from(Lexicon.standard())).kinds())
                .isEqualTo(listed);
    }
}
