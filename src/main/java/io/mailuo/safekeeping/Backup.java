package io.mailuo.safekeeping;

import io.mailuo.pipeline.Inbox;
import io.mailuo.pipeline.SpoolCopy;
import io.mailuo.rdf.Exporter;
import io.mailuo.rdf.GraphFormat;
import io.mailuo.store.GraphStore;
import io.mailuo.store.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.sparql.core.DatasetGraph;

/** Puts a store into one {@linkplain BackupFile file}: the graph, its metadata, its ledger and what its build kept. */
public final class Backup {

    private final StringBuilder sums = new StringBuilder();
    private final ZipOutputStream zip;

    private Backup(ZipOutputStream zip) {
        this.zip = zip;
    }

    /** What goes into an entry. */
    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a backup aside and moves it into place when it is whole and on the disk.
     *
     * @param store open for writing, so that nobody changes it meanwhile
     * @return its size in bytes
     */
    public static long write(GraphStore store, Path file) throws IOException {
        WholeFile.write(file, out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            new Backup(zip).entries(store);
            zip.finish();
            zip.flush();
        });
        return Files.size(file);
    }

    private void entries(GraphStore store) throws IOException {
        entry(BackupFile.MANIFEST, out -> out.write(properties(store).getBytes(StandardCharsets.UTF_8)));
        entry(BackupFile.GRAPH, out -> store.read(quads -> export(quads, out)));
        Optional<Path> ledger = store.generation()
                .map(folder -> folder.resolve(BackupFile.LEDGER))
                .filter(Files::exists);
        if (ledger.isPresent()) {
            entry(BackupFile.LEDGER, out -> Files.copy(ledger.get(), out));
        }
        for (Path kept : SpoolCopy.files(store)) {
            entry(BackupFile.SPOOL + kept.getFileName(), out -> Files.copy(kept, out));
        }
        Optional<Inbox> inbox = store.folder().map(Inbox::new);
        if (inbox.isPresent()) {
            for (String name : inbox.get().names()) {
                entry(BackupFile.INBOX + name, out -> Files.copy(inbox.get().file(name), out));
            }
        }
        byte[] all = sums.toString().getBytes(StandardCharsets.UTF_8);
        entry(BackupFile.SUMS, out -> out.write(all));
    }

    private static long export(DatasetGraph quads, OutputStream out) {
        try {
            return new Exporter().write(quads, GraphFormat.NQUADS, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void entry(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        MessageDigest digest = DigestUtils.getSha256Digest();
        try {
            content.write(new DigestOutputStream(zip, digest));
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
        zip.closeEntry();
        sums.append(HexFormat.of().formatHex(digest.digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    /** Sorted, and without the time that {@link Properties} puts first. */
    private static String properties(GraphStore store) throws IOException {
        Properties properties = new Properties();
        properties.putAll(store.manifest());
        StringWriter text = new StringWriter();
        properties.store(text, null);
        return text.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .reduce("", (all, line) -> all + line + "\n");
    }
}
