package io.mailuo.reading;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * Size and hash of a file's bytes: by them the ledger says which file it was that was read or rejected.
 *
 * @param bytes size in bytes, −1 where it is not known
 * @param sha256 hash of the bytes, lower-case hexadecimal; empty where they were not read
 */
public record FileSum(long bytes, String sha256) {

    /** Of a file of which nothing could be read. */
    public static final FileSum UNKNOWN = new FileSum(-1, "");

    /** The sum of bytes. */
    static FileSum of(byte[] bytes) {
        return new FileSum(bytes.length, DigestUtils.sha256Hex(bytes));
    }
}
