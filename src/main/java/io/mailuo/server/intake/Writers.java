package io.mailuo.server.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Who may write: a file with one line for each, which its owner alone can read.
 *
 * <pre>newsroom:pbkdf2-sha256:600000:SALT:HASH</pre>
 *
 * Lines that begin with {@code #} say something to people.
 */
public final class Writers {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,31}");

    /** Shorter ones can be guessed; one that the program makes has 43 characters. */
    private static final int SHORTEST_SECRET = 16;

    private static final int SECRET_BYTES = 32;

    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);

    private final SortedMap<String, Secret> secrets;

    private Writers(SortedMap<String, Secret> secrets) {
        this.secrets = Collections.unmodifiableSortedMap(secrets);
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException if others than its owner may read or write it, a line is not of the form, or nobody is in it
     */
    public static Writers in(Path file) throws IOException {
        checkPermissions(file);
        SortedMap<String, Secret> secrets = new TreeMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.strip().split(":", 2);
                // The line itself stays out of the message: it holds what nobody else should see.
                if (parts.length < 2 || !NAME.matcher(parts[0]).matches()) {
                    throw malformed(file, number, "begin with a name and a colon");
                }
                try {
                    secrets.put(parts[0], Secret.parse(parts[1]));
                } catch (IllegalArgumentException e) {
                    throw malformed(file, number, "go on with pbkdf2-sha256:ROUNDS:SALT:HASH");
                }
            }
        }
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException(
                    file + ": nobody may write; add a writer with: mailuo writer " + file + " NAME");
        }
        return new Writers(secrets);
    }

    private static IllegalArgumentException malformed(Path file, int line, String must) {
        return new IllegalArgumentException(
                file + ", line " + line + ": must " + must + "; mailuo writer FILE NAME writes such lines");
    }

    /** Where the file system knows no such permissions, nothing can be said. */
    private static void checkPermissions(Path file) throws IOException {
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return;
        }
        Set<PosixFilePermission> given = Files.getPosixFilePermissions(file);
        if (given.stream().anyMatch(OF_OTHERS::contains)) {
            throw new IllegalArgumentException(file + ": others than its owner may use it ("
                    + PosixFilePermissions.toString(given) + "); take that away with: chmod 600 " + file);
        }
    }

    /** A secret that nobody guesses: 256 random bits. */
    public static String newSecret() {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /**
     * Adds a writer to a file, which is made if it is not there, or gives one that is in it another secret.
     *
     * @throws IllegalArgumentException if the name or the secret is none that is allowed
     */
    public static void put(Path file, String name, char[] secret) throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a writer has a name of 1 to 32 small letters, digits, - and _, not " + name);
        }
        if (secret.length < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "the secret has " + secret.length + " characters; it must have at least " + SHORTEST_SECRET);
        }
        List<String> lines = new ArrayList<>();
        if (Files.exists(file)) {
            checkPermissions(file);
            lines.addAll(Files.readAllLines(file));
            lines.removeIf(line -> line.startsWith(name + ":"));
        }
        lines.add(name + ":" + Secret.of(secret, Secret.ROUNDS));
        Path aside = file.resolveSibling(file.getFileName() + ".tmp");
        Files.deleteIfExists(aside);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createFile(aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(aside, lines);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether somebody is a writer; takes as long for a name that is not known. */
    boolean admits(String name, char[] secret) {
        Secret known = secrets.get(name);
        // Another's secret is compared for nothing, so that the time does not tell which names there are.
        Secret compared = known != null ? known : secrets.values().iterator().next();
        boolean matches = compared.matches(secret);
        return known != null && matches;
    }
}
