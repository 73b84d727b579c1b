package io.mailuo.spark;

import io.mailuo.model.EntityKey;

/** A person's or programme's key in an article and in the corpus, as one text, for the shuffle. */
final class Renaming {

    private static final char BETWEEN = '\u0000';

    private Renaming() {}

    static String of(EntityKey inArticle, EntityKey inCorpus) {
        return Packing.key(inArticle) + BETWEEN + Packing.key(inCorpus);
    }

    static EntityKey inArticle(String renaming) {
        return Packing.key(renaming.substring(0, renaming.indexOf(BETWEEN)));
    }

    static EntityKey inCorpus(String renaming) {
        return Packing.key(renaming.substring(renaming.indexOf(BETWEEN) + 1));
    }
}
