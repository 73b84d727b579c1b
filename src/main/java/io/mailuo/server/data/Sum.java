package io.mailuo.server.data;

/**
 * By what a download is known to have come whole.
 *
 * @param bytes its length
 * @param sha256 SHA-256 in lower-case hexadecimal
 */
record Sum(long bytes, String sha256) {}
