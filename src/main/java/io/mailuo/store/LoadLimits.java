package io.mailuo.store;

/**
 * What decides how a database is filled.
 *
 * @param few up to how many quads a transaction is used, which is faster for few than sorting
 * @param rowsOfRun how many rows are sorted at a time: 32 bytes each, and three or four times of that while they are sorted
 */
record LoadLimits(int few, int rowsOfRun) {

    /** As measured: a transaction costs more from some thousand quads on. */
    static final LoadLimits STANDARD = new LoadLimits(10_000, 1 << 18);
}
