package io.mailuo.store.fulltext;

/** Levels the differences of writing that do not count in a search: script, width, case, blanks, quotation marks. */
public interface Folding {

    /** The folded form of a text; the same for the same text. May be called by several threads at once. */
    Folded fold(String text);

    /** Changes whenever the same text would be folded otherwise: an index made with another edition is made anew. */
    String edition();
}
