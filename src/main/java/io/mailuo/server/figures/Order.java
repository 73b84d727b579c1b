package io.mailuo.server.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An order of figures, with the words that say the same in SPARQL. */
enum Order {
    SUBJECT(Comparator.comparing(Figure::subject).thenComparing(Figure::value), "?subject", "?value"),
    VALUE(Comparator.comparing(Figure::value).thenComparing(Figure::subject), "?value", "?subject"),
    ARTICLE(
            Comparator.comparing(Figure::date).thenComparing(Figure::article).thenComparing(Figure::subject),
            "?date",
            "?article",
            "?subject");

    private final Comparator<Figure> comparator;
    private final String[] keys;

    Order(Comparator<Figure> comparator, String... keys) {
        this.comparator = comparator.thenComparing(Figure::iri);
        this.keys = keys;
    }

    Comparator<Figure> comparator() {
        return comparator;
    }

    /** What follows ORDER BY. */
    String sparql(boolean falling) {
        return String.join(
                " ",
                Stream.concat(Arrays.stream(keys), Stream.of("?metric"))
                        .map(key -> falling ? "DESC(" + key + ")" : key)
                        .toList());
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Order> of(String code) {
        return Arrays.stream(values()).filter(order -> order.code().equals(code)).findFirst();
    }
}
