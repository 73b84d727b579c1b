package io.mailuo.server.figures;

import io.mailuo.server.sparql.PanelQueries;
import java.util.Map;

/** Queries that answer what the index answers; tests hold the two together. */
final class FigureQueries {

    private final PanelQueries panels;

    FigureQueries(PanelQueries panels) {
        this.panels = panels;
    }

    /** The query of one page of a list of figures. */
    String list(Selection selection, Order order, boolean falling, int offset, int limit) {
        String by = "ORDER BY " + order.sparql(falling);
        return panels.text("figures", Map.of())
                .replace("#filters\n", selection.sparql())
                .replace("#order", "    " + by + "\n    LIMIT " + limit + " OFFSET " + offset)
                .replace("#outer", by);
    }

    /** The query of one page of groups, a row a figure. */
    String groups(Show show, GroupChoice choice, int offset, int limit) {
        String[] things =
                show == Show.SAME || show == Show.TARGETS ? new String[] {"?about"} : new String[] {"?what", "?who"};
        return panels.text(show.panel(), Map.of())
                .replace("#filters\n", choice.sparql(things))
                .replace("#condition", show.condition())
                .replace("#first ", show.sparqlOrder())
                .replace("#page", "LIMIT " + limit + " OFFSET " + offset);
    }
}
