package io.mailuo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeHashesTest {

    private final Path folder;

    NodeHashesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** The table grows some times and stays sorted: hashes of either sign, and some near each other. */
    @Test
    void findsAndSortsWhatWasAddedWhileItGrows() throws IOException {
        Random random = new Random(3);
        List<long[]> added = new ArrayList<>();
        try (NodeHashes hashes = new NodeHashes(folder)) {
            for (int i = 0; i < 300_000; i++) {
                long high = i % 300 == 0 ? (long) (i % 7) << 52 : random.nextLong();
                long[] entry = {high, random.nextLong(), i};
                assertThat(hashes.find(entry[0], entry[1])).isEqualTo(-1);
                hashes.add(entry[0], entry[1], entry[2]);
                added.add(entry);
                if (i > 200 && i % 3 == 0 && i < 900) {
                    assertThat(hashes.find(added.get(i - 7)[0], added.get(i - 7)[1]))
                            .isEqualTo(i - 7);
                }
            }
            assertThat(hashes.size()).isEqualTo(added.size());
            for (long[] entry : added.subList(0, 5_000)) {
                assertThat(hashes.find(entry[0], entry[1])).isEqualTo(entry[2]);
            }
            added.sort(Comparator.<long[]>comparingLong(entry -> entry[0] ^ Long.MIN_VALUE)
                    .thenComparingLong(entry -> entry[1] ^ Long.MIN_VALUE));
            Iterator<long[]> sorted = hashes.sorted();
            for (long[] entry : added) {
                assertThat(sorted.next()).isEqualTo(entry);
            }
            assertThat(sorted).isExhausted();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
