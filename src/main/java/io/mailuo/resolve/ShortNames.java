package io.mailuo.resolve;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Extraction;
import io.mailuo.model.Occurrence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Short names that an article gives itself: “甲工程”（简称“乙”工程）. */
final class ShortNames {

    private static final String MARKS = "“”‘’「」『』《》（）()，,：: \u3000";
    private static final int LONGEST_GAP = 12;

    private final Set<String> words;

    ShortNames(Lexicon lexicon) {
        words = lexicon.words("short-name-words");
    }

    /** Pairs of entities of one kind of which the second is named as the short name of the first. */
    List<Outline.ShortName> pairs(Extraction extraction, EntityKey.Kind kind) {
        List<Occurrence> named = extraction.occurrences().stream()
                .filter(occurrence -> occurrence.entity().kind() == kind)
                .sorted(Comparator.comparing(
                        occurrence -> occurrence.support().evidence().span()))
                .toList();
        List<Outline.ShortName> pairs = new ArrayList<>();
        for (int i = 1; i < named.size(); i++) {
            Occurrence full = named.get(i - 1);
            Occurrence brief = named.get(i);
            if (!full.entity().equals(brief.entity()) && introduces(between(full, brief))) {
                pairs.add(new Outline.ShortName(full.entity(), brief.entity()));
            }
        }
        return pairs;
    }

    private boolean introduces(String between) {
        StringBuilder bare = new StringBuilder();
        between.chars().filter(c -> MARKS.indexOf(c) < 0).forEach(bare::appendCodePoint);
        return words.contains(bare.toString());
    }

    /** The raw characters between two names, or nothing where they stand too far apart to be read from the evidence. */
    private static String between(Occurrence first, Occurrence second) {
        int gap = second.support().evidence().span().start()
                - first.support().evidence().span().end();
        String before = second.support().evidence().prefix();
        int points = before.codePointCount(0, before.length());
        if (gap < 0 || gap > LONGEST_GAP || gap > points) {
            return "";
        }
        return before.substring(before.offsetByCodePoints(0, points - gap));
    }
}
