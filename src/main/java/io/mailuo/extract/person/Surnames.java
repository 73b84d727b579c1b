package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import java.util.Set;

/** The surnames of the table {@code surnames}, of one character or two (compound), with how often they are borne. */
final class Surnames {

    private final Set<String> common;
    private final Set<String> rare;
    private final Set<String> seldom;
    private final Set<String> compound;

    Surnames(Lexicon lexicon) {
        common = lexicon.words("surnames", "frequency", "common");
        rare = lexicon.words("surnames", "frequency", "rare");
        seldom = lexicon.words("surnames", "frequency", "seldom");
        compound = lexicon.words("surnames", "frequency", "compound");
    }

    /** The number of characters of the surname that stands at a position; 0 if there is none. */
    int length(Line line, int start) {
        if (start + 2 < line.end() && isCompound(line, start)) {
            return 2;
        }
        String first = line.of(start, Math.min(start + 1, line.end()));
        return isCommon(first) || rare.contains(first) || isSeldom(first) ? 1 : 0;
    }

    /** Whether a name can begin with what stands here. */
    boolean begins(Line line, int start) {
        return length(line, start) > 0;
    }

    boolean isCompound(Line line, int start) {
        return compound.contains(line.of(start, start + 2));
    }

    boolean isCommon(String surname) {
        return common.contains(surname);
    }

    /** Whether a character is a surname far more seldom than another word. */
    boolean isSeldom(String surname) {
        return seldom.contains(surname);
    }

    /** Whether a name's surname is one that is seldom anything else. */
    boolean isPlain(Names.Name name) {
        String text = name.text();
        return common.contains(text.substring(0, 1))
                || compound.contains(text.substring(0, Math.min(2, text.length())));
    }

    /** Whether a name reads like one of a Han person: a surname, common or rare, and one or two characters. */
    boolean readsHan(String name) {
        String first = name.isEmpty() ? "" : name.substring(0, 1);
        return name.length() > 1 && name.length() < 4 && (common.contains(first) || rare.contains(first));
    }
}
