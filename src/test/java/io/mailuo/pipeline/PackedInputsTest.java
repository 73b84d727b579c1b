package io.mailuo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.reading.Input;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedInputsTest {

    @Test
    void givesBackWhatWasPacked() {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            inputs.add(new Input(Path.of("新闻/𠮷河" + i + ".txt"), "𠮷河" + i + ".txt"));
            inputs.add(new Input(Path.of("/b/" + i), "b/" + i));
        }
        assertThat(PackedInputs.of(inputs)).isInstanceOf(PackedInputs.class).isEqualTo(inputs);
        assertThat(PackedInputs.of(List.of())).isEmpty();
    }

    @Test
    void leavesFilesAsTheyAreWhereANameIsNotTheEndOfItsPath() {
        List<Input> inputs = List.of(new Input(Path.of("a.txt"), "folder/a.txt"));
        assertThat(PackedInputs.of(inputs)).isSameAs(inputs);
    }
}
