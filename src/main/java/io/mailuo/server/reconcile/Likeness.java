package io.mailuo.server.reconcile;

/** How much alike two names are (Jaro and Winkler: W. E. Winkler, "String Comparator Metrics", 1990). */
final class Likeness {

    private static final double PREFIX_WEIGHT = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private Likeness() {}

    /** From 0 for nothing in common to 1 for the same. */
    static double of(String one, String other) {
        double jaro = jaro(one, other);
        int prefix = 0;
        while (prefix < Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()))
                && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        boolean[] taken = new boolean[other.length()];
        StringBuilder matched = new StringBuilder();
        for (int i = 0; i < one.length(); i++) {
            for (int j = Math.max(0, i - window); j < Math.min(other.length(), i + window + 1); j++) {
                if (!taken[j] && one.charAt(i) == other.charAt(j)) {
                    taken[j] = true;
                    matched.append(one.charAt(i));
                    break;
                }
            }
        }
        int common = matched.length();
        if (common == 0) {
            return 0;
        }
        int crossed = 0;
        for (int j = 0, k = 0; j < other.length(); j++) {
            if (taken[j] && other.charAt(j) != matched.charAt(k++)) {
                crossed++;
            }
        }
        return ((double) common / one.length() + (double) common / other.length() + (common - crossed / 2.0) / common)
                / 3;
    }
}
