package io.mailuo.cli;

import java.io.IOException;
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
import picocli.CommandLine.IVersionProvider;

/** What program this is: its version, and a check sum of its code and knowledge. */
final class ProgramVersion implements IVersionProvider {

    private static final String DEVELOPMENT = "development";

    @Override
    public String[] getVersion() {
        return new String[] {"mailuo " + number()};
    }

    /** The version number that the jar states. */
    static String number() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse(DEVELOPMENT);
    }

    /**
     * The version number with a check sum of the program's own classes, lexicon and ontology: a graph made by other rules
     * is made anew even where the number stays the same.
     */
    static String withCheckSum() {
        try {
            Path program = Path.of(ProgramVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            SortedMap<String, Long> sums = Files.isDirectory(program) ? ofFolder(program) : ofJar(program);
            return number() + "+" + Long.toHexString(sum(sums));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Check sum of the tables in a folder, empty where there is no folder. */
    static String checkSum(Optional<Path> lexicon) {
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
                    .filter(entry -> isOwn(entry.getName()))
                    .forEach((ZipEntry entry) -> sums.put(entry.getName(), entry.getCrc()));
        }
        return sums;
    }

    private static SortedMap<String, Long> ofFolder(Path folder) throws IOException {
        SortedMap<String, Long> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                sums.put(folder.relativize(file).toString(), crc(Files.readAllBytes(file)));
            }
        }
        return sums;
    }

    private static boolean isOwn(String entry) {
        return entry.startsWith("io/mailuo/") || entry.startsWith("ontology/");
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
