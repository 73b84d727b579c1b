package io.mailuo.server.reconcile;

import io.mailuo.store.GraphStore;
import io.mailuo.store.MemoryStore;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A made-up graph with namesakes, bodies of two provinces, and a name that is no markup. */
final class Matters {

    private Matters() {}

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
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <http://localhost:3030/id/>

            GRAPH <http://localhost:3030/graph/article/a-00000001> {
              <article/a-00000001> a schema:NewsArticle ; schema:name "a.txt" ; schema:headline "云溪市推进“晨光行动”"@zh ;
                schema:datePublished "2021-05-06"^^xsd:date ;
                schema:mentions <person/lujianqiu-00000001> , <person/lujianqiu-00000002> , <person/heyuan-00000003> ,
                  <organisation/jiaoyuju-00000001> , <organisation/zuzhibu-00000002> , <programme/chenguang-00000001> .
              <person/lujianqiu-00000001> a foaf:Person ; skos:prefLabel "陆见秋"@zh-Hans ; skos:altLabel "陸見秋"@zh-Hant .
              <person/lujianqiu-00000002> a foaf:Person ; skos:prefLabel "陆见秋"@zh-Hans .
              <person/heyuan-00000003> a foaf:Person ; skos:prefLabel "何远"@zh-Hans .
              <organisation/jiaoyuju-00000001> a org:Organization ; skos:prefLabel "云溪市教育局"@zh-Hans ;
                skos:altLabel "市教育局"@zh-Hans , "云溪教育局"@zh-Hans , "<script>alert(1)</script>"@zh-Hans ;
                org:classification :kind-government ; :level :level-prefecture ; schema:location <place/yunxi-00000001> .
              <organisation/zuzhibu-00000002> a org:Organization ; skos:prefLabel "中共青禾省委组织部"@zh-Hans ;
                skos:altLabel "省委组织部"@zh-Hans ; org:classification :kind-party ; :level :level-province .
              <organisation/yizhong-00000003> a org:Organization ; skos:prefLabel "云溪市第一中学"@zh-Hans ;
                org:classification :kind-school .
              <place/yunxi-00000001> a schema:AdministrativeArea ; skos:prefLabel "云溪市"@zh-Hans ;
                skos:notation "999901"^^:gbt2260 ; :level :level-prefecture .
              <programme/chenguang-00000001> a :Programme , schema:Project ; skos:prefLabel "“晨光行动”"@zh-Hans ;
                dcterms:type :type-action ; :owner <organisation/jiaoyuju-00000001> ; :speaker <person/lujianqiu-00000001> .
              <occupancy/lu-000000000001> a :Fact , :Occupancy ;
                org:member <person/lujianqiu-00000001> ; org:organization <organisation/jiaoyuju-00000001> ;
                schema:roleName "局长"@zh-Hans ; :tenure :tenure-current .
              <occupancy/lu-000000000002> a :Fact , :Occupancy ;
                org:member <person/lujianqiu-00000002> ; org:organization <organisation/zuzhibu-00000002> ;
                schema:roleName "部长"@zh-Hans ; :tenure :tenure-former .
            }
            GRAPH <http://localhost:3030/graph/article/b-00000002> {
              <article/b-00000002> a schema:NewsArticle ; schema:name "b.txt" ; schema:headline "一校一策"@zh ;
                schema:datePublished "2022-09-01"^^xsd:date ; schema:mentions <person/lujianqiu-00000001> .
            }
            """;
}
