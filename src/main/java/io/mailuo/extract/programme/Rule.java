package io.mailuo.extract.programme;

/**
 * The rules that find programmes, with the share of their finds that were right (or left open by the annotators) when the finder
 * was run over the annotated articles for development; {@code ProgrammeRulesTest} says how to count again.
 */
enum Rule {
    QUOTED_HEAD("programme-quoted-head", 0.9),
    GOVERNED_QUOTE("programme-governed-quote", 0.85),
    SHARED_HEAD("programme-shared-head", 0.9),
    HEAD_NOUN("programme-head-noun", 0.75),
    EVENT("programme-event", 0.9),
    TITLE("programme-title", 0.9),
    AGAIN("programme-again", 0.9);

    private final String id;
    private final double confidence;

    Rule(String id, double confidence) {
        this.id = id;
        this.confidence = confidence;
    }

    String id() {
        return id;
    }

    double confidence() {
        return confidence;
    }
}
