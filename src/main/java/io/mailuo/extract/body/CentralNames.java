package io.mailuo.extract.body;

import io.mailuo.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Map;

/** Official names of known bodies by any of their forms. */
final class CentralNames {

    private final Map<String, String> full = new HashMap<>();

    CentralNames(Lexicon lexicon) {
        for (Map<String, String> row : lexicon.rows("body-central")) {
            String name = row.getOrDefault("full", "");
            full.put(name, name);
            for (String form : row.getOrDefault("forms", "").split("\\|")) {
                full.putIfAbsent(form, name);
            }
        }
    }

    /** The official name, or the name itself where it is not known. */
    String full(String name) {
        return full.getOrDefault(name, name);
    }
}
