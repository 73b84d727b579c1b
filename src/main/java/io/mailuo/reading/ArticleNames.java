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
    private final List<String> names = new ArrayList<>();

    /** The files by their real path, as far as that was asked for. */
    private final Map<Path, Path> seen = new HashMap<>();

    /** The first file of each key. */
    private final Map<Object, Path> first = new HashMap<>();

    /**
     * Adds a file whose name is the last {@code count} parts of its path, unless it is there already.
     *
     * @return the path by which it is there already
     */
    public Optional<Path> add(Path path, int count) {
        return add(path, count, name(path, count), Optional.empty());
    }

    /**
     * Adds a file, unless it is there already.
     *
     * @param name the last {@code count} parts of its path
     * @param key what the file system tells its files by: what has a key of its own need not be followed through links
     * @return the path by which it is there already
     */
    Optional<Path> add(Path path, int count, String name, Optional<Object> key) {
        if (key.isPresent()) {
            Path same = first.putIfAbsent(key.get(), path);
            if (same == null) {
                put(path, count, name);
                return Optional.empty();
            }
            // Met again, or one file of two names, which are two articles.
            seen.putIfAbsent(real(same), same);
        }
        Path former = seen.putIfAbsent(real(path), path);
        if (former == null) {
            put(path, count, name);
        }
        return Optional.ofNullable(former);
    }

    private void put(Path path, int count, String name) {
        paths.add(path);
        parts.add(count);
        names.add(name);
    }

    /** The files in order of adding; where names clash, each of them gets the folders before it until none does. */
    public List<Input> inputs() {
        List<String> own = new ArrayList<>(names);
        Set<String> taken = new HashSet<>(own);
        if (taken.size() < own.size()) {
            lengthen(own);
            taken = new HashSet<>(own);
        }
        List<Input> inputs = new ArrayList<>(paths.size());
        Set<String> given = new HashSet<>();
        for (int i = 0; i < paths.size(); i++) {
            String name = own.get(i);
            // Only a name whose bytes are no text can be that of another file with all its folders.
            for (int again = 2; given.contains(name) || (again > 2 && taken.contains(name)); again++) {
                name = own.get(i) + "~" + again;
            }
            given.add(name);
            inputs.add(new Input(paths.get(i), name));
        }
        return inputs;
    }

    private void lengthen(List<String> own) {
        boolean clash = true;
        while (clash) {
            Map<String, Integer> count = new HashMap<>();
            own.forEach(name -> count.merge(name, 1, Integer::sum));
            clash = false;
            for (int i = 0; i < paths.size(); i++) {
                if (count.getOrDefault(own.get(i), 0) > 1
                        && parts.get(i)
                                < paths.get(i).toAbsolutePath().normalize().getNameCount()) {
                    parts.set(i, parts.get(i) + 1);
                    own.set(i, name(paths.get(i), parts.get(i)));
                    clash = true;
                }
            }
        }
    }

    /** The last parts of a path. */
    static String name(Path path, int parts) {
        Path whole = path.toAbsolutePath().normalize();
        int end = whole.getNameCount();
        return PathText.slashed(whole.subpath(Math.max(0, end - parts), end));
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
