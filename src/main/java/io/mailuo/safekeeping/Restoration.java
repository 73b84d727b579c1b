package io.mailuo.safekeeping;

import io.mailuo.pipeline.GraphBuild;
import io.mailuo.pipeline.Inbox;
import io.mailuo.pipeline.SpoolCopy;
import io.mailuo.store.GraphStore;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Makes the content of a {@linkplain BackupFile backup} that of a store; nothing is changed before all of it is checked. */
public final class Restoration implements AutoCloseable {

    /** The names that a spool gives its files. */
    private static final Pattern KEPT = Pattern.compile("[0-9]{1,9}\\.[a-z]{1,20}");

    private final Path file;
    private final ZipFile zip;

    private Restoration(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /**
     * Opens a backup and checks the hash of each entry.
     *
     * @throws IOException if it is missing, cut, damaged or none; the message names it and says which
     */
    public static Restoration open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + ": no such file; name one that mailuo backup wrote");
        }
        try {
            Restoration opened = new Restoration(file, new ZipFile(file.toFile()));
            try {
                opened.check();
                return opened;
            } catch (IOException | RuntimeException failure) {
                opened.close();
                throw failure;
            }
        } catch (ZipException | EOFException damaged) {
            throw new IOException(file + " is no whole backup: " + damaged.getMessage(), damaged);
        }
    }

    private void check() throws IOException {
        Map<String, String> sums = new HashMap<>();
        ZipEntry listed = zip.getEntry(BackupFile.SUMS);
        if (listed == null) {
            throw new IOException(file + " is no backup: it has no entry " + BackupFile.SUMS);
        }
        try (InputStream in = zip.getInputStream(listed)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.length() > 66)
                    .forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String noted = sums.remove(entry.getName());
            if (entry.getName().equals(BackupFile.SUMS)) {
                continue;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                if (!DigestUtils.sha256Hex(in).equals(noted)) {
                    throw new IOException(file + " is damaged: the check sum of " + entry.getName() + " is another");
                }
            }
        }
        if (!sums.isEmpty()) {
            throw new IOException(file + " is damaged: it has lost "
                    + sums.keySet().stream().min(Comparator.naturalOrder()).orElseThrow());
        }
    }

    /**
     * Puts the content into a store in the place of its own.
     *
     * @throws IOException if the file cannot be read; the former graph stays
     */
    public void into(GraphStore store) throws IOException {
        Map<String, String> manifest = manifest();
        Path folder = store.folder().orElseThrow();
        try {
            SpoolCopy.forget(store);
            Map<String, String> first = SpoolCopy.without(manifest);
            first.remove(GraphBuild.LEDGER);
            store.replaceAll(this::quads, first);
            // The store removes what ends so when it is next written, should this process be killed.
            Path unpacked = Files.createDirectory(folder.resolve("restore.tmp"));
            unpack(BackupFile.SPOOL, name -> KEPT.matcher(name).matches(), unpacked);
            SpoolCopy.put(store, unpacked, manifest);
            unpack(BackupFile.INBOX, name -> Inbox.fault(name).isEmpty(), unpacked);
            new Inbox(folder).replaceAll(unpacked);
            Files.delete(unpacked);
            ZipEntry ledger = zip.getEntry(BackupFile.LEDGER);
            if (ledger != null) {
                copy(ledger, store.generation().orElseThrow().resolve(BackupFile.LEDGER));
                store.putManifest(GraphBuild.LEDGER, manifest.getOrDefault(GraphBuild.LEDGER, ""));
            }
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
    }

    private Map<String, String> manifest() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = entry(BackupFile.MANIFEST)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> manifest = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> manifest.put(key, properties.getProperty(key)));
        return manifest;
    }

    private InputStream entry(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(file + " is no backup: it has no entry " + name);
        }
        return zip.getInputStream(entry);
    }

    private void quads(Consumer<Quad> sink) {
        try (InputStream in = entry(BackupFile.GRAPH)) {
            RDFParser.source(in)
                    .lang(Lang.NQUADS)
                    .checking(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(new StreamRDFBase() {
                        @Override
                        public void quad(Quad quad) {
                            sink.accept(quad);
                        }
                    });
        } catch (RiotException failure) {
            throw new UncheckedIOException(new IOException(file + ": " + failure.getMessage(), failure));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Unpacks the entries behind a prefix whose names are such as we give: nothing else of an archive becomes a file. */
    private void unpack(String prefix, Predicate<String> ours, Path folder) throws IOException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.getName().startsWith(prefix)) {
                String name = entry.getName().substring(prefix.length());
                if (ours.test(name)) {
                    copy(entry, folder.resolve(name));
                }
            }
        }
    }

    private void copy(ZipEntry entry, Path to) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, to);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
