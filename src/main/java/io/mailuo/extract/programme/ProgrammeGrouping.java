package io.mailuo.extract.programme;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Tells which mentions of an article name one programme: those with one core, and those whose core ends another's (新本领提升行动, 乡镇干部新本领提升行动). A
 * head noun that makes a thing of its own (示范带, 指导意见) and a differing number, year or edition keep programmes apart.
 */
public final class ProgrammeGrouping {

    private static final int SHORTEST_TAIL = 4;
    /** A long head noun makes up for a short core (新本领|提升行动). */
    private static final int SHORTEST_TAIL_WITH_HEAD = 7;

    private static final String NUMBERS = "0123456789一二三四五六七八九十第";

    private final ProgrammeWords words;

    /**
     * Makes a grouping.
     *
     * @param lexicon where the tables {@code programme-*} are read
     */
    public ProgrammeGrouping(Lexicon lexicon) {
        words = new ProgrammeWords(lexicon);
    }

    /** The programmes that the mentions name, in order of their first mention; every mention is in one group. */
    public List<ProgrammeGroup> groups(Collection<Mention.Programme> mentions) {
        Map<String, List<Mention.Programme>> byKey = new LinkedHashMap<>();
        List<Mention.Programme> ordered = new ArrayList<>(mentions);
        ordered.sort(Comparator.comparing(Mention.Programme::span));
        for (Mention.Programme mention : ordered) {
            byKey.computeIfAbsent(key(mention), key -> new ArrayList<>()).add(mention);
        }
        byEdition(byKey);
        List<List<Mention.Programme>> groups = new ArrayList<>();
        CoreEnds cores = new CoreEnds();
        for (List<Mention.Programme> same : byKey.values()) {
            Optional<Integer> continued = cores.like(same.get(0).core()).stream()
                    .filter(group -> continues(groups.get(group).get(0), same.get(0)))
                    .findFirst();
            if (continued.isPresent()) {
                groups.get(continued.get()).addAll(same);
            } else {
                cores.add(same.get(0).core(), groups.size());
                groups.add(same);
            }
        }
        return groups.stream().map(this::group).toList();
    }

    /** “甲杯”大赛 in an article that names one edition of it (第六届“甲杯”大赛, 2024年“甲杯”大赛) is that edition. */
    private static void byEdition(Map<String, List<Mention.Programme>> byKey) {
        Map<String, List<String>> byBare = new HashMap<>();
        for (String key : byKey.keySet()) {
            String bare = Editions.without(key);
            if (!bare.equals(key)) {
                byBare.computeIfAbsent(bare, it -> new ArrayList<>()).add(key);
            }
        }
        for (String bare : List.copyOf(byKey.keySet())) {
            List<String> editions = byBare.getOrDefault(bare, List.of()).stream()
                    .filter(byKey::containsKey)
                    .toList();
            if (editions.size() == 1) {
                List<Mention.Programme> mentions = byKey.remove(bare);
                byKey.merge(editions.get(0), mentions == null ? List.of() : mentions, ProgrammeGrouping::both);
            }
        }
    }

    private static List<Mention.Programme> both(List<Mention.Programme> one, List<Mention.Programme> other) {
        List<Mention.Programme> both = new ArrayList<>(one);
        both.addAll(other);
        both.sort(Comparator.comparing(Mention.Programme::span));
        return both;
    }

    private String key(Mention.Programme mention) {
        boolean derived = words.headAtEnd(mention.head()).map(HeadNoun::derived).orElse(false);
        return derived ? mention.core() + "-" + mention.head() : mention.core();
    }

    private boolean continues(Mention.Programme first, Mention.Programme second) {
        boolean sameHead = first.head().endsWith(second.head()) || second.head().endsWith(first.head());
        if (first.head().isEmpty() || second.head().isEmpty() || !sameHead) {
            return false;
        }
        boolean firstLonger = first.core().length() >= second.core().length();
        String longer =
                withoutYear(firstLonger ? first.core() : second.core(), firstLonger ? second.core() : first.core());
        String shorter =
                withoutYear(firstLonger ? second.core() : first.core(), firstLonger ? first.core() : second.core());
        boolean telling = shorter.length() >= SHORTEST_TAIL
                || shorter.length() + second.head().length() >= SHORTEST_TAIL_WITH_HEAD;
        if (!telling || !longer.endsWith(shorter)) {
            return false;
        }
        String rest = longer.substring(0, longer.length() - shorter.length());
        return rest.chars().noneMatch(c -> NUMBERS.indexOf(c) >= 0);
    }

    /** 2024年甲大赛 and 2024年乙甲大赛: a year that both begin with tells nothing apart. */
    private static String withoutYear(String core, String other) {
        boolean dated = CoreEnds.isDated(core) && other.startsWith(core.substring(0, 4));
        return dated ? CoreEnds.withoutYear(core) : core;
    }

    private ProgrammeGroup group(List<Mention.Programme> same) {
        List<Mention.Programme> mentions = new ArrayList<>(same);
        mentions.sort(Comparator.comparing(Mention.Programme::span));
        String label = mentions.stream()
                .max(Comparator.comparing((Mention.Programme mention) -> isFirm(mention))
                        .thenComparingInt(
                                mention -> NameParts.fold(mention.name()).length())
                        .thenComparingInt(mention -> mention.name().length())
                        .thenComparing(Mention.Programme::name, Comparator.reverseOrder()))
                .map(Mention.Programme::name)
                .orElseThrow();
        SortedSet<String> aliases = new TreeSet<>();
        for (Mention.Programme mention : mentions) {
            aliases.add(mention.name());
            aliases.add(NameParts.fold(mention.name()));
            aliases.add(RepeatedNames.inner(mention.name()));
            aliases.add(afterPlace(mention));
        }
        aliases.remove(label);
        return new ProgrammeGroup(key(same.get(0)), label, List.copyOf(aliases), mentions);
    }

    /** Whether the head noun is a part of the name: in “甲”“乙”等做法 it only sums up. */
    private boolean isFirm(Mention.Programme mention) {
        boolean written = mention.name().length() == mention.span().length();
        return written || words.headAtEnd(mention.name()).map(HeadNoun::always).orElse(true);
    }

    /** The name without a place before it: where the core is the end of the name before its head noun. */
    private static String afterPlace(Mention.Programme mention) {
        int at = mention.name().indexOf(mention.core());
        return at > 0 && "“「《\"".indexOf(mention.name().charAt(at - 1)) < 0
                ? mention.name().substring(at)
                : mention.name();
    }
}
