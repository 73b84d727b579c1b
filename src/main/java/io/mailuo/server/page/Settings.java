package io.mailuo.server.page;

import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.server.web.Route;
import java.util.Optional;
import java.util.Set;

/** {@code /settings?lang=en&back=/…}: keeps the reader's choice of language or theme in a cookie and goes back. */
public final class Settings implements Route {

    private static final Set<String> LANGUAGES = Set.of("zh", "en");
    private static final Set<String> THEMES = Set.of("system", "light", "dark");
    private static final String KEPT = "; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly";

    @Override
    public Reply answer(Request request) {
        Reply reply = Reply.seeOther(back(request.parameter("back")));
        reply = kept(reply, request, "lang", LANGUAGES);
        return kept(reply, request, "theme", THEMES);
    }

    private static Reply kept(Reply reply, Request request, String name, Set<String> allowed) {
        Optional<String> value = request.text(name);
        if (value.isEmpty()) {
            return reply;
        }
        if (!allowed.contains(value.orElseThrow())) {
            throw new RequestFailed(
                    400,
                    "The setting " + name + " is \"" + value.orElseThrow() + "\"; it can be "
                            + String.join(", ", allowed.stream().sorted().toList()) + ".");
        }
        return reply.header("Set-Cookie", name + "=" + value.orElseThrow() + KEPT);
    }

    /** A path of this server and nothing else, or the home page. */
    private static String back(Optional<String> asked) {
        return asked.filter(path -> path.matches("/(?![/\\\\])[!-~]*")).orElse("/");
    }
}
