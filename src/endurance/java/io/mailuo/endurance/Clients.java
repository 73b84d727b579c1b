package io.mailuo.endurance;

import io.mailuo.endurance.Outcome.Answer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Clients that ask one small query after another, each on a connection of its own, beside streams of hostile ones. */
final class Clients {

    private static final String SMALL =
            "SELECT ?label ?kind { <http://localhost:3030/thing/%d> <http://localhost:3030/next> ?next . ?next"
                    + " <http://localhost:3030/label> ?label ; <http://localhost:3030/kind> ?kind }";

    private static final List<String> HOSTILE = List.of(
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
            "SELECT (COUNT(*) AS ?n) { ?s (<http://localhost:3030/far>|^<http://localhost:3030/next>)* ?o }",
            "SELECT ?a { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f",
            "SELECT (GROUP_CONCAT(STR(?f)) AS ?x) { ?a ?b ?c . ?d ?e ?f }",
            "SELECT * { ?a ?b ?c FILTER REGEX(STR(?c), \"^((.*)*)*x$\") }");

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final String JSON = "application/sparql-results+json";

    private final ServedStore served;
    private final int clients;
    private final int hostile;
    private final List<Answer> answers = Collections.synchronizedList(new ArrayList<>());
    private final List<Answer> attacks = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean over;

    Clients(ServedStore served, int clients, int hostile) {
        this.served = served;
        this.clients = clients;
        this.hostile = hostile;
    }

    Outcome run(int seconds) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < hostile; i++) {
            int first = i;
            start(threads, () -> attack(first));
        }
        for (int i = 0; i < clients; i++) {
            int seed = i;
            start(threads, () -> ask(seed));
        }
        Spent before = Spent.by(served.process());
        long start = System.nanoTime();
        TimeUnit.SECONDS.sleep(seconds);
        over = true;
        double took = (System.nanoTime() - start) / 1e9;
        Spent spent = Spent.by(served.process()).since(before);
        for (Thread thread : threads) {
            thread.join();
        }
        return new Outcome(List.copyOf(answers), List.copyOf(attacks), took, spent);
    }

    private static void start(List<Thread> threads, Runnable work) {
        Thread thread = new Thread(work);
        threads.add(thread);
        thread.start();
    }

    private void ask(int seed) {
        KeptConnection connection = new KeptConnection(served.port(), LONGEST);
        Random random = new Random(seed);
        while (!over) {
            Answer answer = send(connection, String.format(SMALL, random.nextInt(LoadGraph.THINGS)));
            answers.add(answer);
            if (answer.status() != 200) {
                pause();
            }
        }
        close(connection);
    }

    /** As the refusal asks for. */
    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(2);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void attack(int first) {
        KeptConnection connection = new KeptConnection(served.port(), LONGEST);
        for (int i = first; !over; i++) {
            attacks.add(send(connection, HOSTILE.get(i % HOSTILE.size())));
        }
        close(connection);
    }

    /** Seconds until ten small queries in a row take less than 150 ms each. */
    static double secondsUntilNormal(int port) {
        long start = System.nanoTime();
        KeptConnection connection = new KeptConnection(port, LONGEST);
        int good = 0;
        while (good < 10 && System.nanoTime() - start < LONGEST.toNanos()) {
            Answer answer = send(connection, String.format(SMALL, good));
            good = answer.status() == 200 && answer.millis() < 150 ? good + 1 : 0;
        }
        close(connection);
        return (System.nanoTime() - start) / 1e9;
    }

    /** An answer that does not come has status 0. */
    private static Answer send(KeptConnection connection, String query) {
        long start = System.nanoTime();
        int status = 0;
        try {
            status = connection.get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), JSON);
        } catch (IOException failure) {
            System.err.println("no answer: " + failure);
        }
        return new Answer(status, (System.nanoTime() - start) / 1e6);
    }

    private static void close(KeptConnection connection) {
        try {
            connection.close();
        } catch (IOException failure) {
            System.err.println("not closed: " + failure);
        }
    }
}
