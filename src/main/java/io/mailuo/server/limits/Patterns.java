package io.mailuo.server.limits;

import io.mailuo.server.web.RequestFailed;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.RegexEngine;

/** Regular expressions of strangers. Their time is bounded while they look at characters; here is what bounds the rest. */
public final class Patterns {

    private static final int MAX_LENGTH = 1_000;

    /** A group repeated by number can match nothing so many times without looking at a character. */
    private static final Pattern COUNTED_GROUP = Pattern.compile("\\)\\s*\\{");

    private Patterns() {}

    /**
     * Checks a pattern without reading it.
     *
     * @throws RequestFailed with 400 if it is too long or repeats a group by number
     */
    public static void check(String pattern, String flags) {
        if (pattern.length() > MAX_LENGTH) {
            throw new RequestFailed(
                    400,
                    "Refused: a regular expression has " + pattern.length() + " characters; at most " + MAX_LENGTH
                            + " are allowed. Use several FILTERs.");
        }
        boolean comments = flags.contains("x");
        if (COUNTED_GROUP.matcher(pattern).find() || (comments && pattern.indexOf('{') >= 0)) {
            throw new RequestFailed(
                    400,
                    "Refused: the regular expression \"" + pattern + "\" repeats a group by number"
                            + (comments ? ", or may do so with the flag x" : "")
                            + "; write the group out, or repeat it with * or +.");
        }
    }

    static Pattern read(String function, String pattern, String flags) {
        check(pattern, flags);
        return RegexEngine.makePattern(function, pattern, flags);
    }
}
