package io.mailuo.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives every file a short name of its own: the last parts of its path, as many as it takes. */
public final class ArticleNames {

    private final List<Path> paths = new ArrayList<>();
    private final List<Integer> parts = new ArrayList<>();
    private final Map<Path, Path> seen = new HashMap<>();

    /**
     * Adds a file whose name is the last {@code count} parts of its path, unless it is there already.
     *
     * @return the path by which it is there already
     */
    public Optional<Path> add(Path path, int count) {
        Path former = seen.putIfAbsent(real(path), path);
        if (former == null) {
            paths.add(path);
            parts.add(count);
        }
        return Optional.ofNullable(former);
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
        Set<String> taken = new HashSet<>(names);
        Set<String> given = new HashSet<>();
        for (int i = 0; i < paths.size(); i++) {
            String name = names.get(i);
            // Only a name whose bytes are no text can be that of another file with all its folders.
            for (int again = 2; given.contains(name) || (again > 2 && taken.contains(name)); again++) {
                name = names.get(i) + "~" + again;
            }
            given.add(name);
            inputs.add(new Input(paths.get(i), name));
        }
        return inputs;
    }

    private String name(int i) {
        Path path = paths.get(i).toAbsolutePath().normalize();
        int end = path.getNameCount();
        return PathText.slashed(path.subpath(Math.max(0, end - parts.get(i)), end));
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
