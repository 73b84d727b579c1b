package io.mailuo.extract.programme;

import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Words in quotation or book-title marks.
 *
 * @param outer with the marks
 * @param inner the words
 */
record Quotation(Span outer, String inner) {

    private static final String OPEN = "“「『‘";
    private static final String CLOSE = "”」』’";

    /** The innermost quotations of a sentence, in order. */
    static List<Quotation> quoted(Line line) {
        return find(line, OPEN, CLOSE);
    }

    /** The titles in book-title marks of a sentence, in order. */
    static List<Quotation> titled(Line line) {
        return find(line, "《", "》");
    }

    private static List<Quotation> find(Line line, String open, String close) {
        List<Quotation> found = new ArrayList<>();
        int begin = -1;
        int kind = -1;
        for (int i = line.start(); i < line.end(); i++) {
            char c = line.normal().charAt(i);
            if (open.indexOf(c) >= 0) {
                begin = i;
                kind = open.indexOf(c);
            } else if (begin >= 0 && close.indexOf(c) == kind && kind >= 0) {
                found.add(new Quotation(new Span(begin, i + 1), line.between(begin + 1, i)));
                begin = -1;
            } else if (c == '"' && open.length() > 1) {
                begin = straight(line, found, begin, i);
                kind = -1;
            }
        }
        return found;
    }

    /** A straight mark opens or closes by turns. */
    private static int straight(Line line, List<Quotation> found, int begin, int i) {
        if (begin >= 0 && line.normal().charAt(begin) == '"') {
            found.add(new Quotation(new Span(begin, i + 1), line.between(begin + 1, i)));
            return -1;
        }
        return i;
    }
}
