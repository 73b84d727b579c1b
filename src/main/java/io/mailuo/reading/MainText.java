package io.mailuo.reading;

import io.mailuo.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The main text of an HTML page.
 *
 * <p>Each line speaks for the elements that hold it, with its length and its Chinese punctuation, which menus and lists of
 * links lack; the less, the more other text comes in between. The element with the most to say for it holds the article,
 * with those beside it that are made alike. What is a tool bar, a note of the page or under a heading such as 相关新闻 stays out.
 *
 * <p>After M. E. Peters and D. Lecocq, Content extraction using diverse feature sets (2013), and Readability's decay by
 * distance, with the distance counted in steps at which text joins rather than in elements: old pages nest tables.
 */
final class MainText {

    /** What a line's worth counts for its block, and for the elements around at which more text joins, step by step. */
    private static final double[] DECAY = {1, 0.9, 0.6, 0.35, 0.2, 0.1};

    /** A class or element that is made for the article's text counts this much more. */
    private static final double MADE_FOR_TEXT = 1.8;

    /** What else than an article an element may be by its class: never the half of a page's text. */
    private static final double HALF = 0.5;

    /** A block beside the best with at least this share of its worth is part of the article. */
    private static final double PART = 0.2;

    private final PageClasses classes;
    private final Furniture furniture;
    private final Labels labels;

    MainText(Lexicon lexicon, PageClasses classes, Labels labels) {
        this.classes = classes;
        this.furniture = new Furniture(lexicon);
        this.labels = labels;
    }

    /**
     * The article's lines; none if the page has no text.
     *
     * @param document the page, without what is never text; parts that are none of the article's are taken out of it
     */
    List<String> of(Document document) {
        removeAsides(document);
        List<PageLine> lines = PageLines.of(document.body());
        Map<Element, Double> weights = weights(lines);
        Element best = best(document.body(), lines, weights);
        Set<Element> article = new HashSet<>(parts(best, lines, weights));
        List<PageLine> inside = lines.stream()
                .peek(line -> Patience.check())
                .filter(line -> article.stream().anyMatch(line::in))
                .toList();
        return clean(inside);
    }

    private void removeAsides(Document document) {
        List<PageLine> lines = PageLines.of(document.body());
        Map<Element, Double> weights = weights(lines);
        double all = weights.getOrDefault(document.body(), 0.0);
        for (Element element : document.body().select("*")) {
            Patience.check();
            boolean small = weights.getOrDefault(element, 0.0) < all * HALF;
            boolean aside = small && classes.aside(element);
            if (!element.equals(document.body()) && (aside || isFoot(element, lines))) {
                element.remove();
            }
        }
    }

    /** The foot of a page may be longer than a short article, but text comes before it. */
    private boolean isFoot(Element element, List<PageLine> lines) {
        return classes.foot(element)
                && lines.stream().takeWhile(line -> !line.in(element)).anyMatch(PageLine::isProse);
    }

    /** The worth of the lines in each element. */
    private static Map<Element, Double> weights(List<PageLine> lines) {
        Map<Element, Double> weights = new HashMap<>();
        for (PageLine line : lines) {
            weights.merge(line.holder(), line.worth(), Double::sum);
            line.holder().parents().forEach(parent -> weights.merge(parent, line.worth(), Double::sum));
        }
        return weights;
    }

    /** The first element in the order of the page with the highest score. */
    private Element best(Element body, List<PageLine> lines, Map<Element, Double> weights) {
        Map<Element, Double> scores = new HashMap<>();
        List<Element> order = new ArrayList<>();
        for (PageLine line : lines) {
            Patience.check();
            int step = 0;
            double weight = weights.getOrDefault(line.holder(), 0.0);
            for (Element holder = line.holder(); holder != null && step < DECAY.length; holder = holder.parent()) {
                double here = weights.getOrDefault(holder, 0.0);
                step += here > weight ? 1 : 0;
                weight = here;
                if (step < DECAY.length) {
                    double made = classes.main(holder) ? MADE_FOR_TEXT : 1;
                    if (scores.merge(holder, line.worth() * DECAY[step] * made, Double::sum) > 0) {
                        order.add(holder);
                    }
                }
            }
        }
        Element best = body;
        double highest = 0;
        for (Element element : order) {
            double score = scores.getOrDefault(element, 0.0);
            if (score > highest) {
                best = element;
                highest = score;
            }
        }
        return best;
    }

    /** The best element and those beside it that are text too: an article in several boxes. */
    private static List<Element> parts(Element best, List<PageLine> lines, Map<Element, Double> weights) {
        double weight = weights.getOrDefault(best, 0.0);
        Element inner = best;
        Element outer = best.parent();
        while (outer != null && weights.getOrDefault(outer, 0.0) <= weight) {
            inner = outer;
            outer = outer.parent();
        }
        List<Element> parts = new ArrayList<>(List.of(best));
        if (outer == null || outer.parent() == null) {
            return parts;
        }
        for (Element beside : outer.children()) {
            Patience.check();
            List<PageLine> own = lines.stream().filter(line -> line.in(beside)).toList();
            boolean linkless = own.stream().noneMatch(PageLine::isLink);
            boolean alike = beside.tagName().equals(inner.tagName())
                    && beside.className().equals(inner.className());
            boolean much = weights.getOrDefault(beside, 0.0) >= weight * PART;
            if (!beside.equals(inner) && own.stream().anyMatch(PageLine::isProse) && linkless && (alike || much)) {
                parts.add(beside);
            }
        }
        return parts;
    }

    private List<String> clean(List<PageLine> lines) {
        double all = lines.stream().mapToDouble(PageLine::worth).sum();
        double before = 0;
        List<String> text = new ArrayList<>();
        boolean prose = false;
        for (PageLine line : lines) {
            if (furniture.closes(line.text()) && before > all * HALF) {
                break;
            }
            before += line.worth();
            prose |= line.isProse();
            boolean particulars = !prose && (labels.in(line.text()) || Days.isAlone(line.text()));
            if (!line.isLink() && !particulars && !furniture.toolBar(line.text()) && !furniture.note(line.text())) {
                text.add(line.text());
            }
        }
        return text;
    }
}
