package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Span;
import java.util.Set;

/**
 * Places that are written like names of people: 裴家湾|村, 黄继光|小学 and, abroad, 在甲、乙等方向, 甲地区, and what is only the end of a longer
 * transliteration.
 */
final class ForeignPlaces {

    private static final int LONGEST_LIST = 30;
    private static final char LISTED = '、';

    private final DottedNames dotted;
    private final Words placeEnds;
    private final Words listEnds;
    private final Set<String> leads;

    ForeignPlaces(Lexicon lexicon, DottedNames dotted) {
        this.dotted = dotted;
        this.placeEnds = lexicon.words("place-ends");
        this.listEnds = lexicon.words("foreign-place-ends");
        this.leads = lexicon.words("foreign-place-leads");
    }

    /** Whether what looks like a name is a place's, or a piece of a place's. */
    boolean names(Line line, Span name) {
        return line.begins(placeEnds, name.end())
                || (isSounded(line, name) && (isPiece(line, name) || isListed(line, name.end()) || isLed(line, name)));
    }

    /** 重镇甲, 争夺甲, 甲方向: words before or behind it anywhere in the text say that it is a place. */
    private boolean isLed(Line line, Span name) {
        String word = line.of(name.start(), name.end());
        return leads.stream().anyMatch(lead -> line.count(lead + word) > 0)
                || listEnds.stream().anyMatch(end -> line.count(word + end) > 0);
    }

    private boolean isSounded(Line line, Span name) {
        for (int at = name.start(); at < name.end(); at++) {
            if (!dotted.sounds(line, at)) {
                return false;
            }
        }
        return true;
    }

    /** 库|皮扬斯克: the characters before are a part of it, too. */
    private boolean isPiece(Line line, Span name) {
        int before = name.start() - 1;
        return line.isHan(before)
                && dotted.sounds(line, before)
                && line.tokenEndingAt(name.start())
                        .filter(token -> token.is("p") || token.is("c") || token.is("v") || token.is("nr"))
                        .isEmpty();
    }

    /** 甲、乙等方向: the list that the name stands in ends in a word for places. */
    private boolean isListed(Line line, int end) {
        int at = end;
        while (at < line.end() && at - end < LONGEST_LIST) {
            int mark = at;
            if (line.begins(listEnds, mark)) {
                return true;
            }
            if (at == end && line.at(at) != LISTED) {
                return false;
            }
            if (!line.isHan(at) && line.at(at) != LISTED) {
                return false;
            }
            at++;
        }
        return false;
    }
}
