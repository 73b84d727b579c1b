package io.mailuo.lexicon;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A table that gives words their roles: the first column is the word, another names the role; a word may have several. */
public final class Roles {

    private final String table;
    private final Map<String, Words> words;

    private Roles(String table, Map<String, Words> words) {
        this.table = table;
        this.words = words;
    }

    /**
     * Reads a table.
     *
     * @param lexicon where the table is read
     * @param table its name
     * @param column the column that names the roles
     */
    public static Roles of(Lexicon lexicon, String table, String column) {
        Map<String, Set<String>> roles = new HashMap<>();
        for (Map<String, String> row : lexicon.rows(table)) {
            String word = row.values().iterator().next();
            roles.computeIfAbsent(row.getOrDefault(column, ""), role -> new LinkedHashSet<>())
                    .add(word);
        }
        Map<String, Words> words = new HashMap<>();
        roles.forEach((role, all) -> words.put(role, Words.of(all)));
        return new Roles(table, words);
    }

    /**
     * The words of a role, in order of the table.
     *
     * @throws IllegalArgumentException if the table gives no word this role
     */
    public Words words(String role) {
        Words found = words.get(role);
        if (found == null) {
            throw new IllegalArgumentException(
                    "the table " + table + " has no role " + role + ", only " + words.keySet());
        }
        return found;
    }

    /** Whether the table gives any word this role. */
    public boolean isRole(String role) {
        return words.containsKey(role);
    }

    /** Whether a word has a role. */
    public boolean has(String role, String word) {
        return words(role).contains(word);
    }

    /** Whether a text begins with a word of a role. */
    public boolean begins(String role, String text) {
        return words(role).begin(text);
    }

    /** Whether a text ends in a word of a role. */
    public boolean ends(String role, String text) {
        return words(role).end(text);
    }
}
