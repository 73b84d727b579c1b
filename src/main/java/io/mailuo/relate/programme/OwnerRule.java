package io.mailuo.relate.programme;

import java.util.Arrays;

/** The rules that tie programmes to bodies and places, with how directly the words say it. */
enum OwnerRule {
    POSSESSIVE("programme-owner-possessive", Directness.POSSESSED),
    HOST("programme-host", Directness.POSSESSED),
    CREDITED("programme-owner-credited", Directness.GOVERNED),
    CONFERRING("programme-owner-conferring", Directness.GOVERNED),
    CONFERRED("programme-conferred", Directness.NAMED),
    TITLE("programme-owner-title", Directness.NAMED),
    OWN("programme-owner-own", Directness.NAMED),
    LAUNCHED("programme-owner-launched", Directness.POSSESSED),
    SUBJECT("programme-owner-subject", Directness.GOVERNED),
    SENTENCE("programme-owner-sentence", Directness.NAMED),
    CARRIED_OUT("programme-carried-out", Directness.NAMED),
    CARRIED("programme-owner-carried", Directness.CARRIED),
    SPOKEN("programme-owner-spoken", Directness.CARRIED),
    CONTEXT("programme-owner-context", Directness.CONTEXT);

    /** From what the article's place suggests to what stands beside the name. Of several owners the most direct one counts. */
    enum Directness {
        CONTEXT,
        CARRIED,
        NAMED,
        GOVERNED,
        POSSESSED
    }

    private final String id;
    private final Directness directness;

    OwnerRule(String id, Directness directness) {
        this.id = id;
        this.directness = directness;
    }

    /** The rule with an id. */
    static OwnerRule of(String id) {
        return Arrays.stream(values())
                .filter(rule -> rule.id.equals(id))
                .findFirst()
                .orElseThrow();
    }

    String id() {
        return id;
    }

    /** The greater, the more direct. */
    Directness directness() {
        return directness;
    }
}
