package io.mailuo.endurance;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What comes to a server over the day: pages that its own pages lead to, small queries, hostile ones now and then. */
final class Visitors implements Runnable {

    private static final int PAGES = 300;

    /** Each may take the whole time-out. */
    private static final int HOSTILE_EVERY = 200;

    private static final List<String> DOORS = List.of(
            "/",
            "/people",
            "/organisations",
            "/programmes",
            "/articles",
            "/figures",
            "/matrix",
            "/query",
            "/data",
            "/search?q=%E6%94%B9%E9%9D%A9",
            "/suggest?q=%E6%94%B9",
            "/metrics",
            "/health");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final List<String> SMALL = List.of(
            "ASK { ?s ?p ?o }",
            "SELECT ?s ?n { ?s <https://schema.org/name> ?n } LIMIT 20",
            "SELECT ?t (COUNT(*) AS ?n) { ?s a ?t } GROUP BY ?t",
            "CONSTRUCT { ?s a ?t } WHERE { ?s a ?t } LIMIT 50");

    private static final List<String> HOSTILE = List.of(
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
            "SELECT DISTINCT ?a ?f ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
            "SELECT * { ?a ?b ?c FILTER REGEX(STR(?c), \"^((.*)*)*x$\") }",
            "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
            "SELECT (COUNT(*) AS ?n) { ?s (!<http://a/>|^!<http://a/>)* ?o }");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String url;
    private final Duration pause;
    private final Random random = new Random(6);
    private final Map<Integer, Long> statuses = new TreeMap<>();
    private final Map<Integer, Long> attacked = new TreeMap<>();
    private final Lock underWay = new ReentrantLock(true);
    private volatile boolean over;

    /**
     * Visitors.
     *
     * @param url with a slash at the end
     * @param pause between two requests
     */
    Visitors(String url, Duration pause) {
        this.url = url.substring(0, url.length() - 1);
        this.pause = pause;
    }

    /** Comes until it is told to stop. */
    @Override
    public void run() {
        try {
            List<String> pages = found();
            for (int i = 0; !over; i++) {
                underWay.lock();
                try {
                    visit(i, pages);
                } finally {
                    underWay.unlock();
                }
                Thread.sleep(pause.toMillis());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void visit(int number, List<String> pages) throws InterruptedException {
        if (number % HOSTILE_EVERY == HOSTILE_EVERY - 1) {
            note(attacked, query(HOSTILE.get(random.nextInt(HOSTILE.size()))));
            return;
        }
        String path = number % 4 == 3
                ? query(SMALL.get(random.nextInt(SMALL.size())))
                : pages.get(random.nextInt(pages.size()));
        int status = note(statuses, path);
        if (status != 200) {
            System.err.println(path + ": " + status);
        }
    }

    /** Looks at something while no request is under way: what a query keeps until it ends is no leak. */
    <T> T meanwhile(Callable<T> look) throws Exception {
        underWay.lock();
        try {
            return look.call();
        } finally {
            underWay.unlock();
        }
    }

    private static String query(String text) {
        return "/sparql?format=json&query=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private List<String> found() throws InterruptedException {
        Set<String> paths = new LinkedHashSet<>(DOORS);
        for (String door : List.copyOf(paths)) {
            Matcher links = LINK.matcher(body(door));
            while (links.find() && paths.size() < PAGES) {
                String path = links.group(1).replace("&amp;", "&");
                if (!path.startsWith("/settings") && body(path).length() > 0) {
                    paths.add(path);
                }
            }
        }
        return new ArrayList<>(paths);
    }

    /** Empty if it is no 200. */
    private String body(String path) throws InterruptedException {
        try {
            HttpResponse<String> answer = http.send(request(path), BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : "";
        } catch (IOException failure) {
            return "";
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE).build();
    }

    private int note(Map<Integer, Long> where, String path) throws InterruptedException {
        int status;
        try {
            status = http.send(request(path), BodyHandlers.discarding()).statusCode();
        } catch (IOException failure) {
            System.err.println(path + ": " + failure);
            status = 0;
        }
        synchronized (this) {
            where.merge(status, 1L, Long::sum);
        }
        return status;
    }

    void stop() {
        over = true;
    }

    /** Statuses of what was asked in good faith. */
    synchronized Map<Integer, Long> statuses() {
        return new TreeMap<>(statuses);
    }

    /** Statuses of hostile queries. */
    synchronized Map<Integer, Long> attacked() {
        return new TreeMap<>(attacked);
    }
}
