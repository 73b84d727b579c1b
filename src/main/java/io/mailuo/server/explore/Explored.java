package io.mailuo.server.explore;

import java.util.List;
import java.util.Optional;

/**
 * What the explorer shows, as its page has it and as its twin in JSON states it.
 *
 * @param focus names of the things whose neighbours are shown
 * @param depth 1 or 2
 * @param cap neighbours shown of each thing in the focus
 * @param kinds kinds of things, whether each is chosen, and how many are shown
 * @param ties kinds of ties, whether each is chosen, and how many edges have it
 * @param from first day of the period asked for, if any
 * @param to last day of it
 * @param nodes the things shown: the focus first, then by kind and name
 * @param edges the ties among them in the order asked for
 * @param columns heads of the table of edges
 * @param dated whether any of the edges has a day
 * @param full whether things were left off because no more can be drawn
 * @param search what was looked for to be put into the focus
 * @param given the state, as the parameters of an address
 * @param taken how many things the reader took away
 * @param restore address of the same with those
 * @param query query that gives the edges
 * @param ranking query that gives the neighbours and their order
 */
record Explored(
        List<String> focus,
        int depth,
        int cap,
        List<Filter> kinds,
        List<Filter> ties,
        Optional<String> from,
        Optional<String> to,
        List<Node> nodes,
        List<Link> edges,
        List<Head> columns,
        boolean dated,
        boolean full,
        Optional<Search> search,
        List<Parameter> given,
        int taken,
        String restore,
        String query,
        String ranking) {

    /** A kind of things or ties that can be shown or not. */
    record Filter(String code, boolean on, int shown) {}

    /** A column by which the table can be ordered; {@code direction} is ascending, descending or none. */
    record Head(String code, String direction, String href) {}

    /** A parameter of the state. */
    record Parameter(String name, String value) {}

    /**
     * A thing shown.
     *
     * @param id name of its element on the page
     * @param iri its identifier
     * @param href its page
     * @param name what it is called
     * @param others its further names
     * @param kind person, organisation, programme or place
     * @param facts number of facts of all kinds that it takes part in, shown or not
     * @param articles number of articles that mention it
     * @param degree number of edges shown
     * @param focused whether its neighbours are shown
     * @param more number of its neighbours that are not shown; for things in the focus alone
     * @param open address of the same with its neighbours, or with more of them; absent where there are none
     * @param close address of the same without its neighbours, for things in the focus
     * @param remove address of the same without it; absent for the only thing in the focus
     * @param start address that starts from it alone
     */
    record Node(
            String id,
            String iri,
            String href,
            String name,
            List<String> others,
            String kind,
            int facts,
            int articles,
            int degree,
            boolean focused,
            int more,
            Optional<String> open,
            Optional<String> close,
            Optional<String> remove,
            String start) {}

    /**
     * An edge shown.
     *
     * @param id name of its element on the page
     * @param source where it goes out
     * @param target where it goes to
     * @param ties how the two are tied
     * @param titles titles of posts held
     * @param facts number of facts
     * @param evidences number of places in articles that say so
     * @param confidence best confidence, from 0 to 1
     * @param first first day for which it is known
     * @param last last day
     * @param href where its evidence is
     */
    record Link(
            String id,
            End source,
            End target,
            List<String> ties,
            List<String> titles,
            int facts,
            int evidences,
            Optional<Double> confidence,
            Optional<String> first,
            Optional<String> last,
            String href) {}

    /** An end of an edge. */
    record End(String iri, String href, String name, String kind) {}

    /**
     * Things whose names fit what the reader typed.
     *
     * @param text what was typed
     * @param hits the best, each with the address that puts it into the focus
     * @param more number of further ones
     * @param all address of the search for all of them
     */
    record Search(String text, List<Hit> hits, int more, String all) {}

    /** A thing that fits. */
    record Hit(String name, String matched, String kind, int facts, String href) {}
}
