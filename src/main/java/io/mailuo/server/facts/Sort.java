package io.mailuo.server.facts;

/**
 * An order of a list.
 *
 * @param code what it is by
 * @param present whether the list is in it
 * @param href puts the list in it; turns it round where it is the present one
 */
public record Sort(String code, boolean present, String href) {}
