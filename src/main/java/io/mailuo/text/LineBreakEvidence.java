package io.mailuo.text;

import io.mailuo.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/**
 * Decides whether a line break stands inside a sentence.
 *
 * <p>A line without an end mark is no proof: headings, bylines and captions have none either. So it takes more than that
 * on both sides of the break: a quotation or bracket left open that the next line closes (“红色根⏎脉的根基。”), a mark that no
 * line begins with, a long line of running text whose last clause is unfinished, lines all of one width, or a word torn
 * in two that the article has whole elsewhere.
 */
final class LineBreakEvidence {

    /** Characters from which on a line with commas is taken for running text rather than a heading. */
    private static final int RUNNING = 40;

    /** Characters from which on a first line with a full stop in it is taken for running text rather than a title. */
    private static final int LONG = 60;

    /** Titles have fewer commas than this. */
    private static final int CLAUSES = 3;

    /** Characters that a line needs before a comma at its end, or a torn word, speaks for a break in a sentence. */
    private static final int CLAUSE = 12;

    /** Headings with a comma are shorter than this. */
    private static final int HEADING = 25;

    /** Lines cut at one width are no longer than this. */
    private static final int WIDEST = 60;

    private final String text;
    private final List<String> lines;
    private final Set<String> continues;
    private final Set<String> refuses;
    private final Set<String> begins;
    private final int width;
    private final int firstEnd;

    LineBreakEvidence(Lexicon lexicon, String text, List<String> lines) {
        this.text = text;
        this.lines = lines;
        this.continues = lexicon.words("line-beginnings", "kind", "continues");
        this.refuses = lexicon.words("line-beginnings", "kind", "refuses");
        this.begins = lexicon.words("line-beginnings", "kind", "begins");
        this.width = width(lines);
        this.firstEnd = firstEnd(lines);
    }

    /**
     * Whether the break before line {@code index} tears a sentence.
     *
     * @param paragraph what stands before the break, torn lines already joined
     */
    boolean torn(String paragraph, int index) {
        String next = lines.get(index);
        if (paragraph.isEmpty() || next.isEmpty() || item(next) || item(paragraph)) {
            return false;
        }
        if (Marks.endsSentence(paragraph)) {
            return false;
        }
        char first = next.charAt(0);
        if (Marks.closes(first) || "，。、；：！？%".indexOf(first) >= 0) {
            return true;
        }
        char last = paragraph.charAt(paragraph.length() - 1);
        if (last == '，' || last == '、') {
            return paragraph.length() >= CLAUSE && running(next);
        }
        if (Marks.opens(last)) {
            return true;
        }
        return !Marks.inner(last) && last != '）' && insideClause(paragraph, next, index);
    }

    /** The line before ends in the middle of a clause: which signs say that the next line goes on with it? */
    private boolean insideClause(String paragraph, String next, int index) {
        if (Marks.unclosed(paragraph) > 0 && closesFirst(next)) {
            return true;
        }
        if (paragraph.length() >= CLAUSE && begins(continues, next) && !begins(refuses, next)) {
            return true;
        }
        int cut = lines.get(index - 1).length();
        if (width > 0 && cut >= width - 2 && cut <= width) {
            return true;
        }
        boolean clauses = paragraph.indexOf('，') >= 0 || paragraph.indexOf('。') >= 0;
        if (!clauses || !running(next)) {
            return false;
        }
        // A title at the top of a page may be long and have commas; below running text nothing like it is a title.
        boolean text = paragraph.chars().filter(c -> c == '，').count() >= CLAUSES
                || (paragraph.length() >= LONG && paragraph.indexOf('。') >= 0);
        if (paragraph.length() >= RUNNING && (text || firstEnd < index)) {
            return true;
        }
        return paragraph.length() >= HEADING && wordTorn(paragraph, next);
    }

    /** Whether a line begins something new: 图为……, 二、……, 本报讯…… */
    private boolean item(String line) {
        return begins(begins, line) || Numbering.opens(line);
    }

    /** Whether the article has the three characters around the break together elsewhere. */
    private boolean wordTorn(String paragraph, String next) {
        int end = paragraph.length();
        String left = paragraph.substring(end - 2) + next.charAt(0);
        String right = next.length() > 1 ? paragraph.charAt(end - 1) + next.substring(0, 2) : left;
        return text.contains(left) || text.contains(right);
    }

    private static boolean begins(Set<String> words, String line) {
        return words.stream().anyMatch(line::startsWith);
    }

    /** Index of the first line that ends a sentence. */
    private static int firstEnd(List<String> lines) {
        int i = 0;
        while (i < lines.size() && !Marks.endsSentence(lines.get(i))) {
            i++;
        }
        return i;
    }

    /** Whether a line is running text: it has a mark that ends a sentence. */
    private static boolean running(String line) {
        boolean longClauses = line.length() >= RUNNING && line.indexOf('，') >= 0;
        return longClauses || line.indexOf('。') >= 0 || Marks.endsSentence(line);
    }

    /** Whether the first quote or bracket of a line is one that closes. */
    private static boolean closesFirst(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ("“（《".indexOf(c) >= 0) {
                return false;
            }
            if ("”）》".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The width at which the lines of the text were cut, or 0 if they were not: most lines are nearly as long as the longest. */
    private static int width(List<String> lines) {
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        long full = lines.stream().filter(line -> line.length() >= longest - 2).count();
        return longest <= WIDEST && full >= 5 && full * 2 >= lines.size() ? longest : 0;
    }
}
