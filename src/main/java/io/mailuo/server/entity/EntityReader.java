package io.mailuo.server.entity;

import io.mailuo.pipeline.NameForms;
import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Names;
import io.mailuo.server.sparql.PanelQueries;
import java.util.ArrayList;
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

    EntityReader(
            Graph data,
            Catalogue catalogue,
            Glossary glossary,
            Links links,
            PanelQueries queries,
            NameForms forms) {
        Names names = new Names(data, glossary, links);
        this.panels = new PanelReader(queries, catalogue, glossary, links, data);
        this.heads = new HeadReader(data, glossary, names, forms);
        this.namesakes = new NamesakeReader(data, catalogue, names, panels);
    }

    PersonPage person(Entry entry) {
        Node node = node(entry);
        List<String> days = new ArrayList<>();
        Panel<Appearance> articles = articles(node, days);
        Panel<Post> posts = panels.panel(
                "posts-of-person",
                node,
                (answer, each) -> panels.post(answer, Optional.of(node), answer.node("body"), each));
        return new PersonPage(
                heads.read(entry, days),
                namesakes.read(node),
                posts,
                TimelineDrawing.of(posts.rows()),
                programmes("programmes-of-official", node),
                neighbours("organisations-of-person", node, "organisation", "", ""),
                neighbours("people-in-same-articles", node, "person", "", "articles"),
                articles);
    }

    ProgrammePage programme(Entry entry) {
        Node node = node(entry);
        List<String> days = new ArrayList<>();
        Panel<Appearance> articles = articles(node, days);
        Panel<Figure> figures = panels.panel("figures-of-programme", node, panels::figure);
        return new ProgrammePage(
                heads.read(entry, days),
                namesakes.read(node),
                panels.panel("bodies-of-programme", node, (answer, each) -> panels.part(answer, "body", node, each)),
                panels.panel(
                        "officials-of-programme", node, (answer, each) -> panels.part(answer, "official", node, each)),
                TreeReader.read(panels, "parts-of-programme", node),
                figures,
                ChartDrawing.of(figures.rows()),
                articles);
    }

    OrganisationPage organisation(Entry entry) {
        Node node = node(entry);
        List<String> days = new ArrayList<>();
        Panel<Appearance> articles = articles(node, days);
        Panel<Figure> figures = panels.panel("figures-about", node, panels::figure);
        return new OrganisationPage(
                heads.read(entry, days),
                namesakes.read(node),
                TreeReader.read(panels, "units-of-organisation", node),
                neighbours("successions-of-organisation", node, "organisation", "reform", ""),
                people(node),
                programmes("programmes-of-body", node),
                figures,
                ChartDrawing.of(figures.rows()),
                articles);
    }

    PlacePage place(Entry entry) {
        Node node = node(entry);
        List<String> days = new ArrayList<>();
        Panel<Appearance> articles = articles(node, days);
        Panel<Figure> figures = panels.panel("figures-about", node, panels::figure);
        return new PlacePage(
                heads.read(entry, days),
                namesakes.read(node),
                TreeReader.read(panels, "places-of-place", node),
                neighbours("bodies-at-place", node, "organisation", "", ""),
                people(node),
                programmes("programmes-of-body", node),
                figures,
                ChartDrawing.of(figures.rows()),
                articles);
    }

    private Panel<Post> people(Node node) {
        return panels.panel(
                "posts-at", node, (answer, each) -> panels.post(answer, answer.node("person"), Optional.of(node), each));
    }

    private Panel<Part> programmes(String query, Node node) {
        return panels.panel(query, node, (answer, each) -> panels.part(answer, "programme", node, each));
    }

    private Panel<Neighbour> neighbours(String query, Node node, String column, String note, String count) {
        return panels.panel(query, node, (answer, each) -> panels.neighbour(answer, column, note, count));
    }

    /** The articles that name a thing; their days are added in ascending order. */
    private Panel<Appearance> articles(Node node, List<String> days) {
        PanelQueries.Panel asked = panels.ask("articles-naming", node);
        List<Answer> answers = asked.rows().rows().stream().map(Answer::new).toList();
        answers.stream()
                .map(answer -> answer.text("day"))
                .filter(day -> !day.isEmpty())
                .sorted()
                .forEach(days::add);
        return new Panel<>(
                asked.query(),
                answers.stream()
                        .limit(PanelReader.MAX_ROWS)
                        .map(panels::appearance)
                        .toList(),
                Math.max(0, answers.size() - PanelReader.MAX_ROWS),
                PanelReader.query(asked.query()),
                answers.size() >= PanelReader.limit(asked.query()));
    }

    private static Node node(Entry entry) {
        return NodeFactory.createURI(entry.iri());
    }
}
