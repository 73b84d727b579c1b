package io.mailuo.server.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which route answers which path. */
public final class Routes {

    private final Map<String, Route> exact = new HashMap<>();
    private final Map<String, Route> below = new HashMap<>();

    /**
     * Adds a route.
     *
     * @param path the path it answers; one that ends in {@code /} and is not the home page stands for all below it
     * @throws IllegalArgumentException if the path has a route
     */
    public Routes add(String path, Route route) {
        Route former = (path.length() > 1 && path.endsWith("/") ? below : exact).put(path, route);
        if (former != null) {
            throw new IllegalArgumentException("two routes for " + path);
        }
        return this;
    }

    /** The route of a path, the most special one. */
    public Optional<Route> find(String path) {
        Route route = exact.get(path);
        for (int slash = path.lastIndexOf('/'); route == null && slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            route = below.get(path.substring(0, slash + 1));
        }
        return Optional.ofNullable(route);
    }
}
