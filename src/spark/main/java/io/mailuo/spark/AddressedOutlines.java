package io.mailuo.spark;

import io.mailuo.resolve.Outline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The outlines of a partition with their addresses: the partition's number and the article's in it. What is found for an article elsewhere comes back by its address, so
 * that the article itself never moves.
 */
final class AddressedOutlines implements Iterator<AddressedOutlines.Addressed> {

    private final Iterator<byte[]> files;
    private final Deque<Outline> open = new ArrayDeque<>();
    private long next;

    AddressedOutlines(int partition, Iterator<byte[]> files) {
        this.files = files;
        this.next = address(partition, 0);
    }

    /** An article and where it is. */
    record Addressed(long address, Outline outline) {}

    static long address(int partition, int number) {
        return (long) partition << Integer.SIZE | number;
    }

    static int partition(long address) {
        return (int) (address >>> Integer.SIZE);
    }

    @Override
    public boolean hasNext() {
        while (open.isEmpty() && files.hasNext()) {
            open.addAll(ReadFile.decode(files.next()).outlines());
        }
        return !open.isEmpty();
    }

    @Override
    public Addressed next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return new Addressed(next++, open.removeFirst());
    }
}
