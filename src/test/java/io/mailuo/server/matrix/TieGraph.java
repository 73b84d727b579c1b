package io.mailuo.server.matrix;

import io.mailuo.store.GraphStore;
import io.mailuo.store.MemoryStore;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A small made-up graph of two officials and two programmes. */
final class TieGraph {

    static final String ID = "http://localhost:3030/id/";

    private TieGraph() {}

    static GraphStore store() {
        StringBuilder trig = new StringBuilder("""
                PREFIX : <https://w3id.org/mailuo/ns#>
                PREFIX foaf: <http://xmlns.com/foaf/0.1/>
                PREFIX oa: <http://www.w3.org/ns/oa#>
                PREFIX org: <http://www.w3.org/ns/org#>
                PREFIX schema: <https://schema.org/>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                BASE <http://localhost:3030/id/>
                GRAPH <http://localhost:3030/graph/identity> {
                  <programme/chenguang-1> a :Programme , schema:Project ; skos:prefLabel "晨光行动"@zh-Hans .
                  <programme/yixiao-2> a :Programme , schema:Project ; skos:prefLabel "一校一策"@zh-Hans .
                  <person/lihua-1> a foaf:Person ; skos:prefLabel "李桦"@zh-Hans .
                  <person/wangmin-2> a foaf:Person ; skos:prefLabel "王敏"@zh-Hans .
                  <organisation/jyj-1> a org:Organization ; skos:prefLabel "青禾县教育局"@zh-Hans ; schema:location <place/qinghe> .
                  <place/qinghe> a schema:AdministrativeArea ; skos:prefLabel "青禾县"@zh-Hans .
                  <place/shishi> a schema:AdministrativeArea ; skos:prefLabel "石市"@zh-Hans .
                  <article/a-1> a schema:NewsArticle ; schema:name "a.txt" .
                  <article/b-2> a schema:NewsArticle ; schema:name "b.txt" .
                  <occupancy/1> a :Occupancy ; org:member <person/lihua-1> ; org:organization <organisation/jyj-1> ;
                    schema:roleName "局长"@zh-Hans ; :tenure :tenure-current ; :attested "2021-05-06"^^xsd:date .
                  <occupancy/2> a :Occupancy ; org:member <person/lihua-1> ; :area <place/shishi> ;
                    schema:roleName "副市长"@zh-Hans ; :tenure :tenure-former ; :attested "2022-05-06"^^xsd:date .
                }
                """);
        tie(trig, "t1", "chenguang-1", "lihua-1", "speaker", "a-1", 10, 20);
        tie(trig, "t2", "chenguang-1", "lihua-1", "lead", "b-2", 5);
        tie(trig, "t3", "chenguang-1", "wangmin-2", "participant", "b-2", 7);
        tie(trig, "t4", "yixiao-2", "lihua-1", "speaker", "b-2", 30);
        GraphStore store = new MemoryStore();
        DatasetGraph quads = DatasetGraphFactory.createTxnMem();
        RDFParser.fromString(trig.toString(), Lang.TRIG).parse(quads);
        store.replaceAll(sink -> quads.find().forEachRemaining(sink));
        return store;
    }

    private static void tie(
            StringBuilder trig,
            String id,
            String programme,
            String official,
            String role,
            String article,
            int... starts) {
        trig.append("""
                GRAPH <http://localhost:3030/graph/article/%5$s> {
                  <tie/%1$s> a :Fact , :OfficialTie ; :programme <programme/%2$s> ; :official <person/%3$s> ;
                    :role :role-%4$s ; :statedIn <article/%5$s> ; :quote "<b>原文</b>%1$s" .
                """.formatted(id, programme, official, role, article));
        for (int start : starts) {
            trig.append("""
                      <tie/%1$s> :support <tie/%1$s#support-%3$d> .
                      <tie/%1$s#support-%3$d> a :Support ; :rule "programme-speech" ; :confidence 0.9 ;
                        :evidence <article/%2$s#char=%3$d,%4$d> .
                      <article/%2$s#char=%3$d,%4$d> a oa:SpecificResource ; oa:hasSource <article/%2$s> ;
                        oa:hasSelector <article/%2$s#position=%3$d,%4$d> , <article/%2$s#quote=%3$d,%4$d> .
                      <article/%2$s#position=%3$d,%4$d> oa:start %3$d ; oa:end %4$d .
                      <article/%2$s#quote=%3$d,%4$d> oa:exact "第%3$d字起" ; oa:prefix "前" .
                    """.formatted(id, article, start, start + 4));
        }
        trig.append("}\n");
    }
}
