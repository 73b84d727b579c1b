package io.mailuo.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows a calibration as lines of text. */
public final class CalibrationTable {

    private CalibrationTable() {}

    /** The bins of each kind and of all, with the observed rate and its 95 % interval, then the rules. */
    public static List<String> lines(Calibration calibration) {
        List<String> lines = new ArrayList<>();
        lines.add(format(
                "%-26s%-10s%7s%7s%12s%8s%15s", "kind", "confidence", "found", "right", "mean conf.", "rate", "95 %"));
        for (Calibration.Group group : calibration.groups()) {
            group.bins().forEach(bin -> lines.add(line(group.kind(), bin)));
            lines.add(format(
                    "%-26s%-10s%7d%7d  calibration error %.3f",
                    group.kind(), "all", group.number(), group.right(), group.error()));
        }
        lines.add("");
        lines.add(format("%-30s%-26s%7s%7s%8s%12s", "rule", "kind", "found", "right", "rate", "mean conf."));
        for (Calibration.RuleFigures rule : calibration.rules()) {
            double rate = new Proportion(rule.right(), rule.number()).rate();
            lines.add(format(
                    "%-30s%-26s%7d%7d%8.3f%12.3f",
                    rule.rule(), rule.kind(), rule.number(), rule.right(), rate, rule.confidence()));
        }
        return lines;
    }

    private static String line(String kind, Calibration.Bin bin) {
        return format(
                "%-26s%-10s%7d%7d%12.3f%8.3f%15s",
                kind,
                format("%.1f-%.1f", bin.from(), bin.to()),
                bin.number(),
                bin.right(),
                bin.confidence(),
                bin.rate(),
                format("%.3f-%.3f", bin.low(), bin.high()));
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
