package io.mailuo.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.apache.jena.atlas.lib.Cache;
import org.jspecify.annotations.Nullable;

/**
 * A cache in which a key has one place, and the latest of the keys of a place stays there. It keeps no books of what was used
 * when: that pays where a miss costs much, and here it costs less than those books. For any number of threads.
 */
final class SlotCache<K, V> implements Cache<K, V> {

    private record Entry<K, V>(K key, V value) {}

    /** Multiplied by it, keys that are near each other come to places that are not (Knuth, TAOCP 3, 6.4). */
    private static final int GOLDEN = 0x9E3779B9;

    private final AtomicReferenceArray<@Nullable Entry<K, V>> places;
    private final int shift;

    /** @param bits of the number of a place: 16 for 65,536 places */
    SlotCache(int bits) {
        places = new AtomicReferenceArray<>(1 << bits);
        shift = Integer.SIZE - bits;
    }

    private int place(K key) {
        return (key.hashCode() * GOLDEN) >>> shift;
    }

    @Override
    public @Nullable V getIfPresent(K key) {
        Entry<K, V> held = places.getAcquire(place(key));
        return held != null && held.key.equals(key) ? held.value : null;
    }

    @Override
    public boolean containsKey(K key) {
        return getIfPresent(key) != null;
    }

    @Override
    public @Nullable V get(K key, Function<K, V> made) {
        V held = getIfPresent(key);
        if (held == null) {
            held = made.apply(key);
            put(key, held);
        }
        return held;
    }

    @Override
    public void put(K key, @Nullable V value) {
        if (value == null) {
            remove(key);
        } else {
            places.setRelease(place(key), new Entry<>(key, value));
        }
    }

    @Override
    public void remove(K key) {
        if (containsKey(key)) {
            places.setRelease(place(key), null);
        }
    }

    @Override
    public Iterator<K> keys() {
        List<K> keys = new ArrayList<>();
        for (int i = 0; i < places.length(); i++) {
            Entry<K, V> held = places.getAcquire(i);
            if (held != null) {
                keys.add(held.key);
            }
        }
        return keys.iterator();
    }

    @Override
    public boolean isEmpty() {
        return !keys().hasNext();
    }

    @Override
    public void clear() {
        for (int i = 0; i < places.length(); i++) {
            places.setRelease(i, null);
        }
    }

    @Override
    public long size() {
        long size = 0;
        for (Iterator<K> keys = keys(); keys.hasNext(); keys.next()) {
            size++;
        }
        return size;
    }
}
