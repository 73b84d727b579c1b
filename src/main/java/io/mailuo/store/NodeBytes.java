package io.mailuo.store;

import java.util.function.BooleanSupplier;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.thrift.TConfiguration;
import org.apache.thrift.transport.TTransport;
import org.apache.thrift.transport.TTransportException;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one node after another in the file of all nodes. They are read in pieces, and some pieces are kept: the nodes of
 * an article stand together. For one thread at a time.
 */
final class NodeBytes extends TTransport {

    /** Bytes: some sixty nodes; only the text of an article may be longer than all of it. */
    private static final int PIECE = 8 * 1024;

    /** A megabyte in all. */
    private static final int KEPT = 128;

    /** What a writer reads is not kept. Most nodes are shorter: IRIs of facts take some 100 bytes, evidence some 200. */
    private static final int SHORT = 512;

    /** A piece that begins at a multiple of its size, with what of it is written for good. */
    private static final class Piece {

        private final long start;
        private final byte[] bytes;

        Piece(long start, byte[] bytes) {
            this.start = start;
            this.bytes = bytes;
        }

        boolean holds(long place) {
            return place >= start && place < start + bytes.length;
        }
    }

    private static final byte[] NOTHING = {};

    private final BinaryDataFile file;
    private final BooleanSupplier reading;
    private final @Nullable Piece[] kept = new Piece[KEPT];
    private final byte[] passing = new byte[SHORT];
    private byte[] bytes = NOTHING;
    private int next;
    private int end;

    /** Place in the file of what is read when these bytes are used up. */
    private long place;

    /** @param reading whether the thread is in a transaction that reads, in which nothing is taken back that can be seen */
    NodeBytes(BinaryDataFile file, BooleanSupplier reading) {
        this.file = file;
        this.reading = reading;
    }

    /** What is read next begins there. */
    void begin(long node) {
        place = node;
        next = 0;
        end = 0;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws TTransportException {
        if (next == end) {
            if (length >= PIECE) {
                int taken = taken(place, to, offset, length);
                place += taken;
                return taken;
            }
            goOn();
        }
        int taken = Math.min(length, end - next);
        System.arraycopy(bytes, next, to, offset, taken);
        next += taken;
        return taken;
    }

    private void goOn() throws TTransportException {
        int slot = (int) (place / PIECE % KEPT);
        Piece piece = kept[slot];
        if (piece == null || !piece.holds(place)) {
            if (!reading.getAsBoolean()) {
                bytes = passing;
                next = 0;
                end = taken(place, passing, 0, SHORT);
                place += end;
                return;
            }
            piece = piece(place - place % PIECE);
            kept[slot] = piece;
        }
        bytes = piece.bytes;
        next = (int) (place - piece.start);
        end = piece.bytes.length;
        place = piece.start + end;
    }

    private Piece piece(long start) throws TTransportException {
        // Of a transaction that reads this is what was committed before it.
        long written = Math.min(PIECE, file.length() - start);
        if (start + written <= place) {
            throw ended(place);
        }
        byte[] read = new byte[(int) written];
        for (int filled = 0; filled < read.length; ) {
            filled += taken(start + filled, read, filled, read.length - filled);
        }
        return new Piece(start, read);
    }

    private int taken(long from, byte[] to, int offset, int length) throws TTransportException {
        int taken = file.read(from, to, offset, length);
        if (taken <= 0) {
            throw ended(from);
        }
        return taken;
    }

    private static TTransportException ended(long place) {
        return new TTransportException(TTransportException.END_OF_FILE, "the file of nodes ends before " + place);
    }

    @Override
    public byte[] getBuffer() {
        return bytes;
    }

    @Override
    public int getBufferPosition() {
        return next;
    }

    @Override
    public int getBytesRemainingInBuffer() {
        return end - next;
    }

    @Override
    public void consumeBuffer(int length) {
        next += length;
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void open() {
        // The file is opened by its owner.
    }

    @Override
    public void close() {
        // The file is closed by its owner.
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        throw new UnsupportedOperationException("nodes are read here, not written");
    }

    @Override
    public TConfiguration getConfiguration() {
        return TConfiguration.DEFAULT;
    }

    @Override
    public void updateKnownMessageSize(long size) {
        // There are no messages: a node ends where its own lengths say.
    }

    @Override
    public void checkReadBytesAvailable(long asked) {
        // As above.
    }
}
