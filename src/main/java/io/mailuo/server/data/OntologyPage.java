package io.mailuo.server.data;

import io.mailuo.server.graph.Glossary;
import java.util.List;
import java.util.Optional;

/**
 * What {@code /ns} shows.
 *
 * @param iri the ontology
 * @param namespace what its terms' IRIs begin with
 * @param prefix what the namespace is called in data
 * @param sections classes, properties and so on
 * @param schemes the lists of concepts
 */
record OntologyPage(
        String iri,
        String namespace,
        String prefix,
        String version,
        String licence,
        Glossary.Label label,
        Glossary.Label comment,
        List<Section> sections,
        List<Scheme> schemes) {

    /**
     * Terms of one sort.
     *
     * @param code {@code classes}, {@code objectProperties}, {@code datatypeProperties}, {@code datatypes}
     */
    record Section(String code, List<Term> terms) {}

    /** A list of concepts. */
    record Scheme(Term scheme, List<Term> concepts) {}

    /**
     * A term.
     *
     * @param id its name in the namespace, and its place on the page
     * @param broader classes or properties that it is a special case of
     * @param narrower terms of the ontology that are special cases of it
     * @param domain classes of the things that have the property
     * @param range classes or datatype of its values
     * @param properties properties of things of the class
     * @param valueOf properties whose values are of the class
     * @param symmetric whether the property holds both ways
     * @param notations words or signs by which queries find the concept
     * @param others further names of the concept
     * @param uses how often it stands in this graph, where that is counted
     */
    record Term(
            String id,
            String iri,
            Glossary.Label label,
            Glossary.Label comment,
            List<Reference> broader,
            List<Reference> narrower,
            List<Reference> domain,
            List<Reference> range,
            List<Reference> properties,
            List<Reference> valueOf,
            boolean symmetric,
            List<String> notations,
            List<String> others,
            Optional<Long> uses) {}

    /** A term that is spoken of: {@code name} with its prefix. */
    record Reference(String name, String href, Glossary.Label label) {}
}
