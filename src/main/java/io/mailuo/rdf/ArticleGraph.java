package io.mailuo.rdf;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Article;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Evidence;
import io.mailuo.model.Extraction;
import io.mailuo.model.Occurrence;
import io.mailuo.model.Origin;
import io.mailuo.model.Span;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Turns what was read from an article into the statements of its named graph. No node is blank, and the statements depend
 * on nothing but the extraction: neither on the order of its lists nor on other articles.
 */
public final class ArticleGraph {

    private final Iris iris;
    private final Units units;
    private final Graph terms;

    /**
     * Prepares to state articles.
     *
     * @param iris gives the IRIs
     * @param lexicon its table {@code units} ties units to QUDT
     */
    public ArticleGraph(Iris iris, Lexicon lexicon) {
        this.iris = iris;
        this.units = new Units(lexicon);
        this.terms = Ontology.terms();
    }

    /** The statements of one article, sorted, all in the graph {@link Iris#articleGraph}. */
    public List<Quad> of(Extraction extraction) {
        Article article = extraction.article();
        Statements to = new Statements(iris.articleGraph(article.name()));
        Node node = Statements.iri(iris.article(article.name()));
        EvidenceStatements evidence = new EvidenceStatements(node.getURI(), to);
        EntityStatements entities = new EntityStatements(iris, terms, to);
        FactStatements facts = new FactStatements(iris, article, node, units, to, evidence);

        article(node, extraction, to, evidence);
        Set<EntityKey> named =
                extraction.occurrences().stream().map(Occurrence::entity).collect(Collectors.toSet());
        for (Entity entity : extraction.entities()) {
            entities.entity(entity);
            // The area that a body lies in is an entity even where the article does not mention it.
            if (entity.key().kind() != EntityKey.Kind.PLACE || named.contains(entity.key())) {
                to.add(node, Standard.MENTIONS, entities.node(entity.key()));
            }
        }
        referredTo(extraction).forEach(entities::bare);
        extraction.occurrences().forEach(occurrence -> occurrence(article, occurrence, to, evidence));
        extraction.facts().forEach(facts::fact);
        return to.sorted();
    }

    private void article(Node node, Extraction extraction, Statements to, EvidenceStatements evidence) {
        Article article = extraction.article();
        to.type(node, Standard.NEWS_ARTICLE);
        to.text(node, Standard.IDENTIFIER, article.name());
        to.text(node, Standard.NAME, article.name());
        to.text(node, Vocabulary.SHA256, article.sha256());
        to.text(node, Standard.ENCODING, encoding(article));
        extraction
                .headline()
                .map(Evidence::exact)
                .or(article::title)
                .ifPresent(headline -> to.chinese(node, Standard.HEADLINE, headline, "zh"));
        extraction
                .headline()
                .ifPresent(headline -> to.add(node, Vocabulary.HEADLINE_EVIDENCE, evidence.evidence(headline)));
        body(article, node, to);
        article.date().ifPresent(date -> to.date(node, Standard.DATE_PUBLISHED, date));
        to.add(node, Vocabulary.DATE_BASIS, Concepts.of(article.origin().dateBasis()));
        article.publisher().ifPresent(publisher -> to.chinese(node, Standard.PUBLISHER, publisher, "zh"));
        origin(article, node, to);
    }

    /** The article's own characters, in which whoever has the graph alone can check every piece of evidence. */
    private static void body(Article article, Node node, Statements to) {
        String raw = article.raw();
        Span span = article.span();
        to.text(node, Standard.ARTICLE_BODY, raw.substring(span.start(), span.end()));
        if (span.start() > 0) {
            to.count(node, Vocabulary.TEXT_START, raw.codePointCount(0, span.start()));
        }
    }

    private static void origin(Article article, Node node, Statements to) {
        Origin origin = article.origin();
        origin.author().ifPresent(author -> to.chinese(node, Standard.AUTHOR, author, "zh"));
        if (origin.leftOut() > 0) {
            to.count(node, Vocabulary.CHARACTERS_LEFT_OUT, origin.leftOut());
        }
        if (origin.destroyed() > 0) {
            to.count(node, Vocabulary.CHARACTERS_DESTROYED, origin.destroyed());
        }
    }

    private static String encoding(Article article) {
        String type = article.origin().mediaType();
        return type.startsWith("text/") ? type + "; charset=" + article.charset() : type;
    }

    private void occurrence(Article article, Occurrence occurrence, Statements to, EvidenceStatements evidence) {
        EntityKey key = occurrence.entity();
        Node node = Statements.iri(iris.content(
                "occurrence",
                Iris.display(key),
                article.name(),
                key.kind().name(),
                key.text(),
                EvidenceStatements.place(occurrence.support())));
        to.type(node, Vocabulary.OCCURRENCE);
        to.add(node, Standard.HAS_BODY, Statements.iri(iris.entity(key)));
        to.add(node, Standard.HAS_TARGET, evidence.stretch(occurrence.support().evidence()));
        to.text(node, Vocabulary.QUOTE, occurrence.support().evidence().exact());
        evidence.judged(node, occurrence.support());
    }

    /** Entities that links or facts point to and that the article does not describe: without a name no query finds them. */
    private static NavigableSet<EntityKey> referredTo(Extraction extraction) {
        NavigableSet<EntityKey> keys = new TreeSet<>();
        for (Entity entity : extraction.entities()) {
            Stream.of(entity.partOf(), entity.place()).forEach(key -> key.ifPresent(keys::add));
        }
        extraction.occurrences().forEach(occurrence -> keys.add(occurrence.entity()));
        extraction.facts().stream().flatMap(FactStatements::entities).forEach(keys::add);
        extraction.entities().forEach(entity -> keys.remove(entity.key()));
        return keys;
    }
}
