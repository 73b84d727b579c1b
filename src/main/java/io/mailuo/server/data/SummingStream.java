package io.mailuo.server.data;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** Counts and sums what is written, and passes it on. */
final class SummingStream extends OutputStream {

    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private final OutputStream next;
    private long bytes;

    SummingStream(OutputStream next) {
        this.next = next;
    }

    @Override
    public void write(int octet) throws java.io.IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int from, int length) throws java.io.IOException {
        digest.update(buffer, from, length);
        bytes += length;
        next.write(buffer, from, length);
    }

    /** What was written; nothing may be written afterwards. */
    Sum sum() {
        return new Sum(bytes, HexFormat.of().formatHex(digest.digest()));
    }
}
