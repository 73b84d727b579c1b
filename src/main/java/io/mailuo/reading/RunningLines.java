package io.mailuo.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a PDF file prints on every page: running heads and feet, and page numbers. */
final class RunningLines {

    /** — 3 —, 3, 第3页, 第 3 页 共 10 页, 3/10, Page 3 of 10 */
    private static final Pattern NUMBER = Pattern.compile(
            "[\\s\\-—–―·•.]*(?:第|(?i:page))?\\s*\\d{1,4}\\s*页?\\s*[,，/]?\\s*(?:(?:共|of|/)\\s*\\d{1,4}\\s*页?)?[\\s\\-—–―·•.]*");

    /** A running head or foot is one of so many lines at the edge of the page. */
    private static final int EDGE = 3;

    /** It stands on at least this share of the pages. */
    private static final double SHARE = 0.5;

    /** And in the outer part of the page. */
    private static final double MARGIN = 0.15;

    private final Set<String> running = new HashSet<>();

    /**
     * @param pages the lines of each page from top to bottom
     */
    RunningLines(List<List<PdfLine>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<PdfLine> page : pages) {
            Set<String> seen = new HashSet<>();
            edges(page).forEach(line -> seen.add(form(line)));
            seen.forEach(form -> counts.merge(form, 1, Integer::sum));
        }
        counts.forEach((form, count) -> {
            if (count > 1 && count >= pages.size() * SHARE) {
                running.add(form);
            }
        });
    }

    /** The lines of a page that are text of its own. */
    List<PdfLine> without(List<PdfLine> page, double height) {
        Set<PdfLine> edges = new HashSet<>(edges(page));
        List<PdfLine> kept = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            PdfLine line = page.get(i);
            boolean outer = line.y() < height * MARGIN || line.y() > height * (1 - MARGIN);
            boolean repeated = outer && edges.contains(line) && running.contains(form(line));
            boolean number = (i == 0 || i == page.size() - 1 || edges.contains(line))
                    && outer
                    && NUMBER.matcher(line.text()).matches();
            if (!repeated && !number) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static List<PdfLine> edges(List<PdfLine> page) {
        List<PdfLine> edges = new ArrayList<>(page.subList(0, Math.min(EDGE, page.size())));
        edges.addAll(page.subList(Math.max(0, page.size() - EDGE), page.size()));
        return edges;
    }

    /** The line without what changes from page to page. */
    private static String form(PdfLine line) {
        return line.text().replaceAll("\\d+", "#").replaceAll("\\s+", "");
    }
}
