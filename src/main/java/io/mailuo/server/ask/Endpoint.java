package io.mailuo.server.ask;

import io.mailuo.server.graph.Links;
import io.mailuo.server.web.Request;
import java.net.URI;
import java.util.regex.Pattern;

/** The endpoint's address for those who will ask it from elsewhere. */
record Endpoint(Links links) {

    private static final String PATH = "/sparql";
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+(:[0-9]+)?|\\[[0-9a-fA-F:]+](:[0-9]+)?");

    /** By the public name where that is how the reader came, else by the name that the reader used. */
    String seenBy(Request request) {
        String known = links.iri(PATH);
        return request.header("Host")
                .filter(host -> HOST.matcher(host).matches())
                .filter(host -> !host.equals(URI.create(known).getAuthority()))
                .map(host -> "http://" + host + PATH)
                .orElse(known);
    }
}
