package io.mailuo.store;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Small metadata in a properties file. Keys are sorted and there is no time stamp (unlike {@link Properties#store}), so
 * that the same graph has the same manifest. The last line, a comment to {@link Properties}, is the check sum of the
 * lines before it; a file without one was written by an earlier version of the program.
 */
final class Manifest {

    private static final String SUM = "#crc32=";

    private Manifest() {}

    /**
     * Reads a manifest; a missing file is an empty one.
     *
     * @throws IOException if it cannot be read, or its check sum is another
     */
    static SortedMap<String, String> read(Path file) throws IOException {
        SortedMap<String, String> entries = new TreeMap<>();
        if (Files.exists(file)) {
            String text = Files.readString(file);
            if (!isWhole(text)) {
                throw new IOException(file + " is damaged: its check sum is another than that of its lines");
            }
            Properties properties = new Properties();
            try (Reader in = new StringReader(text)) {
                properties.load(in);
            }
            properties.stringPropertyNames().forEach(key -> entries.put(key, properties.getProperty(key)));
        }
        return Collections.unmodifiableSortedMap(entries);
    }

    /** Whether a manifest is there and as it was written. */
    static boolean isWhole(Path file) {
        try {
            return Files.isRegularFile(file) && isWhole(Files.readString(file));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** A manifest of an earlier version has no comment at all; a cut one has lost its end. */
    private static boolean isWhole(String text) {
        int last = text.lastIndexOf(SUM);
        return last < 0
                ? !text.contains("#") && (text.isEmpty() || text.endsWith("\n"))
                : text.substring(last).equals(sum(text.substring(0, last)));
    }

    private static String sum(String lines) {
        CRC32 sum = new CRC32();
        sum.update(lines.getBytes(StandardCharsets.UTF_8));
        return String.format("%s%08x%n", SUM, sum.getValue()).replace("\r", "");
    }

    /** Writes a manifest so that a reader, even after a crash, sees the old one or the new one. */
    static void write(Path file, Map<String, String> entries) throws IOException {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(entries)
                .forEach((key, value) -> text.append(escape(key, true))
                        .append('=')
                        .append(escape(value, false))
                        .append('\n'));
        writeWhole(file, text + sum(text.toString()));
    }

    /** Writes a file aside, forces it to the disk and moves it into place. */
    static void writeWhole(Path file, String text) throws IOException {
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        forceFolder(file.toAbsolutePath().getParent());
    }

    /** Forces the names in a folder to the disk, where the system can (Windows cannot open a folder). */
    static void forceFolder(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException cannot) {
            if (Files.notExists(folder)) {
                throw new UncheckedIOException(cannot);
            }
        }
    }

    /** As {@link Properties} reads it: a backslash before what ends or splits a key, and before a leading blank. */
    private static String escape(String text, boolean key) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                case '\f' -> escaped.append("\\f");
                case '\\' -> escaped.append("\\\\");
                default -> {
                    boolean special = key ? " =:#!".indexOf(c) >= 0 : c == ' ' && i == 0;
                    escaped.append(special ? "\\" : "").append(c);
                }
            }
        }
        return escaped.toString();
    }
}
