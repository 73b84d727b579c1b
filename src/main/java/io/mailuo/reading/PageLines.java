package io.mailuo.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cuts a page into the lines that a reader sees: at blocks and at {@code <br>}, not where the page's source wraps. */
final class PageLines {

    /** A line break of the page's source between Chinese characters. */
    private static final Pattern WRAP =
            Pattern.compile("(?<=[\\p{IsHan}，。、；：！？”）》])[ \\t]*+[\\r\\n]++\\s*+(?=[\\p{IsHan}“（《])");

    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;

    private PageLines() {}

    /** The lines below an element in the order of the page, empty ones left out. */
    static List<PageLine> of(Element root) {
        PageLines page = new PageLines();
        page.read(root, root, false);
        page.end(root);
        return page.lines;
    }

    private void read(Node node, Element holder, boolean link) {
        Patience.check();
        if (node instanceof TextNode words) {
            append(words.getWholeText(), link);
        } else if (node instanceof Element element) {
            boolean block = element.isBlock();
            if (block || element.tagName().equals("br")) {
                end(holder);
            }
            boolean inLink = link || element.tagName().equals("a");
            for (Node child : element.childNodes()) {
                read(child, block ? element : holder, inLink);
            }
            if (block) {
                end(element);
            }
        }
    }

    private void append(String words, boolean link) {
        String level = WRAP.matcher(words).replaceAll("").replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", " ");
        text.append(level);
        linked += link ? level.strip().length() : 0;
    }

    private void end(Element holder) {
        String line = trimmed().replaceAll(" {2,}", " ");
        if (!line.isBlank()) {
            lines.add(new PageLine(line, linked, holder));
        }
        text.setLength(0);
        linked = 0;
    }

    /** The line without white space around it: 　　近日 is indented, not spaced. */
    private String trimmed() {
        int from = 0;
        int to = text.length();
        while (from < to && isWhite(text.charAt(from))) {
            from++;
        }
        while (to > from && isWhite(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isWhite(char c) {
        return " \t\n\u000B\f\r\u3000".indexOf(c) >= 0;
    }
}
