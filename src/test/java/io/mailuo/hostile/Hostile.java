package io.mailuo.hostile;

import io.mailuo.model.Problem;
import java.util.List;

/**
 * A hostile document.
 *
 * @param name name of its file
 * @param bytes what is in it
 * @param fate what must become of it
 * @param codes the reasons of which it may be rejected, of which the first is usual; empty where any will do
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to a file, which nobody compares
public record Hostile(String name, byte[] bytes, Fate fate, List<Problem.Code> codes) {

    /** What must become of a document. */
    public enum Fate {
        /** Its article is in the graph, be it not whole. */
        TAKEN,
        /** It is not in the graph, and the ledger says why. */
        REJECTED,
        /** One or the other; the table of outcomes says which. */
        LISTED
    }

    /** What is run into text that comes to a page: it must never be an element there. */
    public static final String MARKUP = "<img src=x onerror=mailuo()>";

    /** Words of an article in which no person, body or programme of other articles is named. */
    public static final String WORDS = "今天下雨，河水上涨。我们走在路上，看见两只白鹭。";

    static Hostile taken(String name, byte[] bytes) {
        return new Hostile(name, bytes, Fate.TAKEN, List.of());
    }

    static Hostile listed(String name, byte[] bytes) {
        return new Hostile(name, bytes, Fate.LISTED, List.of());
    }

    static Hostile rejected(String name, byte[] bytes, Problem.Code... codes) {
        return new Hostile(name, bytes, Fate.REJECTED, List.of(codes));
    }
}
