package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.extract.body.BodyKinds;
import io.mailuo.extract.body.OrganisationFinder;
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

    @Test
    void aShortNameThatIsACommonWordPlacesNoBody() {
        Lexicon lexicon = Lexicon.standard();
        Places places = Places.from(lexicon);
        OfficialNames names = new OfficialNames(lexicon, places, new OrganisationFinder(lexicon, places));
        assertThat(names.placeOf("公安部")).isEmpty();
        assertThat(names.placeOf("公安县教育局")).contains("湖北省荆州市公安县");
        assertThat(names.placeOf("绵阳中学")).contains("四川省绵阳市");
    }
}
