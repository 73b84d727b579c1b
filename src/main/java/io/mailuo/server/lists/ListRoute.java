package io.mailuo.server.lists;

import io.mailuo.server.fulltext.ArticleSearch;
import io.mailuo.server.graph.Catalogue.Found;
import io.mailuo.server.lists.ListView.Download;
import io.mailuo.server.lists.ListView.Paging;
import io.mailuo.server.lists.ListView.Sorting;
import io.mailuo.server.page.Pages;
import io.mailuo.server.web.Address;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.server.web.Route;
import io.mailuo.server.web.Spreadsheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code /people}, {@code /organisations}, {@code /programmes}, {@code /places}, {@code /articles}: lists that facets narrow.
 *
 * <p>The address is the state: a parameter for each facet, repeated where several values are chosen; {@code q} for names,
 * {@code words} for words in the texts of articles, {@code sort} for the order, {@code page}. {@code format} csv, xlsx or ttl gives the whole list whatever the page;
 * {@code format=json} gives the whole list, too, unless a page is asked for.
 */
final class ListRoute implements Route {

    /** Narrows the list of articles to those that contain the words. */
    static final String WORDS = "words";

    private static final int MAX_PAGE = 1_000_000;
    private static final int ROWS_AT_ONCE = 200;
    private static final List<Representation> FORMS = List.of(
            Representation.HTML, Representation.JSON, Representation.CSV, Representation.XLSX, Representation.TURTLE);

    private final ListKind list;
    private final Shelves shelves;
    private final Rows rows;
    private final Statements statements;
    private final ListQuery queries;
    private final ArticleSearch texts;
    private final Pages pages;

    ListRoute(
            ListKind list,
            Shelves shelves,
            Rows rows,
            Statements statements,
            ListQuery queries,
            ArticleSearch texts,
            Pages pages) {
        this.list = list;
        this.shelves = shelves;
        this.rows = rows;
        this.statements = statements;
        this.queries = queries;
        this.texts = texts;
        this.pages = pages;
    }

    @Override
    public Reply answer(Request request) {
        Asked asked = ask(request);
        List<Item> items = asked.sorted();
        Representation form = request.preferred(FORMS.toArray(Representation[]::new));
        return switch (form) {
            case CSV -> {
                boolean mark = request.text("bom").filter("1"::equals).isPresent();
                yield file(
                        Reply.stream(
                                form.contentType(),
                                out -> Spreadsheet.csv(
                                        out,
                                        mark,
                                        Row.columns(list),
                                        sink -> write(request, items, asked.shelf(), sink))),
                        form);
            }
            case XLSX -> {
                if (items.size() >= Spreadsheet.MAX_XLSX_ROWS) {
                    throw new RequestFailed(
                            413, "A worksheet has at most " + Spreadsheet.MAX_XLSX_ROWS + " rows; take format=csv.");
                }
                yield file(
                        Reply.stream(
                                form.contentType(),
                                out -> Spreadsheet.xlsx(
                                        out,
                                        list.code(),
                                        Row.columns(list),
                                        sink -> write(request, items, asked.shelf(), sink))),
                        form);
            }
            case TURTLE -> file(Reply.stream(form.contentType(), out -> statements.write(out, items)), form);
            default -> pages.answer(request, "list", view(request, asked, items, form), FORMS);
        };
    }

    private Reply file(Reply reply, Representation form) {
        return reply.download(list.code() + "." + form.suffix()).header("Vary", "Accept, Accept-Language, Cookie");
    }

    private void write(Request request, List<Item> items, Shelf shelf, Spreadsheet.RowSink sink)
            throws java.io.IOException {
        for (int from = 0; from < items.size(); from += ROWS_AT_ONCE) {
            List<Item> some = items.subList(from, Math.min(items.size(), from + ROWS_AT_ONCE));
            for (Row row : rows.of(some, shelf)) {
                sink.accept(row.cells(request.language()));
            }
        }
    }

    /** What is asked for: the list under the choice, and its order. */
    private record Asked(
            Shelf shelf, String text, String words, Choice choice, Narrowed narrowed, Order order, boolean turned) {

        /** Whether something is chosen that SPARQL cannot say. */
        boolean inMemory() {
            return !text.isEmpty() || !words.isEmpty();
        }

        List<Item> sorted() {
            List<Item> items = new ArrayList<>(narrowed.items());
            Comparator<Item> comparator = order.comparator();
            items.sort(turned ? comparator.reversed() : comparator);
            return Collections.unmodifiableList(items);
        }
    }

    private Asked ask(Request request) {
        Shelf shelf = shelves.now();
        String text = request.text("q").orElse("");
        List<Item> all = text.isEmpty()
                ? shelf.of(list.kind())
                : shelf.catalogue().search(text, Set.of(list.kind())).stream()
                        .map(Found::entry)
                        .map(shelf::item)
                        .toList();
        String words = list == ListKind.ARTICLES ? request.text(WORDS).orElse("") : "";
        if (!words.isEmpty()) {
            Set<String> containing = texts.all(words);
            all = all.stream()
                    .filter(item -> containing.contains(item.entry().iri()))
                    .toList();
        }
        Choice choice = Choice.of(request, list, shelf);
        String sort = request.text("sort").orElse(list.orders().get(0).code());
        boolean turned = sort.startsWith("-");
        String name = turned ? sort.substring(1) : sort;
        Order order = list.orders().stream()
                .filter(one -> one.code().equals(name))
                .findFirst()
                .orElseThrow(() -> new RequestFailed(
                        400,
                        "The order is \"" + sort + "\"; here it can be "
                                + list.orders().stream().map(Order::code).collect(Collectors.joining(", "))
                                + ", or one of them after a minus."));
        Narrowed narrowed = text.isEmpty() && words.isEmpty() && choice.names().isEmpty()
                ? shelf.whole(list)
                : new Narrowed(all, list, choice);
        return new Asked(shelf, text, words, choice, narrowed, order, turned);
    }

    private ListView view(Request request, Asked asked, List<Item> items, Representation form) {
        Address here = address(request);
        boolean whole = form == Representation.JSON && request.text(Pager.PAGE).isEmpty();
        Paging paging = whole
                ? Pager.whole(items.size())
                : Pager.page(here, request.number(Pager.PAGE, 1, 1, MAX_PAGE), items.size());
        List<Item> shown = Pager.slice(items, paging);
        FacetReader facets = new FacetReader(
                asked.shelf(),
                asked.choice(),
                asked.narrowed(),
                here,
                request.text(FacetReader.MORE),
                request.number(FacetReader.FROM, 0, 0, MAX_PAGE));
        return new ListView(
                list.code(),
                list.kind().code(),
                asked.text(),
                asked.words(),
                items.size(),
                facets.chips(),
                list.path(),
                facets.read(list),
                orders(here, asked),
                shown.stream().anyMatch(item -> item.first().isPresent()),
                rows.of(shown, asked.shelf()),
                paging,
                downloads(here),
                asked.inMemory() ? queries.of(shown) : queries.of(list, asked.choice()),
                list == ListKind.PEOPLE && !shown.isEmpty()
                        ? Optional.of(PostReader.query(
                                shown.stream().map(item -> item.entry().iri()).toList()))
                        : Optional.empty());
    }

    /** The address with each value once and without what says nothing. */
    private static Address address(Request request) {
        Address here = Address.of(request.path());
        for (var parameter : request.address().parameters().entrySet()) {
            if (!parameter.getKey().equals("format") && !parameter.getKey().equals("bom")) {
                for (String value : parameter.getValue().stream().distinct().toList()) {
                    here = value.isBlank() ? here : here.plus(parameter.getKey(), value);
                }
            }
        }
        return here;
    }

    private List<Sorting> orders(Address here, Asked asked) {
        Address first = here.without(Pager.PAGE);
        return list.orders().stream()
                .map(order -> {
                    boolean standing = order == asked.order();
                    String next = standing && !asked.turned() ? "-" + order.code() : order.code();
                    boolean up = (order == Order.NAME) != asked.turned();
                    return new Sorting(
                            order.code(),
                            standing ? (up ? "up" : "down") : "",
                            first.with("sort", next).toString());
                })
                .toList();
    }

    private static List<Download> downloads(Address here) {
        Address whole = here.without(Pager.PAGE).without(FacetReader.MORE).without(FacetReader.FROM);
        List<Download> downloads = new ArrayList<>();
        downloads.add(new Download("csv", whole.with("format", "csv").toString()));
        downloads.add(new Download(
                "excel-csv", whole.with("format", "csv").with("bom", "1").toString()));
        for (String form : List.of("xlsx", "json", "ttl")) {
            downloads.add(new Download(form, whole.with("format", form).toString()));
        }
        return List.copyOf(downloads);
    }
}
