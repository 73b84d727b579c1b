package io.mailuo.cli;

import io.mailuo.ledger.LedgerEntry.Outcome;
import io.mailuo.model.EntityKey;
import io.mailuo.pipeline.BuildReport;
import io.mailuo.pipeline.GraphCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        Map<Outcome, Integer> inputs = report.accounts().counts();
        int all = inputs.values().stream().mapToInt(Integer::intValue).sum();
        table.row(List.of("inputs", Integer.toString(all)));
        inputs.forEach((outcome, count) -> table.row(List.of(name(outcome), count.toString())));
        table.row(List.of("characters left out", Long.toString(report.leftOut())));
        table.row(List.of("characters destroyed", Long.toString(report.destroyed())));
        table.row(List.of("seconds", String.format(Locale.ROOT, "%.1f", report.seconds())));
        List<String> lines = new ArrayList<>(table.lines());
        report.ledgerFile().ifPresent(file -> lines.add("what became of each input: " + file));
        return lines;
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case READ -> "inputs read";
            case PARTLY -> "inputs partly read";
            case REJECTED -> "inputs not read";
            case PASSED_OVER -> "inputs passed over";
        };
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
