package io.mailuo.endurance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a server takes after a full collection. Reads {@code /proc} and uses {@code jcmd}, so it needs Linux and a JDK.
 *
 * @param hours since the beginning
 * @param heap bytes that live on the heap
 * @param heapTaken bytes that the heap took from the system: as many as the last hungry query made them
 * @param besideHeap other bytes that the Java machine took from the system by what it took them for, without the tables that the
 *     collector keeps for the heap, which are as large as that is
 * @param handles open files and connections
 * @param threads of the process
 */
record ServerSample(
        double hours, double heap, double heapTaken, Map<String, Double> besideHeap, double handles, double threads) {

    private static final Pattern KIND = Pattern.compile("(?m)^-\\s+(\\S.*?) \\(reserved=\\d+KB, committed=(\\d+)KB");
    private static final String HEAP = "Java Heap";
    private static final String COLLECTOR = "GC";

    /**
     * Bytes of tables that the collector G1 of Java 17 takes and gives back together with each byte of the heap: two bitmaps with a
     * bit for 8 bytes ({@code G1CMBitMap}), and the card table, the card counts and the block offset table with a byte for 512
     * each ({@code G1CollectedHeap::initialize}).
     */
    private static final double TABLES = 2 / 64.0 + 3 / 512.0;

    private static final int LOOKS = 5;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static ServerSample of(ServedStore served, double hours) throws IOException, InterruptedException {
        long id = served.process().pid();
        diagnosed(id, "GC.run");
        double heap = meter(served.port(), "jvm_memory_used_bytes{area=\"heap\"");
        Taken taken = taken(id);
        Path process = Path.of("/proc", Long.toString(id));
        List<String> status = Files.readAllLines(process.resolve("status"));
        try (Stream<Path> handles = Files.list(process.resolve("fd"))) {
            return new ServerSample(
                    hours, heap, taken.heap(), taken.besideHeap(), handles.count(), number(status, "Threads:"));
        }
    }

    /** Bytes beside the heap, for whatever. */
    double besideHeapInAll() {
        return inAll(besideHeap);
    }

    private static double inAll(Map<String, Double> bytes) {
        return bytes.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** What the Java machine took from the system: for the heap, and beside it. */
    private record Taken(double heap, Map<String, Double> besideHeap) {}

    /**
     * The least of some looks. While the compiler is at a large method it works with 10 to 25 MB that it gives back when it is
     * done, as a request does with what it puts on the heap: neither is kept.
     */
    private static Taken taken(long process) throws IOException, InterruptedException {
        List<Taken> looks = new ArrayList<>();
        for (int i = 0; i < LOOKS; i++) {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
            looks.add(told(diagnosed(process, "VM.native_memory", "scale=KB")));
        }
        return Collections.min(looks, Comparator.comparingDouble(taken -> inAll(taken.besideHeap())));
    }

    private static Taken told(String memory) {
        Map<String, Double> bytes = new TreeMap<>();
        Matcher kind = KIND.matcher(memory);
        while (kind.find()) {
            bytes.put(kind.group(1), 1024 * Double.parseDouble(kind.group(2)));
        }
        if (!bytes.keySet().containsAll(Set.of(HEAP, COLLECTOR))) {
            throw new IllegalStateException("the Java machine does not tell its memory: " + memory);
        }
        double heap = bytes.remove(HEAP);
        bytes.merge(COLLECTOR, -TABLES * heap, Double::sum);
        return new Taken(heap, bytes);
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
