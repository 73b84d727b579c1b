package io.mailuo.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A sorted run of rows of four numbers on the disk. A row is kept as what differs from the row before: the first column
 * that differs, by how much, and the columns behind it, each number in as few bytes as it needs.
 *
 * @param file where the rows are
 * @param rows number of rows
 */
record RunFile(Path file, long rows) {

    /** Columns of a row. */
    static final int WIDTH = 4;

    private static final int BUFFER = 1 << 16;

    /** Longest form of a row: the column, and ten bytes a number. */
    private static final int LONGEST = 1 + WIDTH * 10;

    /** Writes rows that come in ascending order; one that equals the row before is left out. */
    static final class Writer implements AutoCloseable {

        private final Path file;
        private final OutputStream out;
        private final byte[] buffer = new byte[BUFFER];
        private final long[] last = new long[WIDTH];
        private int used;
        private long rows;

        Writer(Path file) throws IOException {
            this.file = file;
            out = Files.newOutputStream(file);
        }

        void write(long a, long b, long c, long d) throws IOException {
            if (used > BUFFER - LONGEST) {
                flush();
            }
            int column = rows == 0 || a != last[0] ? 0 : b != last[1] ? 1 : c != last[2] ? 2 : d != last[3] ? 3 : WIDTH;
            if (column == WIDTH) {
                return;
            }
            buffer[used++] = (byte) column;
            if (column == 0) {
                number(a - last[0]);
            }
            if (column <= 1) {
                difference(b - last[1]);
            }
            if (column <= 2) {
                difference(c - last[2]);
            }
            difference(d - last[3]);
            last[0] = a;
            last[1] = b;
            last[2] = c;
            last[3] = d;
            rows++;
        }

        private void difference(long value) {
            number((value << 1) ^ (value >> 63));
        }

        private void number(long value) {
            long rest = value;
            while ((rest & ~0x7FL) != 0) {
                buffer[used++] = (byte) (rest | 0x80);
                rest >>>= 7;
            }
            buffer[used++] = (byte) rest;
        }

        private void flush() throws IOException {
            out.write(buffer, 0, used);
            used = 0;
        }

        /** Ends the run. */
        RunFile finish() throws IOException {
            flush();
            out.close();
            return new RunFile(file, rows);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** Reads the rows; the current one is in {@link #row}. */
    static final class Reader implements AutoCloseable {

        /** The current row. */
        final long[] row = new long[WIDTH];

        private final InputStream in;
        private final byte[] buffer = new byte[BUFFER];
        private int at;
        private int end;
        private long left;

        Reader(RunFile run) throws IOException {
            in = Files.newInputStream(run.file());
            left = run.rows();
        }

        /** Goes to the next row, and says whether there is one. */
        boolean next() throws IOException {
            if (left == 0) {
                return false;
            }
            left--;
            int column = one();
            for (int i = column; i < WIDTH; i++) {
                long value = number();
                row[i] += i == 0 ? value : (value >>> 1) ^ -(value & 1);
            }
            return true;
        }

        private long number() throws IOException {
            long value = 0;
            int shift = 0;
            int next;
            do {
                next = one();
                value |= (long) (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
            return value;
        }

        private int one() throws IOException {
            if (at == end) {
                at = 0;
                end = in.read(buffer);
                if (end <= 0) {
                    throw new EOFException("a run of rows ends too early");
                }
            }
            return buffer[at++];
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
