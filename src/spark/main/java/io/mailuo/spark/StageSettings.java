package io.mailuo.spark;

import java.io.Serializable;
import java.util.Map;

/**
 * What the stages on an executor are made of. Broadcast once.
 *
 * @param base what the IRIs of the graph begin with
 * @param program version of the program
 * @param tables the user's own lexicon tables, from file name to text
 */
record StageSettings(String base, String program, Map<String, String> tables) implements Serializable {

    StageSettings {
        tables = Map.copyOf(tables);
    }
}
