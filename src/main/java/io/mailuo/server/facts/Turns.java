package io.mailuo.server.facts;

import io.mailuo.server.web.Address;

/**
 * The pages of a list.
 *
 * @param page number of the present one, from 1
 * @param count number of pages, at least 1
 * @param former address of the page before, or empty
 * @param next address of the page after, or empty
 */
public record Turns(int page, int count, String former, String next) {

    /** Turns from a page of so many. */
    public static Turns of(Address here, int page, int count) {
        return new Turns(
                page,
                count,
                page == 1 ? "" : here.with("page", String.valueOf(page - 1)).toString(),
                page == count ? "" : here.with("page", String.valueOf(page + 1)).toString());
    }
}
