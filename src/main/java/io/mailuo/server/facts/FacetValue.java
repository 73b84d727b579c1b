package io.mailuo.server.facts;

/**
 * A value of a facet.
 *
 * @param facet code of the facet
 * @param value the value
 * @param name what it is called; of statuses, comparators and roles the code
 * @param count number of facts with it
 * @param present whether it is chosen
 * @param href chooses it, or gives it up
 */
public record FacetValue(String facet, String value, String name, int count, boolean present, String href) {}
