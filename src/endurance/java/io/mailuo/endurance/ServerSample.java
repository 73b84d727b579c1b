package io.mailuo.endurance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a server takes after a full collection. Reads {@code /proc} and uses {@code jcmd}, so it needs Linux and a JDK.
 *
 * @param hours since the beginning
 * @param heap bytes that live on the heap
 * @param besideHeap bytes that the Java machine took from the system, without the heap: that is as large as the last hungry
 *     query made it
 * @param handles open files and connections
 * @param threads of the process
 */
record ServerSample(double hours, double heap, double besideHeap, double handles, double threads) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static ServerSample of(ServedStore served, double hours) throws IOException, InterruptedException {
        long id = served.process().pid();
        diagnosed(id, "GC.run");
        double heap = meter(served.port(), "jvm_memory_used_bytes{area=\"heap\"");
        String memory = diagnosed(id, "VM.native_memory", "scale=KB");
        double besideHeap = 1024.0 * (committed(memory, "Total:") - committed(memory, "Java Heap ("));
        Path process = Path.of("/proc", Long.toString(id));
        List<String> status = Files.readAllLines(process.resolve("status"));
        try (Stream<Path> handles = Files.list(process.resolve("fd"))) {
            return new ServerSample(hours, heap, besideHeap, handles.count(), number(status, "Threads:"));
        }
    }

    /** Kilobytes in use of a kind of memory. */
    private static long committed(String memory, String kind) {
        Matcher found =
                Pattern.compile(Pattern.quote(kind) + ".*?committed=(\\d+)KB").matcher(memory);
        if (!found.find()) {
            throw new IllegalStateException("the Java machine does not tell its memory: " + memory);
        }
        return Long.parseLong(found.group(1));
    }

    private static String diagnosed(long process, String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        words.add(Long.toString(process));
        words.addAll(List.of(command));
        Process jcmd = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IOException(String.join(" ", words) + " ended with " + jcmd.exitValue() + ": " + said);
        }
        return said;
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
