package io.mailuo.server.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One entry of an Accept header. */
record AcceptedRange(String type, double quality) {

    static List<AcceptedRange> list(String accept) {
        return Arrays.stream(accept.toLowerCase(Locale.ROOT).split(",", 100))
                .map(AcceptedRange::one)
                .toList();
    }

    private static AcceptedRange one(String entry) {
        String[] parts = entry.split(";", 10);
        double quality = 1;
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.startsWith("q=")) {
                quality = number(parameter.substring(2));
            }
        }
        return new AcceptedRange(parts[0].strip(), quality);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /** Quality of the most specific range that covers a type. */
    static double quality(List<AcceptedRange> ranges, String mediaType) {
        String family = mediaType.substring(0, mediaType.indexOf('/')) + "/*";
        for (String name : List.of(mediaType, family, "*/*")) {
            Optional<AcceptedRange> covering =
                    ranges.stream().filter(range -> range.type.equals(name)).findFirst();
            if (covering.isPresent()) {
                return covering.orElseThrow().quality;
            }
        }
        return 0;
    }
}
