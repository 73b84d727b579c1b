package io.mailuo.server.explore;

import io.mailuo.server.explore.Ties.Around;
import io.mailuo.server.explore.Ties.Neighbour;
import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Catalogues;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Links;
import io.mailuo.server.page.Pages;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.server.web.Route;
import java.util.List;

/** {@code /explore/neighbours?focus=}: for programs, what one thing is tied to, best attested first. */
public final class NeighboursRoute implements Route {

    private final Catalogues catalogues;
    private final Ties ties;
    private final Links links;
    private final Pages pages;

    /** Neighbours in a graph. */
    public NeighboursRoute(Catalogues catalogues, Ties ties, Links links, Pages pages) {
        this.catalogues = catalogues;
        this.ties = ties;
        this.links = links;
        this.pages = pages;
    }

    /**
     * What one thing is tied to.
     *
     * @param iri the thing
     * @param name what it is called
     * @param kind person, organisation, programme or place
     * @param neighbours the first, as many as asked for
     * @param more number of further ones
     * @param query what gives them
     */
    record Neighbours(String iri, String name, String kind, List<Near> neighbours, int more, String query) {}

    /** A neighbour, with the number of facts that tie the two and of the places in articles that say so. */
    record Near(String iri, String href, String name, String kind, int facts, int evidences) {}

    @Override
    public Reply answer(Request request) {
        Catalogue catalogue = catalogues.now();
        Choice choice = Choice.of(request, links);
        if (choice.focus().size() != 1) {
            throw new RequestFailed(400, "The parameter focus must be given once: the IRI of a thing.");
        }
        Entry entry = ExploreRoute.known(catalogue, choice.focus().get(0));
        Around around = ties.around(choice.focus(), choice);
        List<Near> all = around.of().getOrDefault(entry.iri(), List.of()).stream()
                .filter(neighbour -> !choice.without().contains(neighbour.iri()))
                .flatMap(neighbour -> catalogue.find(neighbour.iri()).map(other -> near(other, neighbour)).stream())
                .toList();
        return pages.answer(
                request,
                "explore",
                new Neighbours(
                        entry.iri(),
                        entry.name(),
                        entry.kind().code(),
                        all.stream().limit(choice.cap()).toList(),
                        Math.max(0, all.size() - choice.cap()),
                        around.query()),
                List.of(Representation.JSON));
    }

    private Near near(Entry other, Neighbour neighbour) {
        return new Near(
                other.iri(),
                links.href(other.iri()),
                other.name(),
                other.kind().code(),
                neighbour.facts(),
                neighbour.evidences());
    }
}
