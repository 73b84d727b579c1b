package io.mailuo.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A file on this machine.
 *
 * @param within real paths of files and folders, out of which it must not lead when it is opened; empty if it may lie anywhere
 */
record FileContent(Input input, List<Path> within) implements Content {

    /** Larger files, which are no articles, are not read to their end for their hash: it takes a second or three for each gigabyte. */
    static final long MOST_HASHED = 1L << 30;

    @Override
    public String name() {
        return input.name();
    }

    @Override
    public String place() {
        return input.shown();
    }

    @Override
    public long size() throws IOException {
        return Files.size(place(input.path()));
    }

    @Override
    public byte[] bytes() throws IOException {
        try (InputStream in = open()) {
            // A file may have grown since its size was asked for.
            return in.readNBytes((int) ReadingLimits.STANDARD.bytes() + 1);
        }
    }

    @Override
    public FileSum sum() throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = open()) {
            for (int length = in.read(buffer); length > 0; length = in.read(buffer)) {
                size += length;
                if (size > MOST_HASHED) {
                    return new FileSum(size(), "");
                }
                digest.update(buffer, 0, length);
            }
        }
        return new FileSum(size, HexFormat.of().formatHex(digest.digest()));
    }

    /** Opening a pipe waits for who writes to it, which may be nobody. */
    private InputStream open() throws IOException {
        if (Files.exists(input.path()) && !Files.isRegularFile(input.path())) {
            throw new IOException("it is a pipe, a device or a folder by now");
        }
        return within.isEmpty()
                ? Files.newInputStream(input.path())
                : Files.newInputStream(place(input.path()), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whoever may write to the folder may have put a link in the place of the file since it was found. */
    private Path place(Path path) throws IOException {
        if (within.isEmpty()) {
            return path;
        }
        Path real = path.toRealPath();
        if (within.stream().noneMatch(real::startsWith)) {
            throw new IOException("it leads out of the folder by now, which --untrusted does not follow");
        }
        return real;
    }
}
