package io.mailuo.server.reconcile;

import io.mailuo.server.graph.Catalogue;
import io.mailuo.server.graph.Catalogue.Found;
import io.mailuo.server.graph.Entry;
import io.mailuo.server.graph.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How well the names of things fit what is sought, from 0 to 100: 100 for the name itself, 96 for another name, less for
 * parts, misspellings and pinyin.
 */
final class NameScore {

    private static final double NAME = 100;
    private static final double OTHER_NAME = 96;
    private static final double RELATIVE_NAME = 75;
    private static final double PINYIN = 85;
    private static final double ALIKE = 90;
    private static final double LEAST_LIKENESS = 0.8;

    /** A part of a name, at the least and by how much more the longer it is. */
    private static final double PART = 45;

    private static final double WHOLE = 45;

    /** Names of bodies and places that begin so mean another in each place (省委组织部, 县教育局, 该村). */
    private static final String RELATIVE = "省市县区州旗盟镇乡村街我本该全某";

    /** How {@link Catalogue#search} counts fits by pinyin. */
    private static final int FIT_BY_PINYIN = 3;

    /** Shorter names besides the first are abbreviations, which others may share. */
    private static final int SHORTEST_OTHER_NAME = 4;

    private final NameTable table;

    NameScore(NameTable table) {
        this.table = table;
    }

    /** The things whose names fit, with their scores. */
    Map<Entry, Double> of(String text) {
        Catalogue catalogue = table.catalogue();
        String wanted = catalogue.folded(text);
        Map<Entry, Double> scores = new HashMap<>();
        if (wanted.isEmpty()) {
            return scores;
        }
        for (Entry entry : table.bearers(wanted)) {
            scores.merge(entry, whole(entry, wanted), Math::max);
        }
        for (String name : table.near(wanted)) {
            double score = near(wanted, name);
            if (score > 0) {
                table.bearers(name).forEach(entry -> scores.merge(entry, score, Math::max));
            }
        }
        for (String name : table.containing(wanted)) {
            table.bearers(name).forEach(entry -> scores.merge(entry, part(wanted.length(), name.length()), Math::max));
        }
        if (wanted.length() == 1 || wanted.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            byPinyin(text, wanted, scores);
        }
        return scores;
    }

    private void byPinyin(String text, String wanted, Map<Entry, Double> scores) {
        for (Found found : table.catalogue().search(text, Set.of())) {
            String matched = table.catalogue().folded(found.matched());
            double score = found.fit() < FIT_BY_PINYIN
                    ? part(wanted.length(), matched.length())
                    : found.fit() == FIT_BY_PINYIN ? PINYIN : PART;
            if (!matched.equals(wanted)) {
                scores.merge(found.entry(), score, Math::max);
            }
        }
    }

    private double whole(Entry entry, String folded) {
        if (isFirst(entry, folded)) {
            return NAME;
        }
        return isRelative(entry, folded) ? RELATIVE_NAME : OTHER_NAME;
    }

    private boolean isFirst(Entry entry, String folded) {
        return table.catalogue().folded(entry.name()).equals(folded);
    }

    private static boolean isRelative(Entry entry, String folded) {
        boolean local = entry.kind() == Kind.ORGANISATION || entry.kind() == Kind.PLACE;
        return local && RELATIVE.indexOf(folded.charAt(0)) >= 0;
    }

    /** Whether a folded name is one by which a thing can be told, wherever it is written. */
    boolean tells(Entry entry, String folded) {
        return isFirst(entry, folded) || (folded.length() >= SHORTEST_OTHER_NAME && !isRelative(entry, folded));
    }

    private static double near(String wanted, String name) {
        if (wanted.equals(name)) {
            return 0;
        }
        double likeness = Likeness.of(wanted, name);
        double alike = likeness < LEAST_LIKENESS ? 0 : ALIKE * likeness * likeness;
        boolean inside = name.length() > 1 && wanted.contains(name);
        return Math.max(alike, inside ? part(name.length(), wanted.length()) : 0);
    }

    private static double part(int part, int whole) {
        return PART + WHOLE * Math.min(part, whole) / Math.max(1, Math.max(part, whole));
    }
}
