package io.mailuo.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What program this is: its version number, and a check sum of its code and knowledge. */
public final class ProgramCode {

    /** A jar whose classes were rewritten for another class path holds here the check sum that they had before. */
    public static final String NOTE = "META-INF/mailuo-code";

    private static final String DEVELOPMENT = "development";

    private ProgramCode() {}

    /** The version number that the jar states. */
    public static String number() {
        return Optional.ofNullable(ProgramCode.class.getPackage().getImplementationVersion())
                .orElse(DEVELOPMENT);
    }

    /**
     * The version number with a check sum of the program's own classes, lexicon and ontology: a graph made by other rules
     * is made anew even where the number stays the same.
     */
    public static String version() {
        try (InputStream noted = ProgramCode.class.getResourceAsStream("/" + NOTE)) {
            if (noted != null) {
                return number() + "+" + new String(noted.readAllBytes(), StandardCharsets.UTF_8).strip();
            }
            Path program = Path.of(ProgramCode.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return number() + "+" + checkSum(program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Check sum of a program's own classes, lexicon and ontology, the same in a jar and in the folder that it was made of. */
    public static String checkSum(Path program) throws IOException {
        SortedMap<String, Long> sums = Files.isDirectory(program) ? ofFolder(program) : ofJar(program);
        sums.keySet().removeIf(name -> !isOwn(name));
        return Long.toHexString(sum(sums));
    }

    /** Check sum of the tables in a folder, empty where there is no folder. */
    public static String checkSum(Optional<Path> lexicon) {
        if (lexicon.isEmpty()) {
            return "";
        }
        try {
            return Long.toHexString(sum(ofFolder(lexicon.get())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A jar keeps the check sums in its directory, so its content need not be read. */
    private static SortedMap<String, Long> ofJar(Path jar) throws IOException {
        SortedMap<String, Long> sums = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .forEach((ZipEntry entry) -> sums.put(entry.getName(), entry.getCrc()));
        }
        return sums;
    }

    private static SortedMap<String, Long> ofFolder(Path folder) throws IOException {
        SortedMap<String, Long> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                sums.put(name, crc(Files.readAllBytes(file)));
            }
        }
        return sums;
    }

    /** The job for a cluster is not in every jar and changes no graph. */
    private static boolean isOwn(String entry) {
        return (entry.startsWith("io/mailuo/") && !entry.startsWith("io/mailuo/spark/"))
                || entry.startsWith("ontology/");
    }

    private static long sum(Map<String, Long> sums) {
        Collection<String> lines = sums.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        return crc(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
