package io.mailuo.endurance;

import java.util.ArrayList;
import java.util.List;

/** Measured figures beside their bars. */
final class Figures {

    private record Line(String name, String measured, String bar, boolean reached) {}

    private final List<Line> lines = new ArrayList<>();

    void add(String name, Outcome measured, String bar, boolean reached) {
        lines.add(new Line(name, measured.toString(), bar, reached));
        System.err.println(name + ": " + measured);
    }

    boolean missed() {
        return lines.stream().anyMatch(line -> !line.reached);
    }

    String table() {
        StringBuilder out = new StringBuilder("| row | measured | bar | reached |\n|---|---|---|---|\n");
        lines.forEach(line -> out.append("| ")
                .append(line.name)
                .append(" | ")
                .append(line.measured)
                .append(" | ")
                .append(line.bar)
                .append(line.reached ? " | yes |\n" : " | NO |\n"));
        return out.toString();
    }
}
