package io.mailuo.relate.programme;

import io.mailuo.lexicon.Lexicon;
import java.util.HashSet;
import java.util.Set;

/** Words that tie people and bodies to programmes, from the tables {@code programme-ties} and {@code programme-verbs}. */
final class TieWords {

    private final Set<String> reporting;
    private final Set<String> leading;
    private final Set<String> joining;
    private final Set<String> carrying;
    private final Set<String> stops;
    private final Set<String> unofficial;
    private final Set<String> governing;

    TieWords(Lexicon lexicon) {
        reporting = lexicon.words("programme-ties", "kind", "speak");
        leading = lexicon.words("programme-ties", "kind", "lead");
        carrying = lexicon.words("programme-ties", "kind", "carry");
        stops = lexicon.words("programme-ties", "kind", "stop");
        unofficial = lexicon.words("programme-ties", "kind", "unofficial");
        joining = new HashSet<>(lexicon.words("programme-ties", "kind", "join"));
        joining.addAll(lexicon.words("programme-verbs", "force", "join"));
        governing = lexicon.words("programme-verbs");
    }

    boolean reports(String verb) {
        return reporting.contains(verb);
    }

    boolean leads(String verb) {
        return leading.contains(verb);
    }

    boolean joins(String verb) {
        return joining.contains(verb);
    }

    boolean carriesOut(String verb) {
        return carrying.contains(verb);
    }

    boolean governs(String verb) {
        return governing.contains(verb);
    }

    /** Whether a sentence that begins so is the reporter's own. */
    boolean stopsSpeech(String sentence) {
        return stops.stream().anyMatch(sentence::startsWith);
    }

    boolean isOfficialTitle(String title) {
        return unofficial.stream().noneMatch(title::endsWith);
    }
}
