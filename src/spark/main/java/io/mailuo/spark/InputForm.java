package io.mailuo.spark;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms in which articles stand in a file system. */
enum InputForm {
    /** One article a file, in any form that the program reads: text, HTML, PDF, DOCX. */
    TEXT,
    /** One article a line, as a JSON object with {@code name} and {@code content} (text) or {@code base64} (bytes). */
    PACKED,
    /** Hadoop sequence files from name to bytes. */
    SEQUENCE,
    /** Parquet files with the columns {@code name} and {@code content}, the latter text or bytes. */
    PARQUET;

    /**
     * The form that a user names.
     *
     * @throws WrongUsage if there is no such form
     */
    static InputForm parse(String name) {
        return Arrays.stream(values())
                .filter(form -> form.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("--input-format " + name + ": use one of "
                        + Arrays.stream(values()).map(InputForm::id).collect(Collectors.joining(", "))));
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
