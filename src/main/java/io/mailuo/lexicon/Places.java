package io.mailuo.lexicon;

import io.mailuo.lexicon.Division.Level;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The administrative divisions of China, by code and by full and short name. Made once, read by all threads. */
public final class Places {

    private static final Comparator<Division> BEST_FIRST = Comparator.comparing(
                    (Division division) -> division.last().isPresent())
            .thenComparing(Division::level)
            .thenComparing(Division::code);

    private final Map<String, Division> byCode = new HashMap<>();
    private final Map<String, List<Division>> byName = new HashMap<>();
    private final BitSet letters = new BitSet();
    private final Map<Character, Division> byLetter = new HashMap<>();
    private final Set<String> common;
    private final WordTrie names = WordTrie.forward(List.of());

    private Places(Lexicon lexicon) {
        for (Map<String, String> row : lexicon.rows("places")) {
            Division division = division(row);
            byCode.merge(division.code(), division, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
            file(division.name(), division);
            if (!division.shortName().isEmpty()) {
                file(division.shortName(), division);
                autonomous(division).ifPresent(name -> file(name, division));
            }
        }
        byName.values().forEach(list -> list.sort(BEST_FIRST));
        for (Map<String, String> row : lexicon.rows("places-abbreviations")) {
            letters.set(value(row, "letter").charAt(0));
            byLetter.put(value(row, "letter").charAt(0), code(value(row, "code")));
        }
        common = new HashSet<>(lexicon.words("places-common"));
    }

    /**
     * Reads {@code places.tsv} and the tables beside it.
     *
     * @throws IllegalArgumentException if a row has a level that is none, or an abbreviation a code that is none
     */
    public static Places from(Lexicon lexicon) {
        return new Places(lexicon);
    }

    private static String value(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column)).orElse("");
    }

    private static Division division(Map<String, String> row) {
        String last = value(row, "last");
        return new Division(
                value(row, "code"),
                value(row, "name"),
                value(row, "parent"),
                Level.valueOf(value(row, "level").toUpperCase(Locale.ROOT)),
                value(row, "short"),
                last.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(last)));
    }

    /** 黔东南州 and 恭城县: an autonomous division by its short name with the last character of its full name. */
    private static Optional<String> autonomous(Division division) {
        String name = division.name();
        boolean kind = name.endsWith("自治州") || name.endsWith("自治县");
        return kind ? Optional.of(division.shortName() + name.charAt(name.length() - 1)) : Optional.empty();
    }

    private void file(String name, Division division) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(division);
        names.add(name);
    }

    private Division code(String code) {
        return byCode(code).orElseThrow(() -> new IllegalArgumentException("places.tsv has no division " + code));
    }

    /** The division with a code; the present one where an abolished one had the same. */
    public Optional<Division> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All divisions with this full or short name: present ones before abolished, higher before lower, then by code. */
    public List<Division> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /**
     * Length of the longest name that begins at an index of a text; 0 if none does. The next shorter one is found by a
     * lower limit.
     *
     * @param limit index that the name must not pass
     */
    public int longestAt(String text, int start, int limit) {
        return start < 0 || start >= limit ? 0 : Math.max(0, names.longest(text, start, limit));
    }

    /** The province that a single character stands for in words such as 京津冀. */
    public Optional<Division> abbreviated(char letter) {
        return letters.get(letter) ? Optional.ofNullable(byLetter.get(letter)) : Optional.empty();
    }

    /** Whether a short name is a common word as well (东方, 和平), so that by itself it names no place. */
    public boolean isCommonWord(String shortName) {
        return common.contains(shortName);
    }

    /** The division above; empty for a province. */
    public Optional<Division> parent(Division division) {
        return byCode(division.parent());
    }

    /** Whether {@code inner} is {@code outer} or lies in it. */
    public boolean within(Division inner, Division outer) {
        Optional<Division> at = Optional.of(inner);
        while (at.isPresent()) {
            if (at.get().code().equals(outer.code())) {
                return true;
            }
            at = parent(at.get());
        }
        return false;
    }

    /** The full name with the divisions above it, below the country: 四川省成都市武侯区, 北京市海淀区. */
    public String fullName(Division division) {
        return parent(division).map(this::fullName).orElse("") + division.name();
    }

    /** The name that its bodies bear: 安岳县, 四川省; a district stands behind its city: 成都市武侯区. */
    public String ownName(Division division) {
        return division.isDistrict()
                ? parent(division).map(Division::name).orElse("") + division.name()
                : division.name();
    }

    /** The division itself or the one above it that stands at a level. A municipality answers for the prefecture too. */
    public Optional<Division> at(Level level, Division division) {
        Optional<Division> at = Optional.of(division);
        while (at.isPresent()) {
            Division here = at.get();
            boolean city = level == Level.PREFECTURE && here.isMunicipality();
            if (here.level() == level || city) {
                return at;
            }
            at = parent(here);
        }
        return Optional.empty();
    }

    /**
     * The division that a name means.
     *
     * @param name full or short name (鼓楼区)
     * @param context the area that the text is about (南京市)
     * @return the one inside the context, or beside it under the same division above, or else the only one there is,
     *     the highest where one stands above the others; empty for a name that several divisions of one level bear
     */
    public Optional<Division> choose(String name, Optional<Division> context) {
        return choose(named(name), context);
    }

    /** As {@link #choose(String, Optional)}, among the given divisions. */
    public Optional<Division> choose(List<Division> candidates, Optional<Division> context) {
        for (Optional<Division> area = context; area.isPresent(); area = parent(area.get())) {
            Division outer = area.get();
            Optional<Division> inside = candidates.stream()
                    .filter(candidate -> within(candidate, outer))
                    .min(BEST_FIRST);
            if (inside.isPresent()) {
                return inside;
            }
        }
        List<Division> best = candidates.stream().sorted(BEST_FIRST).toList();
        return best.isEmpty() || (best.size() > 1 && alike(best.get(0), best.get(1)))
                ? Optional.empty()
                : Optional.of(best.get(0));
    }

    private static boolean alike(Division one, Division other) {
        return one.level() == other.level()
                && one.last().isPresent() == other.last().isPresent();
    }

    /**
     * Reads a name that may have the divisions above it in front (四川省成都市武侯区, 禹州市).
     *
     * @return the lowest division that it names from its start, and what is left behind it (a township, a village)
     */
    public Optional<Read> read(String fullName) {
        List<Division> candidates = List.of();
        int at = 0;
        while (at < fullName.length()) {
            boolean found = false;
            int length = longestAt(fullName, at, fullName.length());
            while (length > 1 && !found) {
                List<Division> next = below(candidates, named(fullName.substring(at, at + length)));
                if (!next.isEmpty()) {
                    candidates = next;
                    at += length;
                    found = true;
                } else {
                    length = longestAt(fullName, at, at + length - 1);
                }
            }
            if (!found) {
                break;
            }
        }
        String rest = fullName.substring(at);
        return choose(candidates, Optional.empty()).map(division -> new Read(division, rest));
    }

    /** Of {@code lower} those that lie inside one of {@code upper}; all where {@code upper} is empty. */
    public List<Division> below(List<Division> upper, List<Division> lower) {
        return upper.isEmpty()
                ? lower
                : lower.stream()
                        .filter(inner -> upper.stream()
                                .anyMatch(outer ->
                                        within(inner, outer) && !inner.code().equals(outer.code())))
                        .toList();
    }

    /**
     * A place's name, read.
     *
     * @param division the lowest division named
     * @param rest what the name has behind it, below the county
     */
    public record Read(Division division, String rest) {}
}
