package io.mailuo.server.explore;

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
 * A graph of few things and many facts of all kinds that tie them, as a seed has it: with and without a day, a period open
 * at either end, several places that say so, and figures of one thing alone, which tie nothing.
 */
final class MadeUpTies {

    private static final String PREFIXES = """
            PREFIX : <https://w3id.org/mailuo/ns#>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX time: <http://www.w3.org/2006/time#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <http://localhost:3030/id/>
            """;
    private static final int OF_EACH_KIND = 5;
    private static final int ARTICLES = 6;
    private static final int FACTS = 25;

    private final Random random;
    private final StringBuilder trig = new StringBuilder(PREFIXES);

    private MadeUpTies(long seed) {
        random = new Random(seed);
    }

    static GraphStore of(long seed) {
        MadeUpTies made = new MadeUpTies(seed);
        made.things();
        for (int number = 0; number < ARTICLES; number++) {
            made.article(number);
        }
        DatasetGraph quads = DatasetGraphFactory.createTxnMem();
        RDFParser.fromString(made.trig.toString(), Lang.TRIG).parse(quads);
        GraphStore store = new MemoryStore();
        store.replaceAll(sink -> quads.find().forEachRemaining(sink));
        return store;
    }

    /** IRIs of all things, and of one that is in no graph. */
    static List<String> iris() {
        List<String> iris = new ArrayList<>();
        for (String kind : List.of("person", "organisation", "programme", "place")) {
            for (int number = 0; number < OF_EACH_KIND; number++) {
                iris.add("http://localhost:3030/id/" + kind + "/x" + number);
            }
        }
        iris.add("http://localhost:3030/id/person/nobody");
        return iris;
    }

    private void things() {
        trig.append("GRAPH <http://localhost:3030/graph/identity> {\n");
        for (int i = 0; i < OF_EACH_KIND; i++) {
            trig.append("<person/x%d> a foaf:Person ; skos:prefLabel \"人%d\"@zh-Hans .\n".formatted(i, i));
            trig.append("<organisation/x%d> a org:Organization ; skos:prefLabel \"局%d\"@zh-Hans .\n".formatted(i, i));
            trig.append("<programme/x%d> a :Programme ; skos:prefLabel \"计划%d\"@zh-Hans .\n".formatted(i, i));
            trig.append("<place/x%d> a schema:AdministrativeArea ; skos:prefLabel \"县%d\"@zh-Hans .\n".formatted(i, i));
            if (i > 0 && random.nextBoolean()) {
                trig.append("<organisation/x%d> org:unitOf <organisation/x%d> .\n".formatted(i, random.nextInt(i)));
            }
        }
        trig.append("}\n");
    }

    private void article(int number) {
        trig.append("GRAPH <http://localhost:3030/graph/article/a" + number + "> {\n");
        trig.append("<article/a" + number + "> a schema:NewsArticle .\n");
        if (random.nextInt(4) > 0) {
            trig.append("<article/a" + number + "> schema:datePublished " + day() + " .\n");
        }
        for (int fact = 0; fact < FACTS; fact++) {
            String iri = "fact/f" + number + "-" + fact;
            trig.append("<" + iri + "> a :Fact ; :statedIn <article/a" + number + "> ; " + says(iri) + " .\n");
            for (int support = 0; support <= random.nextInt(3); support++) {
                trig.append("<%s> :support <%s#s%d> . <%s#s%d> :confidence 0.%d .\n"
                        .formatted(iri, iri, support, iri, support, 1 + random.nextInt(99)));
            }
        }
        trig.append("}\n");
    }

    private String says(String fact) {
        String body = random.nextBoolean() ? one("organisation") : one("place");
        return switch (random.nextInt(5)) {
            case 0 ->
                "org:member " + one("person") + " ; schema:roleName \"职" + random.nextInt(3) + "\"@zh-Hans ; "
                        + (body.contains("place") ? ":area " : "org:organization ") + body + during(fact);
            case 1 ->
                ":body " + body + " ; :programme " + one("programme") + " ; :role :role-"
                        + (random.nextBoolean() ? "owner" : "participant");
            case 2 ->
                ":official " + one("person") + " ; :programme " + one("programme") + " ; :role :role-"
                        + List.of("lead", "speaker", "participant").get(random.nextInt(3));
            case 3 -> "schema:observationAbout " + body + " ; :programme " + one("programme");
            default -> random.nextBoolean() ? "schema:observationAbout " + body : ":programme " + one("programme");
        };
    }

    private String during(String fact) {
        String interval = "";
        if (random.nextInt(3) == 0) {
            interval +=
                    " . <%s#i> time:hasBeginning <%s#b> . <%s#b> time:inXSDDate %s".formatted(fact, fact, fact, day());
        }
        if (random.nextInt(3) == 0) {
            interval += " . <%s#i> time:hasEnd <%s#e> . <%s#e> time:inXSDDate %s".formatted(fact, fact, fact, day());
        }
        return interval.isEmpty() ? "" : " ; org:memberDuring <" + fact + "#i>" + interval;
    }

    private String day() {
        return "\"202%d-0%d-1%d\"^^xsd:date".formatted(random.nextInt(4), 1 + random.nextInt(9), random.nextInt(10));
    }

    private String one(String kind) {
        return "<" + kind + "/x" + random.nextInt(OF_EACH_KIND) + ">";
    }
}
