package io.mailuo.server.sparql;

import io.mailuo.server.web.RequestFailed;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.Path;

/** Refuses a closure inside a closure ({@code ((p*)/q)*}): evaluating it takes time that no time-out cuts short. */
final class Closures {

    private Closures() {}

    /**
     * Checks a property path.
     *
     * @throws RequestFailed if a repetition stands inside another
     */
    static void check(Path path) {
        if (depth(path) > 1) {
            throw new RequestFailed(
                    403, "Refused: a path has a * or + inside another; write it as one repetition or as two patterns.");
        }
    }

    private static int depth(Path path) {
        int own = isRepetition(path) ? 1 : 0;
        if (path instanceof P_Path2 two) {
            return own + Math.max(depth(two.getLeft()), depth(two.getRight()));
        }
        if (path instanceof P_Path1 one) {
            return own + depth(one.getSubPath());
        }
        return own;
    }

    private static boolean isRepetition(Path path) {
        return path instanceof P_ZeroOrMore1
                || path instanceof P_ZeroOrMoreN
                || path instanceof P_OneOrMore1
                || path instanceof P_OneOrMoreN
                || path instanceof P_Mod
                || path instanceof P_FixedLength;
    }
}
