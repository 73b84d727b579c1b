package io.mailuo.pipeline;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.model.Extraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A consistent replacement of the names and figures of an article by others of the same form: people by invented people,
 * places by places of another province that lie in each other alike, quoted names by other words with the same numerals and
 * head nouns, digits by other digits.
 */
final class Renaming {

    private static final String SURNAMES = "王李张刘陈杨赵吴周徐孙胡朱林何郭罗梁宋郑谢韩唐冯邓曹彭曾肖田董潘袁蔡蒋余杜";
    private static final String GIVEN = "志建文德永海秀英丽芳敏洁瑞嘉宇浩然俊涛雪梅兰凤玉婷";
    private static final String SIGNS = "青禾碧波金穗云帆星火晨曦春蚕白鹭翠竹红枫银杏朝霞蓝海清泉暖阳磐石雏鹰繁星绿洲沃土";
    private static final String KEPT = "一二三四五六七八九十百千万两双个名张条项大小里之新会赛、·—";
    private static final Pattern FIGURE = Pattern.compile(
            "(?!(?:19|20)\\d\\d(?!\\d))(?<!\\d)(?<!(?:19|20)\\d\\d[.])\\d+(\\.\\d+)?(?![\\d.]*[多余]?(年|月|日|后|届))");

    private static final Pattern RANGE = Pattern.compile("(\\d+(?:\\.\\d+)?)[%万亿元]*(?:[-—~～至到]|——)(\\d+(?:\\.\\d+)?)");

    private final Map<String, String> words =
            new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    private final Set<String> people = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private final Random random;
    private final String text;
    private final List<String> compound;
    private final int[] digits = new int[10];

    /** A replacement for a text and what was read from it. */
    Renaming(Random random, Lexicon lexicon, String text, Extraction extraction) {
        this.random = random;
        this.text = text;
        this.compound = List.copyOf(new TreeSet<>(lexicon.words("surnames", "frequency", "compound")));
        do {
            shuffleDigits();
        } while (turnsARange());
        Set<String> heads = lexicon.words("programme-heads");
        String inPlace = extraction.entities().stream()
                .filter(entity -> entity.key().kind() == Kind.PLACE)
                .map(Entity::label)
                .collect(Collectors.joining("，"));
        extraction.entities().stream()
                .filter(entity -> entity.key().kind() == Kind.PERSON && isHan(entity.label()))
                .filter(entity -> !inPlace.contains(entity.label()))
                .forEach(entity -> {
                    put(entity.label(), person(entity.label()));
                    people.add(entity.label());
                });
        new PlaceRenaming(lexicon, random, text, extraction).names().forEach(words::putIfAbsent);
        extraction.entities().stream()
                .filter(entity -> entity.key().kind() == Kind.PROGRAMME)
                .sorted(Comparator.comparing(entity -> entity.label().length()))
                .forEach(entity -> programme(entity, heads));
    }

    /** Not 乌仁图雅: no other name of its form is made. */
    private boolean isHan(String name) {
        boolean han = name.chars().allMatch(Character::isIdeographic);
        return han && (name.length() < 4 || compound.contains(name.substring(0, 2)));
    }

    /** The text with other names and figures. */
    String of(String before) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < before.length()) {
            String rest = before.substring(at);
            Optional<String> word = words.keySet().stream()
                    .filter(rest::startsWith)
                    .filter(from -> !cutsPerson(rest, from))
                    .findFirst();
            out.append(word.map(found -> words.getOrDefault(found, found)).orElse(before.substring(at, at + 1)));
            at += word.map(String::length).orElse(1);
        }
        return FIGURE.matcher(out).replaceAll(match -> Matcher.quoteReplacement(figure(match.group())));
    }

    /** 长沙 in 司长 + 沙某某. */
    private boolean cutsPerson(String rest, String word) {
        return people.stream().anyMatch(name -> {
            int at = rest.indexOf(name);
            return at > 0 && at < word.length() && at + name.length() > word.length();
        });
    }

    /** A number with other digits, the same for the same digit. */
    String figure(String number) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            out.append(Character.isDigit(c) ? (char) ('0' + digits[c - '0']) : c);
        }
        return out.toString();
    }

    /** What is replaced by what. */
    Map<String, String> words() {
        return words;
    }

    /** 0 and 1 stay, so that 100% does. */
    private void shuffleDigits() {
        List<Integer> others = new ArrayList<>(List.of(2, 3, 4, 5, 6, 7, 8, 9));
        Collections.shuffle(others, random);
        digits[1] = 1;
        for (int i = 2; i < 10; i++) {
            digits[i] = others.get(i - 2);
        }
    }

    /** Whether 5—8 would be read from its end: the lower number of a range stays the lower. */
    private boolean turnsARange() {
        return RANGE.matcher(text)
                .results()
                .anyMatch(range -> Double.parseDouble(range.group(1)) < Double.parseDouble(range.group(2))
                        && Double.parseDouble(figure(range.group(1))) >= Double.parseDouble(figure(range.group(2))));
    }

    private void put(String from, String to) {
        if (!from.isEmpty() && text.contains(from)) {
            words.putIfAbsent(from, to);
        }
    }

    /** As long a name; behind a surname of two characters if the name has one. */
    private String person(String before) {
        boolean two = before.length() > 2 && compound.contains(before.substring(0, 2));
        StringBuilder name = new StringBuilder();
        do {
            name.setLength(0);
            name.append(
                    two
                            ? compound.get(random.nextInt(compound.size()))
                            : SURNAMES.substring(random.nextInt(SURNAMES.length()))
                                    .substring(0, 1));
            while (name.length() < before.length()) {
                name.append(GIVEN.charAt(random.nextInt(GIVEN.length())));
            }
        } while (text.contains(name) || !used.add(name.toString()));
        return name.toString();
    }

    /** Other words for the quoted part of a programme's name: numerals, measure words and head nouns stay. */
    private void programme(Entity entity, Set<String> heads) {
        Matcher quoted = Pattern.compile("“([^”]+)”").matcher(entity.label());
        if (!quoted.find()) {
            return;
        }
        String core = quoted.group(1);
        Optional<String> head = heads.stream()
                .filter(word -> !word.isEmpty() && core.endsWith(word))
                .max(Comparator.comparing(String::length));
        String stem = core.substring(0, core.length() - head.map(String::length).orElse(0));
        String other = other(stem);
        boolean stemAlone = stem.length() >= 4;
        String from = stemAlone ? stem : core;
        if (words.keySet().stream().noneMatch(from::contains)) {
            String to = stemAlone ? other : other + head.orElse("");
            put(from, to);
            // Aliases are folded: without the marks inside.
            words.putIfAbsent(folded(from), folded(to));
        }
    }

    /** No other programme's words, unless nothing of them is replaced. */
    private String other(String stem) {
        StringBuilder other = new StringBuilder();
        do {
            other.setLength(0);
            int sign = 2 * random.nextInt(SIGNS.length() / 2);
            for (int i = 0; i < stem.length(); i++) {
                char c = stem.charAt(i);
                boolean kept = !Character.isIdeographic(c) || KEPT.indexOf(c) >= 0;
                other.append(kept ? c : SIGNS.charAt(sign++ % SIGNS.length()));
            }
        } while (!stem.contentEquals(other) && !used.add(other.toString()));
        return other.toString();
    }

    private static String folded(String name) {
        return name.replaceAll("[、·—.]", "");
    }
}
