package io.mailuo.server.facts;

import io.mailuo.server.web.Address;
import java.util.List;

/** A parameter that a search form must keep. */
public record Hidden(String name, String value) {

    /** All but what the form asks for itself and the page. */
    public static List<Hidden> of(Address here) {
        return here.without("q").without("page").parameters().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> new Hidden(entry.getKey(), value)))
                .toList();
    }
}
