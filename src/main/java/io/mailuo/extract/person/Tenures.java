package io.mailuo.extract.person;

import io.mailuo.extract.person.TenureVerbs.Dated;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Span;
import io.mailuo.model.Tenure;
import io.mailuo.model.TimeExpression;
import java.util.Optional;
import java.util.Set;

/** When the posts that a sentence states were held. */
final class Tenures {

    /** Characters of a season behind a year: 2010年|初春. */
    private static final int SEASON = 2;
    /** Ends of clauses that say when or where: 会议上, 毕业后. */
    private static final String ADVERBIAL_ENDS = "上中后时";

    private final Set<String> past;

    Tenures(Lexicon lexicon) {
        past = lexicon.words("past-frames");
    }

    /** Whether words of the past lead to a verb: 履新前，他|任…. */
    private boolean isPast(Line line, int verb) {
        int clause = Subjects.clauseStart(line, verb);
        boolean inside = past.stream().anyMatch(word -> line.of(clause, verb).contains(word));
        int before = clause - 1;
        return inside
                || past.stream()
                        .filter(word -> line.endsWith(word, before))
                        .anyMatch(word -> Subjects.clauseStart(line, before) == before - word.length());
    }

    /**
     * The tenure of a post that begins at a position.
     *
     * @param words what the words around the post say of it
     * @param dated what a date beside the verb means
     */
    Tenure of(Line line, int post, Tenure.State words, Dated dated) {
        Tenure.State said = words == Tenure.State.CURRENT && isPast(line, post) ? Tenure.State.FORMER : words;
        Optional<TimeExpression> when = when(line, post);
        boolean period =
                when.filter(time -> time.kind() == TimeExpression.Kind.PERIOD).isPresent();
        boolean over = period && when.flatMap(TimeExpression::end).isPresent();
        Tenure.State state = over && said == Tenure.State.CURRENT ? Tenure.State.FORMER : said;
        Optional<TimeExpression> start =
                period || dated == Dated.START || dated == Dated.ALSO ? when : Optional.empty();
        Optional<TimeExpression> end = over || (dated == Dated.END && !period) ? when : Optional.empty();
        return new Tenure(state, start, end);
    }

    /**
     * The date that a post has: the last one in its clause, or in the clauses before where nothing but the date's own stands
     * between (2010年初春，甲担任…); never that of a birth.
     */
    private static Optional<TimeExpression> when(Line line, int post) {
        Optional<TimeExpression> last = line.sentence().times().stream()
                .filter(time -> time.span().end() <= post && time.start().isPresent())
                .filter(time -> time.kind() != TimeExpression.Kind.DURATION)
                .reduce((earlier, later) -> later);
        int clause = Subjects.clauseStart(line, post);
        return last.filter(time -> !Subjects.isBirth(line, time))
                .filter(time -> time.span().start() >= clause || onlyDates(line, time.span()));
    }

    /** Whether the clause of a time only says when: 2012年2月，; 2010年初春，; 2023年3月，在…会议上，; not 1998年参加工作，. */
    private static boolean onlyDates(Line line, Span time) {
        int end = time.end();
        while (end < line.end() && Subjects.CLAUSE_ENDS.indexOf(line.at(end)) < 0) {
            end++;
        }
        return Subjects.clauseStart(line, time.start()) == time.start()
                && (end - time.end() <= SEASON || ADVERBIAL_ENDS.indexOf(line.at(end - 1)) >= 0);
    }

    /** The same tenure as one that another ended. */
    static Tenure over(Tenure tenure) {
        return new Tenure(Tenure.State.FORMER, tenure.start(), tenure.end());
    }
}
