package io.mailuo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonParser;
import io.mailuo.server.log.RequestIds;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The container file and the systemd unit, as far as they can be tried without either: what they name is there, their
 * commands run from a folder that nobody can write to, for a user who owns nothing in it.
 */
class DeploymentIT {

    private static final Path CONTAINER = Path.of("src", "container", "Containerfile");
    private static final Path UNIT = Path.of("src", "systemd", "mailuo.service");
    private static final String HOME = "/opt/mailuo/";
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/ ");

    private final Path folder;

    DeploymentIT(@TempDir Path folder) {
        this.folder = folder;
    }

    /** The lines of a container file, each with those that continue it. */
    private static List<String> instructions() throws IOException {
        return Files.readString(CONTAINER).replaceAll("\\\\\n\\s*", "").lines().toList();
    }

    /** What the first stage gives to the second, relative to the sources. */
    private static List<Path> copied() throws IOException {
        return instructions().stream()
                .filter(line -> line.startsWith("COPY --from=build "))
                .flatMap(line -> Arrays.stream(line.split(" ")).skip(2).limit(line.split(" ").length - 3L))
                .map(path -> Path.of(path.substring(HOME.length())))
                .toList();
    }

    /** The words of an instruction that is a list. */
    private static List<String> words(String instruction) throws IOException {
        String list = instructions().stream()
                .filter(line -> line.startsWith(instruction + " "))
                .findFirst()
                .orElseThrow()
                .substring(instruction.length() + 1);
        return JsonParser.parseString(list).getAsJsonArray().asList().stream()
                .map(word -> word.getAsString())
                .toList();
    }

    /** What the unit starts. */
    private static List<String> started() throws IOException {
        return Files.readAllLines(UNIT).stream()
                .filter(line -> line.startsWith("ExecStart="))
                .map(line -> List.of(line.substring("ExecStart=".length()).split(" ")))
                .findFirst()
                .orElseThrow();
    }

    /** The program as it is installed, with nothing that can be written. */
    private Path installed() throws IOException {
        Path home = folder.resolve("opt/mailuo");
        for (Path path : copied()) {
            assertThat(path).as("is there after packaging").exists();
            Files.createDirectories(home.resolve(path).getParent());
            Files.copy(path, home.resolve(path));
        }
        try (Stream<Path> all = Files.walk(home)) {
            for (Path each : all.toList()) {
                assertThat(each.toFile().setWritable(false, false)).isTrue();
            }
        }
        return home;
    }

    /** The same command as another user, where this one may become it. */
    private static List<String> asNobody(List<String> command) {
        List<String> all = new ArrayList<>();
        if (System.getProperty("user.name").equals("root") && Files.exists(Path.of("/usr/bin/setpriv"))) {
            all.addAll(List.of(
                    "setpriv",
                    "--reuid=10001",
                    "--regid=10001",
                    "--clear-groups",
                    "--no-new-privs",
                    "--bounding-set=-all"));
        }
        all.addAll(command);
        return all;
    }

    /** Lets everybody come to a folder of ours. */
    private static void open(Path folder) throws IOException {
        for (Path each = folder.toAbsolutePath(); each != null; each = each.getParent()) {
            Set<PosixFilePermission> may = Files.getPosixFilePermissions(each);
            if (may.addAll(Set.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_EXECUTE))) {
                Files.setPosixFilePermissions(each, may);
            }
        }
    }

    private Path articles() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "市教育局局长林知远表示，今年全市新建学校12所。\n");
        return articles;
    }

    @Test
    void theContainersCommandServesFromAFolderThatNobodyCanWriteTo() throws Exception {
        Path home = installed();
        Path data = Files.createDirectories(folder.resolve("data"));
        open(data);
        assertThat(data.toFile().setWritable(true, false)).isTrue();
        List<String> command = new ArrayList<>(List.of(home.resolve("mailuo").toString()));
        assertThat(words("ENTRYPOINT")).containsExactly(HOME + "mailuo");
        command.addAll(words("CMD"));
        command.addAll(List.of("--port", "0", "--access-log", articles().toString()));
        Path out = folder.resolve("out");
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(asNobody(command))
                .directory(data.toFile())
                .redirectOutput(out.toFile())
                .redirectError(log.toFile())
                .start();
        try {
            int port = port(process, out, log);
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                    .header(RequestIds.HEADER, "proxy-17")
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .body())
                    .isEqualTo("{\"ready\":true}\n");
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        assertThat(data.resolve("mailuo-store")).isDirectory();
        List<String> events = Files.readAllLines(log).stream()
                .filter(line -> line.startsWith("{"))
                .toList();
        assertThat(events)
                .isNotEmpty()
                .allMatch(line -> JsonParser.parseString(line).isJsonObject());
        assertThat(events).anyMatch(line -> line.contains("ready 200") && line.contains("proxy-17"));
    }

    private static int port(Process process, Path out, Path log) throws Exception {
        for (int i = 0; i < 1_200 && process.isAlive(); i++) {
            Matcher address = ADDRESS.matcher(Files.readString(out));
            if (address.find()) {
                return Integer.parseInt(address.group(1));
            }
            Thread.sleep(50);
        }
        throw new AssertionError("did not start: " + Files.readString(log));
    }

    /** An image, as a tar, keeps whole seconds of a file's time; Java passes over an archive whose jar has another. */
    @Test
    void theArchiveOfClassesFitsTheJarInAnImageToo() throws Exception {
        Path jar = Path.of("target", "mailuo.jar").toAbsolutePath();
        assertThat(Files.getLastModifiedTime(jar).toMillis() % 1000).isZero();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-Xshare:on",
                        "-XX:SharedArchiveFile=" + jar.resolveSibling("mailuo.jsa"),
                        "-cp",
                        jar.toString(),
                        "io.mailuo.cli.Mailuo",
                        "--version")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("fits").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("fits")))
                .isZero();
    }

    @Test
    void theUnitStartsWhatIsInstalledWithOptionsThatThereAre() throws Exception {
        List<String> command = new ArrayList<>(started());
        assertThat(command.get(0)).isEqualTo(HOME + "mailuo");
        assertThat(copied()).contains(Path.of("mailuo"), Path.of("target/mailuo.jar"));
        command.set(0, Path.of("mailuo").toAbsolutePath().toString());
        command.set(command.indexOf("--store") + 1, folder.resolve("none").toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        // The command line was understood, and there is nothing to serve: wrong usage would be 2.
        assertThat(process.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains(folder.resolve("none").toString());
    }

    @Test
    void systemdUnderstandsTheUnit() throws Exception {
        Path tool = Path.of("/usr/bin/systemd-analyze");
        assumeTrue(Files.isExecutable(tool), "skipped: there is no systemd-analyze here");
        String unit = Files.readString(UNIT)
                .replace(HOME + "mailuo", Path.of("mailuo").toAbsolutePath().toString())
                .replace(
                        "file:" + HOME + "README.md",
                        Path.of("README.md").toUri().toString());
        Path copy = Files.writeString(folder.resolve("mailuo.service"), unit);
        Process process = new ProcessBuilder(
                        tool.toString(), "verify", "--man=no", "--recursive-errors=no", copy.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.lines().filter(line -> line.contains("mailuo.service"))).isEmpty();
    }
}
