package io.mailuo.pipeline.spool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/** Files of which small parts are read, mapped into memory. One map holds two gigabytes, and a file may be longer. */
final class MappedFiles {

    /** Where maps begin, in bits; each goes on into the next, so that a part of up to as many bytes lies in one whole. */
    private static final int STRIDE = 30;

    private final Map<Stretch, ByteBuffer> mapped = new HashMap<>();

    private record Stretch(Path file, long number) {

        ByteBuffer map() {
            long from = number << STRIDE;
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                return channel.map(
                        FileChannel.MapMode.READ_ONLY, from, Math.min(channel.size() - from, Integer.MAX_VALUE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * A part of a file.
     *
     * @param start in bytes
     * @param length in bytes, up to a gigabyte
     */
    ByteBuffer part(Path file, long start, int length) {
        ByteBuffer stretch = mapped.computeIfAbsent(new Stretch(file, start >>> STRIDE), Stretch::map);
        return stretch.slice((int) (start & ((1L << STRIDE) - 1)), length);
    }
}
