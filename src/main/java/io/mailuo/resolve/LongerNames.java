package io.mailuo.resolve;

import io.mailuo.model.EntityKey;
import java.util.stream.Stream;

/** Finds the bodies of full name whose names end with a name and are longer. */
@FunctionalInterface
interface LongerNames {

    /** The bodies, each once, in whatever order. */
    Stream<EntityKey> endingWith(String name);
}
