package io.mailuo.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article as it was read, before anything is done to its text.
 *
 * @param name the file's path below the folder that was asked for, with {@code /} between parts, and {@code #2} behind it
 *     for the second of several articles in a file; unique in a build
 * @param raw the decoded characters of the file, byte-order mark removed, otherwise untouched; of a page or document, the
 *     text that was got out of it. Articles of one file share it: see {@link #span()}
 * @param charset canonical name of the character set that the bytes were decoded with
 * @param sha256 hash of the file's bytes, lower-case hexadecimal
 * @param title the headline, where the form of the input gives one; plain text finds its own later
 * @param date the day of publication, where it is known or inferred: {@link Origin#dateBasis()} says how
 * @param publisher the medium, where the input gives one
 * @param origin how it was got out of the file
 */
public record Article(
        String name,
        String raw,
        String charset,
        String sha256,
        Optional<String> title,
        Optional<LocalDate> date,
        Optional<String> publisher,
        Origin origin) {

    /** An article that is all of a text file. */
    public Article(
            String name,
            String raw,
            String charset,
            String sha256,
            Optional<String> title,
            Optional<LocalDate> date,
            Optional<String> publisher) {
        this(name, raw, charset, sha256, title, date, publisher, Origin.plain(date.isPresent()));
    }

    /** Where the article stands in {@link #raw}, in UTF-16 units: all of it unless the file holds several. */
    public Span span() {
        return origin.part().orElseGet(() -> new Span(0, raw.length()));
    }
}
