package io.mailuo.server.reader;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** A row of a panel's answer. */
record Row(Binding binding) {

    Optional<Node> node(String column) {
        return Optional.ofNullable(binding.get(Var.alloc(column)));
    }

    /** The characters of a literal or an IRI; empty if the column is. */
    String text(String column) {
        return node(column)
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                .orElse("");
    }

    /** The stretch that the columns start and end give. */
    Stretch at() {
        int start = (int) number("start");
        return new Stretch(start, Math.max(start, (int) number("end")));
    }

    /** A number; 0 for whatever is none, which a graph may hold that another program wrote. */
    double number(String column) {
        try {
            return Double.parseDouble(text(column));
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
