package io.mailuo.pipeline.spool;

import java.io.InputStream;

/** Bytes that one thread reads: a stream of the JDK takes a lock for each byte. */
final class UnsharedBytes extends InputStream {

    private final byte[] bytes;
    private int next;

    UnsharedBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        return next < bytes.length ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int count = Math.min(length, bytes.length - next);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        System.arraycopy(bytes, next, target, offset, count);
        next += count;
        return count;
    }
}
