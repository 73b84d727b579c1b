package io.mailuo.server.figures;

import io.mailuo.server.facts.FacetValue;
import io.mailuo.server.facts.FacetView;
import io.mailuo.server.facts.Hidden;
import io.mailuo.server.facts.Sort;
import io.mailuo.server.facts.Turns;
import java.util.List;

/**
 * A list of figures.
 *
 * @param text what was typed
 * @param total number of figures found
 * @param sort the order: subject, value or article
 * @param falling whether it is turned round
 * @param sorts the orders to choose from
 * @param facets what the list can be narrowed by
 * @param chosen what it is narrowed by
 * @param figures the figures of this page of the list
 * @param first number of the first of them, from 1
 * @param last number of the last
 * @param pages the neighbouring pages of the list
 * @param hidden what the search form must keep of the address
 * @param bom address of the list as CSV for Excel
 * @param compare address of the comparison of figures
 * @param all address of the whole list
 * @param query query that gives this page of the list
 */
public record FigureList(
        String text,
        int total,
        String sort,
        boolean falling,
        List<Sort> sorts,
        List<FacetView> facets,
        List<FacetValue> chosen,
        List<FigureView> figures,
        int first,
        int last,
        Turns pages,
        List<Hidden> hidden,
        String bom,
        String compare,
        String all,
        String query) {}
