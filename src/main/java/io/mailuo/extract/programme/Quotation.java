package io.mailuo.extract.programme;

import io.mailuo.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words in quotation or book-title marks.
 *
 * @param outer with the marks
 * @param inner the words
 */
record Quotation(Span outer, String inner) {

    private static final String OPEN = "“「『‘";
    private static final String CLOSE = "”」』’";
    /** Characters of a quotation on either side of another that stands in it. */
    private static final int LONGEST_OUTER = 30;

    /** The quotations of a sentence, in order: of one in another (“做‘四有’学生”) the outer where it is short enough for a name. */
    static List<Quotation> quoted(Line line) {
        List<Quotation> found = new ArrayList<>();
        for (Quotation quotation : find(line, OPEN, CLOSE)) {
            // “完成‘十四五’规划”发布会: of a period the inner words are the name.
            outer(line, quotation)
                    .filter(outer ->
                            QuotedShape.canBeName(outer.inner(), true) && !QuotedShape.isPlanPeriod(quotation.inner()))
                    .ifPresentOrElse(
                            outer -> {
                                if (found.isEmpty()
                                        || !found.get(found.size() - 1).equals(outer)) {
                                    found.add(outer);
                                }
                            },
                            () -> found.add(quotation));
        }
        return found;
    }

    /** What a quotation in single marks stands in. */
    private static Optional<Quotation> outer(Line line, Quotation quotation) {
        int from = quotation.outer().start();
        int open =
                line.between(Math.max(line.start(), from - LONGEST_OUTER), from).lastIndexOf('“');
        int to = quotation.outer().end();
        int close = line.between(to, Math.min(line.end(), to + LONGEST_OUTER)).indexOf('”');
        if (line.normal().charAt(from) != '‘' || open < 0 || close < 0) {
            return Optional.empty();
        }
        Span outer = new Span(Math.max(line.start(), from - LONGEST_OUTER) + open, to + close + 1);
        String inner = line.between(outer.start() + 1, outer.end() - 1);
        return inner.indexOf('”') < 0 ? Optional.of(new Quotation(outer, inner)) : Optional.empty();
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
