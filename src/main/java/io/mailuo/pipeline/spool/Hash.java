package io.mailuo.pipeline.spool;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Stream;

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
        return first(sha256().digest(bytes));
    }

    /** The hash of texts, one by one. */
    public static Hash of(Stream<String> texts) {
        MessageDigest digest = sha256();
        texts.forEach(text -> {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0xFF); // no byte of UTF-8: "ab" + "c" and "a" + "bc" stay two
        });
        return first(digest.digest());
    }

    private static Hash first(byte[] sha256) {
        ByteBuffer hash = ByteBuffer.wrap(sha256);
        return new Hash(hash.getLong(), hash.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
