package io.mailuo.server.ask;

import java.util.List;

/**
 * What a query answers, as a page shows it. At most {@link Answers#MAX_SHOWN} rows, or triples, are in it; the endpoint
 * gives all.
 *
 * @param form {@code select}, {@code ask}, {@code construct} or {@code describe}
 * @param columns of a SELECT, in order
 * @param rows of a SELECT, a cell a column
 * @param truth of an ASK
 * @param subjects of a CONSTRUCT or DESCRIBE, in order of name
 * @param turtle the same triples as text
 * @param total number of rows or triples, also those not shown
 * @param shown number of those shown
 */
public record Answer(
        String form,
        List<Column> columns,
        List<List<Cell>> rows,
        boolean truth,
        List<Subject> subjects,
        String turtle,
        int total,
        int shown) {

    public Answer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        subjects = List.copyOf(subjects);
    }

    /**
     * A column.
     *
     * @param name the variable
     * @param number whether all its values are numbers
     */
    public record Column(String name, boolean number) {}

    /** A subject with what is said of it. */
    public record Subject(Cell subject, List<Statement> statements) {

        public Subject {
            statements = List.copyOf(statements);
        }
    }

    /** A property with its values. */
    public record Statement(Cell property, List<Cell> values) {

        public Statement {
            values = List.copyOf(values);
        }
    }
}
