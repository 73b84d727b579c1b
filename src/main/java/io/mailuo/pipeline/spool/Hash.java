package io.mailuo.pipeline.spool;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The first half of a SHA-256: what has one hash is one, for all that is to be feared of chance.
 *
 * @param high the first eight bytes
 * @param low the next eight
 */
public record Hash(long high, long low) {

    /** Of nothing yet. */
    public static final Hash NONE = new Hash(0, 0);

    /** The hash of bytes. */
    public static Hash of(byte[] bytes) {
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new Hash(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
