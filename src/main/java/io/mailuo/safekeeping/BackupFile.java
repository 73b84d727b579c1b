package io.mailuo.safekeeping;

import io.mailuo.ledger.Ledger;

/**
 * The form of a backup, a ZIP file:
 *
 * <pre>
 * manifest.properties   the metadata of the graph
 * graph.nq              the graph, sorted N-Quads as {@code export} writes them
 * ledger.tsv            what became of each input, where there is a ledger
 * spool/…               what the last build kept of its inputs
 * inbox/…               the articles that were sent to the store's server
 * SHA256SUMS            the hash of each entry before it, in the form of sha256sum; the last entry
 * </pre>
 */
final class BackupFile {

    static final String MANIFEST = "manifest.properties";
    static final String GRAPH = "graph.nq";
    static final String LEDGER = Ledger.FILE;
    static final String SPOOL = "spool/";
    static final String INBOX = "inbox/";
    static final String SUMS = "SHA256SUMS";

    private BackupFile() {}
}
