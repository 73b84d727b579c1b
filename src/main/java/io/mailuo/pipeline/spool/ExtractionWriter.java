package io.mailuo.pipeline.spool;

import io.mailuo.model.Article;
import io.mailuo.model.Entity;
import io.mailuo.model.Evidence;
import io.mailuo.model.Extraction;
import io.mailuo.model.Fact;
import io.mailuo.model.Occurrence;
import io.mailuo.model.Origin;
import io.mailuo.model.Support;
import io.mailuo.model.TimeExpression;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes one extraction; {@link ExtractionReader} reads the same values in the same order. */
final class ExtractionWriter {

    private final RecordOutput out;
    private final ArticleWords words;

    ExtractionWriter(RecordOutput out, Article article) {
        this.out = out;
        this.words = new ArticleWords(article.raw());
    }

    void write(Extraction extraction) throws IOException {
        article(extraction.article());
        out.optional(extraction.headline(), this::evidence);
        out.list(extraction.entities(), entity -> entity(out, entity));
        out.list(extraction.occurrences(), this::occurrence);
        out.list(extraction.facts(), this::fact);
    }

    private void article(Article article) throws IOException {
        out.text(article.name());
        out.text(article.raw());
        out.text(article.charset());
        out.text(article.sha256());
        out.optionalText(article.title());
        out.optional(article.date(), date -> out.day(date.toEpochDay()));
        out.optionalText(article.publisher());
        Origin origin = article.origin();
        out.text(origin.mediaType());
        out.optional(origin.part(), out::span);
        out.choice(origin.dateBasis());
        out.optionalText(origin.author());
        out.number(origin.leftOut());
        out.number(origin.destroyed());
    }

    static void entity(RecordOutput out, Entity entity) throws IOException {
        out.key(entity.key());
        out.text(entity.label());
        out.list(entity.aliases(), out::text);
        out.list(entity.traditional(), out::text);
        out.optionalText(entity.category());
        out.optionalKey(entity.partOf());
        out.optionalKey(entity.place());
        out.optionalText(entity.code());
        out.optional(entity.level(), out::choice);
    }

    private void occurrence(Occurrence occurrence) throws IOException {
        out.key(occurrence.entity());
        support(occurrence.support());
    }

    private void support(Support support) throws IOException {
        evidence(support.evidence());
        out.text(support.rule());
        out.decimal(support.confidence());
    }

    private void evidence(Evidence evidence) throws IOException {
        out.span(evidence.span());
        boolean plain = words.at(evidence.span()).filter(evidence::equals).isPresent();
        out.number(plain ? 0 : 1);
        if (!plain) {
            out.text(evidence.exact());
            out.text(evidence.prefix());
            out.text(evidence.suffix());
        }
    }

    private void fact(Fact fact) throws IOException {
        if (fact instanceof Fact.PostHeld post) {
            out.number(ExtractionReader.POST);
            post(post);
        } else if (fact instanceof Fact.Involvement involvement) {
            out.number(ExtractionReader.INVOLVEMENT);
            out.key(involvement.programme());
            out.key(involvement.organisation());
            out.choice(involvement.part());
        } else if (fact instanceof Fact.OfficialTie tie) {
            out.number(ExtractionReader.OFFICIAL_TIE);
            out.key(tie.programme());
            out.key(tie.official());
            out.choice(tie.tie());
        } else {
            out.number(ExtractionReader.MEASUREMENT);
            measurement((Fact.Measurement) fact);
        }
        out.list(fact.supports(), this::support);
    }

    private void post(Fact.PostHeld post) throws IOException {
        out.key(post.person());
        out.optionalKey(post.organisation());
        out.text(post.title());
        out.choice(post.tenure().state());
        out.optional(post.tenure().start(), this::time);
        out.optional(post.tenure().end(), this::time);
    }

    private void measurement(Fact.Measurement metric) throws IOException {
        out.text(metric.value().toString());
        out.optionalText(metric.upper().map(BigDecimal::toString));
        out.text(metric.unit());
        out.choice(metric.comparator());
        out.choice(metric.status());
        out.text(metric.subject());
        out.optionalKey(metric.programme());
        out.optionalKey(metric.holder());
        out.optionalText(metric.period());
        out.optional(metric.time(), this::time);
    }

    private void time(TimeExpression time) throws IOException {
        out.span(time.span());
        out.choice(time.kind());
        out.optional(time.start(), day -> out.day(day.toEpochDay()));
        out.optional(time.end(), day -> out.day(day.toEpochDay()));
    }
}
