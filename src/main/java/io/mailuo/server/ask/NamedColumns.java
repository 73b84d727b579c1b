package io.mailuo.server.ask;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Kind;
import io.mailuo.server.graph.Links;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Links the names in answers of ready queries to the pages of their things. The columns of these queries are agreed upon,
 * and some give names where a page wants things. A name that two things share is left alone.
 */
final class NamedColumns {

    private static final Map<String, Set<Kind>> KINDS = Map.of(
            "article", Set.of(Kind.ARTICLE),
            "person", Set.of(Kind.PERSON),
            "official", Set.of(Kind.PERSON),
            "organisation", Set.of(Kind.ORGANISATION, Kind.PLACE),
            "body", Set.of(Kind.ORGANISATION, Kind.PLACE),
            "holder", Set.of(Kind.ORGANISATION, Kind.PLACE),
            "programme", Set.of(Kind.PROGRAMME));

    private final Catalogue catalogue;
    private final Links links;

    NamedColumns(Catalogue catalogue, Links links) {
        this.catalogue = catalogue;
        this.links = links;
    }

    Answer link(Answer answer) {
        List<Map<String, Entry>> things = answer.columns().stream()
                .map(column -> byName(KINDS.getOrDefault(column.name(), Set.of())))
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row : answer.rows()) {
            List<Cell> linked = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                linked.add(linked(row.get(i), things.get(i)));
            }
            rows.add(linked);
        }
        return new Answer(
                answer.form(),
                answer.columns(),
                rows,
                answer.truth(),
                answer.subjects(),
                answer.turtle(),
                answer.total(),
                answer.shown());
    }

    private Cell linked(Cell cell, Map<String, Entry> things) {
        Entry thing = things.get(cell.text());
        return thing == null || !cell.iri().isEmpty()
                ? cell
                : new Cell(cell.text(), cell.language(), thing.iri(), "", links.href(thing.iri()), false);
    }

    private Map<String, Entry> byName(Set<Kind> kinds) {
        Map<String, Entry> things = new HashMap<>();
        Set<String> shared = new HashSet<>();
        kinds.stream()
                .flatMap(kind -> catalogue.of(kind).stream())
                .forEach(entry -> names(entry).forEach(name -> {
                    if (things.put(name, entry) != null) {
                        shared.add(name);
                    }
                }));
        things.keySet().removeAll(shared);
        return things;
    }

    /** Queries give things by preferred label and articles by file. */
    private static Stream<String> names(Entry entry) {
        return entry.kind() == Kind.ARTICLE
                ? Stream.concat(Stream.of(entry.name()), entry.others().stream())
                : Stream.of(entry.name());
    }
}
