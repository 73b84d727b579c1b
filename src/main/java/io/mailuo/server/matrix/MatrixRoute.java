package io.mailuo.server.matrix;

import io.mailuo.pipeline.NameForms;
import io.mailuo.server.facts.Hidden;
import io.mailuo.server.facts.Named;
import io.mailuo.server.facts.Sort;
import io.mailuo.server.facts.Turns;
import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Kind;
import io.mailuo.server.graph.Links;
import io.mailuo.server.matrix.MatrixView.Opened;
import io.mailuo.server.page.Pages;
import io.mailuo.server.sparql.PanelQueries;
import io.mailuo.server.web.Address;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.server.web.Route;
import io.mailuo.store.GraphStore;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code /matrix}: which official has which part in which programme, in which words. */
public final class MatrixRoute implements Route {

    static final int ROWS = 20;
    static final int COLUMNS = 10;
    static final int PAGE = 50;

    private static final int MAX = 1_000_000;
    private static final List<Representation> FORMS =
            List.of(Representation.HTML, Representation.JSON, Representation.CSV, Representation.XLSX);

    private final GraphStore store;
    private final TieIndexes indexes;
    private final Catalogues catalogues;
    private final NameForms forms = new NameForms();
    private final MatrixQueries queries;
    private final Links links;
    private final Pages pages;

    /** The ties of a store. */
    public MatrixRoute(
            GraphStore store,
            TieIndexes indexes,
            Catalogues catalogues,
            PanelQueries panels,
            Links links,
            Pages pages) {
        this.store = store;
        this.indexes = indexes;
        this.catalogues = catalogues;
        this.queries = new MatrixQueries(panels);
        this.links = links;
        this.pages = pages;
    }

    @Override
    public Reply answer(Request request) {
        Catalogue catalogue = catalogues.now();
        TieIndex index = indexes.now();
        TieChoice choice = TieChoice.of(request, index, text -> search(catalogue, text));
        List<Tie> ties =
                index.ties().stream().filter(tie -> choice.holds(tie, index)).toList();
        Named named = new Named(catalogue, links);
        Representation form = request.preferred(FORMS.toArray(Representation[]::new));
        return form == Representation.CSV || form == Representation.XLSX
                ? new Table(store, index, named, links)
                        .sheet(ties)
                        .reply(form, request.text("bom").isPresent())
                : pages.answer(request, "matrix", view(request, index, choice, ties, named), FORMS);
    }

    private static Set<String> search(Catalogue catalogue, String text) {
        return catalogue.search(text, EnumSet.of(Kind.PROGRAMME, Kind.PERSON)).stream()
                .map(found -> found.entry().iri())
                .collect(Collectors.toSet());
    }

    private MatrixView view(Request request, TieIndex index, TieChoice choice, List<Tie> ties, Named named) {
        Address here = request.address()
                .without("format")
                .without("bom")
                .without("lang")
                .without("theme");
        boolean byName = sort(request).equals("name");
        Grid grid = new Grid(ties, index, named, forms);
        int mostRows = request.number("rows", ROWS, 1, MAX);
        int mostColumns = request.number("columns", COLUMNS, 1, MAX);
        List<String> rows = grid.programmes(byName, mostRows);
        List<String> columns = grid.officials(byName, mostColumns);
        Optional<Opened> opened = opened(request, here, grid, named);
        String open = opened.map(cell -> Grid.cell(
                        cell.programme().iri(), cell.official().official().iri()))
                .orElse("");
        Table table = new Table(store, index, named, links);
        int pageCount = Math.max(1, (ties.size() + PAGE - 1) / PAGE);
        int page = Math.min(request.number("page", 1, 1, MAX), pageCount);
        int from = (page - 1) * PAGE;
        List<Tie> shown = table.sorted(ties).subList(from, Math.min(ties.size(), from + PAGE));
        Address list = closed(here, opened).without("page");
        TieCounts counts = new TieCounts(index, choice, list, named);
        return new MatrixView(
                request.text("q").orElse(""),
                sort(request),
                List.of(sorted(list, "ties", byName), sorted(list, "name", byName)),
                counts.views(request),
                counts.chosen(),
                columns.stream().map(grid::column).toList(),
                rows.stream()
                        .map(programme -> grid.row(
                                programme,
                                columns,
                                official -> here.with("programme", programme).with("official", official),
                                open))
                        .toList(),
                grid.programmes(),
                grid.officials(),
                more(here, "rows", mostRows, grid.programmes(), ROWS),
                more(here, "columns", mostColumns, grid.officials(), COLUMNS),
                opened,
                ties.size(),
                table.views(shown),
                ties.isEmpty() ? 0 : from + 1,
                from + shown.size(),
                Turns.of(here, page, pageCount),
                Hidden.of(list),
                list.with("format", "csv").with("bom", "1").toString(),
                queries.cells(choice, rows, columns),
                queries.table(choice, from, PAGE));
    }

    private static String sort(Request request) {
        String sort = request.text("sort").orElse("ties");
        if (!sort.equals("ties") && !sort.equals("name")) {
            throw new RequestFailed(400, "The parameter sort is \"" + sort + "\"; it can be ties, name.");
        }
        return sort;
    }

    private static Sort sorted(Address list, String code, boolean byName) {
        return new Sort(
                code, byName == code.equals("name"), list.with("sort", code).toString());
    }

    private static String more(Address here, String parameter, int most, int all, int step) {
        return all <= most ? "" : here.with(parameter, String.valueOf(most + step)) + "#grid";
    }

    /** The cell that the address opens, if it names both of its ends. */
    private Optional<Opened> opened(Request request, Address here, Grid grid, Named named) {
        Optional<String> programme = request.text("programme");
        Optional<String> official = request.text("official");
        return programme.isEmpty() || official.isEmpty()
                ? Optional.empty()
                : Optional.of(new OpenCell(queries, named, links)
                        .open(
                                programme.orElseThrow(),
                                grid.column(official.orElseThrow()),
                                here.without("programme").without("official") + "#grid"));
    }

    private static Address closed(Address here, Optional<Opened> opened) {
        return opened.isEmpty() ? here : here.without("programme").without("official");
    }
}
