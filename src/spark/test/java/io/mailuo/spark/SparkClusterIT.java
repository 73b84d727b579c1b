package io.mailuo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on a standalone cluster: a master and two workers, processes of their own, of which one dies in the middle. */
class SparkClusterIT {

    private static final String LOOPBACK = "127.0.0.1";

    private Path work = Path.of("");
    private SparkHome spark;

    @BeforeEach
    void findSpark(@TempDir Path folder) throws IOException {
        work = folder;
        spark = new SparkHome(work);
    }

    @AfterEach
    void endAll() {
        spark.close();
    }

    @Test
    void givesTheSameGraphThoughAWorkerDiesInTheMiddle() throws IOException, InterruptedException {
        Path articles = work.resolve("articles");
        TestArticles.copy(articles, 1);
        Path packed = work.resolve("packed.jsonl");
        TestArticles.pack(articles, packed);
        List<String> expected = spark.plainGraph(articles);

        int port = SparkHome.freePort();
        String master = "spark://" + LOOPBACK + ":" + port;
        spark.start(
                "master",
                "256m",
                List.of(),
                "org.apache.spark.deploy.master.Master",
                List.of("--host", LOOPBACK, "--port", Integer.toString(port), "--webui-port", "0"));
        spark.await("master", "Starting Spark master");
        Process first = worker("worker1", master);
        Process second = worker("worker2", master);
        spark.await("worker1", "Successfully registered with master");
        spark.await("worker2", "Successfully registered with master");

        Path output = work.resolve("output");
        Process driver = spark.start(
                "driver", "600m", List.of(), "org.apache.spark.deploy.SparkSubmit", submit(master, packed, output));
        // Both executors work, and the first has finished some of its articles: what it holds of them is lost with it.
        spark.await("driver", "Finished task 3.0 in stage 0.0");
        assertThat(spark.said("driver")).doesNotContainPattern("ShuffleMapStage 0 .* finished in");
        SparkHome.kill(first);

        assertThat(SparkHome.end(driver)).as(spark.said("driver")).isZero();
        assertThat(spark.said("driver")).contains("Lost executor");
        assertThat(second.isAlive()).isTrue();
        assertThat(SparkHome.graph(output)).isEqualTo(expected);
        assertThat(Files.readString(output.resolve("report.json")))
                .contains("\"count.articles\":\"" + TestArticles.files(articles).size() + "\"");
    }

    private Process worker(String name, String master) throws IOException {
        return spark.start(
                name,
                "256m",
                List.of(),
                "org.apache.spark.deploy.worker.Worker",
                List.of(
                        "--host",
                        LOOPBACK,
                        "--cores",
                        "1",
                        "--memory",
                        "1g",
                        "--webui-port",
                        "0",
                        "--work-dir",
                        work.resolve(name).toString(),
                        master));
    }

    private static List<String> submit(String master, Path packed, Path output) {
        List<String> arguments = new ArrayList<>(List.of("--master", master, "--deploy-mode", "client"));
        for (String setting : List.of(
                "spark.driver.host=" + LOOPBACK,
                "spark.driver.bindAddress=" + LOOPBACK,
                "spark.ui.enabled=false",
                "spark.executor.memory=600m",
                "spark.executor.extraJavaOptions=-XX:+UseSerialGC")) {
            arguments.addAll(List.of("--conf", setting));
        }
        arguments.addAll(
                List.of("--class", "io.mailuo.spark.SparkBuild", SparkHome.job().toString()));
        arguments.addAll(
                List.of("--input-format", "packed", "--partitions", "12", packed.toString(), output.toString()));
        return arguments;
    }
}
