package io.mailuo.server.lists;

import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import io.mailuo.store.MemoryStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * A graph in which everything that lists are narrowed by is there, is missing, or is there twice, as a seed has it: what
 * articles give at present has no levels and few kinds.
 */
final class MadeUpGraph {

    private static final String PREFIXES = """
            PREFIX : <https://w3id.org/mailuo/ns#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <http://localhost:3030/id/>
            """;
    private static final int ARTICLES = 9;
    private static final int PLACES = 8;

    private final Random random;
    private final StringBuilder trig = new StringBuilder(PREFIXES);

    private MadeUpGraph(long seed) {
        random = new Random(seed);
    }

    static GraphStore of(long seed) {
        MadeUpGraph made = new MadeUpGraph(seed);
        made.concepts();
        for (int number = 0; number < ARTICLES; number++) {
            made.article(number);
        }
        DatasetGraph quads = DatasetGraphFactory.createTxnMem();
        RDFParser.fromString(made.trig.toString(), Lang.TRIG)
                .base(ServerSettings.DEFAULT_BASE)
                .parse(quads);
        GraphStore store = new MemoryStore();
        store.replaceAll(sink -> quads.find().forEachRemaining(sink));
        return store;
    }

    private void concepts() {
        trig.append("GRAPH <http://localhost:3030/graph/identity> {\n");
        for (int i = 0; i < 3; i++) {
            trig.append("<concept/kind-" + i + "> a skos:Concept ; skos:prefLabel \"类" + i + "\"@zh , \"kind " + i
                    + "\"@en ; skos:notation \"k" + i + "\" .\n");
            trig.append("<concept/level-" + i + "> a skos:Concept ; skos:notation \"级" + i + "\" .\n");
        }
        for (int i = 0; i < PLACES; i++) {
            trig.append("<place/p" + i + "> a schema:AdministrativeArea ; skos:prefLabel \"" + (char) ('甲' + i)
                    + "县\"@zh-Hans . \n");
            if (i > 0) {
                trig.append("<place/p" + i + "> schema:containedInPlace <place/p" + random.nextInt(i) + "> .\n");
            }
        }
        trig.append("}\n");
    }

    private void article(int number) {
        String article = "<article/a" + number + ">";
        trig.append("GRAPH <http://localhost:3030/graph/article/a" + number + "> {\n" + article
                + " a schema:NewsArticle ; schema:name \"a" + number + ".txt\" .\n");
        if (random.nextInt(3) > 0) {
            trig.append(article + " schema:headline \"第" + number + "篇\"@zh ; schema:datePublished \"202"
                    + random.nextInt(3) + "-0" + (1 + random.nextInt(9))
                    + "-01\"^^xsd:date ; :dateBasis :date-stated .\n");
        }
        if (random.nextBoolean()) {
            trig.append(article + " schema:publisher \"日报" + random.nextInt(2) + "\"@zh .\n");
        }
        for (int person : some(14)) {
            String iri = "<person/n" + person + ">";
            trig.append(article + " schema:mentions " + iri + " . " + iri + " a foaf:Person ; skos:prefLabel \"张"
                    + (char) ('一' + person) + "\"@zh-Hans .\n");
            some(6).stream()
                    .limit(2)
                    .forEach(body -> trig.append(iri + " org:memberOf <organisation/o" + body + "> .\n"));
        }
        for (int body : some(12)) {
            String iri = "<organisation/o" + body + ">";
            trig.append(article + " schema:mentions " + iri + " . " + iri + " a org:Organization ; skos:prefLabel \"="
                    + body + "局\"@zh-Hans .\n");
            maybe(iri, "org:classification", "concept/kind-", 3);
            maybe(iri, ":level", "concept/level-", 3);
            maybe(iri, "schema:location", "place/p", PLACES);
        }
        for (int programme : some(12)) {
            String iri = "<programme/g" + programme + ">";
            trig.append(article + " schema:mentions " + iri + " . " + iri + " a :Programme ; skos:prefLabel \"“计划"
                    + programme + "”\"@zh-Hans .\n");
            maybe(iri, "dcterms:type", "concept/kind-", 3);
            maybe(iri, ":owner", "organisation/o", 6);
            maybe(iri, ":owner", "place/p", PLACES);
        }
        some(PLACES).forEach(place -> trig.append(article + " schema:mentions <place/p" + place + "> .\n"));
        trig.append("}\n");
    }

    private void maybe(String subject, String property, String object, int numbers) {
        if (random.nextInt(3) > 0) {
            trig.append(subject + " " + property + " <" + object + random.nextInt(numbers) + "> .\n");
        }
    }

    private List<Integer> some(int of) {
        List<Integer> some = new ArrayList<>();
        for (int i = 0; i < of; i++) {
            if (random.nextInt(3) == 0) {
                some.add(i);
            }
        }
        return some;
    }
}
