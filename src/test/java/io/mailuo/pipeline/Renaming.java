package io.mailuo.pipeline;

import io.mailuo.lexicon.Division;
import io.mailuo.lexicon.Division.Level;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
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
    private static final String GIVEN = "志建国文德永海秀英丽芳敏洁瑞嘉宇浩然俊涛雪梅兰凤玉婷";
    private static final String SIGNS = "青禾碧波金穗云帆星火晨曦春蚕白鹭翠竹红枫银杏朝霞";
    private static final String KEPT = "一二三四五六七八九十百千万两双个名张条项大小里之新会赛、·—";
    private static final Pattern FIGURE =
            Pattern.compile("(?!(?:19|20)\\d\\d(?!\\d))(?<!\\d)\\d+(\\.\\d+)?(?![\\d.]*[多余]?(年|月|日|后|届))");

    private final Map<String, String> words =
            new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    private final Set<String> used = new HashSet<>();
    private final Map<String, Division> divisions = new TreeMap<>();
    private final Places places;
    private final Random random;
    private final String text;
    private final Set<String> shorts;
    private final Set<String> codes;
    private final int[] digits = new int[10];

    /** A replacement for a text and what was read from it; {@code home} is the province whose divisions are replaced, if any are. */
    Renaming(
            Random random,
            Lexicon lexicon,
            String text,
            Extraction extraction,
            Optional<Division> home,
            List<Division> all) {
        this.random = random;
        this.text = text;
        this.places = Places.from(lexicon);
        shuffleDigits();
        Set<String> heads = lexicon.words("programme-heads");
        extraction.entities().stream()
                .filter(entity -> entity.key().kind() == Kind.PERSON)
                .forEach(entity -> put(entity.label(), person(entity.label().length())));
        this.shorts = extraction.entities().stream()
                .filter(entity -> entity.key().kind() == Kind.PLACE)
                .flatMap(entity -> entity.aliases().stream())
                .collect(Collectors.toSet());
        this.codes = extraction.entities().stream()
                .flatMap(entity -> entity.code().stream())
                .collect(Collectors.toSet());
        home.ifPresent(province -> province(province, all));
        extraction.entities().stream()
                .filter(entity -> entity.key().kind() == Kind.PROGRAMME)
                .sorted(Comparator.comparing(entity -> entity.label().length()))
                .forEach(entity -> programme(entity, heads));
    }

    /** The text with other names and figures. */
    String of(String before) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < before.length()) {
            String rest = before.substring(at);
            Optional<String> word =
                    words.keySet().stream().filter(rest::startsWith).findFirst();
            out.append(word.map(found -> words.getOrDefault(found, found)).orElse(before.substring(at, at + 1)));
            at += word.map(String::length).orElse(1);
        }
        return FIGURE.matcher(out).replaceAll(match -> Matcher.quoteReplacement(figure(match.group())));
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

    private void put(String from, String to) {
        if (!from.isEmpty() && text.contains(from)) {
            words.putIfAbsent(from, to);
        }
    }

    private String person(int length) {
        StringBuilder name = new StringBuilder();
        do {
            name.setLength(0);
            name.append(SURNAMES.charAt(random.nextInt(SURNAMES.length())));
            while (name.length() < length) {
                name.append(GIVEN.charAt(random.nextInt(GIVEN.length())));
            }
        } while (!used.add(name.toString()) || text.contains(name));
        return name.toString();
    }

    private void province(Division home, List<Division> all) {
        List<Division> targets = new ArrayList<>(all.stream()
                .filter(place -> place.level() == Level.PROVINCE && place.name().endsWith("省"))
                .filter(place -> place.name().length() == home.name().length() && !place.equals(home))
                .filter(place -> !text.contains(place.shortName()) && isLetterFirst(place))
                .toList());
        Collections.shuffle(targets, random);
        for (Division target : targets) {
            divisions.clear();
            divisions.put(home.code(), target);
            if (fits(home, target, all)) {
                divisions.forEach((code, to) -> name(places.byCode(code).orElseThrow(), to));
                letters(home, target);
                return;
            }
        }
        throw new IllegalStateException("no province has divisions like those of " + home.name());
    }

    /** Areas above one that the text names are in the graph without standing in the text. */
    private void name(Division from, Division to) {
        words.put(from.name(), to.name());
        // 潮起钱塘 is the river: what was not read as the place stays.
        boolean inShort = codes.contains(from.code()) && !text.contains(from.name());
        if (from.level() != Level.COUNTY
                || inShort
                || shorts.stream().anyMatch(name -> name.endsWith(from.shortName()))) {
            words.put(from.shortName(), to.shortName());
        }
    }

    /** 浙 for 浙江, 杭城 for 杭州. */
    private void letters(Division home, Division target) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (places.abbreviated(letter).filter(home::equals).isPresent()) {
                letterOf(target).ifPresent(to -> put(String.valueOf(letter), to));
            }
        }
        divisions.forEach((code, to) -> {
            Division from = places.byCode(code).orElseThrow();
            if (from.level() == Level.PREFECTURE) {
                put(from.shortName().charAt(0) + "城", to.shortName().charAt(0) + "城");
            }
        });
    }

    /** 浙 is the first character of 浙江, which short forms lean on (浙大); 鄂 is none of 湖北. */
    private boolean isLetterFirst(Division province) {
        return places.abbreviated(province.name().charAt(0))
                .filter(province::equals)
                .isPresent();
    }

    private Optional<String> letterOf(Division province) {
        return Lexicon.standard().rows("places-abbreviations").stream()
                .filter(row -> province.code().equals(row.get("code")))
                .map(row -> row.getOrDefault("letter", ""))
                .findFirst();
    }

    /** Finds for every division of one area that the text names another in the target, of the same form. */
    private boolean fits(Division from, Division target, List<Division> all) {
        for (Division inner : children(from, all)) {
            boolean named = isNamed(inner) || children(inner, all).stream().anyMatch(this::isNamed);
            if (!named) {
                continue;
            }
            List<Division> choices = new ArrayList<>(children(target, all));
            Collections.shuffle(choices, random);
            Optional<Division> choice = choices.stream()
                    .filter(place -> sameForm(inner, place) && !divisions.containsValue(place))
                    .filter(place -> {
                        Map<String, Division> before = new TreeMap<>(divisions);
                        divisions.put(inner.code(), place);
                        boolean whole = fits(inner, place, all);
                        if (!whole) {
                            divisions.clear();
                            divisions.putAll(before);
                        }
                        return whole;
                    })
                    .findFirst();
            if (choice.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean isNamed(Division place) {
        return codes.contains(place.code()) || text.contains(place.name());
    }

    private boolean sameForm(Division one, Division other) {
        String name = one.name();
        return other.level() == one.level()
                && other.name().length() == name.length()
                && other.name().endsWith(name.substring(name.length() - 1))
                && !text.contains(other.shortName())
                && !places.isCommonWord(other.shortName())
                && places.named(other.shortName()).size() == 1
                && places.named(other.name()).size() == 1;
    }

    private static List<Division> children(Division area, List<Division> all) {
        return all.stream()
                .filter(place ->
                        place.parent().equals(area.code()) && place.last().isEmpty())
                .toList();
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
        StringBuilder other = new StringBuilder();
        int sign = 2 * random.nextInt(SIGNS.length() / 2);
        for (int i = 0; i < stem.length(); i++) {
            char c = stem.charAt(i);
            boolean han = Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
            boolean kept = !han || KEPT.indexOf(c) >= 0;
            other.append(kept ? c : SIGNS.charAt(sign++ % SIGNS.length()));
        }
        boolean stemAlone = stem.length() >= 4;
        String from = stemAlone ? stem : core;
        if (words.keySet().stream().noneMatch(from::contains)) {
            String to = stemAlone ? other.toString() : other + head.orElse("");
            put(from, to);
            // Aliases are folded: without the marks inside.
            words.putIfAbsent(folded(from), folded(to));
        }
    }

    private static String folded(String name) {
        return name.replaceAll("[、·—]", "");
    }
}
