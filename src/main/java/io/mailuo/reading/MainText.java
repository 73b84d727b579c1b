package io.mailuo.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The main text of an HTML page.
 *
 * <p>Blocks of text speak for the element that holds them: with their length and their Chinese punctuation, which menus and
 * lists of links lack, and against it with the text inside links. The element with the most to say for it holds the
 * article; its blocks are the lines of the text.
 */
final class MainText {

    private static final String NOISE =
            "script, style, noscript, template, iframe, form, nav, footer, aside, svg, button,"
                    + " select, [hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none]";

    /** A line break of the page's source between Chinese characters. */
    private static final Pattern WRAP =
            Pattern.compile("(?<=[\\p{IsHan}，。、；：！？”）》])\\s*[\\r\\n]+\\s*(?=[\\p{IsHan}“（《])");

    /** A comma or full stop is worth this many characters. */
    private static final int MARK = 10;

    /** A block with more of its text in links than this is a list of links. */
    private static final double LINKS = 0.5;

    /** An element with more text than this beside the blocks inside it is a block of text itself. */
    private static final int OWN = 40;

    /** How much of a block's worth goes to the element above its parent. */
    private static final double GRANDPARENT = 0.5;

    /** The article's lines, separated by line ends; empty if the page has no text. */
    String of(Document document) {
        document.select(NOISE).remove();
        List<Element> blocks = new ArrayList<>();
        collect(document.body(), blocks);
        Map<Element, Double> worth = new HashMap<>();
        for (Element block : blocks) {
            double value = worth(block);
            Element parent = block.parent();
            if (parent != null) {
                worth.merge(parent, value, Double::sum);
                Element above = parent.parent();
                if (above != null) {
                    worth.merge(above, value * GRANDPARENT, Double::sum);
                }
            }
        }
        Element best = best(document.body(), blocks, worth);
        List<String> lines = new ArrayList<>();
        for (Element block : blocks) {
            if (linkShare(block) <= LINKS
                    && (block.equals(best) || block.parents().contains(best))) {
                lines.addAll(lines(block));
            }
        }
        return String.join("\n", lines);
    }

    /** The first element in the order of the page with the highest worth. */
    private static Element best(Element body, List<Element> blocks, Map<Element, Double> worth) {
        Element best = body;
        double highest = 0;
        for (Element block : blocks) {
            for (Element holder : block.parents()) {
                double value = worth.getOrDefault(holder, 0.0);
                if (value > highest) {
                    best = holder;
                    highest = value;
                }
            }
        }
        return best;
    }

    /** Gathers the blocks that hold text themselves: no block inside them, or text beside it. */
    private static void collect(Element element, List<Element> blocks) {
        boolean inner = element.children().stream().anyMatch(MainText::holdsBlock);
        if (!inner || element.ownText().length() > OWN) {
            if (element.hasText()) {
                blocks.add(element);
            }
            return;
        }
        for (Element child : element.children()) {
            collect(child, blocks);
        }
    }

    private static boolean holdsBlock(Element element) {
        return element.isBlock() || element.children().stream().anyMatch(MainText::holdsBlock);
    }

    private static double worth(Element block) {
        String text = block.text();
        long marks = text.chars().filter(c -> "，。；、".indexOf(c) >= 0).count();
        return linkShare(block) > LINKS ? -text.length() : text.length() + (double) MARK * marks;
    }

    private static double linkShare(Element block) {
        int links = block.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return (double) links / Math.max(1, block.text().length());
    }

    /** The lines of a block: its text, broken at {@code <br>} and at the blocks inside it. */
    private static List<String> lines(Element block) {
        StringBuilder text = new StringBuilder();
        append(block, text);
        return text.toString()
                .lines()
                .map(line -> line.replaceAll("[ \\t\\u00A0]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static void append(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            String unbroken = WRAP.matcher(words.getWholeText()).replaceAll("");
            text.append(unbroken.replaceAll("\\s*[\\r\\n]+\\s*", " "));
        } else if (node instanceof Element element) {
            boolean line = element.isBlock() || element.tagName().equals("br");
            if (line) {
                text.append('\n');
            }
            element.childNodes().forEach(child -> append(child, text));
            if (line) {
                text.append('\n');
            }
        }
    }
}
