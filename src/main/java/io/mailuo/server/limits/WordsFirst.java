package io.mailuo.server.limits;

import io.mailuo.store.fulltext.ContainsWords;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.core.BasicPattern;

/**
 * Puts the words in texts before the triples of their pattern: few articles contain them, and Jena would read all that the
 * triples before fit. Words that a triple gives stay behind it.
 */
final class WordsFirst extends TransformCopy {

    @Override
    public Op transform(OpBGP pattern) {
        BasicPattern words = new BasicPattern();
        BasicPattern others = new BasicPattern();
        for (Triple triple : pattern.getPattern()) {
            boolean known = triple.getPredicate().hasURI(ContainsWords.IRI)
                    && triple.getObject().isLiteral();
            (known ? words : others).add(triple);
        }
        if (words.isEmpty()) {
            return pattern;
        }
        words.addAll(others);
        return new OpBGP(words);
    }
}
