package io.mailuo.store.fulltext;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.DynamicDatasets.DynamicDatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunction;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.util.IterLib;
import org.apache.jena.vocabulary.XSD;

/**
 * The words in the texts of articles, asked in SPARQL as a property is:
 *
 * <pre>{@code ?article mailuo:containsWords "数字化改革 浙江"}</pre>
 *
 * <p>holds of the articles that a search finds: title or text contains all the words, in either script. No triple of the graph
 * says so. The subject may be known or not; the words must be. Inside GRAPH or FROM it holds of the articles of these graphs.
 *
 * <p>One is made for each query, which it serves in one thread: what was found once is not looked for again.
 */
public final class ContainsWords implements PropertyFunctionFactory {

    /** The property. */
    public static final String IRI = "https://w3id.org/mailuo/ns#containsWords";

    private final Function<String, List<String>> search;
    private final Runnable cost;
    private final Map<String, Found> found = new HashMap<>();

    /**
     * The property for one query.
     *
     * @param search gives the IRIs of all articles that contain what was typed
     * @param cost is called for each article that is kept until the query ends
     */
    public ContainsWords(Function<String, List<String>> search, Runnable cost) {
        this.search = search;
        this.cost = cost;
    }

    @Override
    public PropertyFunction create(String iri) {
        return new Asked();
    }

    private Found find(String words) {
        return found.computeIfAbsent(
                words,
                typed -> new Found(search.apply(typed).stream()
                        .map(iri -> {
                            cost.run();
                            return NodeFactory.createURI(iri);
                        })
                        .toList()));
    }

    /** Articles that contain some words. */
    private static final class Found {

        private final List<Node> list;
        private Set<Node> set = Set.of();

        Found(List<Node> list) {
            this.list = list;
        }

        boolean contains(Node article) {
            if (set.size() < list.size()) {
                set = new HashSet<>(list);
            }
            return set.contains(article);
        }
    }

    /** The property in one place of the query. */
    private final class Asked extends PropertyFunctionEval {

        Asked() {
            super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
        }

        @Override
        public QueryIterator execEvaluated(
                Binding row, PropFuncArg from, Node property, PropFuncArg to, ExecutionContext context) {
            if (from.isList() || to.isList()) {
                throw new QueryExecException(
                        "mailuo:containsWords joins one article and one text, not lists; put all words"
                                + " into the text, with blanks between them");
            }
            Node subject = from.getArg();
            Found articles = find(words(to.getArg()));
            boolean whole = isWhole(context);
            Graph graph = context.getActiveGraph();
            if (!subject.isVariable()) {
                return articles.contains(subject) && (whole || isArticle(graph, subject))
                        ? IterLib.result(row, context)
                        : IterLib.noResults(context);
            }
            Var variable = Var.alloc(subject);
            return QueryIterPlainWrapper.create(
                    Iter.iter(articles.list.iterator())
                            .filter(article -> whole || isArticle(graph, article))
                            .map(article -> BindingFactory.binding(row, variable, article)),
                    context);
        }
    }

    private static String words(Node object) {
        if (object.isLiteral()
                && (!object.getLiteralLanguage().isEmpty()
                        || XSD.xstring.getURI().equals(object.getLiteralDatatypeURI()))) {
            return object.getLiteralLexicalForm();
        }
        throw new QueryExecException("mailuo:containsWords needs a text such as \"数字化改革 浙江\" behind it, not "
                + (object.isVariable() ? "a variable without a value" : object));
    }

    /** Whether the query sees all graphs here, whose articles the index holds. */
    private static boolean isWhole(ExecutionContext context) {
        if (context.getDataset() instanceof DynamicDatasetGraph
                || !(context.getActiveGraph() instanceof GraphView view)) {
            return false;
        }
        Node name = view.getGraphName();
        return name == null || Quad.isDefaultGraph(name) || Quad.isUnionGraph(name);
    }

    private static boolean isArticle(Graph graph, Node node) {
        return graph.contains(node, ArticleTexts.TYPE, ArticleTexts.ARTICLE);
    }
}
