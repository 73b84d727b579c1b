package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import io.mailuo.model.Resolution;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.TimeExpression;
import java.util.Set;

/** Whether a name or a word begins a clause, so that the clause is about it: behind a mark, a time or a word like 目前. */
final class ClauseStarts {

    private static final String MARKS = "，。；：！？“\n";

    private final Set<String> leads;

    ClauseStarts(Lexicon lexicon) {
        leads = lexicon.words("holder-leads", "place", "before");
    }

    boolean begins(Resolution resolution, Sentence sentence, Span name) {
        String text = resolution.document().text().normal();
        int from = name.start();
        while (from > sentence.span().start()
                && MARKS.indexOf(text.charAt(from - 1)) < 0
                && !goesOn(resolution, sentence, from - 1)) {
            from--;
        }
        int start = from;
        for (TimeExpression time : sentence.times()) {
            boolean front = time.span().start() == start && time.span().end() <= name.start();
            start = front ? time.span().end() : start;
        }
        String lead = text.substring(start, name.start()).strip();
        return lead.isEmpty() || leads.contains(lead);
    }

    /** 甲局捐款10万元、乙馆捐款1万元: behind a figure the mark of a list begins what the next has. */
    private static boolean goesOn(Resolution resolution, Sentence sentence, int mark) {
        return resolution.document().text().normal().charAt(mark) == '、'
                && resolution.within(new Span(sentence.span().start(), mark), Mention.Quantity.class).stream()
                        .anyMatch(figure -> figure.span().end() == mark);
    }
}
