package io.mailuo.pipeline;

import io.mailuo.model.Problem;
import io.mailuo.reading.PassedOver;
import java.util.List;

/** What is to be built, not yet read. */
public interface ArticleInputs extends AutoCloseable {

    /** The files, in the order in which they are to be read. */
    List<ArticleInput> files();

    /** What is wrong with the paths that the user named. */
    List<Problem> problems();

    /** What was found under these paths and is not to be read. */
    default List<PassedOver> passedOver() {
        return List.of();
    }

    /** Ends what was started to read the files. */
    @Override
    default void close() {}
}
