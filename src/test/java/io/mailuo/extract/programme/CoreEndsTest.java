package io.mailuo.extract.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoreEndsTest {

    private static CoreEnds ends(List<String> cores) {
        CoreEnds ends = new CoreEnds();
        IntStream.range(0, cores.size()).forEach(group -> ends.add(cores.get(group), group));
        return ends;
    }

    @Test
    void findsCoresThatEndInOneAndThoseThatItEndsIn() {
        CoreEnds ends = ends(List.of("乡镇干部新本领", "本领", "雨水"));
        assertThat(ends.like("新本领")).containsExactly(0, 1);
    }

    @Test
    void passesOverYearsInFront() {
        assertThat(ends(List.of("2024年青苗大赛")).like("2024年山区青苗大赛")).containsExactly(0);
    }

    @Test
    void missesNoneThatALookAtEachWouldFind() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            List<String> cores =
                    IntStream.range(0, 8).mapToObj(i -> core(random)).toList();
            CoreEnds ends = ends(cores);
            String core = core(random);
            for (int group = 0; group < cores.size(); group++) {
                boolean alike = cores.get(group).endsWith(core) || core.endsWith(cores.get(group));
                assertThat(!alike || ends.like(core).contains(group)).isTrue();
            }
        }
    }

    private static String core(Random random) {
        StringBuilder core = new StringBuilder(random.nextInt(4) == 0 ? "2024年" : "");
        IntStream.range(0, random.nextInt(5)).forEach(i -> core.append("甲乙".charAt(random.nextInt(2))));
        return core.toString();
    }
}
