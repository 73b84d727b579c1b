package io.mailuo.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells without reading it that a file is the same as at another time: by what a look at it shows, as it is and not as a hash, so that nobody can make a file that only looks so.
 *
 * @param place hash of its path, as it was named and where that leads, and of its file system: of the same file by another path messages name another
 * @param size in bytes
 * @param content when its content last changed, in nanoseconds since 1970
 * @param status when its content or name last changed, which unlike the time of its content nobody can set; where the system does not keep it, as {@code content}
 * @param number its number in the file system
 */
public record FileStamp(long place, long size, long content, long status, long number) {

    /** What is written within one tick of a file system's clock has one time: no file system in use ticks more slowly (FAT: two seconds). */
    private static final long TICK = Duration.ofSeconds(3).toNanos();

    private static final String SEEN = "unix:size,lastModifiedTime,ctime,ino,dev";

    /** Stands for none where one is written. */
    public static final FileStamp NONE = new FileStamp(0, 0, 0, 0, 0);

    /** Where paths begin that say nothing of it. */
    private static final int HERE = Path.of("").toAbsolutePath().toString().hashCode();

    /** Spreads a number over all bits: 2⁶⁴ over the golden ratio. */
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    /**
     * Stamps a file; to be done before the file is read.
     *
     * <p>A file that changed just now may change again without its time or size showing it: version control systems call such an entry of their index racily clean and
     * compare the content. It gets no stamp, so that the next build reads it again. A time in the future is no better.
     *
     * @return empty if the file cannot be told by its looks, or not be looked at
     */
    public static Optional<FileStamp> of(Path path) {
        long settled = nanos(Instant.now()) - TICK;
        try {
            FileStamp stamp = seen(path);
            return stamp.content < settled && stamp.status < settled ? Optional.of(stamp) : Optional.empty();
        } catch (IOException unseen) {
            return Optional.empty();
        }
    }

    /** Compares by hand: of a record the JVM puts the comparison together when it is first needed, which takes longer than thousands of these. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileStamp stamp
                && place == stamp.place
                && size == stamp.size
                && content == stamp.content
                && status == stamp.status
                && number == stamp.number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(place ^ (number * SPREAD) ^ content ^ status ^ size);
    }

    /** Looks once: thousands of files are looked at in a build that then has nothing to do. */
    private static FileStamp seen(Path path) throws IOException {
        try {
            Map<String, Object> seen = Files.readAttributes(path, SEEN);
            return new FileStamp(
                    place(path) ^ (number(seen, "dev") * SPREAD),
                    number(seen, "size"),
                    time(seen, "lastModifiedTime"),
                    time(seen, "ctime"),
                    number(seen, "ino"));
        } catch (UnsupportedOperationException | IllegalArgumentException unknown) {
            BasicFileAttributes seen = Files.readAttributes(path, BasicFileAttributes.class);
            long content = nanos(seen.lastModifiedTime());
            return new FileStamp(
                    place(path),
                    seen.size(),
                    content,
                    content,
                    String.valueOf(seen.fileKey()).hashCode());
        }
    }

    private static long place(Path path) {
        return ((long) path.toString().hashCode() << Integer.SIZE) ^ (path.isAbsolute() ? 0 : HERE);
    }

    private static long number(Map<String, Object> seen, String name) {
        return (long) Objects.requireNonNull(seen.get(name));
    }

    private static long time(Map<String, Object> seen, String name) {
        return nanos((FileTime) Objects.requireNonNull(seen.get(name)));
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    private static long nanos(Instant time) {
        return TimeUnit.SECONDS.toNanos(time.getEpochSecond()) + time.getNano();
    }
}
