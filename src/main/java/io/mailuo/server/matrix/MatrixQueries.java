package io.mailuo.server.matrix;

import io.mailuo.server.sparql.PanelQueries;
import io.mailuo.server.sparql.PanelQueries.Panel;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;

/** The queries behind the matrix, its table and its cells. */
final class MatrixQueries {

    private final PanelQueries panels;

    MatrixQueries(PanelQueries panels) {
        this.panels = panels;
    }

    /** The query of the cells of these rows and columns. */
    String cells(TieChoice choice, Collection<String> programmes, Collection<String> officials) {
        return panels.text("matrix", Map.of())
                .replace("#programmes", values(programmes))
                .replace("#officials", values(officials))
                .replace("#filters\n", choice.sparql().replace("      FILTER", "  FILTER"));
    }

    private static String values(Collection<String> iris) {
        return iris.stream().map(iri -> "<" + iri + ">").collect(Collectors.joining(" "));
    }

    /** The query of one page of the table. */
    String table(TieChoice choice, int offset, int limit) {
        return panels.text("matrix-table", Map.of())
                .replace("#filters\n", choice.sparql())
                .replace("#page", "LIMIT " + limit + " OFFSET " + offset);
    }

    /** The words of one cell. */
    Panel words(String programme, String official) {
        return panels.ask(
                "matrix-words",
                Map.of(
                        "programme", NodeFactory.createURI(programme),
                        "official", NodeFactory.createURI(official)));
    }
}
