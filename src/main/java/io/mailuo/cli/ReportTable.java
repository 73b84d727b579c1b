package io.mailuo.cli;

import io.mailuo.model.EntityKey;
import io.mailuo.pipeline.BuildReport;
import io.mailuo.pipeline.GraphCounts;
import java.util.List;
import java.util.Locale;

/** Shows what a build did. */
final class ReportTable {

    private ReportTable() {}

    /** One line for each thing that is counted. */
    static List<String> lines(BuildReport report) {
        GraphCounts counts = report.counts();
        TextTable table = new TextTable(List.of()).row(List.of("articles", Integer.toString(counts.articles())));
        for (EntityKey.Kind kind : EntityKey.Kind.values()) {
            table.row(List.of(name(kind), Integer.toString(counts.entities().getOrDefault(kind, 0))));
        }
        for (GraphCounts.FactKind kind : GraphCounts.FactKind.values()) {
            table.row(List.of(name(kind), Integer.toString(counts.facts().getOrDefault(kind, 0))));
        }
        table.row(List.of("triples", Long.toString(report.triples())));
        table.row(List.of("inputs not read", Integer.toString(report.inputsNotRead())));
        table.row(List.of("characters left out", Long.toString(report.leftOut())));
        table.row(List.of("characters destroyed", Long.toString(report.destroyed())));
        table.row(List.of("seconds", String.format(Locale.ROOT, "%.1f", report.seconds())));
        return table.lines();
    }

    private static String name(EntityKey.Kind kind) {
        return switch (kind) {
            case PERSON -> "people";
            case ORGANISATION -> "organisations";
            case PLACE -> "places";
            case PROGRAMME -> "programmes";
        };
    }

    private static String name(GraphCounts.FactKind kind) {
        return switch (kind) {
            case POST -> "posts held";
            case INVOLVEMENT -> "organisations in programmes";
            case OFFICIAL_TIE -> "officials in programmes";
            case METRIC -> "metrics";
        };
    }
}
