package io.mailuo.server.entity;

import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Value;
import java.util.List;
import java.util.Optional;

/**
 * What stands at the head of the page of a thing.
 *
 * @param iri its identifier
 * @param kind {@code person}, {@code organisation}, {@code programme} or {@code place}
 * @param name what it is called, in Simplified Chinese
 * @param traditional the same in Traditional Chinese; empty if that is no different
 * @param converted whether the Traditional name is converted and not attested in an article
 * @param pinyin the name's syllables, without tones
 * @param names its further names
 * @param type kind of organisation or programme
 * @param place where it lies
 * @param code code of an administrative division, or empty
 * @param explore the thing in the graph explorer
 * @param articles number of articles that name it
 * @param from day of the first of them, or empty
 * @param to day of the last of them, or empty
 */
public record Head(
        String iri,
        String kind,
        String name,
        String traditional,
        boolean converted,
        String pinyin,
        List<Value> names,
        Optional<Glossary.Label> type,
        Optional<Value> place,
        String code,
        String explore,
        int articles,
        String from,
        String to) {

    public Head {
        names = List.copyOf(names);
    }
}
