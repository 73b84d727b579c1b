package io.mailuo.server.figures;

import io.mailuo.server.MailuoServer;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import io.mailuo.store.MemoryStore;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A small made-up graph of figures: a target with what was reached, articles that disagree, rough numbers, a range. */
final class FigureGraph {

    static final String ID = "http://localhost:3030/id/";
    static final String SUN = ID + "programme/chenguang-1";
    static final String BUREAU = ID + "organisation/jiaoyuju-1";
    private static final String YEAR = "2020-01-01 2020-12-31";

    private final StringBuilder trig = new StringBuilder("""
            PREFIX : <https://w3id.org/mailuo/ns#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX time: <http://www.w3.org/2006/time#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <http://localhost:3030/id/>
            GRAPH <http://localhost:3030/graph/identity> {
              <programme/chenguang-1> a :Programme , schema:Project ; skos:prefLabel "晨光行动"@zh-Hans .
              <organisation/jiaoyuju-1> a org:Organization ; skos:prefLabel "青禾县教育局"@zh-Hans .
              <organisation/weijianju-1> a org:Organization ; skos:prefLabel "青禾县卫健局"@zh-Hans .
            }
            """);

    private FigureGraph() {
        article("a-1", "2020-05-06");
        article("b-2", "2021-03-04");
        article("c-3", "");
        figure("t1", "新建学校", "120", "所", "exact target chenguang-1 -", YEAR, "a-1", "新建学校120所");
        figure("t2", "新建学校", "90", "所", "at-least actual chenguang-1 -", YEAR, "b-2", "新建学校90余所");
        figure("d1", "在校学生", "24000", "人", "exact actual - jiaoyuju-1", YEAR, "a-1", "在校学生2.4万人");
        figure("d2", "在校学生", "25000", "人", "exact actual - jiaoyuju-1", YEAR, "b-2", "在校学生2.5万人");
        figure("d3", "在校学生", "26000", "人", "about actual - jiaoyuju-1", YEAR, "c-3", "在校学生约2.6万人");
        figure("u1", "校车", "15", "辆", "exact actual - jiaoyuju-1", "", "a-1", "校车15辆");
        figure("u2", "校车", "18", "辆", "exact actual - jiaoyuju-1", "", "b-2", "校车18辆");
        figure("s1", "床位", "300", "张", "exact actual - weijianju-1", "", "b-2", "床位300张");
        figure("n1", "=1+1的<b>课</b>", "-3.5", "%", "at-most change - -", "", "c-3", "下降3.5%");
        figure("r1", "气温", "8", "℃", "exact actual - -", "", "c-3", "8—12℃");
        trig.append("GRAPH <http://localhost:3030/graph/article/c-3> { <metric/r1> :upper 12 . }\n");
    }

    static GraphStore store() {
        GraphStore store = new MemoryStore();
        DatasetGraph quads = DatasetGraphFactory.createTxnMem();
        RDFParser.fromString(new FigureGraph().trig.toString(), Lang.TRIG).parse(quads);
        store.replaceAll(sink -> quads.find().forEachRemaining(sink));
        return store;
    }

    static MailuoServer serve(GraphStore store) {
        return MailuoServer.start(store, ServerSettings.defaults().at("127.0.0.1", 0));
    }

    private void article(String slug, String date) {
        trig.append(
                "GRAPH <http://localhost:3030/graph/article/%1$s> { <article/%1$s> a schema:NewsArticle ; schema:name \"%1$s.txt\" ; schema:identifier \"%1$s.txt\" . }\n"
                        .formatted(slug));
        if (!date.isEmpty()) {
            trig.append(
                    "GRAPH <http://localhost:3030/graph/article/%1$s> { <article/%1$s> schema:datePublished \"%2$s\"^^xsd:date . }\n"
                            .formatted(slug, date));
        }
    }

    /** @param how comparator, status, programme and holder, with a dash for what is missing */
    private void figure(
            String id,
            String subject,
            String value,
            String unit,
            String how,
            String days,
            String article,
            String quote) {
        String[] parts = how.split(" ");
        trig.append("""
                GRAPH <http://localhost:3030/graph/article/%7$s> {
                  <metric/%1$s> a :Fact , :Metric , schema:Observation ; schema:value %3$s ; schema:unitText "%4$s" ;
                    :comparator :comparator-%5$s ; :status :status-%6$s ; schema:variableMeasured "%2$s"@zh-Hans ;
                    :quote "%8$s" ; :statedIn <article/%7$s> ; :support <metric/%1$s#support-1> .
                  <metric/%1$s#support-1> a :Support ; :rule "quantity" ; :confidence 0.8 ; :evidence <article/%7$s#char=0,5> .
                  <article/%7$s#char=0,5> a oa:SpecificResource ; oa:hasSource <article/%7$s> ;
                    oa:hasSelector <article/%7$s#position=0,5> , <article/%7$s#quote=0,5> .
                  <article/%7$s#position=0,5> oa:start 0 ; oa:end 5 .
                  <article/%7$s#quote=0,5> oa:exact "原文五个字" ; oa:suffix "。" .
                """.formatted(id, subject, value, unit, parts[0], parts[1], article, quote));
        if (!parts[2].equals("-")) {
            trig.append("  <metric/%s> :programme <programme/%s> .\n".formatted(id, parts[2]));
        }
        if (!parts[3].equals("-")) {
            trig.append("  <metric/%s> schema:observationAbout <organisation/%s> .\n".formatted(id, parts[3]));
        }
        if (!days.isEmpty()) {
            String[] limits = days.split(" ");
            trig.append("""
                      <metric/%1$s> :period "2020年"@zh-Hans ; :during <metric/%1$s#interval> .
                      <metric/%1$s#interval> time:hasBeginning <metric/%1$s#b> ; time:hasEnd <metric/%1$s#e> .
                      <metric/%1$s#b> time:inXSDDate "%2$s"^^xsd:date . <metric/%1$s#e> time:inXSDDate "%3$s"^^xsd:date .
                    """.formatted(id, limits[0], limits[1]));
        }
        trig.append("}\n");
    }
}
