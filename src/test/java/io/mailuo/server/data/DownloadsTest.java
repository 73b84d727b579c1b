package io.mailuo.server.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.rdf.Exporter;
import io.mailuo.rdf.GraphFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole graph as files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DownloadsTest {

    private final ServedSample served = new ServedSample();

    @AfterAll
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @EnumSource
    void areTheBytesOfTheExport(GraphFormat format) throws Exception {
        byte[] exported = exported(format);
        String path = "/data/graph." + format.extension();

        HttpResponse<byte[]> plain = served.client.bytes(path);
        HttpResponse<byte[]> archive = served.client.bytes(path + ".gz");
        HttpResponse<byte[]> onTheWay = served.client.bytes(path, "Accept-Encoding", "br, gzip;q=0.8");

        assertThat(plain.body()).isEqualTo(exported);
        assertThat(unpacked(archive.body())).isEqualTo(exported);
        assertThat(archive.headers().firstValue("Content-Type")).contains("application/gzip");
        assertThat(archive.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(onTheWay.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(unpacked(onTheWay.body())).isEqualTo(exported);
        assertThat(plain.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(format.mediaType()));
        assertThat(plain.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"graph." + format.extension() + "\"");
        assertThat(parsed(exported, format).isEmpty()).isFalse();
    }

    @Test
    void haveChecksumsThatHoldForWhatIsSent() throws Exception {
        Map<String, String> sums = sums();

        assertThat(sums).hasSize(2 * GraphFormat.values().length);
        for (Map.Entry<String, String> file : sums.entrySet()) {
            HttpResponse<byte[]> sent = served.client.bytes("/data/" + file.getKey());
            assertThat(sha256(sent.body())).as(file.getKey()).isEqualTo(file.getValue());
            assertThat(sent.headers().firstValueAsLong("Content-Length")).hasValue(sent.body().length);
            assertThat(sent.headers().firstValue("ETag")).contains("\"" + file.getValue() + "\"");
            assertThat(served.client
                            .bytes("/data/" + file.getKey(), "If-None-Match", "\"" + file.getValue() + "\"")
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void followTheGraph() throws Exception {
        try (ServedSample changing = new ServedSample()) {
            String before = changing.client.first("/data/SHA256SUMS").body();

            changing.store.remove("http://localhost:3030/graph/article/b-00000002");

            String after = changing.client.first("/data/SHA256SUMS").body();
            byte[] sent = changing.client.bytes("/data/graph.nq").body();
            assertThat(after).isNotEqualTo(before).contains(sha256(sent) + "  graph.nq\n");
            assertThat(new String(sent, StandardCharsets.UTF_8)).doesNotContain("一校一策");
            assertThat(changing.client
                            .first("/data", "Accept", "application/json")
                            .body())
                    .contains(sha256(sent));
        }
    }

    private Map<String, String> sums() throws Exception {
        Map<String, String> sums = new TreeMap<>();
        served.client.first("/data/SHA256SUMS").body().lines().forEach(line -> {
            assertThat(line).matches("[0-9a-f]{64}  graph\\.[a-z]+(\\.gz)?");
            sums.put(line.substring(66), line.substring(0, 64));
        });
        return sums;
    }

    private byte[] exported(GraphFormat format) {
        return served.store.read(quads -> {
            try {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                new Exporter().write(quads, format, out);
                return out.toByteArray();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    private static DatasetGraph parsed(byte[] bytes, GraphFormat format) {
        DatasetGraph quads = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(bytes))
                .lang(RDFLanguages.contentTypeToLang(format.mediaType()))
                .parse(quads);
        return quads;
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
