package io.mailuo.reading;

import java.io.IOException;

/** The bytes of an article's file, wherever they are. */
public interface Content {

    /** Number of bytes, by which what is too large is told before it is read. */
    long size() throws IOException;

    /** The bytes. */
    byte[] bytes() throws IOException;
}
