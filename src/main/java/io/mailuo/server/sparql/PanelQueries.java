package io.mailuo.server.sparql;

import io.mailuo.server.sparql.QueryRunner.Rows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.util.FmtUtils;

/**
 * The queries behind the panels of pages, from {@code panels/*.rq}. A panel shows what its query answers and nothing else,
 * so the reader who opens "the query behind this" gets the same rows from the endpoint.
 */
public final class PanelQueries {

    private static final Pattern PARAMETER = Pattern.compile("(\\bIN \\()?\\$([a-z]+)\\b");

    private final QueryRunner runner;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /** Panels of a server whose queries this runs. */
    public PanelQueries(QueryRunner runner) {
        this.runner = runner;
    }

    /**
     * The text of a panel's query.
     *
     * @param name file below {@code panels}, without ending
     * @param given a node for each {@code $name} in the query
     * @throws IllegalArgumentException if the query has a parameter that is not given
     */
    public String text(String name, Map<String, Node> given) {
        return textOfSome(name, lists(given));
    }

    private static Map<String, List<Node>> lists(Map<String, Node> given) {
        return given.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }

    /**
     * The same for a panel some of whose parameters are lists of nodes. A list stands with blanks between its nodes, as
     * VALUES wants it, after {@code IN} with commas.
     */
    public String textOfSome(String name, Map<String, ? extends Collection<Node>> given) {
        return PARAMETER
                .matcher(texts.computeIfAbsent(name, PanelQueries::read))
                .replaceAll(match -> {
                    Collection<Node> nodes = given.get(match.group(2));
                    if (nodes == null) {
                        throw new IllegalArgumentException("the panel " + name + " lacks its $" + match.group(2));
                    }
                    String before = match.group(1) == null ? "" : match.group(1);
                    String list = nodes.stream()
                            .map(FmtUtils::stringForNode)
                            .collect(Collectors.joining(before.isEmpty() ? " " : ", "));
                    return Matcher.quoteReplacement(before + list);
                });
    }

    /** The rows of a panel and the query that gives them. */
    public Panel ask(String name, Map<String, Node> given) {
        String text = text(name, given);
        return new Panel(text, runner.select(QueryFactory.create(text)));
    }

    /**
     * What a panel shows.
     *
     * @param query the query, ready to be sent to the endpoint
     * @param rows its answer
     */
    public record Panel(String query, Rows rows) {}

    private static String read(String name) {
        String file = "/panels/" + name + ".rq";
        try (InputStream in = PanelQueries.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + file + ": build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
