package io.mailuo.pipeline;

import io.mailuo.reading.Input;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/**
 * The files of a build, their paths and names in one array of bytes: a list of them stays in memory as long as the build, and there may be hundreds of thousands. A name is
 * mostly the end of its path, and then only its length is kept.
 */
final class PackedInputs extends AbstractList<Input> {

    private byte[] texts = new byte[1 << 12];
    private final int[] starts;
    private final int[] lengths;

    private PackedInputs(int size) {
        starts = new int[size + 1];
        lengths = new int[size];
    }

    /** Packs files; those of which a path does not survive being written as text stay as they are. */
    static List<Input> of(List<Input> inputs) {
        PackedInputs packed = new PackedInputs(inputs.size());
        for (int i = 0; i < inputs.size(); i++) {
            if (!packed.pack(i, inputs.get(i))) {
                return inputs;
            }
        }
        return packed;
    }

    private boolean pack(int index, Input input) {
        String path = input.path().toString();
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        boolean exact = Path.of(new String(bytes, StandardCharsets.UTF_8)).equals(input.path());
        if (!exact || !path.endsWith(input.name())) {
            return false;
        }
        int end = starts[index] + bytes.length;
        if (end < 0) {
            return false;
        }
        if (end > texts.length) {
            texts = Arrays.copyOf(texts, Math.max(end, texts.length + (texts.length >> 1)));
        }
        System.arraycopy(bytes, 0, texts, starts[index], bytes.length);
        starts[index + 1] = end;
        lengths[index] = input.name().length();
        return true;
    }

    @Override
    public Input get(int index) {
        String path = new String(texts, starts[index], starts[index + 1] - starts[index], StandardCharsets.UTF_8);
        return new Input(Path.of(path), path.substring(path.length() - lengths[index]));
    }

    @Override
    public int size() {
        return lengths.length;
    }
}
