package io.mailuo.text;

import io.mailuo.model.Sentence.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The parts that the lines of a page play, and where its sub-articles begin.
 *
 * <p>A short line is a headline where it stands at the top, where a byline follows it, where the story before it has been
 * signed, where the page is a collection of short items, or where the page's own title lists it. Otherwise it is a
 * heading inside its article.
 */
final class PageLayout {

    /** A title has at most this many lines: kicker, title, subtitle and the like. */
    private static final int TITLE_LINES = 6;

    private final PageWords words;
    private final BylineGrammar bylines;
    private final List<PageLine> lines;
    private final List<Role> roles;
    private final boolean[] begins;
    private final StringBuilder title = new StringBuilder();
    private boolean collection;

    PageLayout(PageWords words, BylineGrammar bylines, List<PageLine> lines) {
        this.words = words;
        this.bylines = bylines;
        this.lines = lines;
        this.roles = new ArrayList<>(Collections.nCopies(lines.size(), Role.BODY));
        this.begins = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            roles.set(i, own(lines.get(i).kind()));
        }
        body(top());
        headingsLeadSomewhere();
    }

    /** The part that line {@code i} plays. */
    Role role(int i) {
        return roles.get(i);
    }

    /** Whether a sub-article begins at line {@code i}, the first article of the page excluded. */
    boolean begins(int i) {
        return begins[i];
    }

    private static Role own(PageLine.Kind kind) {
        return switch (kind) {
            case SHORT, NUMBERED -> Role.HEADING;
            case BYLINE -> Role.BYLINE;
            case CAPTION -> Role.CAPTION;
            case SOURCE -> Role.SOURCE;
            case REMARK, TEXT -> Role.BODY;
        };
    }

    /** Reads the lines above the first paragraph and returns where that paragraph is. */
    private int top() {
        boolean signed = false;
        int titles = 0;
        int i = 0;
        for (; i < lines.size() && !lines.get(i).is(PageLine.Kind.TEXT); i++) {
            PageLine line = lines.get(i);
            signed |= line.is(PageLine.Kind.BYLINE);
            if (line.is(PageLine.Kind.SHORT) && titles < TITLE_LINES && (!signed || titles == 0)) {
                roles.set(i, Role.HEADLINE);
                collection |= words.collection(line.text());
                title.append(line.text()).append('\n');
                titles++;
            }
        }
        if (i < lines.size() && words.datelineAlone(lines.get(i).text())) {
            collection = true;
        }
        return i;
    }

    private void body(int from) {
        boolean byline = roles.subList(0, from).contains(Role.BYLINE);
        boolean signed = false;
        int heading = -1;
        for (int i = from; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (line.is(PageLine.Kind.SHORT)) {
                int end = run(i);
                boolean bylineNext = end < lines.size() && lines.get(end).is(PageLine.Kind.BYLINE) && textAfter(end);
                if (signed || bylineNext || collection || listed(line)) {
                    headline(i, end);
                    byline = bylineNext;
                    signed = false;
                    heading = -1;
                    i = bylineNext ? end : end - 1;
                } else {
                    heading = i;
                    i = end - 1;
                }
            } else if (signs(line)) {
                // A second signature on a page closes a second story: the last heading was its title.
                if (byline && heading >= 0) {
                    headline(heading, run(heading));
                }
                heading = -1;
                byline = false;
                signed = true;
            }
        }
    }

    /** Whether a line says at its end who wrote the story above. */
    private boolean signs(PageLine line) {
        boolean trailing = bylines.trailing(line.text()) < line.text().length();
        return line.is(PageLine.Kind.BYLINE) || (line.is(PageLine.Kind.TEXT) && trailing);
    }

    /** The end of the short lines that begin at {@code from}. */
    private int run(int from) {
        int end = from;
        while (end < lines.size() && lines.get(end).is(PageLine.Kind.SHORT)) {
            end++;
        }
        return end;
    }

    private boolean textAfter(int byline) {
        int i = byline;
        while (i < lines.size() && lines.get(i).is(PageLine.Kind.BYLINE)) {
            i++;
        }
        return i < lines.size() && !lines.get(i).is(PageLine.Kind.SHORT);
    }

    /** Whether the page's title lists the line as one of its stories. */
    private boolean listed(PageLine line) {
        return line.text().length() >= 6 && title.indexOf(line.text()) >= 0;
    }

    private void headline(int from, int to) {
        begins[from] = true;
        for (int i = from; i < to; i++) {
            roles.set(i, Role.HEADLINE);
        }
    }

    /** A heading with no text below it is none: 新华社供本报专稿 at the end of a page. */
    private void headingsLeadSomewhere() {
        for (int i = lines.size() - 1; i >= 0 && roles.get(i) != Role.BODY; i--) {
            if (roles.get(i) == Role.HEADING) {
                roles.set(i, Role.BODY);
                return;
            }
        }
    }
}
