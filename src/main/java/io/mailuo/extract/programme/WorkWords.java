package io.mailuo.extract.programme;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Roles;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Token;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of names of engineering works: the table {@code programme-works}. */
final class WorkWords {

    private static final Pattern RATING = Pattern.compile("±?\\d{2,4}千伏");
    private static final int SHORTEST_WATERS = 3;
    private static final int LONGEST_DIVERSION = 6;
    private static final String AIRPORT = "机场";
    /** 引江济甲, 引大入乙: one river led into another, a name by itself. */
    private static final Pattern DIVERSION = Pattern.compile(".*?([引调]\\p{IsHan}{1,2}[补济入]\\p{IsHan}{1,2})");

    private final Roles roles;
    private final Words services;
    private final Words lines;

    WorkWords(Lexicon lexicon) {
        roles = Roles.of(lexicon, "programme-works", "role");
        services = lexicon.words("programme-lines", "role", "service");
        lines = lexicon.words("programme-lines", "role", "route");
    }

    /** Characters of the longest word for what is built that ends at an offset; 0 if there is none. */
    int subjectBefore(Line line, int end) {
        return Math.max(0, roles.words("subject").longestEndAt(line.normal(), line.start(), end));
    }

    /** The same of words for what is done to it. */
    int deedBefore(Line line, int end) {
        return Math.max(0, roles.words("deed").longestEndAt(line.normal(), line.start(), end));
    }

    /** Whether a railway or motorway ends at an offset, which has its name without 工程. */
    boolean isLine(Line line, int end) {
        return lines.endAt(line.normal(), line.start(), end);
    }

    /** Whether what is built before an offset has a name of its own (甲运河|项目). */
    boolean isSingle(Line line, int end) {
        return roles.words("single").endAt(line.normal(), line.start(), end);
    }

    /** Whether the words from an offset on say that something else is named (工程|师). */
    boolean isUse(Line line, int end) {
        return roles.words("use").beginAt(line.normal(), end, line.end());
    }

    /** A place, waters or hills, or a name that the tokeniser took for a person's (京杭|大运河). */
    boolean isPlace(Token token) {
        String text = token.text();
        boolean noun = Tags.isCommonNoun(token) && isOfWaters(text);
        boolean name = (token.is("ns") || token.is("nr") || token.is("nz")) && text.length() > 1;
        return (noun || name) && !roles.has("class", text);
    }

    /** 北拒马河: the name of waters or hills, longer than what is only called so (运河). */
    boolean isOfWaters(String name) {
        return name.length() >= SHORTEST_WATERS && roles.ends("waters", name);
    }

    /** A place that bodies act for, and no waters. */
    boolean isArea(Token token) {
        return token.is("ns") && (roles.has("area", token.text()) || !roles.ends("waters", token.text()));
    }

    /** A word for what is built between the places of a name (甲地|送电|乙地). */
    boolean isPart(Token token) {
        return roles.has("subject", token.text());
    }

    /** Whether the words between two offsets say nothing but what every area has, and what is done to it (公路|改造). */
    boolean arePlain(Line line, int from, int to) {
        int at = to;
        while (at > from) {
            int common = Math.max(0, roles.words("plain").longestEndAt(line.normal(), from, at));
            int length = Math.max(common, Math.max(0, roles.words("deed").longestEndAt(line.normal(), from, at)));
            if (length == 0) {
                return RATING.matcher(line.between(from, at)).matches();
            }
            at -= length;
        }
        return true;
    }

    /** 县乡, 镇村: levels of areas, and no name. */
    boolean areLevels(String name) {
        return name.chars().allMatch(c -> roles.has("level", String.valueOf((char) c)));
    }

    /** One character of a name that the tokeniser does not know (引|江|补|汉). */
    boolean isFragment(Token token) {
        boolean known = token.is("m")
                || token.is("q")
                || token.is("r")
                || token.is("p")
                || token.is("u")
                || token.is("c")
                || token.is("d")
                || token.is("y");
        return token.text().length() == 1
                && Character.isIdeographic(token.text().codePointAt(0))
                && !known
                && !roles.has("govern", token.text());
    }

    /** Characters of a work that has its name without 工程, before an offset (南水北调, 引江济甲). */
    int nameBefore(Line line, int end) {
        int service = services.longestEndAt(line.normal(), line.start(), end);
        Matcher diversion = DIVERSION.matcher(line.between(Math.max(line.start(), end - LONGEST_DIVERSION), end));
        return service > 0 || !diversion.matches()
                ? Math.max(0, service)
                : diversion.group(1).length();
    }

    /** 白云|机场: whatever the word means, it tells one airport from others (not 支线|机场). */
    boolean namesAirport(Line line, Token token) {
        String rest = line.rest(token.span().end());
        return token.is("n")
                && token.text().length() == 2
                && !roles.has("class", token.text())
                && (rest.startsWith(AIRPORT) || rest.startsWith("国际" + AIRPORT));
    }

    /** Whether the word stands between 等 and the class that a list of works is of (等|在建|重大工程). */
    boolean standsAmong(String word) {
        return roles.has("among", word);
    }

    /** Whether the words begin no name, and make of what follows a class (重大|水利工程). */
    boolean isClass(String words) {
        return roles.has("class", words);
    }
}
