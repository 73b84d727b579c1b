package io.mailuo.nlp.tag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The marked training text: the files {@code *.txt} of a folder, a sentence a line; blank lines and lines that begin with #
 * do not count.
 *
 * @param files the sentences of each file, files in order of their names
 * @param sha256 hash of names and bytes of the files, lower-case hexadecimal
 */
public record MarkedCorpus(List<List<MarkedSentence>> files, String sha256) {

    public MarkedCorpus {
        files = List.copyOf(files);
    }

    /**
     * Reads the text.
     *
     * @param folder where the files are
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if a line is not of the form; the message has one line for each fault, with file
     *     and line number
     */
    public static MarkedCorpus read(Path folder) throws IOException {
        List<List<MarkedSentence>> files = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Path file : files(folder)) {
            files.add(sentences(file, faults));
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return new MarkedCorpus(files, sha256(folder));
    }

    /**
     * Hash of the files of a folder, by which a model says what it was trained on.
     *
     * @throws IOException if a file cannot be read
     */
    public static String sha256(Path folder) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        for (Path file : files(folder)) {
            digest.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** All sentences, file after file. */
    List<MarkedSentence> sentences() {
        return files.stream().flatMap(List::stream).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static List<MarkedSentence> sentences(Path file, List<String> faults) throws IOException {
        List<MarkedSentence> sentences = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                sentences.add(MarkedLine.read(line));
            } catch (IllegalArgumentException e) {
                faults.add(file.getFileName() + ":" + (i + 1) + ": " + e.getMessage());
            }
        }
        return sentences;
    }
}
