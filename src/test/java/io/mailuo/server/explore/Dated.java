package io.mailuo.server.explore;

import io.mailuo.store.GraphStore;
import io.mailuo.store.MemoryStore;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A made-up graph with days: 秦岚 leads a bureau and speaks for two programmes, which the bureau and a county run. */
final class Dated {

    static final String QIN = "/id/person/qinlan-00000001";
    static final String BUREAU = "/id/organisation/jiaoyuju-00000002";
    static final String GOVERNMENT = "/id/organisation/zhengfu-00000003";
    static final String DAWN = "/id/programme/chenguang-00000004";
    static final String SPRING = "/id/programme/chunyu-00000005";
    static final String COUNTY = "/id/place/qinghe-00000006";

    private Dated() {}

    static GraphStore store() {
        GraphStore store = new MemoryStore();
        DatasetGraph quads = DatasetGraphFactory.createTxnMem();
        RDFParser.fromString(TRIG, Lang.TRIG).parse(quads);
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
            PREFIX time: <http://www.w3.org/2006/time#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <http://localhost:3030/id/>

            GRAPH <http://localhost:3030/graph/article/a> {
              <article/a-1> a schema:NewsArticle ; schema:headline "晨光行动启动"@zh ;
                schema:datePublished "2021-05-06"^^xsd:date ;
                schema:mentions <person/qinlan-00000001> , <organisation/jiaoyuju-00000002> , <programme/chenguang-00000004> .
              <person/qinlan-00000001> a foaf:Person ; skos:prefLabel "秦岚"@zh-Hans ; skos:altLabel "秦嵐"@zh-Hant .
              <organisation/jiaoyuju-00000002> a org:Organization , org:OrganizationalUnit ;
                skos:prefLabel "青禾县教育局"@zh-Hans ; skos:altLabel "<b>\\u0007局"@zh-Hans ;
                org:unitOf <organisation/zhengfu-00000003> .
              <organisation/zhengfu-00000003> a org:Organization ; skos:prefLabel "青禾县人民政府"@zh-Hans .
              <programme/chenguang-00000004> a :Programme ; skos:prefLabel "晨光行动"@zh-Hans .
              <occupancy/o-1> a :Fact , :Occupancy ; org:member <person/qinlan-00000001> ;
                org:organization <organisation/jiaoyuju-00000002> ; schema:roleName "局长"@zh-Hans ;
                :tenure :tenure-current ; org:memberDuring <occupancy/o-1#interval> ;
                :statedIn <article/a-1> ; :support <occupancy/o-1#s1> , <occupancy/o-1#s2> .
              <occupancy/o-1#interval> a time:Interval ; time:hasBeginning <occupancy/o-1#beginning> .
              <occupancy/o-1#beginning> a time:Instant ; time:inXSDDate "2019-03-01"^^xsd:date .
              <occupancy/o-1#s1> a :Support ; :rule "post-before-name" ; :confidence 0.93 ; :evidence <article/a-1#char=10,17> .
              <occupancy/o-1#s2> a :Support ; :rule "post-stated" ; :confidence 0.75 ; :evidence <article/a-1#char=30,37> .
              <involvement/i-1> a :Fact , :Involvement ; :body <organisation/jiaoyuju-00000002> ;
                :programme <programme/chenguang-00000004> ; :role :role-owner ;
                :statedIn <article/a-1> ; :support <involvement/i-1#s1> .
              <involvement/i-1#s1> a :Support ; :rule "programme-owner" ; :confidence 0.8 ; :evidence <article/a-1#char=30,37> .
              <tie/t-1> a :Fact , :OfficialTie ; :official <person/qinlan-00000001> ;
                :programme <programme/chenguang-00000004> ; :role :role-speaker ;
                :statedIn <article/a-1> ; :support <tie/t-1#s1> .
              <tie/t-1#s1> a :Support ; :rule "programme-speech" ; :confidence 0.9 ; :evidence <article/a-1#char=10,17> .
              <article/a-1#char=10,17> a oa:SpecificResource ; oa:hasSource <article/a-1> ;
                oa:hasSelector <article/a-1#position=10,17> , <article/a-1#quote=10,17> .
              <article/a-1#position=10,17> oa:start 10 ; oa:end 17 .
              <article/a-1#quote=10,17> oa:exact "教育局局长秦岚" ; oa:prefix "<i>会上，" ; oa:suffix "说" .
              <article/a-1#char=30,37> a oa:SpecificResource ; oa:hasSource <article/a-1> ;
                oa:hasSelector <article/a-1#position=30,37> , <article/a-1#quote=30,37> .
              <article/a-1#position=30,37> oa:start 30 ; oa:end 37 .
              <article/a-1#quote=30,37> oa:exact "秦岚任教育局局长" .
            }
            GRAPH <http://localhost:3030/graph/article/b> {
              <article/b-1> a schema:NewsArticle ; schema:headline "春雨计划"@zh ;
                schema:datePublished "2023-01-09"^^xsd:date ;
                schema:mentions <person/qinlan-00000001> , <programme/chunyu-00000005> , <place/qinghe-00000006> .
              <programme/chunyu-00000005> a :Programme ; skos:prefLabel "春雨计划"@zh-Hans .
              <place/qinghe-00000006> a schema:AdministrativeArea ; skos:prefLabel "青禾县"@zh-Hans .
              <tie/t-2> a :Fact , :OfficialTie ; :official <person/qinlan-00000001> ;
                :programme <programme/chunyu-00000005> ; :role :role-lead ; :statedIn <article/b-1> ; :support <tie/t-2#s1> .
              <tie/t-2#s1> a :Support ; :rule "programme-lead" ; :confidence 0.7 ; :evidence <article/b-1#char=1,9> .
              <involvement/i-2> a :Fact , :Involvement ; :body <place/qinghe-00000006> ;
                :programme <programme/chunyu-00000005> ; :role :role-participant ;
                :statedIn <article/b-1> ; :support <involvement/i-2#s1> .
              <involvement/i-2#s1> a :Support ; :rule "programme-part" ; :confidence 0.6 ; :evidence <article/b-1#char=1,9> .
              <metric/m-1> a :Fact , :Metric ; schema:observationAbout <place/qinghe-00000006> ;
                :programme <programme/chunyu-00000005> ; schema:variableMeasured "学校"@zh-Hans ;
                :statedIn <article/b-1> ; :support <metric/m-1#s1> .
              <metric/m-1#s1> a :Support ; :rule "quantity" ; :confidence 0.8 ; :evidence <article/b-1#char=1,9> .
            }
            GRAPH <http://localhost:3030/graph/article/c> {
              <article/c-1> a schema:NewsArticle ; schema:headline "无日期"@zh ; schema:mentions <person/qinlan-00000001> .
              <tie/t-3> a :Fact , :OfficialTie ; :official <person/qinlan-00000001> ;
                :programme <programme/chenguang-00000004> ; :role :role-lead ; :statedIn <article/c-1> ; :support <tie/t-3#s1> .
              <tie/t-3#s1> a :Support ; :rule "programme-lead" ; :confidence 0.7 ; :evidence <article/c-1#char=1,9> .
            }
            """;
}
