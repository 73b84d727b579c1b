package io.mailuo.reading;

import io.mailuo.model.Problem;
import java.util.List;

/**
 * What was found under the paths that a user gave.
 *
 * @param inputs the files to read, in the order of the paths, sorted by name inside a folder
 * @param problems what is wrong with the paths
 * @param skipped what was found in folders and passed over: hidden, of another kind, or there twice
 */
public record Inputs(List<Input> inputs, List<Problem> problems, List<PassedOver> skipped) {

    public Inputs {
        inputs = List.copyOf(inputs);
        problems = List.copyOf(problems);
        skipped = List.copyOf(skipped);
    }
}
