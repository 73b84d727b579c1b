package io.mailuo.pipeline.spool;

import io.mailuo.model.Article;
import io.mailuo.model.Comparator;
import io.mailuo.model.DateBasis;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Evidence;
import io.mailuo.model.Extraction;
import io.mailuo.model.Fact;
import io.mailuo.model.Level;
import io.mailuo.model.Occurrence;
import io.mailuo.model.Origin;
import io.mailuo.model.Span;
import io.mailuo.model.Status;
import io.mailuo.model.Support;
import io.mailuo.model.Tenure;
import io.mailuo.model.TimeExpression;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads one extraction that {@link ExtractionWriter} wrote. */
final class ExtractionReader {

    static final int POST = 0;
    static final int INVOLVEMENT = 1;
    static final int OFFICIAL_TIE = 2;
    static final int MEASUREMENT = 3;

    private static final DateBasis[] BASES = DateBasis.values();
    private static final Level[] LEVELS = Level.values();
    private static final Comparator[] COMPARATORS = Comparator.values();
    private static final Status[] STATES = Status.values();
    private static final Tenure.State[] TENURES = Tenure.State.values();
    private static final TimeExpression.Kind[] TIMES = TimeExpression.Kind.values();
    private static final Fact.Involvement.Part[] PARTS = Fact.Involvement.Part.values();
    private static final Fact.OfficialTie.Tie[] TIES = Fact.OfficialTie.Tie.values();

    private final RecordInput in;
    private final ArticleWords words;

    private ExtractionReader(RecordInput in, String raw) {
        this.in = in;
        this.words = new ArticleWords(raw);
    }

    static Extraction read(RecordInput in) throws IOException {
        Article article = article(in);
        ExtractionReader reader = new ExtractionReader(in, article.raw());
        return new Extraction(
                article,
                in.optional(reader::evidence),
                in.list(() -> entity(in)),
                in.list(reader::occurrence),
                in.list(reader::fact));
    }

    private static Article article(RecordInput in) throws IOException {
        return new Article(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.optionalText(),
                in.optional(() -> LocalDate.ofEpochDay(in.day())),
                in.optionalText(),
                new Origin(
                        in.text(),
                        in.optional(in::span),
                        in.choice(BASES),
                        in.optionalText(),
                        in.number(),
                        in.number()));
    }

    static Entity entity(RecordInput in) throws IOException {
        return new Entity(
                in.key(),
                in.text(),
                in.list(in::text),
                in.list(in::text),
                in.optionalText(),
                in.optionalKey(),
                in.optionalKey(),
                in.optionalText(),
                in.optional(() -> in.choice(LEVELS)));
    }

    private Occurrence occurrence() throws IOException {
        return new Occurrence(in.key(), support());
    }

    private Support support() throws IOException {
        return new Support(evidence(), in.text(), in.decimal());
    }

    private Evidence evidence() throws IOException {
        Span span = in.span();
        if (in.number() != 0) {
            return new Evidence(span, in.text(), in.text(), in.text());
        }
        return words.at(span)
                .orElseThrow(() -> new StreamCorruptedException("evidence at " + span + " is past the end"));
    }

    private Fact fact() throws IOException {
        return switch (in.number()) {
            case POST -> post();
            case INVOLVEMENT -> new Fact.Involvement(in.key(), in.key(), in.choice(PARTS), supports());
            case OFFICIAL_TIE -> new Fact.OfficialTie(in.key(), in.key(), in.choice(TIES), supports());
            case MEASUREMENT -> measurement();
            default -> throw new StreamCorruptedException("a fact of an unknown kind");
        };
    }

    private Fact post() throws IOException {
        EntityKey person = in.key();
        Optional<EntityKey> organisation = in.optionalKey();
        String title = in.text();
        Tenure tenure = new Tenure(in.choice(TENURES), in.optional(this::time), in.optional(this::time));
        return new Fact.PostHeld(person, organisation, title, tenure, supports());
    }

    private Fact measurement() throws IOException {
        return new Fact.Measurement(
                new BigDecimal(in.text()),
                in.optionalText().map(BigDecimal::new),
                in.text(),
                in.choice(COMPARATORS),
                in.choice(STATES),
                in.text(),
                in.optionalKey(),
                in.optionalKey(),
                in.optionalText(),
                in.optional(this::time),
                supports());
    }

    private List<Support> supports() throws IOException {
        return in.list(this::support);
    }

    private TimeExpression time() throws IOException {
        return new TimeExpression(
                in.span(),
                in.choice(TIMES),
                in.optional(() -> LocalDate.ofEpochDay(in.day())),
                in.optional(() -> LocalDate.ofEpochDay(in.day())));
    }
}
