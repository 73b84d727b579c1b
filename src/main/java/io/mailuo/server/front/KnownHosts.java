package io.mailuo.server.front;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses requests for foreign hosts (421, RFC 9110, 15.5.20): a page of another site can have its own name lead to this
 * machine (DNS rebinding) and would then read as one of ours. An address in numbers cannot be made to do so.
 */
final class KnownHosts extends Handler.Wrapper {

    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[[0-9a-f:.]+\\]|[0-9a-f]*:[0-9a-f:.]*");

    private final Set<String> names = new HashSet<>();

    KnownHosts(String listening, String base, Set<String> more) {
        names.add("localhost");
        names.add(lower(listening));
        String host = URI.create(base).getHost();
        if (host != null) {
            names.add(lower(host));
        }
        more.forEach(name -> names.add(lower(name)));
    }

    private static String lower(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Whether the server may be asked under a name, without its port. */
    boolean knows(String name) {
        String lower = lower(name);
        return names.contains(lower) || NUMBERS.matcher(lower).matches();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String host = request.getHttpURI().getHost();
        if (host != null && !knows(host)) {
            Refusal.send(
                    request,
                    response,
                    callback,
                    421,
                    "This server does not know itself by that name; who runs it can add the name with --name.");
            return true;
        }
        return super.handle(request, response, callback);
    }
}
