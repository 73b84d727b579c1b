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
    private final Words verbs;
    private final Departments departments;

    FigureSources(Lexicon lexicon, Departments departments) {
        this.phrases = lexicon.words("figure-sources");
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
        return phrases.standIn(clause) || hasTheWord(named, mention);
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
