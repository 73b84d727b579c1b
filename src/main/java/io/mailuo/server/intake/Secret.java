package io.mailuo.server.intake;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A secret as it is kept: salted and hashed by PBKDF2 with HMAC-SHA-256, so that the file is of no use to whoever reads it.
 *
 * @param rounds how often it is hashed, which makes guessing slow
 * @param salt makes equal secrets look different
 * @param hash what comes out
 */
@SuppressWarnings("ArrayRecordComponent") // its own comparison takes as long for every hash; never a key
record Secret(int rounds, byte[] salt, byte[] hash) {

    /** What OWASP's Password Storage Cheat Sheet asks of PBKDF2-HMAC-SHA256 since 2023. */
    static final int ROUNDS = 600_000;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final String SCHEME = "pbkdf2-sha256";

    /** Hashes a secret with a salt of its own. */
    static Secret of(char[] plain, int rounds) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new Secret(rounds, salt, hash(plain, salt, rounds));
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if it is nothing of the kind
     */
    static Secret parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            throw new IllegalArgumentException("not of the form " + SCHEME + ":ROUNDS:SALT:HASH");
        }
        int rounds = Integer.parseInt(parts[1]);
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] hash = Base64.getDecoder().decode(parts[3]);
        if (rounds < 1 || salt.length < SALT_BYTES || hash.length != HASH_BITS / 8) {
            throw new IllegalArgumentException("the rounds, the salt or the hash are too short");
        }
        return new Secret(rounds, salt, hash);
    }

    /** Whether a secret is this one; takes as long whether it is or not. */
    boolean matches(char[] plain) {
        return MessageDigest.isEqual(hash, hash(plain, salt, rounds));
    }

    private static byte[] hash(char[] plain, byte[] salt, int rounds) {
        PBEKeySpec key = new PBEKeySpec(plain, salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2WithHmacSHA256", e);
        } finally {
            key.clearPassword();
        }
    }

    @Override
    public String toString() {
        Base64.Encoder base64 = Base64.getEncoder();
        return SCHEME + ":" + rounds + ":" + base64.encodeToString(salt) + ":" + base64.encodeToString(hash);
    }
}
