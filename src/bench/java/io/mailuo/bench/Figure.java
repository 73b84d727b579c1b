package io.mailuo.bench;

import java.io.IOException;

/** One figure of the table: measures, and says what came out. */
@FunctionalInterface
interface Figure {

    /** Measures; the answer is a cell of the table. */
    String measure(Bench bench) throws IOException;
}
