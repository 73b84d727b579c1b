package io.mailuo.server.data;

import io.mailuo.rdf.GraphFormat;
import io.mailuo.server.data.Downloads.Sums;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.server.web.Route;
import io.mailuo.store.GraphStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** {@code /data/graph.ttl}, {@code /data/graph.ttl.gz} and so on, and {@code /data/SHA256SUMS}. */
public final class DownloadRoute implements Route {

    static final String FOLDER = "/data/";
    static final String CHECKSUMS = "SHA256SUMS";
    private static final String COMPRESSED = ".gz";

    /** A download that can be told its length is worth a moment. */
    private static final Duration MOMENT = Duration.ofMillis(50);

    private static final Duration LONG = Duration.ofMinutes(5);

    private final GraphStore store;
    private final Downloads downloads;
    private final Map<String, GraphFormat> files = new LinkedHashMap<>();

    /** Serves downloads of a store. */
    public DownloadRoute(GraphStore store, Downloads downloads) {
        this.store = store;
        this.downloads = downloads;
        for (GraphFormat format : GraphFormat.values()) {
            files.put(Downloads.file(format), format);
            files.put(Downloads.file(format) + COMPRESSED, format);
        }
    }

    /** The paths that this answers. */
    public List<String> paths() {
        List<String> paths = new ArrayList<>();
        files.keySet().forEach(file -> paths.add(FOLDER + file));
        paths.add(FOLDER + CHECKSUMS);
        return List.copyOf(paths);
    }

    @Override
    public Reply answer(Request request) {
        String name = request.path().substring(FOLDER.length());
        if (name.equals(CHECKSUMS)) {
            return Reply.text(200, "text/plain", checksums());
        }
        GraphFormat format = Optional.ofNullable(files.get(name))
                .orElseThrow(() -> new RequestFailed(404, "There is no such file; /data lists them."));
        return file(request, name, format);
    }

    private Reply file(Request request, String name, GraphFormat format) {
        if (downloads.isCrowded()) {
            throw new RequestFailed(503, "Too many downloads wait; try again in a minute.");
        }
        boolean archive = name.endsWith(COMPRESSED);
        boolean onTheWay = !archive && request.acceptsGzip();
        long now = store.changes();
        // While it waits for its turn another graph may come, of another length.
        Optional<Sums> sums = downloads.isFree() ? downloads.sums(format, MOMENT) : Optional.empty();
        OptionalLong state = sums.isPresent() ? OptionalLong.of(now) : OptionalLong.empty();
        Reply reply = Reply.stream(
                archive ? "application/gzip" : type(format),
                out -> downloads.write(format, archive || onTheWay, state, out));
        reply = reply.download(name);
        if (!archive) {
            reply = reply.header("Vary", "Accept-Encoding");
        }
        if (onTheWay) {
            reply = reply.header("Content-Encoding", "gzip");
        }
        return sums.isEmpty() ? reply : known(request, reply, sums.orElseThrow(), archive || onTheWay);
    }

    /** The answer with its length and tag; without a body for a client that has these very bytes. */
    private static Reply known(Request request, Reply reply, Sums sums, boolean compressed) {
        Sum sum = compressed ? sums.compressed() : sums.plain();
        String tag = "\"" + sum.sha256() + "\"";
        Reply fresh = request.header("If-None-Match").filter(tag::equals).isPresent()
                ? Reply.bytes(304, reply.type(), new byte[0])
                : reply.ofLength(sum.bytes());
        return fresh.header("ETag", tag);
    }

    /** N-Triples and N-Quads are UTF-8 by definition, the others say so. */
    private static String type(GraphFormat format) {
        return switch (format) {
            case TURTLE, TRIG, RDFXML -> format.mediaType() + ";charset=utf-8";
            case NTRIPLES, NQUADS, JSONLD -> format.mediaType();
        };
    }

    /** What {@code sha256sum --check} reads. */
    private String checksums() {
        return files.entrySet().stream()
                .map(file -> sum(file.getKey(), file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private String sum(String name, GraphFormat format) {
        Sums sums = downloads
                .sums(format, LONG)
                .orElseThrow(
                        () -> new RequestFailed(503, "The checksums are still being made; try again in a minute."));
        return (name.endsWith(COMPRESSED) ? sums.compressed() : sums.plain()).sha256();
    }
}
