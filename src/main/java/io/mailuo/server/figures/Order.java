package io.mailuo.server.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** An order of figures, with the words that say the same in SPARQL. */
enum Order {
    SUBJECT,
    VALUE,
    ARTICLE;

    Comparator<Figure> comparator() {
        Comparator<Figure> comparator = switch (this) {
            case SUBJECT -> Comparator.comparing(Figure::subject).thenComparing(Figure::value);
            case VALUE -> Comparator.comparing(Figure::value).thenComparing(Figure::subject);
            case ARTICLE ->
                Comparator.comparing(Figure::date)
                        .thenComparing(Figure::article)
                        .thenComparing(Figure::subject);
        };
        return comparator.thenComparing(Figure::iri);
    }

    /** What follows ORDER BY. */
    String sparql(boolean falling) {
        List<String> keys = switch (this) {
            case SUBJECT -> List.of("?subject", "?value", "?metric");
            case VALUE -> List.of("?value", "?subject", "?metric");
            case ARTICLE -> List.of("?date", "?article", "?subject", "?metric");
        };
        return keys.stream().map(key -> falling ? "DESC(" + key + ")" : key).collect(Collectors.joining(" "));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Order> of(String code) {
        return Arrays.stream(values())
                .filter(order -> order.code().equals(code))
                .findFirst();
    }
}
