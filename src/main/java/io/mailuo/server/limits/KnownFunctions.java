package io.mailuo.server.limits;

import java.util.Iterator;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.StandardFunctions;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** The functions that have IRIs: the casts of SPARQL 1.1, and no other. Jena's own registries load classes by name. */
public final class KnownFunctions {

    private static final FunctionRegistry CASTS = casts();

    private KnownFunctions() {}

    /** Whether a query may call a function. */
    public static boolean isKnown(String iri) {
        return CASTS.isRegistered(iri);
    }

    static FunctionRegistry functions() {
        return CASTS;
    }

    private static FunctionRegistry casts() {
        FunctionRegistry all = new FunctionRegistry();
        StandardFunctions.loadStdDefs(all);
        FunctionRegistry casts = new FunctionRegistry() {
            @Override
            public @Nullable FunctionFactory get(String iri) {
                return isRegistered(iri) ? super.get(iri) : null;
            }
        };
        Iterator<String> iris = all.keys();
        while (iris.hasNext()) {
            String iri = iris.next();
            if (iri.startsWith(XSD.getURI())) {
                casts.put(iri, all.get(iri));
            }
        }
        return casts;
    }
}
