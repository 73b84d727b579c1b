package io.mailuo.pipeline;

import io.mailuo.pipeline.spool.FileEntries;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** A hash of all that a graph depends on: equal fingerprints give equal graphs. */
final class Fingerprint {

    /** Key of the fingerprint in a store's manifest. */
    static final String KEY = "fingerprint";

    private Fingerprint() {}

    /** The fingerprint of a build, whatever the order of its files. */
    static String of(FileEntries files, BuildSettings settings) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        add(digest, settings.base(), settings.program(), settings.lexicon());
        files.digest(digest);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String... parts) {
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0xFF); // no byte of UTF-8: "ab" + "c" and "a" + "bc" stay two
        }
    }
}
