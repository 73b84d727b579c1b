package io.mailuo.spark;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey;
import io.mailuo.model.Extraction;
import io.mailuo.model.Fact;
import io.mailuo.model.Support;
import io.mailuo.model.TimeExpression;
import io.mailuo.rdf.Iris;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Facts as flat rows, for whoever asks with SQL and not with SPARQL. One row a fact; its words are those of the first support. */
final class FactRows {

    /** The columns; only article, kind, quote, start, end, rule, confidence and supports are never null. */
    static final StructType SCHEMA = schema();

    private static final Comparator<Support> IN_TEXT_ORDER = Comparator.comparing(
                    (Support support) -> support.evidence().span())
            .thenComparing(Support::rule)
            .thenComparing(Support::confidence);

    private final Iris iris;

    FactRows(Iris iris) {
        this.iris = iris;
    }

    private static StructType schema() {
        StructType schema = new StructType();
        for (String column : List.of("article", "article_iri")) {
            schema = schema.add(column, StringType, false);
        }
        schema = schema.add("day", DateType, true).add("kind", StringType, false);
        for (String column : List.of(
                "subject_kind", "subject", "subject_iri", "object_kind", "object", "object_iri", "role", "tenure")) {
            schema = schema.add(column, StringType, true);
        }
        for (Map.Entry<String, DataType> column : List.of(
                Map.entry("measured", StringType),
                Map.entry("value", DoubleType),
                Map.entry("upper", DoubleType),
                Map.entry("exact_value", StringType),
                Map.entry("exact_upper", StringType),
                Map.entry("unit", StringType),
                Map.entry("comparator", StringType),
                Map.entry("status", StringType),
                Map.entry("period", StringType),
                Map.entry("first_day", DateType),
                Map.entry("last_day", DateType))) {
            schema = schema.add(column.getKey(), column.getValue(), true);
        }
        return schema.add("quote", StringType, false)
                .add("start", IntegerType, false)
                .add("end", IntegerType, false)
                .add("rule", StringType, false)
                .add("confidence", DoubleType, false)
                .add("supports", IntegerType, false);
    }

    /** The rows of an article with final keys and labels. */
    List<Row> of(Extraction extraction) {
        Map<EntityKey, String> labels = new HashMap<>();
        for (Entity entity : extraction.entities()) {
            labels.put(entity.key(), entity.label());
        }
        List<Row> rows = new ArrayList<>();
        for (Fact fact : extraction.facts()) {
            rows.add(row(extraction, fact, labels));
        }
        return rows;
    }

    private Row row(Extraction extraction, Fact fact, Map<EntityKey, String> labels) {
        List<@Nullable Object> cells = new ArrayList<>(SCHEMA.size());
        cells.add(extraction.article().name());
        cells.add(iris.article(extraction.article().name()));
        cells.add(extraction.article().date().map(Date::valueOf).orElse(null));
        if (fact instanceof Fact.PostHeld post) {
            cells.add("post");
            thing(Optional.of(post.person()), labels, cells);
            thing(post.organisation(), labels, cells);
            cells.add(post.title());
            cells.add(id(post.tenure().state()));
            blank(8, cells);
            period(post.tenure().start(), post.tenure().end(), cells);
        } else if (fact instanceof Fact.Involvement involvement) {
            cells.add("involvement");
            thing(Optional.of(involvement.programme()), labels, cells);
            thing(Optional.of(involvement.organisation()), labels, cells);
            cells.add(id(involvement.part()));
            blank(12, cells);
        } else if (fact instanceof Fact.OfficialTie tie) {
            cells.add("official");
            thing(Optional.of(tie.programme()), labels, cells);
            thing(Optional.of(tie.official()), labels, cells);
            cells.add(id(tie.tie()));
            blank(12, cells);
        } else {
            measurement((Fact.Measurement) fact, labels, cells);
        }
        support(fact, cells);
        return RowFactory.create(cells.toArray());
    }

    private void measurement(Fact.Measurement metric, Map<EntityKey, String> labels, List<@Nullable Object> cells) {
        cells.add("metric");
        thing(metric.holder(), labels, cells);
        thing(metric.programme(), labels, cells);
        blank(2, cells);
        cells.add(metric.subject());
        cells.add(metric.value().doubleValue());
        cells.add(metric.upper().map(BigDecimal::doubleValue).orElse(null));
        cells.add(metric.value().toPlainString());
        cells.add(metric.upper().map(BigDecimal::toPlainString).orElse(null));
        cells.add(metric.unit());
        cells.add(metric.comparator().sign());
        cells.add(id(metric.status()));
        cells.add(metric.period().orElse(null));
        cells.add(
                metric.time().flatMap(TimeExpression::start).map(Date::valueOf).orElse(null));
        cells.add(metric.time().flatMap(TimeExpression::end).map(Date::valueOf).orElse(null));
    }

    private void thing(Optional<EntityKey> key, Map<EntityKey, String> labels, List<@Nullable Object> cells) {
        if (key.isEmpty()) {
            blank(3, cells);
            return;
        }
        cells.add(id(key.get().kind()));
        cells.add(labels.getOrDefault(key.get(), Iris.display(key.get())));
        cells.add(iris.entity(key.get()));
    }

    private static void period(
            Optional<TimeExpression> start, Optional<TimeExpression> end, List<@Nullable Object> cells) {
        cells.add(null);
        cells.add(start.flatMap(TimeExpression::start).map(Date::valueOf).orElse(null));
        cells.add(end.flatMap(TimeExpression::end).map(Date::valueOf).orElse(null));
    }

    private static void support(Fact fact, List<@Nullable Object> cells) {
        Support first = fact.supports().stream().min(IN_TEXT_ORDER).orElseThrow();
        cells.add(first.evidence().exact());
        cells.add(first.evidence().span().start());
        cells.add(first.evidence().span().end());
        cells.add(first.rule());
        cells.add(first.confidence());
        cells.add(fact.supports().size());
    }

    private static void blank(int columns, List<@Nullable Object> cells) {
        for (int i = 0; i < columns; i++) {
            cells.add(null);
        }
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
