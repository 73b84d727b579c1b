package io.mailuo.server.reader;

import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Description;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.page.Pages;
import io.mailuo.server.reader.ArticleReader.Article;
import io.mailuo.server.reader.Reading.Choice;
import io.mailuo.server.sparql.PanelQueries;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.server.web.Route;
import io.mailuo.store.GraphStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code /id/article/…}: an article to read, as data, and as annotations of its text. */
public final class ReaderRoute implements Route {

    private static final List<Representation> FORMS = List.of(
            Representation.HTML,
            Representation.TURTLE,
            Representation.JSON_LD,
            Representation.N_TRIPLES,
            Representation.RDF_XML,
            Representation.JSON);
    private static final List<Integer> CONFIDENCES = List.of(0, 50, 60, 70, 80, 90);

    private final GraphStore store;
    private final PanelQueries queries;
    private final Glossary glossary;
    private final Catalogues catalogues;
    private final Links links;
    private final Pages pages;

    /** Articles of a store. */
    public ReaderRoute(
            GraphStore store,
            PanelQueries queries,
            Glossary glossary,
            Catalogues catalogues,
            Links links,
            Pages pages) {
        this.store = store;
        this.queries = queries;
        this.glossary = glossary;
        this.catalogues = catalogues;
        this.links = links;
        this.pages = pages;
    }

    @Override
    public Reply answer(Request request) {
        String iri = links.iri(request.path());
        if (Annotations.wanted(request)) {
            return annotations(request, iri);
        }
        Representation form = request.preferred(FORMS.toArray(Representation[]::new));
        if (form.isRdf()) {
            return Reply.rdf(
                            form,
                            store.read(quads -> new Description(quads.getUnionGraph(), links).of(iri))
                                    .orElseThrow(ReaderRoute::unknown))
                    .header("Vary", "Accept");
        }
        Reading reading = contents().reading(iri, article(iri), choice(request), request.text("fact"));
        return pages.answer(request, "reader", reading, FORMS).header("Link", annotationsLink(request));
    }

    private Reply annotations(Request request, String iri) {
        Article article = article(iri);
        Contents.Parts parts = contents().parts(iri, article, everything(), Optional.empty());
        String json = new Annotations(iri, links.iri(Annotations.address(request.path())), article)
                .write(parts.mentions(), parts.facts());
        return Reply.bytes(200, Annotations.MEDIA_TYPE, json.getBytes(StandardCharsets.UTF_8))
                .header("Vary", "Accept");
    }

    private String annotationsLink(Request request) {
        return "<" + links.iri(Annotations.address(request.path())) + ">; rel=\"alternate\"; type=\""
                + Annotations.MEDIA_TYPE.replace("\"", "\\\"") + "\"";
    }

    private Contents contents() {
        return new Contents(queries, glossary, catalogues.now(), links);
    }

    private Article article(String iri) {
        return store.read(quads -> new ArticleReader(quads.getUnionGraph(), glossary).read(iri))
                .orElseThrow(ReaderRoute::unknown);
    }

    private static Choice choice(Request request) {
        return new Choice(request.parameters("show"), request.number("least", 0, 0, 100), CONFIDENCES);
    }

    private static Choice everything() {
        return new Choice(List.of(), 0, CONFIDENCES);
    }

    private static RequestFailed unknown() {
        return new RequestFailed(404, "图中没有这篇文章。 The graph holds no such article.");
    }
}
