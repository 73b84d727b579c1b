package io.mailuo.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article as it was read, before anything is done to its text.
 *
 * @param name the file's path below the folder that was asked for, with {@code /} between parts; unique in a build
 * @param raw the decoded characters of the file, byte-order mark removed, otherwise untouched
 * @param charset canonical name of the character set that the bytes were decoded with
 * @param sha256 hash of the file's bytes, lower-case hexadecimal
 * @param title the headline, where the form of the input gives one (HTML); plain text finds its own later
 * @param date the day of publication, where the input gives one
 * @param publisher the medium, where the input gives one
 */
public record Article(
        String name,
        String raw,
        String charset,
        String sha256,
        Optional<String> title,
        Optional<LocalDate> date,
        Optional<String> publisher) {}
