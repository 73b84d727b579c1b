package io.mailuo.extract.programme;

import io.mailuo.model.Token;
import java.util.regex.Pattern;

/** Reads leftwards, before the parts of a work's name, the proper name that makes it one particular work. */
final class ProperName {

    private static final Pattern ROAD = Pattern.compile("[国省县]道");
    private static final String TO = "至到—-";
    private static final int SHORTEST = 2;
    /** Of a name without a place. */
    private static final int LONGEST_BARE = 6;

    private final WorkWords words;
    private final Line line;
    private final WorkNames.Parts parts;
    private int start;
    private boolean placed;
    /** Whether words say what is built between the places (甲省|送电|乙市). */
    private boolean built;

    private boolean fragments;

    ProperName(WorkWords words, Line line, WorkNames.Parts parts) {
        this.words = words;
        this.line = line;
        this.parts = parts;
        this.start = parts.start();
        this.built = parts.built() || parts.endInDeed();
    }

    /** Where it begins; -1 if none stands there. */
    int start() {
        int index = line.lastBefore(start);
        boolean cut = index + 1 < line.tokens().size()
                && line.tokens().get(index + 1).span().start() < start;
        index = cut ? index + 1 : index;
        while (index >= 0) {
            int end = Math.min(start, line.tokens().get(index).span().end());
            int named = words.nameBefore(line, end);
            if (named > 0) {
                placed = true;
                built = true;
                start = end - named;
                index = line.lastBefore(start);
                continue;
            }
            int taken = take(index);
            if (taken == 0) {
                break;
            }
            index -= taken;
        }
        boolean of = parts.built() || words.isOfWaters(line.between(start, parts.start()));
        boolean bare = of && fragments && parts.start() - start <= LONGEST_BARE;
        boolean whole = parts.start() - start >= SHORTEST && built && (placed || bare);
        return whole && !words.isClass(line.between(start, parts.start())) ? start : -1;
    }

    /** Takes the word at an index into the name; the number of words taken. */
    private int take(int index) {
        Token token = line.tokens().get(index);
        Token first = line.tokens().get(Math.max(0, index - 1));
        boolean before = index > 0;
        boolean road = before && token.is("m") && ROAD.matcher(first.text()).matches();
        boolean place = words.isPlace(token) || words.namesAirport(line, token) || road;
        boolean cut = token.span().end() > start;
        boolean route =
                before && placed && TO.contains(token.text()) && (words.isPlace(first) || words.isFragment(first));
        boolean inner = placed && words.isPart(token);
        if (!cut && !place && !route && !inner && !words.isFragment(token)) {
            return 0;
        }
        placed = placed || place;
        built = built || inner || route;
        fragments = fragments || !place;
        start = road ? first.span().start() : token.span().start();
        return road ? 2 : 1;
    }
}
