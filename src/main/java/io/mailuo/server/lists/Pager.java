package io.mailuo.server.lists;

import io.mailuo.server.lists.ListView.PageLink;
import io.mailuo.server.lists.ListView.Paging;
import io.mailuo.server.web.Address;
import java.util.ArrayList;
import java.util.List;

/** Divides a list into pages. */
final class Pager {

    static final String PAGE = "page";
    static final int ROWS = 50;

    private Pager() {}

    /** The page of a number; the last one where there are fewer. */
    static Paging page(Address here, int asked, int total) {
        return page(here, asked, total, ROWS);
    }

    /** The same with another number of rows a page. */
    static Paging page(Address here, int asked, int total, int rows) {
        int pages = Math.max(1, (total + rows - 1) / rows);
        int page = Math.min(asked, pages);
        return new Paging(
                page,
                pages,
                total == 0 ? 0 : (page - 1) * rows + 1,
                Math.min(total, page * rows),
                page > 1 ? to(here, page - 1) : "",
                page < pages ? to(here, page + 1) : "",
                links(here, page, pages));
    }

    /** The whole list on one page. */
    static Paging whole(int total) {
        return new Paging(1, 1, Math.min(1, total), total, "", "", List.of());
    }

    static <T> List<T> slice(List<T> all, Paging paging) {
        return all.subList(Math.max(0, paging.from() - 1), paging.to());
    }

    private static String to(Address here, int page) {
        return (page == 1 ? here.without(PAGE) : here.with(PAGE, Integer.toString(page))).toString();
    }

    /** The first and the last page, and those near this one. */
    private static List<PageLink> links(Address here, int page, int pages) {
        List<PageLink> links = new ArrayList<>();
        int before = 0;
        for (int number = 1; number <= pages; number++) {
            if (number == 1 || number == pages || Math.abs(number - page) <= 2) {
                links.add(new PageLink(number, to(here, number), number == page, number > before + 1));
                before = number;
            }
        }
        return pages == 1 ? List.of() : List.copyOf(links);
    }
}
