package io.mailuo.server.facts;

/**
 * A thing that a fact names.
 *
 * @param iri its identifier
 * @param name what it is called
 * @param href its page
 */
public record Link(String iri, String name, String href) {}
