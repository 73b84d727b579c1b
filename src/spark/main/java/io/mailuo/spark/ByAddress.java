package io.mailuo.spark;

import org.apache.spark.Partitioner;

/** Sends what was found for an article to the article's partition. */
final class ByAddress extends Partitioner {

    private static final long serialVersionUID = 1;

    private final int partitions;

    ByAddress(int partitions) {
        this.partitions = partitions;
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    @Override
    public int getPartition(Object key) {
        return AddressedOutlines.partition((Long) key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByAddress that && partitions == that.partitions;
    }

    @Override
    public int hashCode() {
        return partitions;
    }
}
