package io.mailuo.reading;

import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The articles in a text that holds several.
 *
 * <p>They are told apart by a line of five or more {@code =} or {@code -} and nothing else, by a form feed, or by heads
 * that come again: 标题：…… with 日期：, 来源： or 作者： beside it. A separator counts only if there is an article on both
 * sides of it: sentences before, and behind it a title or a head and then sentences. So a rule above an editor's note, a line
 * under a heading, and a page break inside a text part nothing.
 */
final class ArticleParts {

    private static final Pattern RULE = Pattern.compile("[\\s\\u3000]*(?:={5,}|-{5,}|＝{5,}|－{5,})[\\s\\u3000]*");

    /** A title is no longer than this. */
    private static final int TITLE = 60;

    /** An article has at least this many sentences or clauses. */
    private static final int CLAUSES = 2;

    private final Labels labels;

    ArticleParts(Labels labels) {
        this.labels = labels;
    }

    /**
     * An article's place in a text.
     *
     * @param span its characters, without white space around; from the title itself where that has a label
     * @param title the title that a label gives
     * @param head the lines above the article's text that are labelled, the title's own among them
     */
    record Part(Span span, Optional<String> title, String head) {}

    private record Line(int start, int end, String text) {}

    /** The articles of a text in order; one that is all of the text if it holds no more. */
    List<Part> of(String text) {
        Page page = new Page(lines(text));
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < page.lines.size(); i++) {
            boolean rule = page.rule[i];
            int next = rule ? i + 1 : i;
            boolean begins = rule ? page.looksLikeStart(next) : page.head[i] && !page.head[i - 1];
            if (begins && page.isArticle(from, i) && page.isArticle(next, page.end(next))) {
                parts.add(part(text, page, from, i));
                from = next;
            }
        }
        parts.add(part(text, page, from, page.lines.size()));
        return parts;
    }

    /** Lines with something on them; a form feed is a line of its own. */
    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\n' || c == '\r' || c == '\f') {
                if (!text.substring(from, i).isBlank()) {
                    lines.add(new Line(from, i, text.substring(from, i)));
                }
                if (c == '\f') {
                    lines.add(new Line(i, i + 1, "\f"));
                }
                from = i + 1;
            }
        }
        return lines;
    }

    private static boolean isRule(String line) {
        return line.equals("\f") || RULE.matcher(line).matches();
    }

    /** The lines of a text with what each is, found once: a text can be all rules or all heads. */
    private final class Page {

        private final List<Line> lines;
        private final boolean[] rule;
        private final boolean[] head;
        /** Before each line, and behind the last: how many labelled lines, full stops and ends of clauses there were. */
        private final int[] labelled;

        private final int[] stops;
        private final int[] clauses;

        private Page(List<Line> lines) {
            int size = lines.size();
            this.lines = lines;
            rule = new boolean[size];
            head = new boolean[size];
            labelled = new int[size + 1];
            stops = new int[size + 1];
            clauses = new int[size + 1];
            for (int i = 0; i < size; i++) {
                String line = lines.get(i).text();
                rule[i] = isRule(line);
                labelled[i + 1] = labelled[i] + (labels.in(line) ? 1 : 0);
                stops[i + 1] = stops[i] + count(line, "。！？");
                clauses[i + 1] = clauses[i] + count(line, "，。；！？");
            }
            markHeads();
        }

        private static int count(String line, String marks) {
            return (int) line.chars().filter(c -> marks.indexOf(c) >= 0).count();
        }

        /** Labelled lines in a row are a head if there are two or more, and one has the title. */
        private void markHeads() {
            int from = 0;
            for (int i = 0; i <= lines.size(); i++) {
                if (i < lines.size() && labelled[i + 1] > labelled[i]) {
                    continue;
                }
                boolean titled = lines.subList(from, i).stream()
                        .anyMatch(line -> labels.titleAt(line.text()).isPresent());
                Arrays.fill(head, from, i, titled && i - from > 1);
                from = i + 1;
            }
        }

        /** Where the next separator is. */
        private int end(int from) {
            int i = from;
            while (i < lines.size() && !rule[i] && (!head[i] || allLabelled(from, i))) {
                i++;
            }
            return i;
        }

        /** Whether all lines of a range are labelled: one head. */
        private boolean allLabelled(int from, int to) {
            return labelled[to] - labelled[from] == to - from;
        }

        /** Whether a title or a head stands at a place. */
        private boolean looksLikeStart(int i) {
            if (i >= lines.size()) {
                return false;
            }
            String line = lines.get(i).text().strip();
            boolean open = "。，、；：！…,;:".indexOf(line.charAt(line.length() - 1)) >= 0;
            boolean title = line.length() <= TITLE && line.indexOf('。') < 0 && !open && han(line) >= 4;
            return labels.in(line) || title;
        }

        private boolean isArticle(int from, int to) {
            return from < to && stops[to] > stops[from] && clauses[to] - clauses[from] >= CLAUSES;
        }
    }

    private static long han(String line) {
        return line.codePoints().filter(Character::isIdeographic).count();
    }

    private Part part(String text, Page page, int from, int until) {
        List<Line> lines = page.lines;
        int to = until;
        // Rules in a row part articles once.
        while (until < lines.size() && to > from && page.rule[to - 1]) {
            to--;
        }
        if (from >= to) {
            return new Part(new Span(0, text.length()), Optional.empty(), "");
        }
        int start = lines.get(from).start();
        Optional<String> title = Optional.empty();
        int head = from;
        while (head < to && page.head[head]) {
            Line line = lines.get(head++);
            Optional<Integer> at = labels.titleAt(line.text());
            if (at.isPresent() && title.isEmpty()) {
                start = line.start() + at.get();
                title = Optional.of(text.substring(start, line.end()).strip());
            }
        }
        boolean whole = from == 0 && to == lines.size() && title.isEmpty();
        Span span = whole
                ? new Span(0, text.length())
                : new Span(start, lines.get(to - 1).end());
        String above = head == from
                ? ""
                : text.substring(lines.get(from).start(), lines.get(head - 1).end());
        return new Part(span, title, above);
    }
}
