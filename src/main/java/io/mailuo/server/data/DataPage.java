package io.mailuo.server.data;

import io.mailuo.server.graph.Glossary;
import java.util.List;
import java.util.Optional;

/**
 * What {@code /data} shows.
 *
 * @param base what the graph's IRIs begin with
 * @param downloads the whole graph in each format
 * @param complete whether all figures and checksums are there; those that are not are being made
 * @param checksum SHA-256 of {@code graph.nq}, by which this state of the graph is cited
 * @param build what the build says of itself
 * @param quality how good the graph is, as far as it knows
 * @param addresses where programs find what
 * @param example a thing to try addresses with
 */
record DataPage(
        String base,
        List<Download> downloads,
        boolean complete,
        Optional<String> checksum,
        Optional<Build> build,
        Optional<Quality> quality,
        Addresses addresses,
        String example) {

    /**
     * The graph in one format.
     *
     * @param format what it is called
     * @param mediaType its media type
     * @param graphs whether it keeps the articles' graphs apart
     * @param file the file
     * @param compressed the same compressed by gzip
     * @param replaced characters that the format cannot hold and that are replaced
     */
    record Download(String format, String mediaType, boolean graphs, File file, File compressed, long replaced) {}

    /**
     * A file.
     *
     * @param size its length as people say it, empty while it is not known
     */
    record File(String name, String href, Optional<Long> bytes, String size, Optional<String> sha256) {}

    /**
     * The build.
     *
     * @param program version of the program
     * @param lexicon hash of a lexicon of the user's own, empty if there was none
     * @param counts what was counted, by its name in the graph of the run
     * @param inputsNotRead inputs that were named and could not be read, where the store knows it
     * @param query what gives this
     */
    record Build(String program, String lexicon, List<Count> counts, Optional<Long> inputsNotRead, String query) {}

    /** One count: {@code entities.person}. */
    record Count(String name, long number) {}

    /**
     * How good the graph is.
     *
     * @param triples different statements: those of all graphs as one
     * @param quads statements of each graph, added up: what several graphs say counts for each
     * @param facts all facts by how sure they are
     * @param factsQuery what gives these
     * @param rules facts of each rule
     * @param rulesQuery what gives these
     * @param texts what articles' texts lack
     * @param textsQuery what gives these
     * @param classes things of each class
     * @param classesQuery what gives these
     */
    record Quality(
            long triples,
            long quads,
            Sure facts,
            String factsQuery,
            List<Sure> rules,
            String rulesQuery,
            List<Lack> texts,
            String textsQuery,
            List<Things> classes,
            String classesQuery) {}

    /**
     * Facts by how sure they are.
     *
     * @param rule the rule that read them, empty for all
     * @param high of 0.9 and more
     * @param middle of 0.7 to 0.9
     * @param low of less than 0.7
     */
    record Sure(String rule, long high, long middle, long low, long facts) {}

    /** What is missing in how many articles, and how many characters that is. */
    record Lack(Glossary.Label property, long articles, long characters) {}

    /** Things of a class; {@code name} is the class with its prefix. */
    record Things(Glossary.Label label, String name, String iri, String href, long number) {}

    /** Where programs find what; absolute, as they hold outside. */
    record Addresses(
            String endpoint, String dataset, String ontology, String shapes, String reconciliation, String examples) {}
}
