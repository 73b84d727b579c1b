package io.mailuo.server.data;

import io.mailuo.pipeline.GraphBuild;
import io.mailuo.server.data.DataPage.Build;
import io.mailuo.server.data.DataPage.Count;
import io.mailuo.server.data.DataPage.Lack;
import io.mailuo.server.data.DataPage.Quality;
import io.mailuo.server.data.DataPage.Sure;
import io.mailuo.server.data.DataPage.Things;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.graph.Prefixes;
import io.mailuo.store.GraphStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.engine.binding.Binding;

/** Puts figures of the graph in the order in which people read them. */
final class FigureReader {

    private static final String PROGRAM = "program";
    private static final String LEXICON = "lexicon";
    private static final String COUNTED = "count.";

    private final Glossary glossary;
    private final Links links;

    FigureReader(Glossary glossary, Links links) {
        this.glossary = glossary;
        this.links = links;
    }

    Build build(GraphFigures figures, GraphStore store) {
        Map<String, String> said = new TreeMap<>();
        for (Binding row : figures.run().rows().rows()) {
            said.put(GraphFigures.text(row, "name"), GraphFigures.text(row, "value"));
        }
        List<Count> counts = new ArrayList<>();
        said.forEach((name, value) -> {
            if (name.startsWith(COUNTED)) {
                counts.add(new Count(name.substring(COUNTED.length()), Long.parseLong(value)));
            }
        });
        return new Build(
                said.getOrDefault(PROGRAM, ""),
                said.getOrDefault(LEXICON, ""),
                List.copyOf(counts),
                store.manifest(GraphBuild.NOT_READ).map(Long::valueOf),
                figures.run().query());
    }

    Quality quality(GraphFigures figures, GraphStore store) {
        List<Sure> rules =
                figures.rules().rows().rows().stream().map(FigureReader::sure).toList();
        List<Lack> lacks = figures.texts().rows().rows().stream()
                .map(row -> new Lack(
                        glossary.label(row.get("property")),
                        GraphFigures.number(row, "articles"),
                        GraphFigures.number(row, "characters")))
                .toList();
        List<Things> classes = new ArrayList<>();
        figures.ofClass()
                .forEach((term, number) -> classes.add(new Things(
                        glossary.label(term),
                        Prefixes.shortened(term.getURI()),
                        term.getURI(),
                        links.href(term),
                        number)));
        return new Quality(
                figures.triples(),
                store.size(),
                figures.sure().rows().rows().stream()
                        .findFirst()
                        .map(FigureReader::sure)
                        .orElse(new Sure("", 0, 0, 0, 0)),
                figures.sure().query(),
                rules,
                figures.rules().query(),
                lacks,
                figures.texts().query(),
                List.copyOf(classes),
                figures.classes().query());
    }

    private static Sure sure(Binding row) {
        return new Sure(
                GraphFigures.text(row, "rule"),
                GraphFigures.number(row, "high"),
                GraphFigures.number(row, "middle"),
                GraphFigures.number(row, "low"),
                GraphFigures.number(row, "facts"));
    }
}
