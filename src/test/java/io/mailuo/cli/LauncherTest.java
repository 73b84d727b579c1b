package io.mailuo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a Java that only says how it was called: which options the launcher gives, and what it says where it cannot start. */
class LauncherTest {

    /** What the second compiler is left out by. */
    private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";

    private static final List<String> SPARSELY =
            List.of("-XX:Tier4InvocationThreshold=20000", "-XX:MaxInlineLevel=9", "-XX:FreqInlineSize=100");
    private static final int KILOBYTE = 1024;

    private final Instant packaged = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path work = Path.of("");

    private Path home = Path.of("");

    /** What a run of the launcher gave. */
    private record Run(int status, String out, String err) {

        List<String> options() {
            return out.lines().toList();
        }
    }

    /** An installation: the launcher, a jar that is not read, a Java that says its arguments. */
    @BeforeEach
    void install() throws IOException {
        home = work.resolve("脉络 here");
        Path target = Files.createDirectories(home.resolve("target"));
        Files.copy(Path.of("mailuo"), home.resolve("mailuo"));
        Files.createFile(target.resolve("mailuo.jar"));
        Files.setLastModifiedTime(target.resolve("mailuo.jar"), FileTime.from(packaged));
        Path java = Files.createDirectories(work.resolve("java/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\nprintf 'LC_ALL=%s\\n' \"$LC_ALL\"\nexit 3\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        java("17.0.9");
    }

    @Test
    void handsArgumentsOverAsTheyAreAndTheStatusBack() throws IOException, InterruptedException {
        Run run = run("query", "two words", "", "*", "人民 网");
        assertThat(run.options()).containsSubsequence("io.mailuo.cli.Mailuo", "query", "two words", "", "*", "人民 网");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(3);
    }

    @Test
    void runsThroughALinkFromAnyFolder() throws IOException, InterruptedException {
        Path link = Files.createDirectories(work.resolve("bin")).resolve("mailuo");
        Files.createSymbolicLink(link, Path.of("../脉络 here/mailuo"));
        assertThat(launch(Map.of(), List.of(link.toString(), "--help")).options())
                .containsSubsequence(
                        "-cp", home.toRealPath().resolve("target/mailuo.jar").toString(), "io.mailuo.cli.Mailuo");
    }

    @Test
    void putsOptionsOfTheUserBehindItsOwn() throws IOException, InterruptedException {
        Run run = launch(Map.of("MAILUO_OPTS", "-Xmx2g -Dx=y"), List.of(launcher(), "serve"));
        assertThat(run.options()).containsSubsequence("-Xmx1g", "-XX:+UseG1GC", "-Xmx2g", "-Dx=y", "-cp");
    }

    @Test
    void readsFileNamesAsUtf8InAPlainLocaleAndLeavesAnotherAlone() throws IOException, InterruptedException {
        assertThat(launch(Map.of("LC_ALL", "C"), List.of(launcher(), "--help")).out())
                .contains("LC_ALL=C.UTF-8\n");
        assertThat(launch(Map.of("LC_ALL", "zh_CN.utf8"), List.of(launcher(), "--help"))
                        .out())
                .contains("LC_ALL=zh_CN.utf8\n");
    }

    @Test
    void refusesAnOldJavaAndAMissingOneInOneLine() throws IOException, InterruptedException {
        java("1.8.0_392");
        Run old = run("--help");
        assertThat(old.err())
                .matches("mailuo: Java 17 or newer is needed, but .*/java/bin/java is Java 8; install .*\n");
        assertThat(old.status()).isEqualTo(1);
        Run none = launch(Map.of("JAVA_HOME", "", "PATH", work.toString()), List.of("/bin/bash", launcher(), "--help"));
        assertThat(none.err())
                .startsWith("mailuo: Java was not found; install Java 17 or newer")
                .hasLineCount(1);
        assertThat(none.status()).isEqualTo(1);
    }

    @Test
    void saysThatTheJarIsMissing() throws IOException, InterruptedException {
        Files.delete(home.resolve("target/mailuo.jar"));
        Run run = run("--help");
        assertThat(run.err()).matches("mailuo: .*/target/mailuo.jar is missing; .*\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void leavesTheSecondCompilerOutOfShortRuns() throws IOException, InterruptedException {
        Path few = articles("few", 3);
        Path many = articles("many", 2000);
        assertThat(run("--help").options()).contains(FIRST_COMPILER);
        assertThat(run("build", few.toString()).options()).contains(FIRST_COMPILER);
        assertThat(run("build", many.toString()).options())
                .containsAll(SPARSELY)
                .doesNotContain(FIRST_COMPILER);
        assertThat(run("build", few.toString(), many.toString()).options()).containsAll(SPARSELY);
        assertThat(run("evaluate", many.toString()).options()).containsAll(SPARSELY);
        assertThat(run("serve", few.toString()).options())
                .doesNotContain(FIRST_COMPILER)
                .doesNotContainAnyElementsOf(SPARSELY);
    }

    @Test
    void countsOnlyWhatHasChangedWhereAGraphIsBuiltAgain() throws IOException, InterruptedException {
        Path many = articles("many", 2000);
        String store = built("store", "fingerprint=1f", "base=https://example.org/");
        String[] again = {"build", "--store", store, many.toString()};
        assertThat(run(again).options()).containsAll(SPARSELY);
        laterThanTheArticles(store);
        assertThat(run(again).options()).contains(FIRST_COMPILER);
        assertThat(run("build", "--store=" + store, "--jobs", "2", many.toString())
                        .options())
                .contains(FIRST_COMPILER);
        assertThat(run("build", "--base", "https://example.org/", "--store", store, many.toString())
                        .options())
                .contains(FIRST_COMPILER);
        articles("many/new", 3);
        assertThat(run(again).options()).contains(FIRST_COMPILER);
        // Copied with the time that it had elsewhere.
        Files.setLastModifiedTime(
                articles("many/newer", 1500).resolve("article.txt"), FileTime.from(packaged.minusSeconds(60)));
        assertThat(run(again).options()).containsAll(SPARSELY);
    }

    @Test
    void countsEverythingWhereAGraphIsMadeAnew() throws IOException, InterruptedException {
        Path many = articles("many", 2000);
        String store = built("store", "fingerprint=1f", "base=https://example.org/");
        laterThanTheArticles(store);
        assertThat(run("build", "--force", "--store", store, many.toString()).options())
                .containsAll(SPARSELY);
        assertThat(run("build", "--lexicon", "mine", "--store", store, many.toString())
                        .options())
                .containsAll(SPARSELY);
        assertThat(run("build", "--base", "https://example.com/", "--store", store, many.toString())
                        .options())
                .containsAll(SPARSELY);
        assertThat(run("build", "--store", work.resolve("no-store").toString(), many.toString())
                        .options())
                .containsAll(SPARSELY);
    }

    @Test
    void countsEverythingWhereTheProgramIsNewerOrTheLastChangeWasCutShort() throws IOException, InterruptedException {
        Path many = articles("many", 2000);
        String cut = built("cut", "fingerprint=", "base=https://example.org/");
        laterThanTheArticles(cut);
        assertThat(run("build", "--store", cut, many.toString()).options()).containsAll(SPARSELY);
        String store = built("store", "fingerprint=1f", "base=https://example.org/");
        laterThanTheArticles(store);
        Files.setLastModifiedTime(
                home.resolve("target/mailuo.jar"), FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(run("build", "--store", store, many.toString()).options()).containsAll(SPARSELY);
    }

    /** A Maven that takes a second, and spoils its work where another is at it. */
    private Map<String, String> sources() throws IOException {
        Files.createFile(home.resolve("pom.xml"));
        Files.delete(home.resolve("target/mailuo.jar"));
        Path maven = Files.createDirectories(work.resolve("maven")).resolve("mvn");
        Files.writeString(maven, """
                #!/bin/sh
                [ ! -e target/half ] || exit 1
                touch target/half
                sleep 1
                echo built >>target/builds
                touch target/mailuo.jar target/mailuo.packaged
                rm target/half
                """);
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
        return Map.of("PATH", maven.getParent() + ":" + System.getenv("PATH"));
    }

    @Test
    void ofTwoStartsAtOnceOneBuildsAndTheOtherWaits() throws Exception {
        Map<String, String> environment = sources();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<Run> start = () -> launch(environment, List.of(launcher(), "--help"));
            for (Future<Run> run : two.invokeAll(List.of(start, start))) {
                assertThat(run.get().err()).doesNotContain("failed");
                assertThat(run.get().options()).contains("io.mailuo.cli.Mailuo");
            }
        } finally {
            two.shutdownNow();
        }
        assertThat(home.resolve("target/builds")).hasContent("built");
        assertThat(Files.exists(home.resolve("target/mailuo.building"), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }

    @Test
    void doesNotWaitForABuildThatWasKilled() throws Exception {
        Map<String, String> environment = sources();
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path link = home.resolve("target/mailuo.building");
        Files.createSymbolicLink(link, Path.of(Long.toString(gone.pid())));
        Run run = launch(environment, List.of(launcher(), "--help"));
        assertThat(run.err()).contains("mailuo: building ").doesNotContain("waiting");
        assertThat(run.options()).contains("io.mailuo.cli.Mailuo");
        assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    private String launcher() {
        return home.resolve("mailuo").toString();
    }

    private void java(String version) throws IOException {
        Files.writeString(work.resolve("java/release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    /** A folder with so many kilobytes of text. */
    private Path articles(String name, int kilobytes) throws IOException {
        Path folder = Files.createDirectories(work.resolve(name));
        Files.writeString(folder.resolve("article.txt"), "x".repeat(kilobytes * KILOBYTE));
        return folder;
    }

    /** A store as the launcher looks at it. */
    private String built(String name, String... manifest) throws IOException {
        Path store = work.resolve(name);
        Path generation = Files.createDirectories(store.resolve("generation-1"));
        Files.writeString(store.resolve("CURRENT"), "generation-1\n");
        Path file = Files.write(generation.resolve("manifest.properties"), List.of(manifest));
        Files.setLastModifiedTime(file, FileTime.from(packaged.plusSeconds(1)));
        return store.toString();
    }

    /** The time of a change of an article cannot be set, so that the manifest is written again behind it. */
    private static void laterThanTheArticles(String store) throws IOException, InterruptedException {
        Path manifest = Path.of(store, "generation-1", "manifest.properties");
        TimeUnit.MILLISECONDS.sleep(20);
        Files.setLastModifiedTime(manifest, FileTime.from(Instant.now()));
        TimeUnit.MILLISECONDS.sleep(20);
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher()));
        command.addAll(List.of(arguments));
        return launch(Map.of(), command);
    }

    private Run launch(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(work, "out", ".txt");
        Path err = Files.createTempFile(work, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", work.resolve("java").toString());
        builder.environment().remove("MAILUO_OPTS");
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
