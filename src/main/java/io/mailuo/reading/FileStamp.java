package io.mailuo.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells without reading it that a file is the same as at another time: a hash of its path, size, times and number in the file system.
 *
 * @param high first half of the hash
 * @param low second half
 */
public record FileStamp(long high, long low) {

    /** What is written within one tick of a file system's clock has one time: no file system in use ticks more slowly (FAT: two seconds). */
    private static final Duration TICK = Duration.ofSeconds(3);

    /**
     * Stamps a file; to be done before the file is read.
     *
     * <p>A file that changed just now may change again without its time or size showing it: version control systems call such an entry of their index racily clean and
     * compare the content. It gets no stamp, so that the next build reads it again. A time in the future is no better.
     *
     * @return empty if the file cannot be told by its looks, or not be looked at
     */
    public static Optional<FileStamp> of(Path path) {
        Instant now = Instant.now();
        try {
            BasicFileAttributes looks = Files.readAttributes(path, BasicFileAttributes.class);
            FileTime status = status(path).orElse(looks.lastModifiedTime());
            boolean settled = settled(looks.lastModifiedTime(), now) && settled(status, now);
            return settled ? Optional.of(of(path, looks, status)) : Optional.empty();
        } catch (IOException unseen) {
            return Optional.empty();
        }
    }

    private static boolean settled(FileTime time, Instant now) {
        return time.toInstant().isBefore(now.minus(TICK));
    }

    /** When the file's content or name last changed, which unlike the time of its content nobody can set; not every system keeps it. */
    private static Optional<FileTime> status(Path path) throws IOException {
        try {
            return Optional.of((FileTime) Files.getAttribute(path, "unix:ctime"));
        } catch (UnsupportedOperationException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static FileStamp of(Path path, BasicFileAttributes looks, FileTime status) {
        String text = String.join(
                "\n",
                path.toString(),
                path.toAbsolutePath().normalize().toString(),
                Long.toString(looks.size()),
                looks.lastModifiedTime().toInstant().toString(),
                status.toInstant().toString(),
                String.valueOf(looks.fileKey()));
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            return new FileStamp(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
