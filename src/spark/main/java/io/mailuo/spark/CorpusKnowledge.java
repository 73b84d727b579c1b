package io.mailuo.spark;

import io.mailuo.resolve.BodyTies;
import io.mailuo.resolve.Outline;
import io.mailuo.resolve.VillageBodies;
import java.io.Serializable;
import org.apache.spark.broadcast.Broadcast;

/**
 * What every task of the resolution knows: the stages, and the bodies of the whole corpus.
 *
 * @param settings of the stages
 * @param named bodies as articles name them
 * @param completed bodies after shortened names were completed
 */
record CorpusKnowledge(Broadcast<StageSettings> settings, Broadcast<BodyTable> named, Broadcast<BodyTable> completed)
        implements Serializable {

    ExecutorStages stages() {
        return ExecutorStages.of(settings.value());
    }

    VillageBodies villages() {
        return named.value().villages(stages().stages().resolver());
    }

    BodyTies ties() {
        return completed.value().ties(stages().stages().resolver());
    }

    /** An outline in which the names of bodies are complete. */
    Outline complete(Outline outline) {
        return outline.with(villages().finalKeys(outline));
    }
}
