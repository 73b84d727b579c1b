package io.mailuo.text;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a normal text into lines and says for each what its form makes it. */
final class PageLines {

    /** Characters up to which a line without end mark is taken for a title or heading. */
    private static final int SHORT = 50;

    /** The same for the first line of a page: titles of several stories are listed in one line. */
    private static final int FIRST = 100;

    /** Characters up to which a paragraph is a caption because it ends as one or has a sentence with 图为. */
    private static final int CAPTION = 220;

    /** Characters up to which the first line is a title although it ends with ？ or ！ */
    private static final int QUESTION = 40;

    private final PageWords words;
    private final BylineGrammar bylines;
    private final SentenceSplitter splitter;

    PageLines(Lexicon lexicon, PageWords words, BylineGrammar bylines) {
        this.words = words;
        this.bylines = bylines;
        this.splitter = new SentenceSplitter(lexicon);
    }

    /** The lines of a normal text, empty ones left out. */
    List<PageLine> lines(String text) {
        List<PageLine> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            String line = text.substring(from, to);
            if (!line.isBlank()) {
                lines.add(new PageLine(new Span(from, to), line, kind(line, lines.isEmpty())));
            }
            from = to + 1;
        }
        return lines;
    }

    private PageLine.Kind kind(String line, boolean first) {
        if (bylines.matches(line)) {
            return PageLine.Kind.BYLINE;
        }
        if (words.source(line) && line.length() <= CAPTION) {
            return PageLine.Kind.SOURCE;
        }
        if (line.length() <= CAPTION && captioned(line)) {
            return PageLine.Kind.CAPTION;
        }
        if (line.startsWith("（") && line.indexOf('）') == line.lastIndexOf('）') && line.endsWith("）")) {
            return PageLine.Kind.REMARK;
        }
        if (first
                && line.length() <= QUESTION
                && line.indexOf('。') < 0
                && "？！".indexOf(line.charAt(line.length() - 1)) >= 0) {
            return PageLine.Kind.SHORT;
        }
        return title(line, first ? FIRST : SHORT);
    }

    private static PageLine.Kind title(String line, int longest) {
        boolean open = Marks.inner(line.charAt(line.length() - 1)) || Marks.endsSentence(line);
        long han = line.chars().filter(c -> Marks.han((char) c)).count();
        if (open || line.length() > longest || han < 2 || line.indexOf('。') >= 0) {
            return PageLine.Kind.TEXT;
        }
        return Numbering.opens(line) ? PageLine.Kind.NUMBERED : PageLine.Kind.SHORT;
    }

    private boolean captioned(String line) {
        return words.caption(line)
                || (words.mayStartCaption(line)
                        && splitter.split(line, 0).stream()
                                .anyMatch(sentence -> words.startsCaption(sentence.of(line))));
    }
}
