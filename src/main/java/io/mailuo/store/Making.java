package io.mailuo.store;

import java.io.IOException;
import java.nio.file.Path;

/** Fills a new generation, of which the database is closed afterwards. */
@FunctionalInterface
interface Making {

    /** Fills it, in the folder in which it is made. */
    void fill(Path aside) throws IOException;
}
