package io.mailuo.server.lists;

import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Links;
import io.mailuo.server.lists.Row.Attested;
import io.mailuo.server.lists.Row.Named;
import io.mailuo.server.lists.Row.Post;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.NodeFactory;

/** Makes the rows of lists from what the shelf holds. */
final class Rows {

    private final Glossary glossary;
    private final Links links;

    Rows(Glossary glossary, Links links) {
        this.glossary = glossary;
        this.links = links;
    }

    /** A row for each item, in their order. */
    List<Row> of(List<Item> items, Shelf shelf) {
        return items.stream().map(item -> row(item, shelf)).toList();
    }

    private Post post(HeldPost post, Shelf shelf) {
        return new Post(
                post.fact(),
                links.href(post.fact()),
                post.title(),
                post.body().map(iri -> named(iri, shelf)),
                new Named(
                        post.tenure(), links.href(post.tenure()), glossary.label(NodeFactory.createURI(post.tenure()))),
                post.last());
    }

    private Row row(Item item, Shelf shelf) {
        Entry entry = item.entry();
        String iri = entry.iri();
        String href = links.href(iri);
        List<String> others = entry.others();
        Attested attested = new Attested(item.first(), item.last());
        return switch (entry.kind()) {
            case PERSON ->
                new Row.PersonRow(
                        iri,
                        href,
                        entry.name(),
                        others,
                        shelf.posts(iri).stream().map(post -> post(post, shelf)).toList(),
                        attested,
                        item.mentions(),
                        item.facts());
            case ORGANISATION ->
                new Row.OrganisationRow(
                        iri,
                        href,
                        entry.name(),
                        others,
                        named(item, Facet.KIND, shelf),
                        named(item, Facet.LEVEL, shelf),
                        innermost(item, shelf),
                        attested,
                        item.mentions(),
                        item.facts());
            case PROGRAMME ->
                new Row.ProgrammeRow(
                        iri,
                        href,
                        entry.name(),
                        others,
                        named(item, Facet.KIND, shelf),
                        named(item, Facet.BODY, shelf),
                        attested,
                        item.mentions(),
                        item.facts());
            case PLACE ->
                new Row.PlaceRow(
                        iri,
                        href,
                        entry.name(),
                        others,
                        item.code(),
                        innermost(item, shelf),
                        attested,
                        item.mentions(),
                        item.facts());
            case ARTICLE ->
                new Row.ArticleRow(
                        iri,
                        href,
                        entry.name(),
                        others,
                        item.last(),
                        named(item, Facet.BASIS, shelf),
                        item.values(Facet.PUBLISHER),
                        item.mentions(),
                        item.facts());
        };
    }

    private List<Named> named(Item item, Facet facet, Shelf shelf) {
        return item.values(facet).stream().map(value -> named(value, shelf)).toList();
    }

    private Named named(String value, Shelf shelf) {
        return new Named(value, links.href(value), shelf.label(value));
    }

    /** The places of an item that no other of them lies in: the county, without its city and province. */
    private List<Named> innermost(Item item, Shelf shelf) {
        List<String> places = item.values(Facet.PLACE);
        return places.stream()
                .filter(place -> places.stream()
                        .flatMap(other -> shelf.find(other).stream())
                        .noneMatch(other -> other.values(Facet.PLACE).contains(place)))
                .sorted(Comparator.comparing(place -> shelf.label(place).zh()))
                .map(place -> named(place, shelf))
                .toList();
    }
}
