package io.mailuo.pipeline.spool;

import io.mailuo.reading.FileStamp;
import java.util.List;
import java.util.Optional;

/**
 * What a spool knows of a file.
 *
 * @param name the file's name in the build
 * @param stamp what tells that it is unchanged, where something does
 * @param sha256 hash of its bytes, empty of a file that could not be opened
 * @param bytes its size, −1 where that is not known
 * @param place where the spool keeps what was read from it
 * @param leftOut number of letters and digits of the file that are no part of an article
 * @param destroyed number of characters that a bad conversion destroyed
 * @param flawed whether there are problems to be told
 * @param facts number of facts of each kind, in whatever order the builder counts
 * @param articles its articles in order; none in a file that could not be read
 */
public record FileEntry(
        String name,
        Optional<FileStamp> stamp,
        String sha256,
        long bytes,
        Place place,
        int leftOut,
        int destroyed,
        boolean flawed,
        List<Integer> facts,
        List<ArticleEntry> articles) {

    /**
     * Where a record is.
     *
     * @param segment number of the segment
     * @param outlines where its outlines begin, in bytes
     * @param outlinesLength their length
     * @param extractions where its extractions begin
     * @param extractionsLength their length
     * @param marks where the marks of its articles begin
     * @param marksLength their length
     */
    public record Place(
            int segment,
            long outlines,
            int outlinesLength,
            long extractions,
            int extractionsLength,
            long marks,
            int marksLength) {

        /** Of what is not in the spool yet. */
        public static final Place NOWHERE = new Place(0, 0, 0, 0, 0, 0, 0);
    }

    /**
     * What a spool knows of an article.
     *
     * @param name the article's name
     * @param naming hash of what resolution changed in it
     * @param kept where that is
     */
    public record ArticleEntry(String name, Hash naming, Kept kept) {

        /** An article that was not resolved yet. */
        public static ArticleEntry unresolved(String name) {
            return new ArticleEntry(name, Hash.NONE, Kept.NOWHERE);
        }
    }

    /**
     * Where the naming of an article is.
     *
     * @param file number of the file of namings
     * @param start where it begins, in bytes
     * @param length its length
     * @param completes whether it completes names of bodies
     */
    public record Kept(int file, long start, int length, boolean completes) {

        static final Kept NOWHERE = new Kept(0, 0, 0, false);
    }

    public FileEntry {
        facts = List.copyOf(facts);
        articles = List.copyOf(articles);
    }

    /** The same file, seen again. */
    public FileEntry seen(Optional<FileStamp> now) {
        return new FileEntry(name, now, sha256, bytes, place, leftOut, destroyed, flawed, facts, articles);
    }

    /** The same file after resolution. */
    public FileEntry named(List<ArticleEntry> resolved) {
        return new FileEntry(name, stamp, sha256, bytes, place, leftOut, destroyed, flawed, facts, resolved);
    }

    /** The same file, its record elsewhere. */
    public FileEntry at(Place moved) {
        return new FileEntry(name, stamp, sha256, bytes, moved, leftOut, destroyed, flawed, facts, articles);
    }
}
