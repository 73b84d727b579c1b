package io.mailuo.pipeline;

import io.mailuo.model.Problem;
import java.util.List;

/** What is to be built, not yet read. */
public interface ArticleInputs {

    /** The files, in the order in which they are to be read. */
    List<ArticleInput> files();

    /** What is wrong with the paths that the user named. */
    List<Problem> problems();
}
