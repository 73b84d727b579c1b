package io.mailuo.server.ask;

import io.mailuo.server.page.Pages;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Representation;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What the editor asks for while somebody writes or reads. */
final class EditorData {

    private static final int MAX_TERMS = 50;
    private static final int MAX_IRIS = 100;

    private final VocabularyTerms terms;
    private final Answers answers;
    private final Pages pages;

    EditorData(VocabularyTerms terms, Answers answers, Pages pages) {
        this.terms = terms;
        this.answers = answers;
        this.pages = pages;
    }

    /**
     * Terms to choose from.
     *
     * @param terms the best of them
     * @param total how many there are
     */
    public record Offered(List<VocabularyTerms.Term> terms, int total) {}

    /** Things with their names and links. */
    public record Named(List<Cell> things) {}

    /** {@code /query/terms.json?kind=class|property&q=}. */
    Reply terms(Request request) {
        Optional<String> kind = request.text("kind");
        if (kind.filter(given -> !List.of("class", "property").contains(given)).isPresent()) {
            throw new RequestFailed(400, "The kind is \"" + kind.orElseThrow() + "\"; it can be class or property.");
        }
        List<VocabularyTerms.Term> found = terms.search(kind, request.text("q").orElse(""));
        return json(request, new Offered(found.stream().limit(MAX_TERMS).toList(), found.size()));
    }

    /** {@code /query/labels.json?iri=…&iri=…}. */
    Reply labels(Request request) {
        List<String> iris = request.parameters("iri");
        if (iris.size() > MAX_IRIS) {
            throw new RequestFailed(
                    400, "There are " + iris.size() + " parameters iri; at most " + MAX_IRIS + " are answered.");
        }
        List<Node> nodes = iris.stream().map(NodeFactory::createURI).toList();
        return json(request, new Named(answers.named(nodes, request.language())));
    }

    private Reply json(Request request, Object view) {
        return pages.answer(request, "ask", view, List.of(Representation.JSON));
    }
}
