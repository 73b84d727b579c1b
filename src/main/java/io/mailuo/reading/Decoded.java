package io.mailuo.reading;

/**
 * Bytes as text.
 *
 * @param text the characters, byte-order mark removed
 * @param charset canonical name of the character set
 */
record Decoded(String text, String charset) {}
