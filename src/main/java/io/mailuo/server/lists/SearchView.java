package io.mailuo.server.lists;

import io.mailuo.server.fulltext.TextHits;
import io.mailuo.server.graph.Glossary.Label;
import io.mailuo.server.lists.ListView.Paging;
import java.util.List;
import java.util.Optional;

/**
 * What a search shows.
 *
 * @param text what was searched for
 * @param total number of things found of the kinds that are chosen
 * @param all number of things found of any kind
 * @param kinds the kinds of what was found
 * @param hits the things on this page, best first
 * @param paging where this page stands
 * @param query a query that answers the things on this page
 * @param texts articles that contain the words; none if nothing was searched for
 * @param textsQuery a query that answers all articles that contain the words
 * @param counted whether {@code kinds} and {@code all} are known: the page of the articles does not wait for the names that
 *     a server reads after its start
 * @param inTexts whether this is the page of those articles, and not that of the names
 * @param other the page of those articles or, where this is it, that of the names
 * @param textsList the list of those articles, which has facets and other forms
 */
public record SearchView(
        String text,
        int total,
        int all,
        List<KindCount> kinds,
        List<Hit> hits,
        Paging paging,
        String query,
        Optional<TextHits> texts,
        String textsQuery,
        boolean counted,
        boolean inTexts,
        String other,
        String textsList) {

    /**
     * A kind of things.
     *
     * @param kind person, organisation, programme, place, article
     * @param count number of things of the kind that were found
     * @param href the search with this kind chosen, or given up where it is chosen
     * @param list the list of these things, which has more facets
     */
    public record KindCount(String kind, int count, boolean chosen, String href, String list) {}

    /**
     * A thing that was found.
     *
     * @param matched the name that fits if it is another than the first, else empty
     * @param kind what it is: person, organisation, programme, place, article
     * @param type the same in words
     * @param about what tells it from others: post, kind and place, owner, date
     */
    public record Hit(
            String iri, String href, String name, String matched, String kind, Label type, List<Label> about) {}
}
