package io.mailuo.reading;

/**
 * Something that was found in a folder and is not read.
 *
 * @param path where it is
 * @param reason why, to be read behind the path
 */
public record PassedOver(String path, String reason) {}
