package io.mailuo.server.sparql;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;

/**
 * A test of the W3C's suites for SPARQL 1.0 and 1.1 (as the test suite of RDF4J carries them).
 *
 * @param kind name of its class in the vocabulary of manifests, without namespace
 * @param query address of its query
 * @param data addresses of its default graph
 * @param graphs addresses of its named graphs
 * @param result address of what comes out
 */
record W3cTest(
        String name, String kind, String query, List<String> data, List<String> graphs, Optional<String> result) {

    private static final String BASE = "http://w3c.example/";
    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
    private static final String APPROVED = "http://www.w3.org/2001/sw/DataAccess/tests/test-dawg#Approved";
    private static final Property APPROVAL =
            ResourceFactory.createProperty("http://www.w3.org/2001/sw/DataAccess/tests/test-dawg#approval");

    /** The approved tests of a folder and of its name, such as {@code testcases-sparql-1.1-w3c/bind}. */
    static List<W3cTest> in(String folder) throws IOException {
        Model manifest = model(BASE + folder + "/manifest.ttl");
        List<W3cTest> tests = new ArrayList<>();
        for (RDFNode list : manifest.listObjectsOfProperty(mf("entries")).toList()) {
            for (RDFNode entry : list.as(RDFList.class).asJavaList()) {
                if (approved(entry.asResource())) {
                    tests.add(of(entry.asResource()));
                }
            }
        }
        return tests;
    }

    private static boolean approved(Resource entry) {
        return entry.listProperties(APPROVAL).toList().stream()
                .anyMatch(statement -> statement.getObject().toString().equals(APPROVED));
    }

    private static W3cTest of(Resource entry) {
        RDFNode action = requireNonNull(entry.getProperty(mf("action"))).getObject();
        Resource asked = action.asResource();
        boolean plain = !asked.hasProperty(qt("query"));
        String kind = entry.hasProperty(RDF.type)
                ? requireNonNull(entry.getPropertyResourceValue(RDF.type)).getLocalName()
                : "QueryEvaluationTest";
        return new W3cTest(
                folder(requireNonNull(entry.getURI())) + " "
                        + entry.getProperty(mf("name")).getString(),
                kind,
                plain
                        ? asked.getURI()
                        : asked.getPropertyResourceValue(qt("query")).getURI(),
                plain ? List.of() : addresses(asked, qt("data")),
                plain ? List.of() : addresses(asked, qt("graphData")),
                Optional.ofNullable(entry.getPropertyResourceValue(mf("result")))
                        .map(Resource::getURI));
    }

    private static String folder(String iri) {
        String[] parts = iri.replaceAll("#.*", "").split("/", -1);
        return parts[parts.length - 2];
    }

    private static List<String> addresses(Resource of, Property property) {
        return of.listProperties(property).toList().stream()
                .map(statement -> statement.getResource().getURI())
                .toList();
    }

    private static Property mf(String name) {
        return ResourceFactory.createProperty(MF + name);
    }

    private static Property qt(String name) {
        return ResourceFactory.createProperty(QT + name);
    }

    /** The query, with its address as base. */
    String text() throws IOException {
        return "BASE <" + query + ">\n" + new String(bytes(query), StandardCharsets.UTF_8);
    }

    /** The file at an address. */
    static byte[] bytes(String address) throws IOException {
        String file = address.replace(BASE, "/").replaceAll("#.*", "");
        try (InputStream in = W3cTest.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("the suite has no " + file);
            }
            return in.readAllBytes();
        }
    }

    /** The triples of the file at an address. */
    static Model model(String address) throws IOException {
        Lang lang = RDFLanguages.filenameToLang(address);
        Model model = ModelFactory.createDefaultModel();
        RDFParser.source(new ByteArrayInputStream(bytes(address)))
                .lang(lang == null ? Lang.TURTLE : lang)
                .base(address)
                .parse(model);
        return model;
    }

    @Override
    public String toString() {
        return name;
    }
}
