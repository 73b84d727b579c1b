package io.mailuo.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives every file a short name of its own: the last parts of its path, as many as it takes. */
public final class ArticleNames {

    private final List<Path> paths = new ArrayList<>();
    private final List<Integer> parts = new ArrayList<>();
    private final Set<Path> seen = new LinkedHashSet<>();

    /** Adds a file whose name is the last {@code count} parts of its path, unless it is there already. */
    public void add(Path path, int count) {
        if (seen.add(real(path))) {
            paths.add(path);
            parts.add(count);
        }
    }

    /** The files in order of adding; where names clash, each of them gets the folders before it until none does. */
    public List<Input> inputs() {
        List<String> names = new ArrayList<>(paths.size());
        for (int i = 0; i < paths.size(); i++) {
            names.add(name(i));
        }
        boolean clash = true;
        while (clash) {
            Map<String, Integer> count = new HashMap<>();
            names.forEach(name -> count.merge(name, 1, Integer::sum));
            clash = false;
            for (int i = 0; i < paths.size(); i++) {
                if (count.getOrDefault(names.get(i), 0) > 1
                        && parts.get(i)
                                < paths.get(i).toAbsolutePath().normalize().getNameCount()) {
                    parts.set(i, parts.get(i) + 1);
                    names.set(i, name(i));
                    clash = true;
                }
            }
        }
        List<Input> inputs = new ArrayList<>(paths.size());
        for (int i = 0; i < paths.size(); i++) {
            inputs.add(new Input(paths.get(i), names.get(i)));
        }
        return inputs;
    }

    private String name(int i) {
        Path path = paths.get(i).toAbsolutePath().normalize();
        int end = path.getNameCount();
        return slashed(path.subpath(Math.max(0, end - parts.get(i)), end));
    }

    /** A path with {@code /} between its parts on every system. */
    static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            // It is gone or closed to us; reading it will say so.
            return path.toAbsolutePath().normalize();
        }
    }
}
