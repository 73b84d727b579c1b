package io.mailuo.server.data;

import io.mailuo.rdf.GraphFormat;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.GraphBuilder;
import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Terms;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** What the dataset says of itself (W3C note "Describing Linked Datasets with the VoID Vocabulary"). */
final class VoidDescription {

    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> VOCABULARIES = List.of(
            Terms.MAILUO,
            "http://xmlns.com/foaf/0.1/",
            "http://www.w3.org/ns/org#",
            "https://schema.org/",
            "http://www.w3.org/2004/02/skos/core#",
            "http://www.w3.org/ns/oa#",
            "http://www.w3.org/ns/prov#",
            "http://www.w3.org/2006/time#",
            "http://purl.org/dc/terms/");

    private final Links links;

    VoidDescription(Links links) {
        this.links = links;
    }

    /** The dataset's own IRI. */
    String dataset() {
        return links.iri("/.well-known/void#dataset");
    }

    /**
     * The description.
     *
     * @param examples things to begin with
     */
    Graph of(GraphFigures figures, List<Entry> examples) {
        GraphBuilder to = new GraphBuilder();
        Node document = GraphBuilder.iri(links.iri("/.well-known/void"));
        Node dataset = GraphBuilder.iri(dataset());
        to.iri(document, Terms.TYPE.getURI(), VOID + "DatasetDescription")
                .add(document, GraphBuilder.iri("http://xmlns.com/foaf/0.1/primaryTopic"), dataset)
                .iri(dataset, Terms.TYPE.getURI(), VOID + "Dataset");
        about(to, dataset);
        access(to, dataset);
        to.number(dataset, VOID + "triples", figures.triples())
                .number(dataset, VOID + "classes", figures.ofClass().size())
                .number(dataset, VOID + "properties", figures.ofProperty().size());
        examples.forEach(example -> to.iri(dataset, VOID + "exampleResource", example.iri()));
        partitions(to, dataset, "class", "entities", figures.ofClass());
        partitions(to, dataset, "property", "triples", figures.ofProperty());
        return to.graph();
    }

    private void about(GraphBuilder to, Node dataset) {
        to.said(dataset, DCTERMS + "title", "脉络知识图谱", "Mailuo knowledge graph")
                .said(
                        dataset,
                        DCTERMS + "description",
                        "从中文新闻与政策文章中读出的人物、机构、职务、项目和指标，每个事实都附有原文。",
                        "People, organisations, posts, programmes and figures read from Chinese news and policy articles,"
                                + " with the words behind every fact.")
                .said(
                        dataset,
                        DCTERMS + "rights",
                        "引文的权利归各文章的作者与出版者；程序与本体按 Apache-2.0 许可。",
                        "Quoted words belong to the authors and publishers of the articles; the program and the ontology are"
                                + " under Apache-2.0.")
                .iri(dataset, "http://xmlns.com/foaf/0.1/homepage", links.iri("/"))
                .iri(dataset, "http://xmlns.com/foaf/0.1/page", links.iri("/data"));
        VOCABULARIES.forEach(vocabulary -> to.iri(dataset, VOID + "vocabulary", vocabulary));
        to.iri(GraphBuilder.iri(Terms.MAILUO), DCTERMS + "license", "https://www.apache.org/licenses/LICENSE-2.0");
    }

    private void access(GraphBuilder to, Node dataset) {
        to.iri(dataset, VOID + "sparqlEndpoint", links.iri("/sparql"))
                .text(dataset, VOID + "uriSpace", links.iri("/id/"))
                .iri(dataset, VOID + "rootResource", links.iri("/"));
        for (GraphFormat format : GraphFormat.values()) {
            String file = DownloadRoute.FOLDER + Downloads.file(format);
            to.iri(dataset, VOID + "dataDump", links.iri(file))
                    .iri(dataset, VOID + "dataDump", links.iri(file + ".gz"));
        }
        for (String feature : new String[] {"Turtle", "JSON-LD", "N-Triples", "RDF_XML"}) {
            to.iri(dataset, VOID + "feature", FORMATS + feature);
        }
    }

    private void partitions(GraphBuilder to, Node dataset, String what, String counted, Map<Node, Long> counts) {
        counts.forEach((term, count) -> {
            Node part = GraphBuilder.iri(links.iri("/.well-known/void#" + what + "-" + name(term)));
            to.add(dataset, GraphBuilder.iri(VOID + what + "Partition"), part)
                    .add(part, GraphBuilder.iri(VOID + what), term)
                    .number(part, VOID + counted, count);
        });
    }

    /** A name that is short, ASCII and the term's alone: two vocabularies may have a term of one name. */
    private static String name(Node term) {
        String iri = term.getURI();
        return Glossary.lastPart(iri).replaceAll("[^A-Za-z0-9_-]", "") + "-"
                + String.format(Locale.ROOT, "%08x", iri.hashCode());
    }
}
