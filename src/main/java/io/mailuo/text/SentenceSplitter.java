package io.mailuo.text;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a paragraph into sentences at 。！？ and …, closing quotes and brackets kept with the sentence.
 *
 * <p>No cut inside brackets, none inside a short quotation, and none behind a quotation that the sentence goes on from:
 * “……。”某人说，……。 A semicolon ends no sentence.
 */
final class SentenceSplitter {

    /** A quotation of up to this many characters belongs to one sentence even if it has several. */
    private static final int SHORT_QUOTE = 60;

    /** How far behind a quotation the verb of its reporting clause may stand. */
    private static final int CLAUSE = 60;

    /**
     * What is longer is no sentence but text without an end mark, and is cut at a comma: rules look at each word of a sentence in the light of
     * the others. The longest of 19,153 news items has 1,978 characters, the next 865.
     */
    private static final int LONGEST = 3000;

    /** Marks and words behind a quotation that go on with the sentence. */
    private static final String GOES_ON = "，、；：的等是和与及或";

    private final Words verbs;

    SentenceSplitter(Lexicon lexicon) {
        this.verbs = lexicon.words("reporting-clause-verbs");
    }

    /** The sentences of {@code line}, without white space at their ends, moved by {@code offset}. */
    List<Span> split(String line, int offset) {
        List<Span> sentences = new ArrayList<>();
        int[] partners = partners(line);
        int from = 0;
        int i = 0;
        while (i < line.length()) {
            int partner = partners[i];
            if (partner > i && keepsWhole(line, i, partner)) {
                // Look at the quotation's or bracket's own end mark, not at those inside.
                i = partner;
            }
            int end = sentenceEnd(line, partners, from, i);
            if (end > 0) {
                add(sentences, line, from, end, offset);
                from = end;
                i = end;
            } else {
                i++;
            }
        }
        add(sentences, line, from, line.length(), offset);
        return sentences;
    }

    private static boolean keepsWhole(String line, int open, int close) {
        return line.charAt(open) != '“' || close - open <= SHORT_QUOTE;
    }

    /** Where the sentence ends that has an end mark at {@code i} (or a closing quote behind one), or 0 for no end here. */
    private int sentenceEnd(String line, int[] partners, int from, int i) {
        boolean mark = Marks.ends(line.charAt(i));
        boolean quoteEnd = line.charAt(i) == '”' && partners[i] >= 0 && Marks.ends(line.charAt(i - 1));
        if (!mark && !quoteEnd) {
            return 0;
        }
        int end = i + 1;
        while (end < line.length() && (Marks.ends(line.charAt(end)) || closer(line, partners, end))) {
            end++;
        }
        if (end == line.length()) {
            return end;
        }
        boolean behindQuote = line.charAt(end - 1) == '”';
        if (behindQuote) {
            return goesOn(line, partners, from, end) ? 0 : end;
        }
        return GOES_ON.indexOf(line.charAt(end)) >= 0 && GOES_ON.indexOf(line.charAt(end)) < 4 ? 0 : end;
    }

    private static boolean closer(String line, int[] partners, int i) {
        return Marks.closes(line.charAt(i)) && partners[i] >= 0;
    }

    /** Whether the sentence goes on behind a quotation that ends at {@code end}. */
    private boolean goesOn(String line, int[] partners, int from, int end) {
        if (GOES_ON.indexOf(line.charAt(end)) >= 0) {
            return true;
        }
        int open = partners[end - 1];
        // A long quotation may have been cut inside: then it opened before this sentence.
        boolean whole = open <= from || line.substring(from, open).isBlank() || line.charAt(open - 1) == '：';
        boolean statement = line.charAt(end - 2) == '。';
        // “谁来种地？”这个问题: a question or cry quoted inside a clause is part of it.
        return (!whole && !statement) || reports(line, end);
    }

    /** Whether the words from {@code at} on are a clause like 某人在会上表示， or 日前，某人接受采访时说： */
    private boolean reports(String line, int at) {
        int stop = Math.min(line.length(), at + CLAUSE);
        for (int i = at; i < stop; i++) {
            char c = line.charAt(i);
            if (Marks.ends(c) || "，：；".indexOf(c) >= 0) {
                String clause = line.substring(at, i);
                if (verbs.end(clause)) {
                    return true;
                }
            }
            if (Marks.ends(c) || c == '“' || c == '；') {
                return false;
            }
        }
        return false;
    }

    /** For each quote and bracket the index of its partner in the line, -1 for one without partner and for all else. */
    private static int[] partners(String line) {
        int[] partners = new int[line.length()];
        Arrays.fill(partners, -1);
        int[] stack = new int[line.length()];
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Marks.opens(c)) {
                stack[depth++] = i;
            } else if (Marks.closes(c)) {
                int match = depth - 1;
                while (match >= 0 && !pair(line.charAt(stack[match]), c)) {
                    match--;
                }
                if (match >= 0) {
                    partners[i] = stack[match];
                    partners[stack[match]] = i;
                    depth = match;
                }
            }
        }
        return partners;
    }

    private static boolean pair(char open, char close) {
        return "“‘（《【〈〔([『「".indexOf(open) == "”’）》】〉〕)]』」".indexOf(close);
    }

    private static void add(List<Span> sentences, String line, int from, int to, int offset) {
        int start = from;
        int end = to;
        while (start < end && line.charAt(start) == ' ') {
            start++;
        }
        while (end > start && line.charAt(end - 1) == ' ') {
            end--;
        }
        while (end - start > LONGEST) {
            int cut = cut(line, start);
            sentences.add(new Span(offset + start, offset + cut));
            start = cut;
        }
        if (start < end) {
            sentences.add(new Span(offset + start, offset + end));
        }
    }

    /** Behind the last comma of as much as a sentence may have; where there is none, where that ends. */
    private static int cut(String line, int start) {
        int most = start + LONGEST;
        for (int i = most; i > start + LONGEST / 2; i--) {
            if ("，；、：".indexOf(line.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return Character.isLowSurrogate(line.charAt(most)) ? most - 1 : most;
    }
}
