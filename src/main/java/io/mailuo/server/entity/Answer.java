package io.mailuo.server.entity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** One row of the answer of a panel's query. */
record Answer(Binding row) {

    Optional<Node> node(String column) {
        return Optional.ofNullable(row.get(Var.alloc(column)));
    }

    /** The characters of a literal, empty if there is none. */
    String text(String column) {
        return node(column)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    Optional<BigDecimal> number(String column) {
        try {
            return Optional.of(text(column)).filter(text -> !text.isEmpty()).map(BigDecimal::new);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    int count(String column) {
        return number(column).map(BigDecimal::intValue).orElse(0);
    }

    /** The facts of a row, whose IRIs stand in one column with blanks between; sorted, since a query does not sort them. */
    List<Node> facts() {
        return Arrays.stream(text("facts").split(" ", -1))
                .filter(iri -> !iri.isEmpty())
                .sorted()
                .map(NodeFactory::createURI)
                .toList();
    }
}
