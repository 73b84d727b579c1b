package io.mailuo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mailuo.hostile.Hostile;
import io.mailuo.hostile.HostileDocuments;
import io.mailuo.hostile.HostileFiles;
import io.mailuo.hostile.HostileOutcomes;
import io.mailuo.ledger.Ledger;
import io.mailuo.ledger.LedgerEntry;
import io.mailuo.ledger.LedgerEntry.Outcome;
import io.mailuo.process.JavaProgram;
import io.mailuo.server.Client;
import io.mailuo.server.MailuoServer;
import io.mailuo.server.ServerSettings;
import io.mailuo.store.GraphStore;
import io.mailuo.store.Tdb2Store;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds a folder of hostile documents beside the sample articles as users do, under the heap that they have, and looks what became of each. */
class HostileBuildTest {

    /** For the whole build, which takes half a minute of processor time: nothing hangs. */
    private static final int SECONDS = 600;

    /** Elements that keep what they hold by itself: blocks, {@code bdi}, and those that the style sheet isolates. */
    private static final Set<String> ISOLATING = Set.of(
            "<bdi",
            "<span",
            "<a",
            "<td",
            "<th",
            "<dd",
            "<dt",
            "<li",
            "<summary",
            "<q",
            "<cite",
            "<option",
            "<p",
            "<h1",
            "<h2",
            "<title");

    private static Path work = Path.of("");
    private static SortedMap<String, Hostile> documents = new TreeMap<>();
    private static int files;
    private static Run run = new Run(-1, "");

    /** What a run of the program gave. */
    private record Run(int status, String said) {}

    @BeforeAll
    static void buildAll(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        work = folder;
        Path hostile = Files.createDirectories(work.resolve("in/hostile"));
        documents = HostileDocuments.write(hostile);
        files = HostileFiles.write(Files.createDirectories(work.resolve("in/files")), work.resolve("outside"));
        good(work.resolve("in/good"));
        run = run("build", "--untrusted", "--store", "store", "--ledger", "ledger.tsv", "in");
    }

    private static List<Path> good(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> copied = new ArrayList<>();
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : (Iterable<Path>) seeds.sorted()::iterator) {
                copied.add(Files.copy(
                        seed, folder.resolve(seed.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING));
            }
        }
        return copied;
    }

    private static Run run(String... arguments) throws IOException, InterruptedException {
        Process process = JavaProgram.of(Mailuo.class.getName())
                .brief()
                .in(work)
                .out(work.resolve("said"))
                .start(arguments);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("still building after " + SECONDS + " seconds");
        }
        return new Run(process.exitValue(), Files.readString(work.resolve("said")));
    }

    private static Ledger ledger() throws IOException {
        return Ledger.of(Files.readString(work.resolve("ledger.tsv")));
    }

    private static LedgerEntry of(Map<String, LedgerEntry> entries, String path) {
        return Optional.ofNullable(entries.get(path))
                .orElseThrow(() -> new AssertionError("the ledger has no line for " + path));
    }

    @Test
    void buildsTheRestAndSaysThatSomeWereNotRead() {
        assertThat(run.status()).as(run.said()).isEqualTo(ExitStatus.PARTLY);
        assertThat(run.said())
                .doesNotContain("OutOfMemoryError", "\tat ", "\u001B", "\u202E")
                .contains("inputs not read");
        assertThat(documents).hasSizeGreaterThan(300);
    }

    @Test
    void givesEachInputOneLineOfTheLedgerWithItsSizeAndHash() throws Exception {
        Map<String, LedgerEntry> entries =
                ledger().entries().stream().collect(Collectors.toMap(LedgerEntry::path, Function.identity()));
        assertThat(entries).hasSize(documents.size() + files + 2);
        for (Map.Entry<String, Hostile> document : documents.entrySet()) {
            LedgerEntry entry = of(entries, "in/hostile/" + document.getKey());
            byte[] bytes = document.getValue().bytes();
            assertThat(entry.bytes()).isEqualTo(bytes.length);
            assertThat(entry.sha256())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
    }

    @Test
    void tellsTheTruthAboutEachDocument() throws IOException {
        List<String> wrong = new ArrayList<>();
        HostileOutcomes outcomes = new HostileOutcomes();
        assertThat(outcomes.size()).isEqualTo(documents.size());
        for (LedgerEntry entry : ledger().entries()) {
            Hostile document = documents.get(entry.path().replace("in/hostile/", ""));
            if (document == null) {
                continue;
            }
            boolean taken = entry.outcome() == Outcome.READ || entry.outcome() == Outcome.PARTLY;
            boolean right = switch (document.fate()) {
                case TAKEN -> taken;
                case REJECTED ->
                    !taken
                            && (document.codes().isEmpty()
                                    || document.codes().contains(entry.code().orElseThrow()));
                case LISTED -> true;
            };
            right &= outcomes.of(document.name()).isMet(entry.outcome(), entry.code());
            boolean said = entry.outcome() == Outcome.READ
                    ? entry.reason().isEmpty()
                    : !entry.reason().isEmpty();
            boolean defect = entry.reason().contains("defect");
            if (!right || !said || defect || entry.articles() > 0 != taken) {
                wrong.add(entry.toString());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void opensNothingOutsideAndNothingThatIsNoFile() throws IOException {
        Map<String, LedgerEntry> entries = ledger().entries().stream()
                .filter(entry -> entry.path().startsWith("in/files/"))
                .collect(Collectors.toMap(entry -> entry.path().substring(9), Function.identity()));
        assertThat(entries).hasSize(files);
        for (String refused : List.of(
                "link-out.txt", "link-folder", "link-device.txt", "link-nowhere.txt", "pipe.txt", "link-loop.txt")) {
            assertThat(of(entries, refused).outcome()).as(refused).isEqualTo(Outcome.REJECTED);
        }
        for (String passed : List.of("link-up", ".hidden.txt", "...txt", "picture.jpg", "link-again.txt")) {
            assertThat(of(entries, passed).outcome()).as(passed).isEqualTo(Outcome.PASSED_OVER);
        }
        assertThat(entries.keySet())
                .contains("new\nline.txt", "%FF.txt", "\uFFFDFF.txt", "\uFFFDFE.txt", "folder.txt/inner.txt");
        Set<String> names = new TreeSet<>();
        entries.values()
                .forEach(entry -> entry.name()
                        .ifPresent(name -> assertThat(names.add(name)).isTrue()));
    }

    @Test
    void leavesTheGraphOfOtherArticlesAsItIsWithoutThem() throws IOException, InterruptedException {
        Path apart = work.resolve("apart");
        good(apart.resolve("in/good"));
        Run alone = run("build", "--store", "alone", "apart/in");
        assertThat(alone.status()).as(alone.said()).isZero();
        assertThat(articles("store", "good/")).isNotEmpty().isEqualTo(articles("alone", "good/"));
    }

    /** The statements of the graphs of the articles below a folder. */
    private static List<String> articles(String store, String folder) {
        try (GraphStore open = Tdb2Store.open(work.resolve(store))) {
            return open.read(quads -> {
                Set<Node> graphs = quads.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                        .filter(quad -> quad.getPredicate().getURI().endsWith("identifier"))
                        .filter(quad -> quad.getObject().getLiteralLexicalForm().startsWith(folder))
                        .map(Quad::getGraph)
                        .collect(Collectors.toSet());
                return graphs.stream()
                        .flatMap(graph -> quads.stream(graph, Node.ANY, Node.ANY, Node.ANY))
                        .map(quad -> quad.toString())
                        .sorted()
                        .toList();
            });
        }
    }

    @Test
    void givesTheSameLedgerAgain() throws IOException, InterruptedException {
        String before = Files.readString(work.resolve("ledger.tsv"), UTF_8);
        try (Stream<Path> found = Files.walk(work.resolve("store"), 2)) {
            Path kept =
                    found.filter(path -> path.endsWith(Ledger.FILE)).findFirst().orElseThrow();
            assertThat(kept).hasContent(before);
        }
        Run again = run("build", "--untrusted", "--store", "store", "--ledger", "again.tsv", "in");
        assertThat(again.said()).contains("nothing changed since the last build");
        assertThat(work.resolve("again.tsv")).hasContent(before);
    }

    @Test
    void showsTheirWordsAsWordsOnEveryPage() throws IOException, InterruptedException {
        List<String> addresses = new ArrayList<>(List.of(
                "/", "/articles", "/articles?page=2", "/search?q=%3Cimg", "/data", "/people", "/organisations"));
        try (GraphStore open = Tdb2Store.open(work.resolve("store"));
                MailuoServer server =
                        MailuoServer.start(open, ServerSettings.defaults().at("127.0.0.1", 0))) {
            Client client = new Client(server);
            for (LedgerEntry entry : ledger().entries()) {
                boolean marked = entry.name()
                                .filter(name -> name.contains("<") || name.contains("&"))
                                .isPresent()
                        || entry.path().contains("odd-")
                        || entry.path().contains("linked-")
                        || entry.path().contains("escaped")
                        || entry.path().contains("title.html")
                        || entry.path().contains("code-")
                        || entry.path().contains("unicode-");
                if (marked && entry.articles() > 0) {
                    addresses.add(address(open, entry.name().orElseThrow()));
                }
            }
            assertThat(addresses).hasSizeGreaterThan(60);
            Set<String> turning = new TreeSet<>();
            for (String address : addresses) {
                HttpResponse<String> page = client.get(address, "Accept", "text/html");
                assertThat(page.statusCode()).as(address).isEqualTo(200);
                assertThat(page.body()).as(address).doesNotContain("<img src=x", "<script>mailuo", "\0");
                turning.addAll(notIsolated(page.body()));
            }
            assertThat(turning).isEmpty();
        }
    }

    private static int endOfName(String page, int open) {
        int end = open + 1;
        while (end < page.length() && Character.isLetterOrDigit(page.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The tags in which marks stand that turn the text around, and which do not keep them inside; see mailuo.css and reader.css. */
    private static Set<String> notIsolated(String page) {
        Set<String> tags = new TreeSet<>();
        for (int i = 0; i < page.length(); i++) {
            if ("\u202A\u202B\u202D\u202E\u2066\u2067\u2068".indexOf(page.charAt(i)) >= 0) {
                int open = page.lastIndexOf('<', i);
                boolean attribute = page.indexOf('>', open) > i;
                String tag = page.substring(open, endOfName(page, open));
                if (!attribute && !ISOLATING.contains(tag)) {
                    tags.add(page.substring(open, i));
                }
            }
        }
        return tags;
    }

    private static String address(GraphStore store, String article) {
        return store.read(quads -> quads.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .filter(quad -> quad.getPredicate().getURI().endsWith("identifier"))
                .filter(quad -> quad.getObject().getLiteralLexicalForm().equals(article))
                .map(quad -> quad.getSubject().getURI().replace("http://localhost:3030", ""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the graph: " + article)));
    }
}
