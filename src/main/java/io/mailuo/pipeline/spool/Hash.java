package io.mailuo.pipeline.spool;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

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
        return first(DigestUtils.getSha256Digest().digest(bytes));
    }

    /** The hash of texts, one by one. */
    public static Hash of(Stream<String> texts) {
        MessageDigest digest = DigestUtils.getSha256Digest();
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
}
