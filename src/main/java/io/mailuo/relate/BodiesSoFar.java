package io.mailuo.relate;

import io.mailuo.model.EntityKey;
import io.mailuo.model.Mention;
import io.mailuo.model.Resolution;
import io.mailuo.model.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bodies and zones of a section whose names end in one of some ways, up to a place that moves on: which was named last, and which most often. */
final class BodiesSoFar {

    private final Resolution resolution;
    private final List<Mention> bodies;
    private final Map<EntityKey, Integer> times = new HashMap<>();
    private int read;
    private int most;
    private Optional<Mention> last = Optional.empty();
    private Optional<Mention> oftenest = Optional.empty();

    /**
     * None so far.
     *
     * @param endings ends of full names (公司, 集团)
     */
    BodiesSoFar(Resolution resolution, Section section, List<String> endings) {
        this.resolution = resolution;
        this.bodies = resolution.within(section.span(), Mention.class).stream()
                .filter(body -> endings.stream().anyMatch(fullName(body)::endsWith))
                .filter(body -> resolution.key(body).isPresent())
                .toList();
    }

    private static String fullName(Mention mention) {
        if (mention instanceof Mention.Organisation body) {
            return body.fullName();
        }
        return mention instanceof Mention.Place place ? place.fullName() : "";
    }

    /** Reads on to an offset, which is never before the one given last. */
    BodiesSoFar to(int offset) {
        while (read < bodies.size() && bodies.get(read).span().end() <= offset) {
            Mention body = bodies.get(read++);
            int count = times.merge(resolution.key(body).orElseThrow(), 1, Integer::sum);
            last = Optional.of(body);
            if (count >= most) {
                most = count;
                oftenest = last;
            }
        }
        return this;
    }

    /** The one named last. */
    Optional<Mention> last() {
        return last;
    }

    /** The one named most often, of several the one named last. */
    Optional<Mention> oftenest() {
        return oftenest;
    }
}
