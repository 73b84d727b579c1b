package io.mailuo.resolve;

import io.mailuo.model.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Parts a group of mentions with one core where their full names show several programmes: two editions (“甲”工程 and “甲”2.0工程, two spans of years), and a
 * part with a word of its own before another head noun (“甲”计划 and “甲”青年项目).
 */
final class ProgrammeVariants {

    private static final String CLOSING = "”’」』》";
    private static final String SEPARATORS = "“”‘’「」『』《》（）()·—-. ";

    private ProgrammeVariants() {}

    /** The groups that a group is made of, in order of their keys; the group itself where it is one programme. */
    static List<NamedGroup> of(NamedGroup group) {
        Map<String, List<Mention.Programme>> byVariant = new TreeMap<>();
        Set<String> heads = plainHeads(group.mentions());
        for (Mention.Programme mention : group.mentions()) {
            byVariant
                    .computeIfAbsent(variant(mention, heads), variant -> new ArrayList<>())
                    .add(mention);
        }
        foldPlainForms(byVariant);
        if (byVariant.size() == 1) {
            return List.of(group);
        }
        List<NamedGroup> groups = new ArrayList<>();
        byVariant.forEach((variant, mentions) -> groups.add(part(group, variant, mentions)));
        return groups;
    }

    /** The head nouns that stand right behind the marks, or behind a name without any. */
    private static Set<String> plainHeads(List<Mention.Programme> all) {
        Set<String> heads = new HashSet<>();
        for (Mention.Programme mention : all) {
            if (hasHeadBehind(mention) && tail(mention).isEmpty()) {
                heads.add(mention.head());
            }
        }
        return heads;
    }

    private static String variant(Mention.Programme mention, Set<String> heads) {
        String edition = Editions.of(mention.name());
        String tail = tail(mention);
        boolean otherHead = heads.stream().anyMatch(head -> !sameHead(head, mention.head()));
        return edition + (tail.isEmpty() || !otherHead ? "" : tail + mention.head());
    }

    /** Whether a head noun stands behind the marks, and not only in them (“甲品牌”) or behind a list that it sums up (“甲”“乙”等做法). */
    private static boolean hasHeadBehind(Mention.Programme mention) {
        boolean written = mention.name().length() == mention.span().length();
        return written && !mention.head().isEmpty() && mention.name().endsWith(mention.head());
    }

    private static boolean sameHead(String one, String other) {
        return one.endsWith(other) || other.endsWith(one);
    }

    /** What stands between the closing mark and the head noun, without an edition (青年 of “甲”青年项目). */
    private static String tail(Mention.Programme mention) {
        String name = mention.name();
        int close = -1;
        for (int i = 0; i < name.length(); i++) {
            close = CLOSING.indexOf(name.charAt(i)) >= 0 ? i : close;
        }
        String behind = close < 0 ? "" : name.substring(close + 1);
        boolean headed = !mention.head().isEmpty() && behind.endsWith(mention.head());
        String tail =
                headed ? behind.substring(0, behind.length() - mention.head().length()) : "";
        return Editions.of(tail).isEmpty() ? tail : "";
    }

    /** A form without a year in an article that gives the years once is that edition; beside a version (2.0) the plain form is the first. */
    private static void foldPlainForms(Map<String, List<Mention.Programme>> byVariant) {
        List<String> editions = byVariant.keySet().stream()
                .filter(variant -> !variant.isEmpty())
                .toList();
        List<Mention.Programme> plain = byVariant.getOrDefault("", List.of());
        if (editions.size() != 1 || plain.isEmpty()) {
            return;
        }
        boolean year = editions.get(0).matches("[\\d-]+");
        boolean bare = plain.stream().allMatch(mention -> mention.head().isEmpty());
        if (year || (bare && !Editions.of(editions.get(0)).isEmpty())) {
            byVariant.remove("");
            byVariant.merge(editions.get(0), plain, (one, other) -> {
                List<Mention.Programme> both = new ArrayList<>(one);
                both.addAll(other);
                both.sort(Comparator.comparing(Mention.Programme::span));
                return both;
            });
        }
    }

    private static NamedGroup part(NamedGroup whole, String variant, List<Mention.Programme> mentions) {
        SortedSet<String> names = new TreeSet<>();
        mentions.forEach(mention -> names.add(mention.name()));
        SortedSet<String> aliases = new TreeSet<>(names);
        for (String alias : whole.aliases()) {
            boolean own = names.stream().anyMatch(name -> fold(name).equals(fold(alias)));
            if (own || (variant.isEmpty() && whole.key().equals(alias))) {
                aliases.add(alias);
            }
        }
        String label = names.stream()
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        aliases.remove(label);
        String key = variant.isEmpty() ? whole.key() : whole.key() + EntityNames.SCOPE + variant;
        return new NamedGroup(key, label, List.copyOf(aliases), mentions);
    }

    private static String fold(String name) {
        StringBuilder folded = new StringBuilder();
        name.chars().filter(c -> SEPARATORS.indexOf(c) < 0).forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
