package io.mailuo.server;

import io.mailuo.store.GraphStore;
import io.mailuo.store.MemoryStore;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A small made-up graph in the shape that articles give. */
public final class Sample {

    public static final String BASE = "http://localhost:3030/";
    public static final String PERSON = "/id/person/lihua-1a2b3c4d";

    private Sample() {}

    public static GraphStore store() {
        return store(BASE);
    }

    /** The same graph with another base of its IRIs. */
    public static GraphStore store(String base) {
        GraphStore store = new MemoryStore();
        DatasetGraph quads = DatasetGraphFactory.createTxnMem();
        RDFParser.fromString(TRIG.replace(BASE, base), Lang.TRIG).parse(quads);
        store.replaceAll(sink -> quads.find().forEachRemaining(sink));
        return store;
    }

    private static final String TRIG = """
            PREFIX : <https://w3id.org/mailuo/ns#>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <http://localhost:3030/id/>

            GRAPH <http://localhost:3030/graph/article/a-00000001> {
              <article/a-00000001> a schema:NewsArticle ;
                schema:name "a.txt" ; schema:identifier "a.txt" ; schema:headline "青禾县推进“晨光行动”"@zh ;
                schema:datePublished "2021-05-06"^^xsd:date ;
                schema:mentions <person/lihua-1a2b3c4d> , <organisation/qinghe-5e6f7a8b> , <programme/chenguang-11111111> .
              <person/lihua-1a2b3c4d> a foaf:Person ;
                skos:prefLabel "李桦"@zh-Hans ; skos:altLabel "李樺"@zh-Hant ; org:memberOf <organisation/qinghe-5e6f7a8b> .
              <organisation/qinghe-5e6f7a8b> a org:Organization ;
                skos:prefLabel "青禾县教育局"@zh-Hans ; skos:altLabel "<script>alert(1)</script>局"@zh-Hans .
              <programme/chenguang-11111111> a :Programme , schema:Project ;
                skos:prefLabel "晨光行动"@zh-Hans ; :owner <organisation/qinghe-5e6f7a8b> .
              <occupancy/lihua-000000000001> a :Fact , :Occupancy , org:Membership ;
                org:member <person/lihua-1a2b3c4d> ; org:organization <organisation/qinghe-5e6f7a8b> ;
                schema:roleName "局长"@zh-Hans ; :tenure :tenure-current ; :quote "县教育局局长李桦" ;
                :statedIn <article/a-00000001> ; :support <occupancy/lihua-000000000001#support-1> .
              <occupancy/lihua-000000000001#support-1> a :Support ; :rule "post-before-name" ; :confidence 0.93 ;
                :evidence <article/a-00000001#char=10,18> .
              <article/a-00000001#char=10,18> a oa:SpecificResource ; oa:hasSource <article/a-00000001> ;
                oa:hasSelector <article/a-00000001#position=10,18> , <article/a-00000001#quote=10,18> .
              <article/a-00000001#position=10,18> a oa:TextPositionSelector ;
                oa:start 10 ; oa:end 18 .
              <article/a-00000001#quote=10,18> a oa:TextQuoteSelector ;
                oa:exact "县教育局局长李桦" ; oa:prefix "<b>会上，" ; oa:suffix "介绍了进展。" .
              <metric/xuexiao-000000000002> a :Fact , :Metric , schema:Observation ;
                schema:value 120 ; schema:unitText "所" ; :comparator :comparator-at-least ; :status :status-actual ;
                schema:variableMeasured "学校"@zh-Hans ; :quote "120所学校" ; :programme <programme/chenguang-11111111> ;
                :statedIn <article/a-00000001> ; :support <metric/xuexiao-000000000002#support-1> .
              <metric/xuexiao-000000000002#support-1> a :Support ; :rule "quantity" ; :confidence 0.8 ;
                :evidence <article/a-00000001#char=10,18> .
              <occurrence/lihua-000000000003> a :Occurrence ; :quote "李桦" ;
                oa:hasBody <person/lihua-1a2b3c4d> ; oa:hasTarget <article/a-00000001#char=10,18> ;
                :rule "name-after-title" ; :confidence 0.9 .
            }
            GRAPH <http://localhost:3030/graph/article/b-00000002> {
              <article/b-00000002> a schema:NewsArticle ; schema:name "b.txt" ; schema:headline "一校一策"@zh ;
                schema:mentions <person/lihua-1a2b3c4d> .
              <person/lihua-1a2b3c4d> a foaf:Person ; skos:prefLabel "李桦"@zh-Hans .
            }
            """;
}
