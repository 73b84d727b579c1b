package io.mailuo.reading;

import io.mailuo.model.Problem;
import java.util.List;

/**
 * What was found under the paths that a user gave.
 *
 * @param inputs the files to read, in the order of the paths, sorted by name inside a folder
 * @param problems what is wrong with the paths
 * @param skipped how many files in folders were passed over: hidden ones and those of other kinds
 */
public record Inputs(List<Input> inputs, List<Problem> problems, int skipped) {

    public Inputs {
        inputs = List.copyOf(inputs);
        problems = List.copyOf(problems);
    }
}
