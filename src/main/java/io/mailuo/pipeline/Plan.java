package io.mailuo.pipeline;

import io.mailuo.pipeline.spool.AcrossArticles;
import io.mailuo.pipeline.spool.Catalogue;
import io.mailuo.pipeline.spool.Namings;
import java.util.Optional;

/**
 * What is to be in the store, and where it is found. Resolution itself, which is large, is not kept.
 *
 * @param catalogue of what is kept
 * @param number of the catalogue
 * @param counts what will be in the store
 * @param difference what is other than after the last build
 * @param namings of the articles that are stated
 * @param across what is other across articles, where that is known
 */
record Plan(
        Catalogue catalogue,
        String number,
        GraphCounts counts,
        Difference difference,
        Namings namings,
        Optional<AcrossChange> across) {

    /**
     * What is other across articles.
     *
     * @param less what is stated no longer
     * @param more what is stated besides
     */
    record AcrossChange(AcrossArticles less, AcrossArticles more) {}
}
