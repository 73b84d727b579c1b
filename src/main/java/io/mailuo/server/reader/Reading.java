package io.mailuo.server.reader;

import io.mailuo.server.graph.Glossary;
import io.mailuo.server.graph.Value;
import java.util.List;
import java.util.Optional;

/**
 * What the reader shows of an article. Positions are code points of the raw text of the article's file, as in the graph.
 *
 * @param iri the article
 * @param path path of its page
 * @param headline what it is called
 * @param language language tag of the headline
 * @param particulars what is known of it
 * @param previous the article before it in order of file, if any
 * @param next the article behind it
 * @param start position of the first character of its text
 * @param characters number of characters of its text
 * @param lines its text: the texts of the segments of all lines, joined, are the article's text to the character
 * @param marks the places in it where something is named
 * @param kinds how many marks there are of each kind
 * @param panels the facts that it states, a panel a kind
 * @param named who and what is named in it
 * @param choice which facts are to be seen
 * @param asked the fact whose words are marked, if one is asked for
 */
public record Reading(
        String iri,
        String path,
        String headline,
        String language,
        Particulars particulars,
        Optional<Value> previous,
        Optional<Value> next,
        int start,
        int characters,
        List<Line> lines,
        List<Mark> marks,
        List<MarkKind> kinds,
        List<Panel> panels,
        Named named,
        Choice choice,
        Optional<Asked> asked) {

    /** Some characters, with the symbol by which one that cannot be seen is shown. */
    public record Piece(String text, String symbol) {}

    /** The headline, with what cannot be seen in it. */
    public List<Piece> headlinePieces() {
        return Shown.pieces(headline);
    }

    /** Number of facts. */
    public int facts() {
        return panels.stream().mapToInt(panel -> panel.facts().size()).sum();
    }

    /**
     * What is known of an article.
     *
     * @param file name of the file
     * @param sha256 hash of its bytes
     * @param encoding media type and character set of the file
     * @param date day of publication
     * @param dateBasis how that day is known
     * @param leftOut letters and digits of the file that are no part of the text
     * @param destroyed characters that a bad conversion destroyed
     */
    public record Particulars(
            String file,
            Optional<String> sha256,
            Optional<String> encoding,
            Optional<String> date,
            Optional<Glossary.Label> dateBasis,
            Optional<String> publisher,
            Optional<String> author,
            int leftOut,
            int destroyed) {}

    /**
     * A line of the text with what ends it.
     *
     * @param blank whether it has nothing to see
     * @param headline whether it is (part of) the headline
     */
    public record Line(boolean blank, boolean headline, List<Segment> segments) {}

    /**
     * Characters of a line under the same marks.
     *
     * @param text the characters
     * @param symbol how to show a character that cannot be seen: {@code U+202E}; empty for all others
     * @param marks numbers of the marks over it, the outermost first
     * @param link number of the mark that it links to; -1 if none
     * @param said whether it belongs to the words of the fact that is asked for
     * @param anchor name of the words that begin here, {@code char=10,18}; empty if none
     */
    public record Segment(
            int start, String text, String symbol, List<Integer> marks, int link, boolean said, String anchor) {

        /** The marks inside the outermost one. */
        public List<Integer> inner() {
            return marks.subList(1, marks.size());
        }
    }

    /**
     * A place where something is named: an entity, a post or a figure.
     *
     * @param kind {@code person organisation programme place post metric}
     * @param iri the entity or fact
     * @param name what it is called
     * @param href its page
     * @param lane how far from the text it is drawn: marks that share characters have different lanes
     */
    public record Mark(int start, int end, String kind, String iri, String name, String href, int lane) {

        /** The style of its lane: there are three, which is more than articles need. */
        public int drawn() {
            return Math.min(lane, 2);
        }
    }

    /** How many marks there are of a kind. */
    public record MarkKind(String kind, int marks) {}

    /**
     * The facts of a kind.
     *
     * @param kind {@code post involvement tie metric}
     * @param facts in order of the text
     * @param shown number of them that the choice leaves
     * @param query the query that gives them
     */
    public record Panel(String kind, List<Fact> facts, int shown, String query) {}

    /**
     * A fact.
     *
     * @param kind {@code post involvement tie metric}
     * @param href its own page
     * @param agent who holds the post, owns, takes part, speaks, leads; whom the figure is stated of
     * @param object the organisation or area of the post; the programme
     * @param relation {@code current acting former}, {@code owner participant}, {@code speaker lead participant}, or
     *     {@code actual target baseline change}
     * @param relationLabel what the relation is called
     * @param title the post's title, or what the figure counts
     * @param figure the figure itself
     * @param period when it holds, as far as the article says
     * @param supports the words that say it
     * @param address the page with its words marked; a fragment {@code #char=10,18} goes to one place
     * @param shown whether the choice leaves it
     * @param asked whether its words are marked
     */
    public record Fact(
            String iri,
            String kind,
            String href,
            Optional<Value> agent,
            Optional<Value> object,
            String relation,
            Glossary.Label relationLabel,
            String title,
            Optional<Figure> figure,
            String period,
            List<Support> supports,
            String address,
            boolean shown,
            boolean asked) {

        /** Confidence of its best support, as a percentage. */
        public int percent() {
            return supports.stream().mapToInt(Support::percent).max().orElse(0);
        }

        /** Where its words stand, as {@code 10,18 30,40}. */
        public String places() {
            return String.join(
                    " ", supports.stream().map(Support::place).distinct().toList());
        }
    }

    /**
     * A figure.
     *
     * @param value as a plain decimal number
     * @param upper upper end of a range
     * @param comparator {@code exact about at-least at-most}
     */
    public record Figure(
            String value, Optional<String> upper, String unit, String comparator, Glossary.Label comparatorLabel) {}

    /**
     * Words that say a fact.
     *
     * @param words as they stand in the article
     * @param rule what read them
     * @param confidence share of what the rule reads that is right
     */
    public record Support(int start, int end, String words, String rule, double confidence) {

        /** Confidence as a percentage. */
        public int percent() {
            return (int) Math.round(100 * confidence);
        }

        /** The words, with what cannot be seen in them. */
        public List<Piece> pieces() {
            return Shown.pieces(words);
        }

        /** Where they stand, as in fragments of RFC 5147. */
        public String place() {
            return start + "," + end;
        }
    }

    /**
     * Who and what an article names.
     *
     * @param mentions number of places
     * @param kinds the entities by kind
     * @param query the query that gives the places
     */
    public record Named(int mentions, List<NamedKind> kinds, String query) {}

    /** The entities of a kind that an article names, in order of the text. */
    public record NamedKind(String kind, int mentions, List<NamedEntity> entities) {}

    /**
     * An entity with where it is named.
     *
     * @param places as {@code 10,18 30,40}
     * @param mentions number of places
     */
    public record NamedEntity(Value entity, int mentions, String places) {

        /** The first of the places. */
        public String first() {
            return places.split(" ", 2)[0];
        }
    }

    /**
     * Which facts are to be seen.
     *
     * @param kinds the kinds to be seen; all if empty
     * @param least least confidence, as a percentage
     * @param steps the confidences on offer
     */
    public record Choice(List<String> kinds, int least, List<Integer> steps) {

        /** Whether facts of a kind are to be seen. */
        public boolean shows(String kind) {
            return kinds.isEmpty() || kinds.contains(kind);
        }
    }

    /**
     * A fact that was asked for.
     *
     * @param fact the fact; empty if this article states no such fact
     */
    public record Asked(String iri, Optional<Fact> fact) {}
}
