package io.mailuo.server.ask;

/**
 * One term of an answer, as pages show it.
 *
 * @param text the characters of a literal; of an IRI the name that the graph or the ontology gives, else a short form
 * @param language language tag of the text, or empty
 * @param iri the IRI, empty if it is none
 * @param shortIri the IRI with a prefix, where there is one and the text says something else, or empty
 * @param href what it links to, or empty
 * @param number whether it is a number
 */
public record Cell(String text, String language, String iri, String shortIri, String href, boolean number) {

    /** Where a variable is not bound. */
    static final Cell EMPTY = new Cell("", "", "", "", "", false);

    /** Whether the link leaves this server. */
    public boolean external() {
        return href.startsWith("http");
    }
}
