package io.mailuo.reading;

import java.io.IOException;

/** A file of articles, wherever it is. */
public interface Content {

    /** The article's name, as {@link Input#name}. */
    String name();

    /** What messages call it. */
    String place();

    /** Number of bytes, by which what is too large is told before it is read. */
    long size() throws IOException;

    /** The bytes. */
    byte[] bytes() throws IOException;
}
