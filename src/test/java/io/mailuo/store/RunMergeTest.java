package io.mailuo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunMergeTest {

    private final Path folder;

    RunMergeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** More runs than are open at a time, numbers from the least to the greatest, the same row in several runs. */
    @Test
    void mergesManyRunsIntoOneSequenceOfDifferentRows() throws IOException {
        Random random = new Random(9);
        TreeSet<List<Long>> expected = new TreeSet<>(RunMergeTest::compare);
        List<RunFile> runs = new ArrayList<>();
        for (int run = 0; run < RunMerge.AT_ONCE + 30; run++) {
            TreeSet<List<Long>> rows = new TreeSet<>(RunMergeTest::compare);
            for (int row = 0; row < random.nextInt(40); row++) {
                rows.add(List.of(number(random), number(random), number(random), number(random)));
            }
            expected.addAll(rows);
            try (RunFile.Writer out = new RunFile.Writer(folder.resolve("run-" + run))) {
                for (List<Long> row : rows) {
                    out.write(row.get(0), row.get(1), row.get(2), row.get(3));
                    out.write(row.get(0), row.get(1), row.get(2), row.get(3));
                }
                RunFile file = out.finish();
                assertThat(file.rows()).isEqualTo(rows.size());
                runs.add(file);
            }
        }
        List<List<Long>> merged = new ArrayList<>();
        try (RunMerge merge = RunMerge.of(runs, folder, "all")) {
            while (merge.next()) {
                long[] row = merge.row();
                merged.add(List.of(row[0], row[1], row[2], row[3]));
            }
        }
        assertThat(merged).containsExactlyElementsOf(expected);
    }

    private static long number(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Long.MIN_VALUE;
            case 1 -> Long.MAX_VALUE;
            case 2 -> random.nextLong();
            default -> random.nextInt(3) - 1;
        };
    }

    private static int compare(List<Long> left, List<Long> right) {
        for (int i = 0; i < RunFile.WIDTH; i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
