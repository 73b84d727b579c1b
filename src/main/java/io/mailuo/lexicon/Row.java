package io.mailuo.lexicon;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A row of a table as a map from column to value that shares the columns' names with the other rows. */
final class Row extends AbstractMap<String, String> {

    private final String[] columns;
    private final String[] values;

    Row(String[] columns, String[] values) {
        this.columns = columns;
        this.values = values;
    }

    @Override
    public @Nullable String get(Object column) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].equals(column)) {
                return values[i];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object column) {
        return get(column) != null;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                return IntStream.range(0, columns.length)
                        .mapToObj(i -> Map.entry(columns[i], values[i]))
                        .iterator();
            }

            @Override
            public int size() {
                return columns.length;
            }
        };
    }
}
