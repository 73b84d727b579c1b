package io.mailuo.pipeline.spool;

import java.io.InputStream;

/** Bytes that one thread reads: a stream of the JDK takes a lock for each byte. */
final class UnsharedBytes extends InputStream {

    private final byte[] bytes;
    private final int end;
    private int next;

    UnsharedBytes(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    /** A part of bytes. */
    UnsharedBytes(byte[] bytes, int start, int length) {
        this.bytes = bytes;
        this.next = start;
        this.end = start + length;
    }

    @Override
    public int read() {
        return next < end ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int count = Math.min(length, end - next);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        System.arraycopy(bytes, next, target, offset, count);
        next += count;
        return count;
    }

    @Override
    public int available() {
        return end - next;
    }
}
