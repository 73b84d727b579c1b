package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Tenure;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The verbs that say that somebody holds a post: 担任, 历任, 辞去, and weak ones that count only right before it: 任, 是. */
final class TenureVerbs {

    /** What a date beside a verb says of the post. */
    enum Dated {
        /** 2011年任: it began then. */
        START,
        /** 2021年兼任: it began then, beside the others. */
        ALSO,
        /** 2020年辞去: it ended then. */
        END,
        /** 2018年，时任: it was held then. */
        WITHIN
    }

    /**
     * A verb of the table; without a state no post is held yet (拟任).
     *
     * @param strong whether a word or two may stand between verb and post
     */
    record Verb(String word, Optional<Tenure.State> state, boolean strong, Dated dated) {}

    /** A verb where it stands. */
    record Found(int start, Verb verb) {}

    private static final String EDITION = "新一届";
    private static final String MARKS = "，；。、";
    private static final String PROPOSED = "PROPOSED";
    /** Characters between a strong verb and the post: 担任过某局局长. */
    private static final int GAP = 2;

    private final Map<String, Verb> verbs = new TreeMap<>();
    /** The verbs, by which most positions are ruled out. */
    private final Words ends;

    TenureVerbs(Lexicon lexicon) {
        for (Map<String, String> row : lexicon.rows("tenure-verbs")) {
            String word = row.getOrDefault("verb", "");
            String state = row.getOrDefault("state", "").toUpperCase(Locale.ROOT);
            String dated = row.getOrDefault("dated", "").toUpperCase(Locale.ROOT);
            verbs.put(
                    word,
                    new Verb(
                            word,
                            state.equals(PROPOSED) ? Optional.empty() : Optional.of(Tenure.State.valueOf(state)),
                            "strong".equals(row.get("strength")),
                            dated.isEmpty() ? Dated.START : Dated.valueOf(dated)));
        }
        ends = Words.of(verbs.keySet());
    }

    /** The longest verb that begins at a position. */
    Optional<Verb> at(Line line, int position) {
        return verbs.values().stream()
                .filter(verb -> line.startsWith(verb.word(), position))
                .max(Comparator.comparingInt(verb -> verb.word().length()));
    }

    /** The longest verb that governs a post beginning at a position; 新一届 may stand between. */
    Optional<Found> before(Line line, int start) {
        int post = line.endsWith(EDITION, start) ? start - EDITION.length() : start;
        if (!line.ends(ends, post) && !line.ends(ends, post - 1) && !line.ends(ends, post - GAP)) {
            return Optional.empty();
        }
        Found best = null;
        for (Verb verb : verbs.values()) {
            int length = verb.word().length();
            int gap = verb.strong() ? GAP : 0;
            for (int end = post; end >= post - gap; end--) {
                boolean stands = line.endsWith(verb.word(), end)
                        && !isParted(line, end, post)
                        && (line.isWordStart(end) || end == post)
                        && (verb.strong() || line.isWordStart(end - length));
                if (stands && (best == null || length > best.verb().word().length())) {
                    best = new Found(end - length, verb);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** 组长由甲担任，|副组长…: a mark between verb and post ends what the verb governs. */
    private static boolean isParted(Line line, int from, int to) {
        return line.of(from, to).chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    }

    /** 任某市委书记|，2016年4月卸任。 Whether a date and a verb that ends the post are all that its next clause says. */
    boolean endsBehind(Line line, int comma) {
        return line.at(comma) == '，'
                && line.sentence().times().stream()
                        .filter(time -> time.span().start() == comma + 1)
                        .map(time -> time.span().end())
                        .anyMatch(end -> at(line, end)
                                .filter(verb -> verb.dated() == Dated.END
                                        && !line.isHan(end + verb.word().length()))
                                .isPresent());
    }
}
