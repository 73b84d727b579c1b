package io.mailuo.server.lists;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** In which order a list stands. */
enum Order {
    NAME,
    MENTIONS,
    FACTS,
    DATE;

    /** Value of {@code ?sort=}; a minus before it turns the order round. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Names from A to Z by pinyin, counts from many to few, dates from late to early. */
    Comparator<Item> comparator() {
        return switch (this) {
            case NAME -> byName();
            case MENTIONS ->
                fromMany(Item::mentions).thenComparing(fromMany(Item::facts)).thenComparing(byName());
            case FACTS ->
                fromMany(Item::facts).thenComparing(fromMany(Item::mentions)).thenComparing(byName());
            case DATE ->
                Comparator.comparing((Item item) -> item.last().orElse(""))
                        .reversed()
                        .thenComparing(byName());
        };
    }

    private static Comparator<Item> fromMany(ToIntFunction<Item> number) {
        return Comparator.comparingInt(number).reversed();
    }

    private static Comparator<Item> byName() {
        return Comparator.comparing(Item::spelling)
                .thenComparing(item -> item.entry().name())
                .thenComparing(item -> item.entry().iri());
    }
}
