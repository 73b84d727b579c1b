package io.mailuo.server.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.mailuo.model.EntityKey;
import io.mailuo.pipeline.GraphCounts.FactKind;
import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.SeedGraph;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the data, its twin, and VoID, on the graph of the sample articles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataPageTest {

    private final MailuoServer server = SeedGraph.serve();
    private final Client client = new Client(server);

    @BeforeAll
    void awaitFigures() throws Exception {
        client.first("/data/SHA256SUMS");
        client.first("/.well-known/void");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void showsEachFileWithItsChecksumAndTheQualityInBothLanguages() throws Exception {
        String sums = client.first("/data/SHA256SUMS").body();
        for (String language : new String[] {"zh", "en"}) {
            String page = client.first("/data?lang=" + language, "Accept", "text/html")
                    .body();
            sums.lines()
                    .forEach(line -> assertThat(page)
                            .contains("href=\"/data/" + line.substring(66) + "\"")
                            .contains(line.substring(0, 64)));
            assertThat(page)
                    .contains("http://localhost:3030/reconcile")
                    .contains("href=\"/ns?format=html\"")
                    .contains("/.well-known/void")
                    .contains("<code>quantity-counted-noun</code>")
                    .contains("data-complete=\"true\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"factsQuery", "rulesQuery", "textsQuery", "classesQuery"})
    void theQueryBehindAPanelGivesItsRowsAtTheEndpoint(String name) throws Exception {
        JsonObject quality = twin().getAsJsonObject("quality");
        JsonElement panel = quality.get(name.substring(0, name.length() - "Query".length()));
        JsonArray rows = panel.isJsonArray() ? panel.getAsJsonArray() : arrayOf(panel);

        List<String> shown = new ArrayList<>();
        rows.forEach(row -> shown.add(numbers(row.getAsJsonObject())));
        HttpResponse<String> answer =
                client.first(Client.sparql(quality.get(name).getAsString()) + "&format=csv");
        List<String> asked = answer.body()
                .lines()
                .skip(1)
                .filter(line -> !line.isEmpty())
                .map(line -> line.replaceAll("https?://[^,]*,|^[a-z-]+,", ""))
                .toList();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(shown).isEqualTo(asked);
    }

    private static JsonArray arrayOf(JsonElement element) {
        JsonArray array = new JsonArray();
        array.add(element);
        return array;
    }

    /** The numbers of a row in order. */
    private static String numbers(JsonObject row) {
        List<String> numbers = new ArrayList<>();
        row.entrySet().forEach(member -> {
            if (member.getValue().isJsonPrimitive()
                    && member.getValue().getAsJsonPrimitive().isNumber()) {
                numbers.add(member.getValue().getAsString());
            }
        });
        return String.join(",", numbers);
    }

    /** The query of the page reads the properties that have concepts; this one reads all, which takes long on a large graph. */
    @Test
    void countsConceptsBehindEveryPropertyThatHasThem() throws Exception {
        String everyObject = """
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                SELECT ?concept (COUNT(*) AS ?uses) {
                  ?thing ?property ?concept
                  FILTER (isIRI(?concept) && STRSTARTS(STR(?concept), "https://w3id.org/mailuo/ns#") && ?property != rdf:type)
                }
                GROUP BY ?concept
                ORDER BY ?concept
                """;
        String asked;
        try (InputStream panel =
                Objects.requireNonNull(DataPageTest.class.getResourceAsStream("/panels/data-concepts.rq"))) {
            asked = new String(panel.readAllBytes(), StandardCharsets.UTF_8);
        }

        String counted = client.get(Client.sparql(asked), "Accept", "text/csv").body();

        assertThat(counted).contains("#status-target,").contains("#role-");
        assertThat(counted)
                .isEqualTo(client.get(Client.sparql(everyObject), "Accept", "text/csv")
                        .body());
        Model ontology = ModelFactory.createModelForGraph(
                RDFParser.source(Path.of("ontology/mailuo.ttl")).toGraph());
        List<String> ofConcepts = ontology.listSubjectsWithProperty(RDFS.range, SKOS.Concept)
                .mapWith(property -> "mailuo:" + property.getLocalName())
                .toList();
        assertThat(ofConcepts).isNotEmpty();
        assertThat(asked).contains(ofConcepts);
    }

    @Test
    void factsByHowSureTheyAreAddUp() throws Exception {
        JsonObject facts = twin().getAsJsonObject("quality").getAsJsonObject("facts");

        assertThat(facts.get("high").getAsLong()
                        + facts.get("middle").getAsLong()
                        + facts.get("low").getAsLong())
                .isEqualTo(facts.get("facts").getAsLong())
                .isPositive();
    }

    @Test
    void theBuildSaysWhatItCountedAndWhatItCouldNotRead() throws Exception {
        JsonObject build = twin().getAsJsonObject("build");

        assertThat(build.get("inputsNotRead").getAsLong()).isZero();
        assertThat(build.getAsJsonArray("counts").toString()).contains("{\"name\":\"articles\",\"number\":2}");
        assertThat(build.get("query").getAsString()).contains("GRAPH <http://localhost:3030/graph/run>");
    }

    @Test
    void everyCountThatABuildCanMakeHasWords() throws Exception {
        for (String language : new String[] {"zh", "en"}) {
            Properties words = new Properties();
            try (InputStream in = Objects.requireNonNull(
                    DataPageTest.class.getResourceAsStream("/messages/data_" + language + ".properties"))) {
                words.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
            }
            for (EntityKey.Kind kind : EntityKey.Kind.values()) {
                assertThat(words).containsKey("count.entities." + kind.name().toLowerCase(Locale.ROOT));
            }
            for (FactKind kind : FactKind.values()) {
                assertThat(words).containsKey("count.facts." + kind.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    @Test
    void voidCountsWhatTheEndpointCounts() throws Exception {
        List<String> described = Client.parsed(client.first("/.well-known/void").body(), Lang.TURTLE).stream()
                .map(Object::toString)
                .toList();
        String triples = client.first(Client.sparql("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }") + "&format=csv")
                .body()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();

        assertThat(described)
                .contains("http://localhost:3030/.well-known/void#dataset http://rdfs.org/ns/void#triples \"" + triples
                        + "\"^^xsd:integer")
                .anyMatch(triple -> triple.contains("void#exampleResource http://localhost:3030/id/person/"))
                .anyMatch(triple -> triple.contains("void#uriSpace \"http://localhost:3030/id/\""))
                .anyMatch(triple -> triple.contains("void#property ") && triple.endsWith("ns#support"));
        for (String dump : described.stream()
                .filter(triple -> triple.contains("void#dataDump"))
                .map(triple -> triple.replaceFirst(".* http://localhost:3030", ""))
                .toList()) {
            assertThat(client.send("HEAD", dump).statusCode()).as(dump).isEqualTo(200);
        }
    }

    private JsonObject twin() throws Exception {
        return JsonParser.parseString(
                        client.first("/data", "Accept", "application/json").body())
                .getAsJsonObject();
    }
}
