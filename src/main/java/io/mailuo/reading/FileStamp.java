package io.mailuo.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

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
            Looks looks = Looks.of(path);
            boolean settled = settled(looks.content(), now) && settled(looks.status(), now);
            return settled ? Optional.of(of(path, looks)) : Optional.empty();
        } catch (IOException unseen) {
            return Optional.empty();
        }
    }

    private static boolean settled(FileTime time, Instant now) {
        return time.toInstant().isBefore(now.minus(TICK));
    }

    /**
     * What a look at a file shows.
     *
     * @param content when its content last changed
     * @param status when its content or name last changed, which unlike the time of its content nobody can set; where the system does not keep it, as {@code content}
     * @param key its number in the file system, in words
     */
    private record Looks(long size, FileTime content, FileTime status, String key) {

        /** Looks once: thousands of files are looked at in a build that then has nothing to do. */
        static Looks of(Path path) throws IOException {
            try {
                Map<String, Object> seen = Files.readAttributes(path, "unix:size,lastModifiedTime,ctime,fileKey");
                return new Looks(
                        (long) Objects.requireNonNull(seen.get("size")),
                        (FileTime) Objects.requireNonNull(seen.get("lastModifiedTime")),
                        (FileTime) Objects.requireNonNull(seen.get("ctime")),
                        String.valueOf(seen.get("fileKey")));
            } catch (UnsupportedOperationException | IllegalArgumentException unknown) {
                BasicFileAttributes seen = Files.readAttributes(path, BasicFileAttributes.class);
                return new Looks(
                        seen.size(), seen.lastModifiedTime(), seen.lastModifiedTime(), String.valueOf(seen.fileKey()));
            }
        }
    }

    private static FileStamp of(Path path, Looks looks) {
        String text = path + "\n" + path.toAbsolutePath().normalize() + "\n" + looks.size() + "\n"
                + exact(looks.content()) + "\n" + exact(looks.status()) + "\n" + looks.key();
        ByteBuffer hash = ByteBuffer.wrap(DigestUtils.sha256(text));
        return new FileStamp(hash.getLong(), hash.getLong());
    }

    private static String exact(FileTime time) {
        Instant instant = time.toInstant();
        return instant.getEpochSecond() + "." + instant.getNano();
    }
}
