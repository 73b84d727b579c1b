package io.mailuo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotCacheTest {

    private final SlotCache<Integer, String> cache = new SlotCache<>(4);

    @Test
    void givesOnlyWhatWasPutUnderTheSameKey() {
        for (int round = 0; round < 1000; round++) {
            cache.put(round, "value of " + round);
            for (int key = 0; key <= round; key++) {
                assertThat(cache.getIfPresent(key)).isIn(null, "value of " + key);
            }
        }
        assertThat(cache.getIfPresent(999)).isEqualTo("value of 999");
    }

    @Test
    void spreadsKeysThatAreNearEachOther() {
        IntStream.range(0, 12).forEach(key -> cache.put(key, "value"));
        assertThat(cache.size()).isGreaterThan(8);
    }

    @Test
    void holdsNoMoreThanItHasPlaces() {
        IntStream.range(0, 10_000).forEach(key -> cache.put(key, "value"));
        assertThat(cache.size()).isEqualTo(16);
        cache.clear();
        assertThat(cache.isEmpty()).isTrue();
        assertThat(cache.getIfPresent(9999)).isNull();
    }

    @Test
    void forgetsAKeyAndNoOtherInItsPlace() {
        cache.put(1, "one");
        cache.remove(1);
        assertThat(cache.containsKey(1)).isFalse();

        SlotCache<Integer, String> single = new SlotCache<>(1);
        IntStream.range(0, 100).forEach(key -> single.put(key, "value"));
        IntStream.range(0, 90).forEach(single::remove);
        assertThat(single.size()).isEqualTo(2);
    }

    @Test
    void makesWhatItDoesNotHoldOnce() {
        assertThat(cache.get(1, key -> "made")).isEqualTo("made");
        assertThat(cache.get(1, key -> "made again")).isEqualTo("made");
        assertThat(cache.get(2, key -> null)).isNull();
        cache.put(1, null);
        assertThat(cache.containsKey(1)).isFalse();
    }
}
