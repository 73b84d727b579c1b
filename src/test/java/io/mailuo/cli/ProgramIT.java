package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar as users do. */
class ProgramIT {

    private static final Path SEEDS = Path.of("seeds").toAbsolutePath();

    private static Path work = Path.of("");

    /** What a run of the program gave. */
    private record Run(int status, String out, String err) {}

    @BeforeAll
    static void buildSampleArticles(@TempDir Path folder) throws IOException, InterruptedException {
        work = folder;
        long start = System.nanoTime();
        Run run = run("build", SEEDS.toString());
        System.out.printf("build of the sample articles: %.1f s%n", (System.nanoTime() - start) / 1e9);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).containsPattern("articles +2\n");
    }

    @Test
    void buildsOnceAndThenSaysThatNothingChanged() throws IOException, InterruptedException {
        Run again = run("build", SEEDS.toString());
        assertThat(again.status()).isZero();
        assertThat(again.err()).contains("nothing changed since the last build");
    }

    @Test
    void answersEveryReadyQuery() throws IOException, InterruptedException {
        try (var files = Files.newDirectoryStream(Path.of("queries"), "*.rq")) {
            for (Path file : files) {
                Run run = run("query", "--format", "csv", file.toAbsolutePath().toString());
                assertThat(run.err()).as(file.toString()).isEmpty();
                assertThat(run.status()).isZero();
            }
        }
        assertThat(run("query", Path.of("queries/people.rq").toAbsolutePath().toString())
                        .out())
                .contains("article", "person", "name", "alias");
    }

    @Test
    void exportsTheSameBytesFromTwoBuilds() throws IOException, InterruptedException {
        run("build", "--store", "second", SEEDS.toString());
        for (String format : List.of("turtle", "trig", "ntriples", "nquads", "jsonld", "rdfxml")) {
            assertThat(run("export", "--format", format, "--output", "one").status())
                    .isZero();
            assertThat(run("export", "--store", "second", "--format", format, "--output", "two")
                            .status())
                    .isZero();
            assertThat(work.resolve("one")).as(format).hasSameBinaryContentAs(work.resolve("two"));
            assertThat(work.resolve("one")).isNotEmptyFile();
        }
    }

    @Test
    void validatesTheGraphOfTheSampleArticles() throws IOException, InterruptedException {
        Run run = run("validate");
        assertThat(run.out()).startsWith("no faults in ");
        assertThat(run.status()).isZero();
    }

    @Test
    void servesPagesAndQueriesUntilItIsStopped() throws IOException, InterruptedException {
        run("build", "--store", "served", SEEDS.toString());
        Path out = work.resolve("serve.out");
        Process server = start(out, "serve", "--store", "served", "--port", "0");
        try {
            String url = address(server, out);
            HttpClient client = HttpClient.newHttpClient();
            HttpRequest query = HttpRequest.newBuilder(URI.create(url + "sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D"))
                    .header("Accept", "application/sparql-results+json")
                    .build();
            HttpResponse<String> answer = client.send(query, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("true");

            assertThat(run("export", "--store", "served").status()).isZero();
            Run busy = run("serve", "--store", "served", "--port", "0");
            assertThat(busy.status()).isEqualTo(ExitStatus.FAILED);
            assertThat(busy.err()).contains("is in use by").hasLineCount(1);
        } finally {
            server.destroy();
        }
        assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).as("stopped in order").isZero();
        assertThat(run("validate", "--store", "served").status()).isZero();
    }

    @Test
    void namesEachBadInputAndGoesOn() throws IOException, InterruptedException {
        Path empty = Files.createFile(work.resolve("empty.txt"));
        Path binary = Files.write(work.resolve("binary.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 0, 1, 2, 3, 0, 0});
        Path barren = Files.createDirectory(work.resolve("barren"));
        Run run = run(
                "build",
                "--store",
                "partly",
                empty.toString(),
                binary.toString(),
                barren.toString(),
                "missing.txt",
                SEEDS.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(run.err().lines()).hasSize(4).allMatch(line -> line.startsWith("mailuo: "));
        assertThat(run.out()).containsPattern("articles +2\n");
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException, InterruptedException {
        Path broken = Files.writeString(work.resolve("broken.rq"), "SELECT * WHERE {");
        Run query = run("query", broken.toString());
        assertThat(query.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(query.err()).contains("broken.rq, line 1, column ").hasLineCount(1);

        Run missing = run(
                "query", "--store", "nowhere", broken.resolveSibling("no.rq").toString());
        assertThat(missing.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(missing.err()).contains("no.rq: no such file").hasLineCount(1);

        Run none = run("export", "--store", "nowhere");
        assertThat(none.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(none.err()).contains("nowhere: no graph here; build one with: mailuo build --store nowhere");

        Run usage = run("export", "--nonsense");
        assertThat(usage.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(usage.err())
                .contains("--nonsense", "See: mailuo export --help")
                .hasLineCount(2);
    }

    @Test
    void explainsASentence() throws IOException, InterruptedException {
        Run run = run("explain", "市教育局局长林知远表示，今年全市新建学校12所。");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("林知远", "局长", "Facts 事实");
    }

    @Test
    void removesAnArticle() throws IOException, InterruptedException {
        run("build", "--store", "less", SEEDS.toString());
        String name;
        try (var files = Files.list(SEEDS)) {
            name = String.valueOf(files.sorted().findFirst().orElseThrow().getFileName());
        }
        Run run = run("remove", "--store", "less", name);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("removed  1\n");
        assertThat(run("remove", "--store", "less", name).status()).isEqualTo(ExitStatus.PARTLY);
    }

    private static Run run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(work, "run", ".out");
        Path err = Files.createTempFile(work, "run", ".err");
        Process process = new ProcessBuilder(command(arguments))
                .directory(work.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static Process start(Path out, String... arguments) throws IOException {
        return new ProcessBuilder(command(arguments))
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
    }

    /** Arguments are UTF-8 in every locale of the machine that runs the tests. */
    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of("env", "LC_ALL=C.UTF-8"));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                System.getProperty("mailuo.jar", "target/mailuo.jar")));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String address(Process server, Path out) throws IOException, InterruptedException {
        Pattern address = Pattern.compile("(http://\\S+/)  ");
        for (int i = 0; i < 600 && server.isAlive(); i++) {
            Matcher found = address.matcher(Files.readString(out, StandardCharsets.UTF_8));
            if (found.find()) {
                return found.group(1);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the server did not start: " + Files.readString(out));
    }
}
