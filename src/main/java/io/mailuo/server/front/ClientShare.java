package io.mailuo.server.front;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Refuses a client that has too many requests under way, so that the queue has room for others. */
final class ClientShare extends Handler.Wrapper {

    private final int most;
    private final Function<Request, String> client;
    private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();

    ClientShare(int most, Function<Request, String> client) {
        this.most = most;
        this.client = client;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String asking = client.apply(request);
        if (underWay.merge(asking, 1, Integer::sum) > most) {
            release(asking);
            Refusal.send(
                    request,
                    response,
                    callback,
                    429,
                    "More than " + most + " requests of yours are under way; wait for their answers.");
            return true;
        }
        Request.addCompletionListener(request, failure -> release(asking));
        return super.handle(request, response, callback);
    }

    private void release(String asking) {
        underWay.computeIfPresent(asking, (name, count) -> count <= 1 ? null : count - 1);
    }
}
