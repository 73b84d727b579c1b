package io.mailuo.server.limits;

import org.roaringbitmap.RoaringBitmap;

/**
 * How many different values something keeps, by their hashes: two values with one hash count once, which makes a row in
 * thousands, and a hash takes a small part of what its value takes.
 */
final class KeptHashes {

    private final RoaringBitmap hashes = new RoaringBitmap();
    private final Allowance allowance;

    KeptHashes(Allowance allowance) {
        this.allowance = allowance;
    }

    void add(int hash) {
        allowance.step();
        if (hashes.checkedAdd(hash)) {
            allowance.hold();
        }
    }
}
