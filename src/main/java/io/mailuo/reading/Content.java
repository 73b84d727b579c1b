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

    /** Size and hash of a file that is too large to be read at once; the hash is empty where it is too large for that too. */
    default FileSum sum() throws IOException {
        return new FileSum(size(), "");
    }

    /** The bytes. */
    byte[] bytes() throws IOException;
}
