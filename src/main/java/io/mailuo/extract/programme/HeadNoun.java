package io.mailuo.extract.programme;

/**
 * A noun that ends names of programmes.
 *
 * @param word the noun
 * @param always whether a quoted name before it needs nothing else to be a programme
 * @param outside whether it is no part of the name (“甲”事项)
 * @param plain what a name without quotation marks needs
 * @param title whether a document in book-title marks that ends in it is a programme
 * @param derived whether it makes a thing of its own out of the name before it (“甲”示范带)
 */
record HeadNoun(String word, boolean always, boolean outside, Plain plain, boolean title, boolean derived) {

    /** Whether the noun, of one character, is everywhere and makes names only with an edition (第三届乙丙|赛). */
    boolean onlyNumbered() {
        return word.length() == 1 && plain == Plain.EVENT && !always;
    }

    /** What a name without quotation marks needs to be one. */
    enum Plain {
        /** A particular modifier. */
        STRONG,
        /** A particular modifier and a verb of running. */
        WEAK,
        /** Any modifier that tells it from others of its kind. */
        NAMED,
        /** An edition, a year, or a name of its own. */
        EVENT,
        /** Never one. */
        NONE
    }
}
