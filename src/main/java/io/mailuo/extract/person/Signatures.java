package io.mailuo.extract.person;

import io.mailuo.extract.person.Names.Name;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Sentence.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who signs a text or a picture, without a title that proves a name: the pieces of a byline, the end of a caption, brackets that hold names
 * and nothing else where a text ends or its dateline does, and what stands behind 作者：.
 */
final class Signatures {

    private static final String RULE = "person-in-byline";

    private static final double LEAST = Names.SURE - 1;
    private static final String TAKEN = "摄";
    private static final String CREDIT = " 　摄影）)。";
    /** What a dateline ends with, before the names in brackets. */
    private static final String DATELINE = "讯电】";
    /** Characters from the beginning of a sentence within which its dateline ends. */
    private static final int LONGEST_DATELINE = 24;

    private static final String BETWEEN_NAMES = " 　、/";
    private static final String BEHIND_LABEL = "：:/";
    private static final String MARKS = "■□●◎▲◆";
    /** Names that one pair of brackets holds at most. */
    private static final int MOST = 4;

    private final Names names;
    private final People people;
    private final Words roles;
    private final Words credits;
    private final Words labels;

    Signatures(Lexicon lexicon, Names names, People people) {
        this.names = names;
        this.people = people;
        this.roles = lexicon.words("byline-words", "kind", "role");
        this.credits = lexicon.words("byline-words", "kind", "credit");
        this.labels = lexicon.words("page-labels");
    }

    void find(Line line) {
        Role role = line.sentence().role();
        if (role == Role.BYLINE) {
            byline(line);
        } else if (role == Role.CAPTION) {
            caption(line);
        }
        enclosed(line);
        labelled(line);
    }

    /** In a byline every piece between blanks may be a name, and behind a role whatever word it is (通讯员 高峰). */
    private void byline(Line line) {
        for (int at = line.start(); at < line.end(); at++) {
            boolean begins = at == line.start() || !line.isHan(at - 1);
            if (begins && line.isHan(at)) {
                double least = line.ends(roles, at - 1) ? Names.BEHIND_OFFICE : LEAST;
                names.at(line, at, least)
                        .filter(name -> !line.isHan(name.span().end()))
                        .ifPresent(name -> people.add(name, RULE));
            }
        }
    }

    /** 周启明 摄 at the end of a caption. */
    private void caption(Line line) {
        int end = line.end();
        while (end > line.start() && CREDIT.indexOf(line.at(end - 1)) >= 0) {
            end--;
        }
        boolean taken = end < line.end() && line.of(end, line.end()).contains(TAKEN);
        for (int start = end - 2; taken && start >= Math.max(line.start(), end - 4); start--) {
            if (!line.isHan(start - 1)) {
                names.between(line, start, end, LEAST).ifPresent(name -> people.add(name, RULE));
            }
        }
    }

    /**
     * ……。（甲 乙） and 本报讯 （甲 乙）: brackets that are a sentence or end a dateline, with names and nothing else; ■甲 乙 as a sentence of its
     * own.
     */
    private void enclosed(Line line) {
        if (MARKS.indexOf(line.at(line.start())) >= 0) {
            all(line, line.skipBlanks(line.start() + 1), line.end()).forEach(name -> people.add(name, RULE));
        }
        int last = Math.min(line.end(), line.start() + LONGEST_DATELINE);
        for (int open = line.start(); open < last; open++) {
            if (line.at(open) == '（') {
                int close = line.of(open, line.end()).indexOf('）') + open;
                boolean whole = open == line.start() && close + 1 == line.end();
                int from = whole ? behindBody(line, open + 1, close) : open + 1;
                if (whole || endsDateline(line, open)) {
                    all(line, from, close).forEach(name -> people.add(name, RULE));
                }
                return;
            }
        }
    }

    /** Where the names of a signature begin: behind the first blank if what stands before it is none (县妇联 甲). */
    private int behindBody(Line line, int from, int to) {
        int blank = from;
        while (blank < to && !Character.isWhitespace(line.at(blank))) {
            blank++;
        }
        return blank == to || names.between(line, from, blank, LEAST).isPresent() ? from : blank;
    }

    private static boolean endsDateline(Line line, int position) {
        int end = position;
        while (end > line.start() && Character.isWhitespace(line.at(end - 1))) {
            end--;
        }
        return end > line.start() && DATELINE.indexOf(line.at(end - 1)) >= 0;
    }

    /** The names that fill a range; none if something in it is no name. */
    private List<Name> all(Line line, int from, int to) {
        List<Name> found = new ArrayList<>();
        for (int at = from; at < to; at++) {
            int start = at;
            while (at < to && BETWEEN_NAMES.indexOf(line.at(at)) < 0) {
                at++;
            }
            if (at > start) {
                Optional<Name> name = names.between(line, start, at, LEAST);
                if (name.isEmpty() || found.size() == MOST) {
                    return List.of();
                }
                found.add(name.get());
            }
        }
        return found;
    }

    /** 作者：甲 来源：…, 文/甲 图/乙 */
    private void labelled(Line line) {
        for (int mark = line.start() + 1; mark < line.end(); mark++) {
            if (BEHIND_LABEL.indexOf(line.at(mark)) >= 0 && line.ends(credits, mark)) {
                names.at(line, line.skipBlanks(mark + 1), Names.BEHIND_TITLE)
                        .filter(name -> ends(line, name.span().end()))
                        .ifPresent(name -> people.add(name, RULE));
            }
        }
    }

    /** Whether a signature ends at a position: at a mark, or where the next label begins (甲来源：). */
    private boolean ends(Line line, int position) {
        return !line.isHan(position) || line.begins(labels, position) || line.begins(credits, position);
    }
}
