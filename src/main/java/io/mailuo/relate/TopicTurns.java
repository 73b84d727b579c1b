package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Mention;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.TimeExpression;
import java.util.List;

/**
 * Sentences that turn to another matter than the programme before them: 聚焦乡村振兴，…; 禁毒工作有序开展，…; 在医疗方面，…; and figures that
 * say how an area stands, whatever was done there: 全县现有学校35所; 2023年，全省案件数下降6%.
 */
final class TopicTurns {

    /** Characters of the first clause of a sentence that turns. */
    private static final int LONGEST = 20;

    /** Characters of the end of a name that a clause about it may repeat (行动). */
    private static final int TAIL = 2;

    private static final String MARKS = "，。；：！？\n";
    private final Words begins;
    private final Words ends;
    private final Words fields;
    private final Words stocks;
    private final Words wholes;
    private final Words having;

    TopicTurns(Lexicon lexicon) {
        begins = lexicon.words("figure-topics", "role", "turn-begin");
        ends = lexicon.words("figure-topics", "role", "turn-end");
        fields = lexicon.words("figure-topics", "role", "turn-field");
        stocks = lexicon.words("figure-topics", "role", "stock");
        having = lexicon.words("figure-topics", "role", "having");
        wholes = lexicon.words("quantity-words", "role", "whole-area");
    }

    /** Whether the first clause of a sentence names another matter, and none of some programmes by the end of its name. */
    boolean turns(Named named, Sentence sentence, List<EntityKey> programmes) {
        Span first = clause(named, sentence, sentence.span().start());
        String text = first.of(named.text());
        boolean closed = first.end() < sentence.span().end() && named.text().charAt(first.end()) == '，';
        if (!closed || text.length() > LONGEST || text.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        boolean end = ends.end(text) && (text.startsWith("在") || fields.standIn(text));
        return (begins.beginAt(text, 0, text.length()) || (end && !again(named, sentence, first)))
                && named.programmes(first).isEmpty()
                && programmes.stream()
                        .flatMap(key -> named.entity(key).stream())
                        .noneMatch(programme -> repeats(text, programme.label()));
    }

    /** 在航运方面，…；在发电方面，…: several sides of one matter. */
    private static boolean again(Named named, Sentence sentence, Span clause) {
        String end = named.text().substring(clause.end() - TAIL, clause.end());
        return named.text().substring(clause.end(), sentence.span().end()).contains(end + "，");
    }

    private static boolean repeats(String clause, String name) {
        return clause.contains(name.substring(Math.max(0, name.length() - TAIL)));
    }

    /** Whether a figure says how much there is of something, or a rate of a whole area, and what stands before it names no programme. */
    boolean isStock(Named named, Sentence sentence, Mention.Quantity quantity) {
        int start = sentence.span().start();
        int at = Math.max(start, quantity.span().start());
        return stocks.standIn(named.text().substring(start, at))
                || (quantity.unit().equals("%") && beginsWithWhole(named, sentence, clause(named, sentence, at)))
                || counts(named, sentence, at);
    }

    /** 全省…, 2023年，全省…. */
    private boolean beginsWithWhole(Named named, Sentence sentence, Span clause) {
        int start = behindTimes(named, sentence);
        return clause.start() <= start && wholes.beginAt(named.text(), start, clause.end());
    }

    /** 全县共有学校26所，教师260名: what a whole area has; but 全县共有260名学生受益 counts whom something reached. */
    private boolean counts(Named named, Sentence sentence, int at) {
        int start = behindTimes(named, sentence);
        Span first = clause(named, sentence, start);
        String said = named.text().substring(start, Math.max(start, Math.min(at, first.end())));
        return wholes.beginAt(named.text(), start, first.end()) && having.standIn(said) && !having.end(said);
    }

    /** Where a sentence goes on behind the times that it begins with. */
    private static int behindTimes(Named named, Sentence sentence) {
        int start = sentence.span().start();
        for (TimeExpression time : sentence.times()) {
            start = time.span().start() == start ? time.span().end() : start;
        }
        return start + (named.text().startsWith("，", start) ? 1 : 0);
    }

    /** The clause around an index. */
    private static Span clause(Named named, Sentence sentence, int index) {
        return named.part(sentence, index, MARKS);
    }
}
