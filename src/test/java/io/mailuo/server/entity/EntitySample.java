package io.mailuo.server.entity;

import io.mailuo.server.MailuoServer;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import io.mailuo.store.MemoryStore;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * A small made-up graph with one of each that pages of things show: posts now, acting and former, a namesake, figures with
 * baseline and target, units, a succession, an umbrella.
 */
public final class EntitySample {

    public static final String PERSON = "/id/person/lihua-1a2b3c4d";
    public static final String ORGANISATION = "/id/organisation/qinghe-5e6f7a8b";
    public static final String PROGRAMME = "/id/programme/chenguang-11111111";
    public static final String PLACE = "/id/place/qinghexian-6f7a8b9c";
    public static final String FACT = "/id/occupancy/lihua-1";

    private EntitySample() {}

    /** A server of the graph on a free port. */
    public static MailuoServer serve() {
        return MailuoServer.start(store(), ServerSettings.defaults().at("127.0.0.1", 0));
    }

    static GraphStore store() {
        GraphStore store = new MemoryStore();
        DatasetGraph quads = DatasetGraphFactory.createTxnMem();
        RDFParser.fromString(TRIG, Lang.TRIG).parse(quads);
        store.replaceAll(sink -> quads.find().forEachRemaining(sink));
        return store;
    }

    private static final String TRIG = """
            PREFIX : <https://w3id.org/mailuo/ns#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX time: <http://www.w3.org/2006/time#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <http://localhost:3030/id/>

            GRAPH <http://localhost:3030/graph/article/a-00000001> {
              <article/a-00000001> a schema:NewsArticle ;
                schema:name "a.txt" ; schema:identifier "a.txt" ; schema:headline "青禾县推进“晨光行动”"@zh ;
                schema:datePublished "2021-05-06"^^xsd:date ; :textStart 12 ;
                schema:articleBody "县教育局局长李桦介绍，“晨光行动”覆盖率从2019年的40%提高到72%，力争2025年达到95%以上，建成学校约120所。李桦曾任青禾县教育局副局长，何文代理县教育局局长。晨光行动属于“育苗工程”。" ;
                schema:mentions <person/lihua-1a2b3c4d> , <organisation/qinghe-5e6f7a8b> , <programme/chenguang-11111111> , <person/hewen-2b3c4d5e> , <place/qinghexian-6f7a8b9c> .
              <person/lihua-1a2b3c4d> a foaf:Person ;
                skos:prefLabel "李桦"@zh-Hans ; skos:altLabel "李樺"@zh-Hant , "李局长"@zh-Hans ; org:memberOf <organisation/qinghe-5e6f7a8b> .
              <person/hewen-2b3c4d5e> a foaf:Person ; skos:prefLabel "何文"@zh-Hans ; org:memberOf <organisation/qinghe-5e6f7a8b> .
              <organisation/qinghe-5e6f7a8b> a org:Organization ;
                skos:prefLabel "青禾县教育局"@zh-Hans ; skos:altLabel "<script>alert(1)</script>局"@zh-Hans ;
                org:classification :kind-government ; schema:location <place/qinghexian-6f7a8b9c> ;
                org:unitOf <organisation/zhengfu-7a8b9c0d> .
              <organisation/zhengfu-7a8b9c0d> a org:Organization ; skos:prefLabel "青禾县人民政府"@zh-Hans .
              <organisation/jiaoyanshi-8b9c0d1e> a org:Organization ; skos:prefLabel "青禾县教育局教研室"@zh-Hans ; org:unitOf <organisation/qinghe-5e6f7a8b> .
              <organisation/jiaotiju-9c0d1e2f> a org:Organization ; skos:prefLabel "青禾县教体局"@zh-Hans .
              <succession/qinghe-1> a org:ChangeEvent ; dcterms:description "县机构改革方案（2019）"@zh ;
                org:originalOrganization <organisation/jiaotiju-9c0d1e2f> ; org:resultingOrganization <organisation/qinghe-5e6f7a8b> .
              <programme/chenguang-11111111> a :Programme , schema:Project ;
                skos:prefLabel "“晨光行动”"@zh-Hans ; dcterms:type :type-action ; :owner <organisation/qinghe-5e6f7a8b> ;
                dcterms:isPartOf <programme/yumiao-22222222> .
              <programme/yumiao-22222222> a :Programme , schema:Project ; skos:prefLabel "“育苗工程”"@zh-Hans .
              <place/qinghexian-6f7a8b9c> a schema:AdministrativeArea ; skos:prefLabel "青禾县"@zh-Hans ;
                skos:notation "990101"^^:gbt2260 ; schema:containedInPlace <place/yunsheng-0d1e2f3a> .
              <place/yunsheng-0d1e2f3a> a schema:AdministrativeArea ; skos:prefLabel "云省"@zh-Hans .
              <occupancy/lihua-1> a :Fact , :Occupancy , org:Membership ;
                org:member <person/lihua-1a2b3c4d> ; org:organization <organisation/qinghe-5e6f7a8b> ; schema:roleName "局长"@zh-Hans ; :tenure :tenure-current ; :attested "2021-05-06"^^xsd:date ;
                :statedIn <article/a-00000001> ; :support <occupancy/lihua-1#support-1> , <occupancy/lihua-1#support-2> ; :quote "县教育局局长李桦" .
              <occupancy/lihua-1#support-1> a :Support ; :rule "post-before-name" ; :confidence 0.93 ; :evidence <article/a-00000001#char=12,20> .
              <article/a-00000001#char=12,20> a oa:SpecificResource ; oa:hasSource <article/a-00000001> ;
                oa:hasSelector <article/a-00000001#position=12,20> , <article/a-00000001#quote=12,20> .
              <article/a-00000001#position=12,20> a oa:TextPositionSelector ; oa:start 12 ; oa:end 20 .
              <article/a-00000001#quote=12,20> a oa:TextQuoteSelector ; oa:exact "县教育局局长李桦" ; oa:prefix "" ; oa:suffix "介绍，“晨光行动" .
              <occupancy/lihua-1#support-2> a :Support ; :rule "post-stated" ; :confidence 0.7 ; :evidence <article/a-00000001#char=18,22> .
              <article/a-00000001#char=18,22> a oa:SpecificResource ; oa:hasSource <article/a-00000001> ;
                oa:hasSelector <article/a-00000001#position=18,22> , <article/a-00000001#quote=18,22> .
              <article/a-00000001#position=18,22> a oa:TextPositionSelector ; oa:start 18 ; oa:end 22 .
              <article/a-00000001#quote=18,22> a oa:TextQuoteSelector ; oa:exact "李桦介绍" ; oa:prefix "县教育局局长" ; oa:suffix "，“晨光行动”覆" .
              <occupancy/lihua-2> a :Fact , :Occupancy , org:Membership ;
                org:member <person/lihua-1a2b3c4d> ; org:organization <organisation/qinghe-5e6f7a8b> ; schema:roleName "副局长"@zh-Hans ; :tenure :tenure-former ; org:memberDuring <occupancy/lihua-2#interval> ;
                :statedIn <article/a-00000001> ; :support <occupancy/lihua-2#support-1> ; :quote "李桦曾任青禾县教育局副局长" .
              <occupancy/lihua-2#support-1> a :Support ; :rule "post-stated" ; :confidence 0.75 ; :evidence <article/a-00000001#char=74,87> .
              <article/a-00000001#char=74,87> a oa:SpecificResource ; oa:hasSource <article/a-00000001> ;
                oa:hasSelector <article/a-00000001#position=74,87> , <article/a-00000001#quote=74,87> .
              <article/a-00000001#position=74,87> a oa:TextPositionSelector ; oa:start 74 ; oa:end 87 .
              <article/a-00000001#quote=74,87> a oa:TextQuoteSelector ; oa:exact "李桦曾任青禾县教育局副局长" ; oa:prefix "学校约120所。" ; oa:suffix "，何文代理县教育" .
              <occupancy/lihua-2#interval> a time:Interval ; time:hasBeginning <occupancy/lihua-2#beginning> ; time:hasEnd <occupancy/lihua-2#end> .
              <occupancy/lihua-2#beginning> a time:Instant ; time:inXSDDate "2012-03-01"^^xsd:date .
              <occupancy/lihua-2#end> a time:Instant ; time:inXSDDate "2018-06-30"^^xsd:date .
              <occupancy/hewen-1> a :Fact , :Occupancy , org:Membership ;
                org:member <person/hewen-2b3c4d5e> ; org:organization <organisation/qinghe-5e6f7a8b> ; schema:roleName "局长"@zh-Hans ; :tenure :tenure-acting ; :attested "2021-05-06"^^xsd:date ;
                :statedIn <article/a-00000001> ; :support <occupancy/hewen-1#support-1> ; :quote "何文代理县教育局局长" .
              <occupancy/hewen-1#support-1> a :Support ; :rule "post-stated" ; :confidence 0.8 ; :evidence <article/a-00000001#char=88,98> .
              <article/a-00000001#char=88,98> a oa:SpecificResource ; oa:hasSource <article/a-00000001> ;
                oa:hasSelector <article/a-00000001#position=88,98> , <article/a-00000001#quote=88,98> .
              <article/a-00000001#position=88,98> a oa:TextPositionSelector ; oa:start 88 ; oa:end 98 .
              <article/a-00000001#quote=88,98> a oa:TextQuoteSelector ; oa:exact "何文代理县教育局局长" ; oa:prefix "县教育局副局长，" ; oa:suffix "。晨光行动属于“" .
              <tie/chenguang-1> a :Fact , :OfficialTie ;
                :official <person/lihua-1a2b3c4d> ; :programme <programme/chenguang-11111111> ; :role :role-speaker ;
                :statedIn <article/a-00000001> ; :support <tie/chenguang-1#support-1> ; :quote "李桦介绍，“晨光行动”" .
              <tie/chenguang-1#support-1> a :Support ; :rule "programme-speech" ; :confidence 0.89 ; :evidence <article/a-00000001#char=18,29> .
              <article/a-00000001#char=18,29> a oa:SpecificResource ; oa:hasSource <article/a-00000001> ;
                oa:hasSelector <article/a-00000001#position=18,29> , <article/a-00000001#quote=18,29> .
              <article/a-00000001#position=18,29> a oa:TextPositionSelector ; oa:start 18 ; oa:end 29 .
              <article/a-00000001#quote=18,29> a oa:TextQuoteSelector ; oa:exact "李桦介绍，“晨光行动”" ; oa:prefix "县教育局局长" ; oa:suffix "覆盖率从2019" .
              <involvement/chenguang-1> a :Fact , :Involvement ;
                :body <organisation/qinghe-5e6f7a8b> ; :programme <programme/chenguang-11111111> ; :role :role-owner ;
                :statedIn <article/a-00000001> ; :support <involvement/chenguang-1#support-1> ; :quote "县教育局局长李桦介绍，“晨光行动”" .
              <involvement/chenguang-1#support-1> a :Support ; :rule "programme-owner-subject" ; :confidence 0.84 ; :evidence <article/a-00000001#char=12,29> .
              <article/a-00000001#char=12,29> a oa:SpecificResource ; oa:hasSource <article/a-00000001> ;
                oa:hasSelector <article/a-00000001#position=12,29> , <article/a-00000001#quote=12,29> .
              <article/a-00000001#position=12,29> a oa:TextPositionSelector ; oa:start 12 ; oa:end 29 .
              <article/a-00000001#quote=12,29> a oa:TextQuoteSelector ; oa:exact "县教育局局长李桦介绍，“晨光行动”" ; oa:prefix "" ; oa:suffix "覆盖率从2019" .
              <metric/fugailv-1> a :Fact , :Metric , schema:Observation ;
                schema:observationAbout <place/qinghexian-6f7a8b9c> ; :programme <programme/chenguang-11111111> ; schema:unitText "%" ; schema:variableMeasured "覆盖率"@zh-Hans ; schema:value 40 ; :comparator :comparator-exact ; :status :status-baseline ; :period "2019年"@zh ;
                :statedIn <article/a-00000001> ; :support <metric/fugailv-1#support-1> ; :quote "从2019年的40%" .
              <metric/fugailv-1#support-1> a :Support ; :rule "quantity-change" ; :confidence 0.9 ; :evidence <article/a-00000001#char=32,42> .
              <article/a-00000001#char=32,42> a oa:SpecificResource ; oa:hasSource <article/a-00000001> ;
                oa:hasSelector <article/a-00000001#position=32,42> , <article/a-00000001#quote=32,42> .
              <article/a-00000001#position=32,42> a oa:TextPositionSelector ; oa:start 32 ; oa:end 42 .
              <article/a-00000001#quote=32,42> a oa:TextQuoteSelector ; oa:exact "从2019年的40%" ; oa:prefix "晨光行动”覆盖率" ; oa:suffix "提高到72%，力" .
              <metric/fugailv-2> a :Fact , :Metric , schema:Observation ;
                schema:observationAbout <place/qinghexian-6f7a8b9c> ; :programme <programme/chenguang-11111111> ; schema:unitText "%" ; schema:variableMeasured "覆盖率"@zh-Hans ; schema:value 72 ; :comparator :comparator-exact ; :status :status-actual ;
                :statedIn <article/a-00000001> ; :support <metric/fugailv-2#support-1> ; :quote "提高到72%" .
              <metric/fugailv-2#support-1> a :Support ; :rule "quantity-change" ; :confidence 0.9 ; :evidence <article/a-00000001#char=42,48> .
              <article/a-00000001#char=42,48> a oa:SpecificResource ; oa:hasSource <article/a-00000001> ;
                oa:hasSelector <article/a-00000001#position=42,48> , <article/a-00000001#quote=42,48> .
              <article/a-00000001#position=42,48> a oa:TextPositionSelector ; oa:start 42 ; oa:end 48 .
              <article/a-00000001#quote=42,48> a oa:TextQuoteSelector ; oa:exact "提高到72%" ; oa:prefix "019年的40%" ; oa:suffix "，力争2025年" .
              <metric/fugailv-3> a :Fact , :Metric , schema:Observation ;
                schema:observationAbout <place/qinghexian-6f7a8b9c> ; :programme <programme/chenguang-11111111> ; schema:unitText "%" ; schema:variableMeasured "覆盖率"@zh-Hans ; schema:value 95 ; :comparator :comparator-at-least ; :status :status-target ; :period "2025年"@zh ;
                :statedIn <article/a-00000001> ; :support <metric/fugailv-3#support-1> ; :quote "力争2025年达到95%以上" .
              <metric/fugailv-3#support-1> a :Support ; :rule "quantity-target" ; :confidence 0.9 ; :evidence <article/a-00000001#char=49,63> .
              <article/a-00000001#char=49,63> a oa:SpecificResource ; oa:hasSource <article/a-00000001> ;
                oa:hasSelector <article/a-00000001#position=49,63> , <article/a-00000001#quote=49,63> .
              <article/a-00000001#position=49,63> a oa:TextPositionSelector ; oa:start 49 ; oa:end 63 .
              <article/a-00000001#quote=49,63> a oa:TextQuoteSelector ; oa:exact "力争2025年达到95%以上" ; oa:prefix "%提高到72%，" ; oa:suffix "，建成学校约12" .
              <metric/xuexiao-4> a :Fact , :Metric , schema:Observation ;
                :programme <programme/chenguang-11111111> ; schema:unitText "所" ; schema:variableMeasured "学校"@zh-Hans ; schema:value 120 ; :upper 130 ; :comparator :comparator-about ; :status :status-actual ;
                :statedIn <article/a-00000001> ; :support <metric/xuexiao-4#support-1> ; :quote "建成学校约120所" .
              <metric/xuexiao-4#support-1> a :Support ; :rule "quantity-counted-noun" ; :confidence 0.8 ; :evidence <article/a-00000001#char=64,73> .
              <article/a-00000001#char=64,73> a oa:SpecificResource ; oa:hasSource <article/a-00000001> ;
                oa:hasSelector <article/a-00000001#position=64,73> , <article/a-00000001#quote=64,73> .
              <article/a-00000001#position=64,73> a oa:TextPositionSelector ; oa:start 64 ; oa:end 73 .
              <article/a-00000001#quote=64,73> a oa:TextQuoteSelector ; oa:exact "建成学校约120所" ; oa:prefix "达到95%以上，" ; oa:suffix "。李桦曾任青禾县" .
            }
            GRAPH <http://localhost:3030/graph/article/b-00000002> {
              <article/b-00000002> a schema:NewsArticle ; schema:name "b.txt" ; schema:headline "一校一策"@zh ;
                schema:datePublished "2023-09-01"^^xsd:date ; schema:mentions <person/lihua-1a2b3c4d> , <person/lihua-99999999> .
              <person/lihua-99999999> a foaf:Person ; skos:prefLabel "李桦"@zh-Hans .
              <occupancy/lihua-3> a :Fact , :Occupancy , org:Membership ;
                org:member <person/lihua-1a2b3c4d> ; org:organization <organisation/qinghe-5e6f7a8b> ; schema:roleName "局长"@zh-Hans ; :tenure :tenure-current ;
                :attested "2023-09-01"^^xsd:date ; :quote "局长李桦" ; :statedIn <article/b-00000002> ;
                :support <occupancy/lihua-3#support-1> .
              <occupancy/lihua-3#support-1> a :Support ; :rule "post-before-name" ; :confidence 0.93 ;
                :evidence <article/b-00000002#char=0,4> .
              <article/b-00000002#char=0,4> a oa:SpecificResource ; oa:hasSource <article/b-00000002> ;
                oa:hasSelector <article/b-00000002#position=0,4> , <article/b-00000002#quote=0,4> .
              <article/b-00000002#position=0,4> a oa:TextPositionSelector ; oa:start 0 ; oa:end 4 .
              <article/b-00000002#quote=0,4> a oa:TextQuoteSelector ; oa:exact "局长李桦" ; oa:prefix "" ; oa:suffix "说，一校一策" .
              <occupancy/lihua-4> a :Fact , :Occupancy , org:Membership ;
                org:member <person/lihua-99999999> ; schema:roleName "校长"@zh-Hans ; :tenure :tenure-current ; :quote "校长李桦" ;
                :statedIn <article/b-00000002> .
            }
            GRAPH <http://localhost:3030/graph/article/c-00000003> {
              <article/c-00000003> a schema:NewsArticle ; schema:name "c.txt" ; schema:mentions <person/lihua-1a2b3c4d> .
              <person/lihua-1a2b3c4d> a foaf:Person ; skos:prefLabel "李桦"@zh-Hans .
              <occupancy/lihua-5> a :Fact , :Occupancy , org:Membership ;
                org:member <person/lihua-1a2b3c4d> ; org:organization <organisation/qinghe-5e6f7a8b> ;
                schema:roleName "局长"@zh-Hans ; :tenure :tenure-current ; :quote "李桦局长" ; :statedIn <article/c-00000003> .
            }
            GRAPH <http://localhost:3030/graph/identity> {
              <candidate/lihua-1> a :Candidate ; :between <person/lihua-1a2b3c4d> , <person/lihua-99999999> ; :reason "same-name" .
              <person/lihua-1a2b3c4d> :possiblySame <person/lihua-99999999> .
              <run/test-1> a prov:Activity ; schema:softwareVersion "test" .
            }
            """;
}
