package io.mailuo.pipeline;

import io.mailuo.ledger.Ledger;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A ledger as it is on the disk.
 *
 * @param bytes the table
 * @param sha256 by which a store knows it
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to a file, which nobody compares
record LedgerText(byte[] bytes, String sha256) {

    static LedgerText of(Ledger ledger) {
        byte[] bytes = ledger.text().getBytes(StandardCharsets.UTF_8);
        return new LedgerText(bytes, DigestUtils.sha256Hex(bytes));
    }

    /** Length and check sum, by which one sees soon that a file is the ledger still. */
    String look() {
        return look(bytes);
    }

    static String look(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return bytes.length + " " + Long.toHexString(sum.getValue());
    }
}
