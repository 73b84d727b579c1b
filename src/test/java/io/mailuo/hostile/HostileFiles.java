package io.mailuo.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A folder of files whose names and kinds are meant to mislead, on systems that have them. */
public final class HostileFiles {

    private static final String TEXT = Hostile.WORDS.repeat(4);

    /** Names that a line, a page, a shell or a path would take for something else. */
    private static final List<String> NAMES = List.of(
            "new\nline.txt",
            "read\t-\tforged.txt\t-\t1\n.txt",
            "return\r.txt",
            "escape\u001B[31m.txt",
            "bell\u0007.txt",
            "turned\u202Etxt.exe.txt",
            "hidden\u200Bspace.txt",
            "<img src=x onerror=mailuo()>.txt",
            "'\"><script>mailuo().txt",
            "&lt;b&gt;.txt",
            "%2e%2e%2fetc%2fpasswd.txt",
            "%FF.txt",
            "a..b.txt",
            "...txt",
            "-",
            "-rf.txt",
            "$(touch mailuo).txt",
            "a\\b.txt",
            "a\\u0041.txt",
            "C:.txt",
            "CON.txt",
            "a#2",
            " .txt",
            "?x=1&y.txt",
            "a:b@c.txt",
            "e\u0301.txt",
            "\u00E9.txt",
            "\uD842\uDFB7.txt",
            "雨".repeat(80) + ".txt");

    private HostileFiles() {}

    /** Number of files that {@link #write} makes inside the folder and that stand for an input each. */
    public static int write(Path folder, Path outside) throws IOException, InterruptedException {
        for (String name : NAMES) {
            Files.writeString(folder.resolve(name), TEXT);
        }
        Files.createDirectories(folder.resolve("folder.txt"));
        Files.writeString(folder.resolve("folder.txt/inner.txt"), TEXT);
        Files.writeString(Files.createDirectories(outside).resolve("secret.txt"), "外面的秘密。" + TEXT);
        Files.createSymbolicLink(
                folder.resolve("link-out.txt"), outside.resolve("secret.txt").toAbsolutePath());
        Files.createSymbolicLink(folder.resolve("link-folder"), outside.toAbsolutePath());
        Files.createSymbolicLink(folder.resolve("link-loop.txt"), Path.of("link-loop.txt"));
        Files.createSymbolicLink(folder.resolve("link-up"), folder.toAbsolutePath());
        Files.createSymbolicLink(folder.resolve("link-nowhere.txt"), Path.of("nowhere.txt"));
        Files.createSymbolicLink(folder.resolve("link-again.txt"), Path.of("a..b.txt"));
        Files.createSymbolicLink(folder.resolve("link-device.txt"), Path.of("/dev/zero"));
        Files.writeString(folder.resolve(".hidden.txt"), TEXT);
        Files.writeString(folder.resolve("picture.jpg"), TEXT);
        Files.writeString(folder.resolve("closed.txt"), TEXT);
        Files.setPosixFilePermissions(folder.resolve("closed.txt"), PosixFilePermissions.fromString("---------"));
        shell(
                folder,
                "mkfifo pipe.txt && printf %s \"$1\" >\"$(printf '\\377.txt')\" && printf %s \"$1\" >\"$(printf '\\376.txt')\"");
        return NAMES.size() + 14;
    }

    /** Java cannot make pipes, nor names that are no text. */
    private static void shell(Path folder, String command) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", command, "sh", TEXT)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), UTF_8);
        if (shell.waitFor() != 0) {
            throw new IOException(said);
        }
    }
}
