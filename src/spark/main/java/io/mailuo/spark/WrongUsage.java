package io.mailuo.spark;

/** What a user asks for cannot be done. The message is one line: what was seen, what is allowed, what to do. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1;

    WrongUsage(String message) {
        super(message);
    }
}
