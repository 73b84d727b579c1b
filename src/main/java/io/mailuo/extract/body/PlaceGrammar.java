package io.mailuo.extract.body;

import io.mailuo.lexicon.Division;
import io.mailuo.lexicon.Division.Level;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.lexicon.Prefixes;
import io.mailuo.lexicon.Words;
import io.mailuo.model.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the longest chain of nested places that begins at an index: 绵阳市涪城区, 遂宁射洪, and below the county by form
 * (安岳县 + XX街道 + XX社区).
 */
final class PlaceGrammar {

    private static final int LONGEST_TOWN = 7;
    /** Characters of a village's name whose first one a tokeniser reads with the 镇 before it: 镇 + 长坡村. */
    private static final int LONGEST_VILLAGE = 4;

    private static final List<String> TOWNS = List.of("街道", "镇", "乡", "苏木");
    private static final List<String> VILLAGES = List.of("社区", "村", "嘎查");
    /** The last characters of these. */
    private static final String KIND_ENDS = Stream.concat(TOWNS.stream(), VILLAGES.stream())
            .map(kind -> kind.substring(kind.length() - 1))
            .collect(Collectors.joining());

    private final Places places;
    private final Prefixes<String> guard = new Prefixes<>();
    private final Set<String> commonEnds = new HashSet<>();
    private final Words routes;
    private final Set<String> verbs;
    private final Set<String> commonNouns;
    private final Set<String> leads;
    private final Set<String> districtNouns;
    private final Prefixes<String> sites = new Prefixes<>();

    PlaceGrammar(Lexicon lexicon, Places places) {
        this.places = places;
        lexicon.words("places-guard", "reads", "word").forEach(word -> guard.put(word, "word"));
        lexicon.words("places-guard", "reads", "name").forEach(word -> guard.put(word, "name"));
        commonEnds.addAll(lexicon.words("places-guard", "reads", "common"));
        districtNouns = lexicon.words("places-guard", "reads", "district");
        commonNouns = lexicon.words("places-guard", "reads", "noun");
        leads = lexicon.words("places-guard", "reads", "lead");
        lexicon.words("places-guard", "reads", "site").forEach(word -> sites.put(word, word));
        lexicon.words("places-guard", "reads", "nature").forEach(word -> sites.put(word, word));
        verbs = lexicon.words("places-guard", "reads", "verb");
        routes = lexicon.words("places-guard", "reads", "route");
    }

    /**
     * A chain as read.
     *
     * @param candidates the divisions that its last name may mean
     * @param divisionEnd where the names of divisions end
     * @param end where the chain ends, townships and villages included
     */
    record Chain(List<Division> candidates, int divisionEnd, int end) {}

    /** The chain that begins at an index. */
    Optional<Chain> read(Line line, int start) {
        List<Division> candidates = List.of();
        int at = start;
        while (true) {
            Step step = step(line, at, candidates, start);
            if (step.end() == at) {
                break;
            }
            candidates = step.candidates();
            at = step.end();
        }
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Chain(candidates, at, local(line, at)));
    }

    private record Step(List<Division> candidates, int end) {}

    private Step step(Line line, int at, List<Division> upper, int start) {
        String text = line.text();
        for (int end = at + places.longestAt(text, at, line.end());
                end > at + 1;
                end = at + places.longestAt(text, at, end - 1)) {
            String name = line.cutOut(at, end);
            List<Division> next = places.below(upper, places.named(name));
            if (!next.isEmpty()) {
                boolean full =
                        next.stream().anyMatch(division -> division.name().equals(name));
                if (at == start && full && isNoun(line, name, next)) {
                    continue;
                }
                boolean stands = full
                        ? standsInFull(line, at, end, at == start) || (at == start && divided(line, end, next))
                        : standsInShort(line, at, end, at == start, next.get(0));
                if (stands) {
                    return new Step(next, end);
                }
            }
        }
        return new Step(upper, at);
    }

    /** 老城区 is the old town of any city, and a district only where the article names the city that has one of the name. */
    private boolean isNoun(Line line, String name, List<Division> named) {
        return districtNouns.contains(name)
                && named.stream()
                        .flatMap(division -> places.parent(division).stream())
                        .noneMatch(city -> line.text().contains(city.shortName()));
    }

    private boolean standsInFull(Line line, int at, int end, boolean first) {
        boolean begins = !first || line.cut(at) || nestedName(line, at);
        if (first
                && line.token(at).filter(token -> verbs.contains(token.text())).isPresent()) {
            return false;
        }
        if (first && end - at == 2 && (line.has(end - 1, "区") || !isWord(line, at, end))) {
            return false;
        }
        int guarded = guard.longest(line.text(), end - 1, line.end());
        boolean word = guarded > 1
                && guard.get(line.cutOut(end - 1, end - 1 + guarded))
                        .filter("word"::equals)
                        .isPresent()
                && line.cut(end - 1);
        return begins && (!word || isTownOfCounty(line, end));
    }

    /** 射洪县 + 城南街道: a tokeniser reads 县城 there, but a town is named for its side of the county's seat. */
    private static boolean isTownOfCounty(Line line, int start) {
        boolean side = line.has(start - 1, "县城") && "东南西北中关郊厢".indexOf(line.at(start + 1)) >= 0;
        return side && Stream.of("街道", "镇", "乡").anyMatch(kind -> line.has(start + 2, kind));
    }

    /** 代县 and 和县 are read from whole words only, not from 代 + 县长 or 和 + 县政府; 矿区 and 郊区 behind their city only. */
    private static boolean isWord(Line line, int at, int end) {
        return line.cut(end)
                && line.token(at)
                        .filter(token -> token.text().length() > 1 || token.is("n"))
                        .isPresent();
    }

    /** Whether a division inside follows in full, which outweighs a word that a tokeniser sees: 海东市 + 民和县, not 市民. */
    private boolean divided(Line line, int end, List<Division> upper) {
        String text = line.text();
        for (int to = end + places.longestAt(text, end, line.end());
                to >= end + 3;
                to = end + places.longestAt(text, end, to - 1)) {
            String name = line.cutOut(end, to);
            if ("县区市旗".indexOf(name.charAt(name.length() - 1)) >= 0
                    && !places.below(upper, places.named(name)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an index is inside a token that is itself a name, as when a tokeniser joins 中共 and a place. */
    private static boolean nestedName(Line line, int at) {
        return line.token(at).filter(token -> token.is("nt") || token.is("ns")).isPresent();
    }

    private boolean standsInShort(Line line, int at, int end, boolean first, Division division) {
        String name = line.cutOut(at, end);
        boolean begins = !first || line.cut(at);
        Optional<Token> token = line.token(at);
        boolean whole = line.cut(end)
                || token.filter(word -> word.is("nt") || word.is("nz")).isPresent()
                || (division.level() == Level.PROVINCE && cutsDynasty(line, at, end));
        boolean route = isRoute(line, end);
        if (!begins || !whole || (first && places.isCommonWord(name))) {
            return false;
        }
        if (isSite(line, end) || (!first && commonNouns.contains(name))) {
            return false;
        }
        boolean low = division.level() == Level.COUNTY;
        boolean named = token.filter(word -> word.is("ns") || word.is("nt")).isPresent();
        // A short name may be a common word, but not where the article has the full one.
        boolean known = division.name().length() > name.length() && line.text().contains(division.name());
        boolean plain = !known
                && !listed(line, at)
                && token.filter(word -> word.text().equals(name) && !isName(word))
                        .isPresent();
        return !first || (!(low && !known) && !route && !plain) || named;
    }

    /** 山|东魏|某集团: a tokeniser sees a dynasty where the surname of a company follows a province. */
    private static boolean cutsDynasty(Line line, int at, int end) {
        return !Line.han(line.at(at - 1))
                && line.token(end)
                        .filter(token -> token.is("t") && token.span().start() == end - 1)
                        .isPresent();
    }

    /** Whether a place's name stands before the comma of enumeration before an index (兰州、白银). */
    private static boolean listed(Line line, int at) {
        return line.at(at - 1) == '、'
                && line.token(at - 2).filter(word -> word.is("ns")).isPresent();
    }

    private static boolean isName(Token word) {
        return word.is("nr") || word.is("ns") || word.is("nt") || word.is("nz") || word.is("nx") || word.is("j");
    }

    /** Whether the word behind a name makes it the name of a street, a port and the like: 南京 + 路, 舟山 + 港. */
    private boolean isSite(Line line, int end) {
        int length = sites.longest(line.text(), end, line.end());
        return length > 0 && line.cut(end + length);
    }

    /** Whether a word behind an index makes the names before it those of a road or a range (川藏 + 铁路). */
    boolean isRoute(Line line, int end) {
        return line.hasAny(end, routes);
    }

    /** Where the townships and villages behind a chain end; the index itself if there is none. */
    int local(Line line, int start) {
        int town = form(line, start, TOWNS);
        return form(line, town, VILLAGES);
    }

    private int form(Line line, int start, List<String> kinds) {
        for (int end = start + 2; end <= Math.min(line.end(), start + LONGEST_TOWN); end++) {
            if (!Line.han(line.at(end - 1))) {
                return start;
            }
            if (KIND_ENDS.indexOf(line.at(end - 1)) < 0) {
                continue;
            }
            for (String kind : kinds) {
                int head = end - kind.length();
                if (head > start && line.has(head, kind) && isLocalName(line, start, head, end)) {
                    return end;
                }
            }
        }
        return start;
    }

    private boolean isLocalName(Line line, int start, int head, int end) {
        String name = line.cutOut(start, end);
        // 山村 is a common word, but 大许镇 + 太 + 山村 is a name.
        boolean below = start > line.start() && "镇乡道".indexOf(line.at(start - 1)) >= 0;
        // 某县 + 铜 + 城镇, but not 某县 + 小 + 城镇.
        boolean named = below || (isBehindDivision(line, start) && isNameCharacter(line, start));
        boolean common = commonEnds.stream()
                .filter(ending -> name.equals(ending) || line.cut(end - ending.length()))
                .anyMatch(ending -> name.endsWith(ending) && !(named && name.length() == ending.length() + 1));
        boolean word = guard.longest(line.text(), head, line.end()) > end - head && line.cut(head);
        // 桐庐县 + 有贫困村, 全国文明村: what the county has, not what a village is called.
        boolean led = line.token(start)
                .filter(token -> token.span().start() == start && leads.contains(token.text()))
                .isPresent();
        boolean straddled = below && !line.cut(start) && line.cut(start - 1) && end - start <= LONGEST_VILLAGE;
        boolean inPerson = !line.cut(end)
                && line.token(head).filter(token -> token.is("nr")).isPresent();
        // 赣州 + 到 + 萍乡: another place, not a township.
        boolean inPlace = line.token(head)
                .filter(token -> token.is("ns")
                        && token.span().start() < head
                        && token.span().start() > start)
                .isPresent();
        boolean guarded = word || inPerson || inPlace || line.has(end, "化") || (line.has(end, "里") && !line.cut(end));
        boolean words = line.between(start, head).stream()
                .noneMatch(token -> token.is("p")
                        || token.is("c")
                        || token.is("u")
                        || (token.is("d") && token.text().length() > 1)
                        || token.is("r")
                        || (token.is("w") && !Line.han(token.text().charAt(0)))
                        || (token.is("q") && token.span().end() == head && counts(line, token, start))
                        || (token.is("v") && token.text().length() > 1));
        return !common && !led && !guarded && words && (line.cut(start) || straddled || isTownOfCounty(line, start));
    }

    private static boolean isBehindDivision(Line line, int start) {
        return start > line.start() && "县市区旗".indexOf(line.at(start - 1)) >= 0;
    }

    /** A noun of one character that is no kind of place: what begins a name. */
    private static boolean isNameCharacter(Line line, int start) {
        return KIND_ENDS.indexOf(line.at(start)) < 0
                && line.token(start)
                        .filter(token ->
                                token.text().length() == 1 && (token.is("n") || token.is("ng") || token.is("nr")))
                        .isPresent();
    }

    /** 三 + 个 + 村, but not the 坝 of 玉坝村. */
    private static boolean counts(Line line, Token measure, int start) {
        int before = measure.span().start() - 1;
        return before < start
                || line.token(before)
                        .filter(token -> token.is("m") || token.is("r"))
                        .isPresent();
    }
}
