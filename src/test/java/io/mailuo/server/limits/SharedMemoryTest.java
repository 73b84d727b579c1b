package io.mailuo.server.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What queries may keep together. */
class SharedMemoryTest {

    private static final long MEGABYTE = 1 << 20;

    private final SharedMemory memory = new SharedMemory(10 * MEGABYTE);

    @Test
    void oneQueryMayTakeAllAndNoMore() {
        SharedMemory.Part alone = memory.new Part();
        assertThat(alone.take(9 * MEGABYTE)).isTrue();
        assertThat(alone.take(2 * MEGABYTE)).isFalse();
    }

    @Test
    void whenAllIsTakenOnlyThoseBeyondTheirShareGetNoMore() {
        SharedMemory.Part large = memory.new Part();
        SharedMemory.Part small = memory.new Part();
        assertThat(large.take(9 * MEGABYTE)).isTrue();

        assertThat(small.take(2 * MEGABYTE)).as("a fifth of a half").isTrue();
        assertThat(large.take(MEGABYTE)).isFalse();
        assertThat(small.take(4 * MEGABYTE)).as("more than a half").isFalse();
    }

    @Test
    void whatHasEndedIsFreeForOthers() {
        SharedMemory.Part first = memory.new Part();
        assertThat(first.take(9 * MEGABYTE)).isTrue();
        first.end();
        first.end();

        SharedMemory.Part second = memory.new Part();
        assertThat(second.take(9 * MEGABYTE)).isTrue();
    }
}
