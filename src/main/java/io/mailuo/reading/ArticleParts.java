package io.mailuo.reading;

import io.mailuo.model.Span;
import java.util.ArrayList;
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
        List<Line> lines = lines(text);
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean rule = isRule(lines.get(i).text());
            int next = rule ? i + 1 : i;
            boolean begins = rule ? looksLikeStart(lines, next) : isHead(lines, i) && !isHead(lines, i - 1);
            if (begins && isArticle(lines, from, i) && isArticle(lines, next, end(lines, next))) {
                parts.add(part(text, lines, from, i));
                from = next;
            }
        }
        parts.add(part(text, lines, from, lines.size()));
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

    /** Where the next separator is. */
    private int end(List<Line> lines, int from) {
        int i = from;
        while (i < lines.size() && !isRule(lines.get(i).text()) && (!isHead(lines, i) || labelled(lines, from, i))) {
            i++;
        }
        return i;
    }

    /** Whether all lines of a range are labelled: one head. */
    private boolean labelled(List<Line> lines, int from, int to) {
        return lines.subList(from, to).stream().allMatch(line -> labels.in(line.text()));
    }

    /** Whether a line is one of a head: labelled lines, one with the title and one with something else. */
    private boolean isHead(List<Line> lines, int i) {
        if (!labels.in(lines.get(i).text())) {
            return false;
        }
        int from = i;
        while (from > 0 && labels.in(lines.get(from - 1).text())) {
            from--;
        }
        int to = i;
        while (to < lines.size() && labels.in(lines.get(to).text())) {
            to++;
        }
        boolean titled = lines.subList(from, to).stream()
                .anyMatch(line -> labels.titleAt(line.text()).isPresent());
        return titled && to - from > 1;
    }

    /** Whether a title or a head stands at a place. */
    private boolean looksLikeStart(List<Line> lines, int i) {
        if (i >= lines.size()) {
            return false;
        }
        String line = lines.get(i).text().strip();
        boolean open = "。，、；：！…,;:".indexOf(line.charAt(line.length() - 1)) >= 0;
        boolean title = line.length() <= TITLE && line.indexOf('。') < 0 && !open && han(line) >= 4;
        return labels.in(line) || title;
    }

    private static long han(String line) {
        return line.codePoints().filter(Character::isIdeographic).count();
    }

    private static boolean isArticle(List<Line> lines, int from, int to) {
        long stops = lines.subList(from, to).stream()
                .mapToLong(line ->
                        line.text().chars().filter(c -> "。！？".indexOf(c) >= 0).count())
                .sum();
        long clauses = lines.subList(from, to).stream()
                .mapToLong(line ->
                        line.text().chars().filter(c -> "，。；！？".indexOf(c) >= 0).count())
                .sum();
        return stops > 0 && clauses >= CLAUSES;
    }

    private Part part(String text, List<Line> lines, int from, int until) {
        int to = until;
        // Rules in a row part articles once.
        while (until < lines.size() && to > from && isRule(lines.get(to - 1).text())) {
            to--;
        }
        if (from >= to) {
            return new Part(new Span(0, text.length()), Optional.empty(), "");
        }
        int start = lines.get(from).start();
        Optional<String> title = Optional.empty();
        int head = from;
        while (head < to && isHead(lines, head)) {
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
