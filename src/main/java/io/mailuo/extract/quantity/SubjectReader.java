package io.mailuo.extract.quantity;

import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.List;
import java.util.Optional;

/** What a measure counts or measures, in the words of its clause, or of the figures before it. */
final class SubjectReader {

    /** Subjects up to this length say too little without their verb or the topic of their sentence. */
    private static final int SHORT = 4;

    /** Characters of what people do. */
    private static final int LONGEST_DEED = 12;

    static final String COUNTED_SUBJECT = "quantity-counted-subject";
    static final String COUNTED_NOUN = "quantity-counted-noun";

    private final QuantityWords words;
    private final SubjectForms forms;
    private final Befallen befallen;
    private final Comparisons comparisons;
    private final MeasuredSubjects measured;
    private final Plans plans;
    private final CountedParts parts;
    private final CountedNouns counted;

    SubjectReader(QuantityWords words) {
        this.words = words;
        this.forms = new SubjectForms(words);
        this.befallen = new Befallen(words);
        this.comparisons = new Comparisons(words);
        this.plans = new Plans(words);
        this.parts = new CountedParts(words);
        this.counted = new CountedNouns(words, comparisons);
        this.measured = new MeasuredSubjects(words, comparisons);
    }

    /**
     * A subject as read.
     *
     * @param text the words; empty where there are none
     * @param span the part of the text that it was read from, the figure included
     * @param before what stands before the figure, for the figures that are listed with it
     * @param rule id of the rule
     */
    record Subject(String text, Span span, String before, String rule) {}

    /** A subject where no other was found: the words behind the figure up to one that leads on, else what the clause before ends with. */
    Subject fallback(Measure measure, Clause clause, Discourse discourse, Subject found) {
        if (MeasuredSubjects.endsWithArea(clause.tokens(clause.leftOf(measure), measure.start()))) {
            return found;
        }
        List<Token> said = clause.tokens(measure.end(), Surroundings.next(clause, measure.end()));
        boolean acts = words.is("acting", measure.unit().text())
                && !said.isEmpty()
                && said.get(0).is("v")
                && !words.is("light", said.get(0).text());
        String behind = acts ? deed(said, discourse) : nearest(said);
        boolean step = !words.at("milestone", behind, 0).isEmpty(); // 站上5万亿元新台阶
        boolean led = behind.startsWith(NounRun.GROUND)
                || step
                || (!acts && words.of("boundary").stream().anyMatch(behind::startsWith));
        boolean enough = behind.length() > 1 && !led && measure.unit().kind() != Unit.Kind.TIME;
        if (step && !discourse.front().isEmpty()) {
            return new Subject(discourse.front(), found.span(), found.before(), "quantity-nearest-words");
        }
        String opening = step || reaches(measure, clause) || discourse.object().isEmpty() ? discourse.opening() : "";
        String examples = Fronts.examples(clause.tokens(clause.leftOf(measure), measure.start()));
        String before = !examples.isEmpty() ? examples : opening.isEmpty() ? discourse.object() : opening;
        return new Subject(enough ? behind : before, found.span(), found.before(), "quantity-nearest-words");
    }

    /** 举办培训班，120人参加 is 参加培训班; 200余人聚在这里看开幕会: what people do, in its own words. */
    private String deed(List<Token> said, Discourse discourse) {
        int mark = Phrases.firstIndexOf(said, token -> token.is("w"));
        List<Token> clause = said.subList(0, mark < 0 ? said.size() : mark);
        int end = clause.size();
        while (end > 1 && Phrases.length(clause.subList(0, end), 0) > LONGEST_DEED) {
            end--;
        }
        boolean object = clause.size() == 1 && discourse.object().length() > 1;
        return Phrases.join(clause.subList(0, end)) + (object ? discourse.object() : "");
    }

    /** The words behind a figure up to one that leads on. */
    private String nearest(List<Token> said) {
        StringBuilder behind = new StringBuilder();
        for (Token token : said) {
            boolean first = behind.length() == 0;
            boolean mark = token.is("w") || (first && token.is("u"));
            boolean leads = !first && (words.is("boundary", token.text()) || words.is("leaving", token.text()));
            boolean full = behind.length() + token.text().length() > 2 * SHORT;
            if ((mark && !first) || leads || full) {
                break;
            }
            behind.append(mark ? "" : token.text());
        }
        return behind.toString();
    }

    /** 装机突破13亿大关，达到14.5亿千瓦: a clause that begins with a verb of arrival goes on with what its sentence is about. */
    private boolean reaches(Measure measure, Clause clause) {
        return measured.arrives(clause.tokens(clause.span().start(), measure.start()));
    }

    /** The subject of a figure, given the one read before it in the same clause ({@code listed}) if there is one. */
    Subject read(
            Measure measure,
            Clause clause,
            Sentence sentence,
            StatusReader.Reading status,
            List<Subject> listed,
            Discourse discourse) {
        Surroundings around = Surroundings.read(words, measure, clause, sentence, status, listed, discourse);
        return Conditions.goesOn(listed, measure)
                .or(() -> compared(around))
                .or(() -> parts.read(measure, clause, around.between(), discourse, around.run()))
                .or(() -> formed(around))
                .or(() -> counted.read(around))
                .orElseGet(() -> otherwise(around, sentence));
    }

    /** A condition of what was counted before, or the aim that a figure is held against. */
    private Optional<Subject> compared(Surroundings around) {
        Discourse discourse = around.discourse();
        String having = around.before().isEmpty() ? discourse.last() : around.before();
        Optional<Subject> condition = Conditions.read(words, around.measure(), around.clause(), having, around.span());
        if (condition.isPresent()) {
            return condition;
        }
        return !discourse.latest().isEmpty() && plans.isAim(around.measure(), around.clause())
                ? Optional.of(new Subject(discourse.latest(), around.span(), discourse.latest(), Comparisons.AGAINST))
                : Optional.empty();
    }

    /** Subjects of set forms: 增长率, 同上 of a list, examples before the figure. */
    private Optional<Subject> formed(Surroundings around) {
        Measure measure = around.measure();
        RightContext behind = around.behind();
        Optional<Subject> special = around.list()
                ? Optional.empty()
                : forms.special(
                        measure, around.clause(), around.context(), around.discourse(), around.run(), around.stop());
        around.discourse()
                .counts(
                        behind.noun().isEmpty() ? around.context().noun() : behind.noun(),
                        measure.unit().text());
        return special.or(() -> around.list() && behind.of() && !behind.noun().isEmpty()
                        ? SubjectForms.likewise(around.last(), behind, measure)
                        : forms.saidOf(measure, around.between(), around.before(), behind, around.left()))
                .or(() -> around.list()
                        ? befallen.alike(around.last(), measure, behind)
                        : Fronts.exemplified(around.between(), behind));
    }

    /** What befell something, what a figure is held against, else what its clause or the one before measures. */
    private Subject otherwise(Surroundings around, Sentence sentence) {
        Measure measure = around.measure();
        List<Token> between = around.between();
        Span span = around.span();
        Optional<Subject> other = befallen.read(measure, between, around.behind(), around.before())
                .or(() -> around.status().against() || measure.unit().relative()
                        ? comparisons.against(measure, between, span, around.discourse(), around.status())
                        : Optional.empty());
        if (other.isPresent()) {
            return other.get();
        }
        boolean part = !measure.unit().relative() && around.isBehindOf() && !Fronts.timed(words, sentence, between);
        if (words.is("earned", around.before()) && !around.listed().isEmpty()) {
            String whose = around.last().text(); // 120户增收30万元
            return new Subject(Phrases.cut(whose + around.before()), span, around.before(), COUNTED_SUBJECT);
        }
        return measured.read(
                new MeasuredSubjects.Figure(
                        measure, around.context(), span, between, around.before(), part, around.status()),
                around.discourse(),
                around.list() ? around.listed() : List.of());
    }
}
