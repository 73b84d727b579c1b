package io.mailuo.extract.body;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Prefixes;
import io.mailuo.lexicon.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The words of {@code body-words.tsv} by the part they play in a body's name. */
final class Vocabulary {

    private static final int LONGEST_PART = 16;

    /** Value of a part that is a name by itself. */
    private static final String NAME = "name";

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Prefixes<String>> prefixes = new HashMap<>();

    private final Set<String> zones = new HashSet<>();
    private final Set<String> free;
    private final Words branches;

    private final Prefixes<String> letters;
    private final Prefixes<String> levels;
    private final Prefixes<String> relatives;
    private final Prefixes<String> missions;

    Vocabulary(Lexicon lexicon) {
        for (String role : List.of(
                "stop",
                "class",
                "verb",
                "national",
                "whole",
                "site",
                "sound",
                "member",
                "region",
                "party",
                "trade",
                "cue",
                "found",
                "acts",
                "side",
                "alone",
                "guest",
                "along",
                "rank",
                "sort",
                "sorted",
                "attribute")) {
            words.put(role, new HashSet<>());
        }
        for (String role : List.of("level", "relative", "body", "part", "letter", "group", "mission")) {
            prefixes.put(role, new Prefixes<>());
        }
        this.letters = prefixes("letter");
        this.levels = prefixes("level");
        this.relatives = prefixes("relative");
        this.missions = prefixes("mission");
        this.free = lexicon.words("body-ends", "role", "free");
        this.branches = lexicon.words("body-ends", "role", "branch");
        for (Map<String, String> row : lexicon.rows("body-words")) {
            read(row.getOrDefault("word", ""), row.getOrDefault("role", ""), row.getOrDefault("value", ""));
        }
    }

    private void read(String word, String role, String value) {
        if (words.containsKey(role)) {
            words(role).add(word);
        } else if (prefixes.containsKey(role)) {
            prefixes(role).put(word, value);
            if (value.equals(NAME)) {
                zones.add(word);
            }
        } else {
            throw new IllegalArgumentException("body-words.tsv: " + word + " has the role " + role + "; allowed are "
                    + new TreeSet<>(words.keySet()) + " and " + new TreeSet<>(prefixes.keySet()));
        }
    }

    private Set<String> words(String role) {
        return Objects.requireNonNull(words.get(role));
    }

    private Prefixes<String> prefixes(String role) {
        return Objects.requireNonNull(prefixes.get(role));
    }

    boolean isStop(String word) {
        return words("stop").contains(word);
    }

    /** People of a body (干部, 学生): they end a name on its left, but a unit may be theirs (干部监督处). */
    boolean isMember(String word) {
        return words("member").contains(word);
    }

    /** Whether a word ends the names of parties abroad before 党 (民主, 劳动). */
    boolean isParty(String word) {
        return words("party").contains(word);
    }

    /** Whether a word ends the names of companies that leave their legal form out (某某药业). */
    boolean isTrade(String word) {
        return words("trade").contains(word);
    }

    /** Whether a test holds of a word that makes the area beside it a guest's (代表团, 来访的). */
    boolean isGuest(Predicate<String> holds) {
        return words("guest").stream().anyMatch(holds);
    }

    /** Whether a test holds of a verb whose subject goes at the head of those whom its object names (率, 带领). */
    boolean takesAlong(Predicate<String> holds) {
        return words("along").stream().anyMatch(holds);
    }

    /** Whether a unit's name ends in a word for a body in its own right (分公司, 医学院). */
    boolean standsAlone(String unit) {
        return words("alone").stream().anyMatch(unit::endsWith);
    }

    /** Whether a word that ends in 部 is a part of a thing and no ministry (南部, 总部). */
    boolean isPart(String word) {
        return words("side").contains(word);
    }

    /** The country that a letter stands for wherever it is written (俄). */
    Optional<String> country(char letter) {
        return letters.mayBegin(letter) ? letters.get(String.valueOf(letter)) : Optional.empty();
    }

    /** Whether a character before a title says what sort of one it is (新总统), though names of countries begin with it. */
    boolean isAttribute(char letter) {
        return words("attribute").contains(String.valueOf(letter));
    }

    /** Words that end the names of a country's missions abroad (大使馆). */
    Prefixes<String> missions() {
        return missions;
    }

    /** Words that end the names of a committee's groups and teams (领导小组, 巡回指导组). */
    Prefixes<String> groups() {
        return prefixes("group");
    }

    /** Length of the longest word of a trade that ends a part of a text; 0 if none does. */
    int tradeTo(String text, int start, int end) {
        for (int at = start; at < end - 1; at++) {
            if (words("trade").contains(text.substring(at, end))) {
                return end - at;
            }
        }
        return 0;
    }

    /** Whether a head may have any words before it, behind a place (俱乐部). */
    boolean isFree(String head) {
        return free.contains(head);
    }

    /** Whether what stands behind a place begins as a company's branch there (某某燃气某市 + 分公司). */
    boolean beginsBranch(String text) {
        return branches.begin(text);
    }

    /** Whether a word stands right behind a company's name only (董事长). */
    boolean isCue(String word) {
        return words("cue").contains(word);
    }

    /** Whether a word between a committee and a leading group says what the committee does with it (成立, 召开). */
    boolean isFounding(String word) {
        return words("found").contains(word);
    }

    /** Whether a word is a verb whose object is another body (委托, 依托). */
    boolean actsOnBody(String word) {
        return words("acts").contains(word);
    }

    /** Whether a word for a part of the country begins the names of bodies (西北某某大学). */
    boolean isRegion(String word) {
        return words("region").contains(word);
    }

    /** Whether words begin with a part of the country, and go on. */
    boolean beginsWithRegion(String words) {
        return words("region").stream()
                .anyMatch(region -> words.length() > region.length() && words.startsWith(region));
    }

    /** Whether a head begins with such a part of a name (新区管委会). */
    boolean beginsWithPart(String head) {
        return prefixes("part").longest(head, 0, head.length()) > 0;
    }

    /** Length of the part of a name that ends at an index, though a tokeniser cuts it (经开区); 0 if there is none. */
    int partTo(Line line, int end) {
        for (int start = Math.max(line.start(), end - LONGEST_PART); start < end - 1; start++) {
            if (line.cut(start) && prefixes("part").longest(line.text(), start, end) == end - start) {
                return end - start;
            }
        }
        return 0;
    }

    /** Whether words begin with the name of a zone that the State Council founded (雄安新区). */
    boolean namesZone(String words) {
        return zones.stream().anyMatch(words::contains);
    }

    /** Whether words before a head say which of many a body is, by rank (最大 + 医院), or only its sort (民营 + 医院). */
    boolean isSort(String words, String kind) {
        return words("rank").stream().anyMatch(words::startsWith)
                || (words("sorted").contains(kind) && words("sort").contains(words));
    }

    boolean isClass(String word) {
        return words("class").contains(word);
    }

    boolean isVerb(String word) {
        return words("verb").contains(word);
    }

    /** Whether a single character spells foreign names. */
    boolean isSound(String letter) {
        return letter.length() == 1 && words("sound").stream().anyMatch(all -> all.contains(letter));
    }

    /** Whether the characters before an index end a word that only looks as if it ended in a head (格局, 市中心). */
    boolean endsWhole(String text, int end) {
        return words("whole").stream().anyMatch(word -> text.startsWith(word, end - word.length()));
    }

    /** Whether a word behind a name makes it the name of a site (纽约时报 + 广场). */
    boolean isSite(String word) {
        return words("site").contains(word);
    }

    boolean isNational(String word) {
        return words("national").contains(word);
    }

    /** Words that stand for the article's place before a body (省, 市, 县). */
    Prefixes<String> levels() {
        return levels;
    }

    /** Words that stand for a place (我省, 全市). */
    Prefixes<String> relatives() {
        return relatives;
    }

    /** Words that stand for the body that speaks (我校). */
    Prefixes<String> speakers() {
        return prefixes("body");
    }
}
