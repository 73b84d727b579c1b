package io.mailuo.relate.programme;

import io.mailuo.lexicon.Roles;

/** Words for press conferences and what people do at them: 新闻办公室, 发布会, 介绍有关情况. */
final class BriefingWords {

    private final Roles roles;

    /** @param roles the table {@code programme-ties} */
    BriefingWords(Roles roles) {
        this.roles = roles;
    }

    /** Whether a body that holds a press conference only lends it the room (省政府新闻办). */
    boolean onlyInvites(String body, String clause) {
        return roles.ends("press-office", body) && namesBriefing(clause);
    }

    /** Whether words name a press conference (新闻发布会). */
    boolean namesBriefing(String clause) {
        return roles.words("briefing").stream().anyMatch(clause::contains);
    }

    /** Whether words behind a name say that its bearer tells of the matter of a press conference (介绍有关情况, 回答记者提问). */
    boolean tellsMatter(String clause) {
        return roles.words("matter").stream().anyMatch(clause::contains);
    }
}
