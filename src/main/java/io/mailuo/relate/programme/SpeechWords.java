package io.mailuo.relate.programme;

import io.mailuo.lexicon.Roles;

/** Words that tell in whose name somebody speaks and how far the words go: 充分肯定…, 二是…, 总书记, 此外. */
final class SpeechWords {

    private final Roles roles;

    /** @param roles the table {@code programme-ties} */
    SpeechWords(Roles roles) {
        this.roles = roles;
    }

    /** Whether a text begins with a verb that says what somebody thinks of a thing (充分肯定…): nothing goes on with it. */
    boolean beginsAssessing(String rest) {
        return roles.begins("assess", rest);
    }

    /** Whether the verb has a noun for an account behind it (给予|肯定). */
    boolean makesAccount(String verb) {
        return roles.has("account-verb", verb);
    }

    /** Whether a sentence begins as an item of a list does that somebody has led in to (二是…). */
    boolean beginsItem(String sentence) {
        return roles.begins("item", sentence);
    }

    /** Whether a body is the state itself, whose head asks things of the whole country. */
    boolean isState(String body) {
        return roles.has("state", body);
    }

    /** Whether what the bearer of a title proposes is not by itself the work of the body that the title is of (总书记). */
    boolean speaksForNone(String title) {
        return roles.has("above", title);
    }

    /** Whether words name the bearer of such a title. */
    boolean namesAbove(String text) {
        return roles.words("above").stream().anyMatch(text::contains);
    }

    /** Whether a sentence behind a reported one goes on with it: what has to be done, what we do (要…, 我们…, 下一步…). */
    boolean soundsSpoken(String sentence) {
        return roles.words("spoken").stream()
                .anyMatch(word -> word.length() > 1 ? sentence.contains(word) : sentence.startsWith(word));
    }

    /** Whether a sentence that begins so goes on with something else (此外). */
    boolean addsOther(String sentence) {
        return roles.begins("besides", sentence);
    }

    /** Whether words are an account of which nothing is told (介绍了|相关情况). */
    boolean isBareAccount(String clause) {
        return roles.ends("untold", clause);
    }

    /** Whether the words behind a name say that what follows is how its bearer sees it (在甲局长|看来). */
    boolean tellsView(String rest) {
        return roles.begins("view", rest);
    }
}
