package io.mailuo.server.limits;

import io.mailuo.store.fulltext.ContainsWords;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/** The properties that are no triples: the words in texts, and no other. Jena's own registry loads classes by name. */
final class KnownProperties extends PropertyFunctionRegistry {

    private final ContainsWords words;

    KnownProperties(ContainsWords words) {
        this.words = words;
    }

    @Override
    public boolean manages(String iri) {
        return iri.equals(ContainsWords.IRI);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String iri) {
        return manages(iri) ? words : null;
    }
}
