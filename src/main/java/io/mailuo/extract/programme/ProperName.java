package io.mailuo.extract.programme;

import io.mailuo.model.Token;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads leftwards, before the parts of a work's name, the proper name that makes it one particular work. */
final class ProperName {

    private static final Pattern ROAD = Pattern.compile("[国省县]道");
    private static final String TO = "至到—-";
    /** 甲地|送|乙地, 甲电|入|乙. */
    private static final String LED = "送入";

    private static final int SHORTEST = 2;
    private static final int LONGEST = 30;
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
    /** Whether all that is taken are areas (甲省|乙市). */
    private boolean areas = true;
    /** Whether the word taken last joins what is before it to what is behind it (甲市|至|乙市). */
    private boolean linked;

    ProperName(WorkWords words, Line line, WorkNames.Parts parts) {
        this.words = words;
        this.line = line;
        this.parts = parts;
        this.start = parts.start();
        this.built = parts.built() || parts.endInDeed();
    }

    /** The name, if one stands there. */
    Optional<Found> read() {
        int index = line.lastBefore(start);
        boolean cut = index + 1 < line.tokens().size()
                && line.tokens().get(index + 1).span().start() < start;
        index = cut ? index + 1 : index;
        int own = -1;
        while (index >= 0 && parts.start() - start < LONGEST) {
            Token token = line.tokens().get(index);
            int end = Math.min(start, token.span().end());
            int named = words.nameBefore(line, end);
            boolean joined = linked;
            int taken = named > 0 ? takeName(index, end - named) : take(index);
            if (taken == 0) {
                break;
            }
            index -= taken;
            // 广西|大藤峡水利枢纽: an area before what is a name already is no part of its core.
            own = own >= 0 && !joined && words.isArea(token) ? own : isWhole() ? start : -1;
        }
        return isWhole() && !isCut() ? Optional.of(new Found(start, own)) : Optional.empty();
    }

    /** 白鹤|滩: one half of a name whose other half the tokeniser takes for a noun. */
    private boolean isCut() {
        int first = line.firstFrom(start);
        boolean fragment = line.tokens().get(first).span().start() == start
                && line.tokens().get(first).text().length() == 1
                && words.nameBefore(line, parts.start()) != parts.start() - start;
        return fragment
                && first > 0
                && line.tokens().get(first - 1).span().end() == start
                && line.tokens().get(first - 1).text().length() > 1
                && Tags.isCommonNoun(line.tokens().get(first - 1));
    }

    private boolean isWhole() {
        String name = line.between(start, parts.start());
        boolean of = parts.built() || words.isOfWaters(name);
        boolean bare = of && fragments && name.length() <= LONGEST_BARE;
        boolean common = words.areLevels(name) || (areas && words.arePlain(line, parts.start(), parts.end()));
        return name.length() >= SHORTEST && built && (placed || bare) && !common && !words.isClass(name);
    }

    /** Takes a work that has its name without 工程 (南水北调, 引甲济乙); the number of words taken. */
    private int takeName(int index, int from) {
        placed = true;
        built = true;
        areas = false;
        start = from;
        return index - line.lastBefore(from);
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
        areas = areas && words.isArea(token) && !cut;
        built = built || inner || route;
        linked = inner || route || LED.contains(token.text());
        fragments = fragments || !place;
        start = road ? first.span().start() : token.span().start();
        return road ? 2 : 1;
    }

    /**
     * A proper name.
     *
     * @param start where it begins
     * @param own where it begins without areas before what is a name by itself
     */
    record Found(int start, int own) {}
}
