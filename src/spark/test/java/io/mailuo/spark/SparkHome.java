package io.mailuo.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Spark as a cluster has it: a folder {@code jars} of links to the artefacts of Maven, and processes started from there. What Maven needs for itself and what is ours stays
 * out.
 */
final class SparkHome implements AutoCloseable {

    /** How long anything may take on a busy machine; a run takes seconds. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "jdk.internal.ref",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.security.action",
            "sun.util.calendar");

    private final Path work;
    private final Path home;
    private final Path jars;
    private final List<Process> running = new ArrayList<>();

    SparkHome(Path work) throws IOException {
        this.work = work;
        this.home = work.resolve("home");
        this.jars = Files.createDirectories(home.resolve("jars"));
        for (String line : Files.readAllLines(Path.of(System.getProperty("mailuo.spark.cluster")))) {
            Path jar = Path.of(line.strip());
            boolean ofMaven = Stream.of("/org/apache/ant/", "/org/apache/maven/", "/org/codehaus/plexus/")
                    .anyMatch(line.replace('\\', '/')::contains);
            if (line.strip().endsWith(".jar") && !ofMaven) {
                Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
            }
        }
    }

    /** The job as it is shipped. */
    static Path job() {
        return Path.of(System.getProperty("mailuo.spark.jar"));
    }

    /** Starts a process of Spark. */
    Process start(String log, String heap, List<Path> before, String mainClass, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-Xmx" + heap, "-XX:+UseSerialGC"));
        if (!before.isEmpty()) {
            // Not by way of spark-submit, which would set these.
            command.addAll(
                    List.of("-Dspark.master=local[2]", "-Dspark.ui.enabled=false", "-Dspark.driver.host=127.0.0.1"));
        }
        OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        command.add("-cp");
        command.add(String.join(
                java.io.File.pathSeparator,
                Stream.concat(before.stream().map(Path::toString), Stream.of(jars + "/*"))
                        .toList()));
        command.add(mainClass);
        command.addAll(arguments);
        return start(log, command);
    }

    /** Starts any process; what it says goes to a file. */
    Process start(String log, List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log(log).toFile());
        builder.environment()
                .putAll(Map.of(
                        "SPARK_HOME",
                        home.toString(),
                        "SPARK_SCALA_VERSION",
                        "2.13",
                        "SPARK_LOCAL_IP",
                        "127.0.0.1",
                        "SPARK_LOCAL_DIRS",
                        Files.createDirectories(work.resolve("local")).toString()));
        Process process = builder.start();
        running.add(process);
        return process;
    }

    Path log(String name) {
        return work.resolve(name + ".log");
    }

    String said(String name) {
        try {
            return Files.readString(log(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until a process has said something. */
    void await(String name, String words) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!said(name).contains(words)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(name + " did not say “" + words + "” but\n" + said(name));
            }
            Thread.sleep(50);
        }
    }

    /** Waits for the end of a process and gives its exit status. */
    static int end(Process process) throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("a process takes longer than " + PATIENCE);
        }
        return process.exitValue();
    }

    /** Ends a process with all that it started, at once. */
    static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The sorted lines of the graph that a job wrote. */
    static List<String> graph(Path output) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> parts = Files.list(output.resolve("graph"))) {
            for (Path part : (Iterable<Path>) parts.filter(it -> it.toString().endsWith(".nq.gz"))::iterator) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(part))) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .forEach(lines::add);
                }
            }
        }
        return lines.stream().sorted().toList();
    }

    /** The sorted lines of the graph that the program itself makes of the same articles, on this machine. */
    List<String> plainGraph(Path articles) throws IOException, InterruptedException {
        Path store = work.resolve("store");
        Path lines = work.resolve("plain.nq");
        run("plain-build", "build", "--store", store.toString(), articles.toString());
        run("plain-export", "export", "--store", store.toString(), "--format", "nquads", "--output", lines.toString());
        return Files.readAllLines(lines, StandardCharsets.UTF_8).stream()
                .sorted()
                .toList();
    }

    private void run(String log, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                JAVA.toString(),
                "-Xmx700m",
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "io.mailuo.cli.Mailuo"));
        command.addAll(List.of(arguments));
        int status = end(start(log, command));
        if (status != 0) {
            throw new AssertionError("the program ended with " + status + ": " + said(log));
        }
    }

    @Override
    public void close() {
        running.forEach(SparkHome::kill);
    }
}
