package io.mailuo.server.web;

/** Answers the requests below one path. */
@FunctionalInterface
public interface Route {

    /**
     * The answer.
     *
     * @throws RequestFailed if there is none, with the status and one line that says why
     */
    Reply answer(Request request);
}
