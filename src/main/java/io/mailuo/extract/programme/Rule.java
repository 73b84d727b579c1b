package io.mailuo.extract.programme;

import io.mailuo.model.Mention;

/** The rules that find programmes. */
enum Rule {
    QUOTED_HEAD("programme-quoted-head"),
    GOVERNED_QUOTE("programme-governed-quote"),
    SHARED_HEAD("programme-shared-head"),
    HEAD_NOUN("programme-head-noun"),
    EVENT("programme-event"),
    TITLE("programme-title"),
    LINE(Mention.Programme.LINE),
    WORK(Mention.Programme.WORK),
    KNOWN("programme-known"),
    AGAIN("programme-again"),
    TAGGED("programme-tagged");

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
