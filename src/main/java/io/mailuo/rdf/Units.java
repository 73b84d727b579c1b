package io.mailuo.rdf;

import io.mailuo.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The QUDT units of the lexicon's table {@code units}, by the unit as articles write it. */
final class Units {

    private final Map<String, Node> byText = new HashMap<>();

    Units(Lexicon lexicon) {
        // Measure words (名, 家) need no table: without one every unit stands by its text alone.
        if (Units.class.getResource("/ontology/lexicon/units.tsv") == null) {
            return;
        }
        for (Map<String, String> row : lexicon.rows("units")) {
            String qudt = row.getOrDefault("qudt", "");
            String unit = row.getOrDefault("unit", "");
            if (!qudt.isEmpty() && !unit.isEmpty()) {
                byText.putIfAbsent(unit, Statements.iri(expand(qudt)));
            }
        }
    }

    Optional<Node> qudt(String unit) {
        return Optional.ofNullable(byText.get(unit));
    }

    /** {@code PERCENT}, {@code unit:PERCENT} and the full IRI are one unit. */
    static String expand(String qudt) {
        if (qudt.contains("://")) {
            return qudt;
        }
        return Standard.UNITS + qudt.substring(qudt.indexOf(':') + 1);
    }
}
