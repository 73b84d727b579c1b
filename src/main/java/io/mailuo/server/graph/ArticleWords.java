package io.mailuo.server.graph;

import io.mailuo.model.Evidence;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Words of an article with those around them, out of its own text.
 *
 * @param prefix what stands before the words
 * @param exact the words
 * @param suffix what stands after them
 */
public record ArticleWords(String prefix, String exact, String suffix) {

    /**
     * The words at a stretch of an article.
     *
     * @param data a graph with the article's text
     * @param start where they begin, in code points of the file's text
     * @param end where they end
     * @return empty if the graph has no such text
     */
    public static Optional<ArticleWords> of(Graph data, Node article, int start, int end) {
        int begins =
                first(data, article, Terms.TEXT_START).map(Integer::parseInt).orElse(0);
        return first(data, article, Terms.ARTICLE_BODY).flatMap(body -> of(body, start - begins, end - begins));
    }

    private static Optional<ArticleWords> of(String body, int start, int end) {
        int length = body.codePointCount(0, body.length());
        if (start < 0 || start > end || end > length) {
            return Optional.empty();
        }
        int from = body.offsetByCodePoints(0, start);
        int to = body.offsetByCodePoints(from, end - start);
        int before = body.offsetByCodePoints(from, -Math.min(start, Evidence.CONTEXT));
        int behind = body.offsetByCodePoints(to, Math.min(length - end, Evidence.CONTEXT));
        return Optional.of(
                new ArticleWords(body.substring(before, from), body.substring(from, to), body.substring(to, behind)));
    }

    private static Optional<String> first(Graph data, Node article, Node property) {
        return data
                .find(article, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .mapWith(Node::getLiteralLexicalForm)
                .toList()
                .stream()
                .findFirst();
    }
}
