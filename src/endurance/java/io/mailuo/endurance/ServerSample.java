package io.mailuo.endurance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a server takes after a full collection. Reads {@code /proc} and uses {@code jcmd}, so it needs Linux and a JDK.
 *
 * @param hours since the beginning
 * @param heap bytes that live on the heap
 * @param besideHeap bytes of the process in memory, without the heap and without files that it has mapped: a heap is as large
 *     as the last hungry query made it, and of the files the system keeps what it has room for
 * @param handles open files and connections
 * @param threads of the process
 */
record ServerSample(double hours, double heap, double besideHeap, double handles, double threads) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static ServerSample of(ServedStore served, double hours) throws IOException, InterruptedException {
        collect(served.process().pid());
        double heap = meter(served.port(), "jvm_memory_used_bytes{area=\"heap\"");
        double room = meter(served.port(), "jvm_memory_committed_bytes{area=\"heap\"");
        Path process = Path.of("/proc", Long.toString(served.process().pid()));
        List<String> status = Files.readAllLines(process.resolve("status"));
        try (Stream<Path> handles = Files.list(process.resolve("fd"))) {
            double own = 1024.0 * number(status, "RssAnon:");
            return new ServerSample(hours, heap, own - room, handles.count(), number(status, "Threads:"));
        }
    }

    private static void collect(long pid) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid),
                        "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (jcmd.waitFor() != 0) {
            throw new IOException("jcmd " + pid + " GC.run ended with " + jcmd.exitValue());
        }
    }

    /** Sum of the meters that begin so. */
    private static double meter(int port, String beginning) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/metrics"))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString())
                .body()
                .lines()
                .filter(line -> line.startsWith(beginning))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static long number(List<String> status, String key) {
        return status.stream()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
