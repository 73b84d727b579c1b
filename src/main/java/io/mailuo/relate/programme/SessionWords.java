package io.mailuo.relate.programme;

import io.mailuo.lexicon.Roles;

/** Words for the sittings of bodies and what they do there: 会议, 国务院|常务会议, 审议通过. */
final class SessionWords {

    private final Roles roles;

    /** @param roles the table {@code programme-ties} */
    SessionWords(Roles roles) {
        this.roles = roles;
    }

    /** Whether the word is for the sitting of a body (会议). */
    boolean isSession(String word) {
        return roles.has("session", word);
    }

    /** Whether a body that sits makes its own what stands behind (审议通过|《…方案》). */
    boolean adopts(String rest) {
        return roles.begins("adopt", rest);
    }

    /** Whether a text begins with a word for the sitting of a body that runs things (国务院|常务会议). */
    boolean isExecutive(String rest) {
        return roles.begins("executive-session", rest);
    }

    /** Whether a text that begins with such a word only cites the sitting (常务会议|精神). */
    boolean isCited(String rest) {
        return roles.words("cited-session").standIn(rest);
    }
}
