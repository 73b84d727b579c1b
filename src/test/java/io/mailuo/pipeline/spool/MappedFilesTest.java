package io.mailuo.pipeline.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappedFilesTest {

    private static final long GIGABYTE = 1L << 30;

    @ParameterizedTest
    @ValueSource(longs = {0, GIGABYTE - 4, GIGABYTE, 2 * GIGABYTE - 4, 2 * GIGABYTE + 7, 3 * GIGABYTE - 8})
    void readsAPartOfAFileThatIsLongerThanAMap(long start, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("long");
        // A file of holes: only what is written takes room.
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            channel.write(ByteBuffer.allocate(1), 3 * GIGABYTE);
            channel.write(ByteBuffer.allocate(Long.BYTES).putLong(0, 0x1122334455667788L), start);
        }

        assertThat(new MappedFiles().part(file, start, Long.BYTES).getLong()).isEqualTo(0x1122334455667788L);
    }

    @Test
    void aPartBeginsWhereItIsAsked(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("short"), new byte[] {1, 2, 3, 4});

        ByteBuffer part = new MappedFiles().part(file, 1, 2);

        assertThat(part.remaining()).isEqualTo(2);
        assertThat(part.get()).isEqualTo((byte) 2);
    }
}
