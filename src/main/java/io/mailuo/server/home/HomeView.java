package io.mailuo.server.home;

import io.mailuo.server.sparql.ReadyQueries.ReadyQuery;
import java.util.List;
import java.util.Optional;

/**
 * What the home page shows.
 *
 * @param figures how many things of each kind there are
 * @param built what the graph was made from
 * @param doors questions that the graph answers, each with its page
 * @param queries the queries that come with the program
 */
public record HomeView(List<Figure> figures, Built built, List<Door> doors, List<ReadyQuery> queries) {

    /** How many things of a kind there are, and where they are listed; {@code href} is empty where they have no list. */
    public record Figure(String kind, long count, String href) {}

    /**
     * What was built when, from how many articles, as far as it is known.
     *
     * @param program version of the program
     * @param lexicon hash of a lexicon of the user's own, empty if there was none
     * @param articles number of articles
     * @param triples number of triples
     * @param on day on which the store was written
     * @param first first day of an article
     * @param last last such day
     * @param undated number of articles whose day is not known
     */
    public record Built(
            Optional<String> program,
            Optional<String> lexicon,
            long articles,
            long triples,
            Optional<String> on,
            Optional<String> first,
            Optional<String> last,
            long undated) {}

    /**
     * A question.
     *
     * @param question which: it has words of its own in either language
     * @param about what it asks about, empty if about the whole graph
     * @param count a number that its words name
     * @param href the page that answers
     */
    public record Door(String question, String about, long count, String href) {}
}
