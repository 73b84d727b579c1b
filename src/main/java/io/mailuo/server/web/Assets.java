package io.mailuo.server.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/** Styles, scripts and pictures that come with the program; each read once, and sent compressed where that is understood. */
public final class Assets implements Route {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.(css|js|svg)");
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css;charset=utf-8", "js", "text/javascript;charset=utf-8", "svg", "image/svg+xml");

    private final String path;
    private final Map<String, String> files;
    private final Map<String, Optional<Asset>> read = new ConcurrentHashMap<>();

    private Assets(String path, Map<String, String> files) {
        this.path = path;
        this.files = files;
    }

    /** The program's own files below a path, kept in the folder {@code assets}. */
    public static Assets ofProgram(String path) {
        return new Assets(path, Map.of());
    }

    /**
     * Files of libraries.
     *
     * @param files name under the path, to the file on the class path
     */
    public static Assets ofLibraries(String path, Map<String, String> files) {
        return new Assets(path, Map.copyOf(files));
    }

    private record Asset(String type, Content content, String tag) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Content(byte[] plain, byte[] compressed) {

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    @Override
    public Reply answer(Request request) {
        String name = request.path().substring(path.length());
        Asset asset = read.computeIfAbsent(known(name), this::load)
                .orElseThrow(() -> new RequestFailed(404, "没有这个文件。 There is no such file."));
        if (request.header("If-None-Match").filter(asset.tag::equals).isPresent()) {
            return headed(Reply.bytes(304, asset.type, new byte[0]), asset);
        }
        boolean compressed = request.acceptsGzip();
        Reply reply = headed(
                Reply.bytes(200, asset.type, compressed ? asset.content.compressed : asset.content.plain), asset);
        return compressed ? reply.header("Content-Encoding", "gzip") : reply;
    }

    private static Reply headed(Reply reply, Asset asset) {
        return reply.header("ETag", asset.tag)
                .header("Cache-Control", "max-age=3600")
                .header("Vary", "Accept-Encoding");
    }

    /** The name if it can be one of a file: no other is looked for, so nothing else grows the memory of what was read. */
    private String known(String name) {
        return files.containsKey(name)
                        || (files.isEmpty()
                                && name.length() < 60
                                && NAME.matcher(name).matches())
                ? name
                : "";
    }

    private Optional<Asset> load(String name) {
        String file = files.isEmpty() ? "/assets/" + name : files.getOrDefault(name, "");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = Assets.class.getResourceAsStream(file)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            return Optional.of(new Asset(
                    type, new Content(bytes, compressed(bytes)), "\"" + Long.toHexString(sum.getValue()) + "\""));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
