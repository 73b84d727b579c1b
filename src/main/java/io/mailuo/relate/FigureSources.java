package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Mention;
import java.util.Optional;

/**
 * Bodies that only tell figures: the words behind them say that figures come from them (国家能源局今天发布数据显示), or they are
 * departments and have the word (某部15日表示，…).
 */
final class FigureSources {

    private static final int REACH = 16;
    private static final String MARKS = "，。；：！？\n";

    private final Words phrases;
    private final Words reckonings;
    private final Words verbs;
    private final Departments departments;

    FigureSources(Lexicon lexicon, Departments departments) {
        this.phrases = lexicon.words("figure-sources", "where", "behind");
        this.reckonings = lexicon.words("figure-sources", "where", "according");
        this.verbs = lexicon.words("reporting-clause-verbs");
        this.departments = departments;
    }

    boolean isSource(Named named, Mention mention) {
        if (mention instanceof Mention.Place) {
            return false;
        }
        String text = named.text();
        int from = mention.span().end();
        String right = text.substring(from, Math.min(text.length(), from + REACH));
        int stop = right.indexOf('。');
        String clause = stop < 0 ? right : right.substring(0, stop);
        return phrases.standIn(clause) || isRelied(text, mention) || hasTheWord(named, mention);
    }

    /** 据某中心测算，…: 据 in front of a body, and what it does at the end of the clause. */
    private boolean isRelied(String text, Mention mention) {
        int start = mention.span().start();
        int end = mention.span().end();
        int comma = text.indexOf('，', end);
        boolean closed = comma >= 0 && comma - end < REACH;
        return start > 0 && text.charAt(start - 1) == '据' && closed && reckonings.end(text.substring(end, comma));
    }

    /** A department that acts for no area of the article, and a verb of speaking at the end of the clause behind it. */
    boolean hasTheWord(Named named, Mention mention) {
        Optional<EntityKey> key = named.key(mention);
        boolean department = key.filter(body -> departments.isDepartment(named, body))
                .filter(body -> departments.areaOf(named, body).equals(body))
                .isPresent();
        if (!department) {
            return false;
        }
        String text = named.text();
        int from = mention.span().end();
        int end = from;
        while (end < text.length() && end - from < REACH && MARKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean closed = end < text.length() && "，：".indexOf(text.charAt(end)) >= 0;
        return closed && verbs.end(text.substring(from, end));
    }
}
