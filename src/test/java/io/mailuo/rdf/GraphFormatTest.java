package io.mailuo.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphFormatTest {

    @ParameterizedTest
    @CsvSource({
        "turtle,TURTLE",
        "ttl,TURTLE",
        "text/turtle,TURTLE",
        "TriG,TRIG",
        "n-triples,NTRIPLES",
        "nt,NTRIPLES",
        "N-Quads,NQUADS",
        "nq,NQUADS",
        ".jsonld,JSONLD",
        "JSON-LD,JSONLD",
        "application/ld+json,JSONLD",
        "rdf/xml,RDFXML",
        "rdf,RDFXML",
        "application/rdf+xml,RDFXML"
    })
    void isKnownByNameExtensionAndMediaType(String name, GraphFormat format) {
        assertThat(GraphFormat.parse(name)).isEqualTo(format);
    }

    @Test
    void anotherNameIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> GraphFormat.parse("owl"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no graph format 'owl':"
                        + " use one of turtle, trig, ntriples, nquads, jsonld, rdfxml");
    }
}
