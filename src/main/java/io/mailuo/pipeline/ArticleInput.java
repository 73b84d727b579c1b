package io.mailuo.pipeline;

import io.mailuo.reading.FileStamp;
import io.mailuo.reading.FileSum;
import io.mailuo.reading.Reading;
import java.util.Optional;

/** A file to read, of one article or several. Several threads may ask. */
public interface ArticleInput {

    /** Its name, unique in a build; its article bears it, or its articles do with a number behind it. */
    String name();

    /** What messages call it: its path, as the user named it or as it was found. */
    default String place() {
        return name();
    }

    /** What tells without reading it that it is unchanged; empty where nothing does. */
    Optional<FileStamp> stamp();

    /** Whether it is to stay as the last build left it, which nobody need look at. */
    default boolean kept() {
        return false;
    }

    /** Its size and hash, read anew; as far as they can be known. */
    default FileSum sum() {
        return FileSum.UNKNOWN;
    }

    /** Reads it. */
    Reading read();
}
