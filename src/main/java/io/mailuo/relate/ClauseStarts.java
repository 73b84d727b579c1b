package io.mailuo.relate;

import io.mailuo.lexicon.Lexicon;
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
        while (from > sentence.span().start() && MARKS.indexOf(text.charAt(from - 1)) < 0) {
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
}
