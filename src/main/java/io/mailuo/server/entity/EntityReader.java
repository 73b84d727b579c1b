package io.mailuo.server.entity;

import io.mailuo.pipeline.NameForms;
import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Names;
import io.mailuo.server.sparql.PanelQueries;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Reads the pages of people, programmes, organisations and places. */
final class EntityReader {

    private final PanelReader panels;
    private final HeadReader heads;
    private final NamesakeReader namesakes;
    private final ArticleDays articles;

    EntityReader(
            Graph data,
            Catalogue catalogue,
            Glossary glossary,
            Links links,
            PanelQueries queries,
            NameForms forms,
            ArticleDays articles) {
        this.articles = articles;
        Names names = new Names(data, catalogue, glossary, links);
        this.panels = new PanelReader(queries, catalogue, glossary, links, names, data);
        this.heads = new HeadReader(data, glossary, names, forms);
        this.namesakes = new NamesakeReader(data, catalogue, names, panels);
    }

    PersonPage person(Entry entry) {
        Node node = node(entry);
        Panel<Post> posts = panels.panel(
                "posts-of-person",
                node,
                (answer, each) -> panels.post(
                        answer, Optional.of(node), answer.node("body").filter(Node::isURI), each));
        return new PersonPage(
                heads.read(entry, articles.naming(entry)),
                namesakes.read(entry),
                posts,
                TimelineDrawing.of(posts.rows()),
                programmes("programmes-of-official", node),
                neighbours("organisations-of-person", node, "organisation", "", ""),
                neighbours("people-in-same-articles", node, "person", "", "articles"),
                articles(entry));
    }

    ProgrammePage programme(Entry entry) {
        Node node = node(entry);
        Panel<Figure> figures = panels.panel("figures-of-programme", node, panels::figure);
        return new ProgrammePage(
                heads.read(entry, articles.naming(entry)),
                namesakes.read(entry),
                panels.panel("bodies-of-programme", node, (answer, each) -> panels.part(answer, "body", node, each)),
                panels.panel(
                        "officials-of-programme", node, (answer, each) -> panels.part(answer, "official", node, each)),
                TreeReader.read(panels, "parts-of-programme", node),
                figures,
                ChartDrawing.of(figures.rows()),
                articles(entry));
    }

    OrganisationPage organisation(Entry entry) {
        Node node = node(entry);
        Panel<Figure> figures = panels.panel("figures-about", node, panels::figure);
        return new OrganisationPage(
                heads.read(entry, articles.naming(entry)),
                namesakes.read(entry),
                TreeReader.read(panels, "units-of-organisation", node),
                neighbours("successions-of-organisation", node, "organisation", "reform", ""),
                people(node),
                programmes("programmes-of-body", node),
                figures,
                ChartDrawing.of(figures.rows()),
                articles(entry));
    }

    PlacePage place(Entry entry) {
        Node node = node(entry);
        Panel<Figure> figures = panels.panel("figures-about", node, panels::figure);
        return new PlacePage(
                heads.read(entry, articles.naming(entry)),
                namesakes.read(entry),
                TreeReader.read(panels, "places-of-place", node),
                neighbours("bodies-at-place", node, "organisation", "", ""),
                people(node),
                programmes("programmes-of-body", node),
                figures,
                ChartDrawing.of(figures.rows()),
                articles(entry));
    }

    private Panel<Post> people(Node node) {
        return panels.panel(
                "posts-at",
                node,
                (answer, each) -> panels.post(answer, answer.node("person"), Optional.of(node), each));
    }

    private Panel<Part> programmes(String query, Node node) {
        return panels.panel(query, node, (answer, each) -> panels.part(answer, "programme", node, each));
    }

    private Panel<Neighbour> neighbours(String query, Node node, String column, String note, String count) {
        return panels.panel(query, node, (answer, each) -> panels.neighbour(answer, column, note, count));
    }

    /** The articles that name a thing, from memory; the query gives the same. */
    private Panel<Appearance> articles(Entry entry) {
        List<ArticleDays.Dated> all = articles.naming(entry);
        String query = panels.text("articles-naming", node(entry));
        return new Panel<>(
                query,
                all.stream()
                        .limit(PanelReader.MAX_ROWS)
                        .map(dated -> new Appearance(
                                panels.value(
                                        NodeFactory.createURI(dated.article().iri())),
                                dated.day()))
                        .toList(),
                Math.max(0, all.size() - PanelReader.MAX_ROWS),
                PanelReader.query(query),
                false);
    }

    private static Node node(Entry entry) {
        return NodeFactory.createURI(entry.iri());
    }
}
