package io.mailuo.transfer;

import java.util.Optional;

/**
 * What a load did.
 *
 * @param files number of files read
 * @param base what the IRIs of the graph begin with
 * @param articles number of articles, as their build counted them; empty where the files do not say
 * @param triples number of triples in the store
 * @param seconds how long it took
 */
public record LoadReport(int files, String base, Optional<String> articles, long triples, double seconds) {}
