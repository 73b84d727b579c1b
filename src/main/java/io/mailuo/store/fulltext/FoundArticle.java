package io.mailuo.store.fulltext;

/**
 * An article that contains some words, with all that is shown of it: the index keeps that, so that nothing of the graph is
 * read for it.
 *
 * @param iri its identifier
 * @param title its headline, else its name; empty if it has neither
 * @param foldedTitle the folded form of the title
 * @param date the day on which it was published as the graph has it, or empty
 * @param start where its text begins in its file, in code points
 * @param text its text, as it is written
 * @param folded the folded form of the text
 */
public record FoundArticle(
        String iri, String title, Folded foldedTitle, String date, int start, String text, Folded folded) {}
