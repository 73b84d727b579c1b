package io.mailuo.spark;

import io.mailuo.model.Entity;
import io.mailuo.resolve.BodyTies;
import io.mailuo.resolve.CrossArticleResolver;
import io.mailuo.resolve.NamedBodies;
import io.mailuo.resolve.VillageBodies;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All bodies and areas of the corpus, broadcast; what is made of them is made once an executor. */
final class BodyTable implements Serializable {

    private static final long serialVersionUID = 1;

    private final byte[][] first;
    private final byte[][] areas;
    private transient @Nullable VillageBodies villages;
    private transient @Nullable BodyTies ties;

    /**
     * @param first for each key, the entity of the first article that has it
     * @param areas for each label of an area, the area of the first article that has one
     */
    BodyTable(List<byte[]> first, List<byte[]> areas) {
        this.first = first.toArray(byte[][]::new);
        this.areas = areas.toArray(byte[][]::new);
    }

    synchronized VillageBodies villages(CrossArticleResolver resolver) {
        VillageBodies made = villages == null ? resolver.villages(named()) : villages;
        villages = made;
        return made;
    }

    synchronized BodyTies ties(CrossArticleResolver resolver) {
        BodyTies made = ties == null ? resolver.ties(named()) : ties;
        ties = made;
        return made;
    }

    private NamedBodies named() {
        return NamedBodies.of(entities(first), entities(areas));
    }

    private static List<Entity> entities(byte[][] packed) {
        return Arrays.stream(packed).map(Packing::entity).toList();
    }
}
