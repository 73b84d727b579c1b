package io.mailuo.pipeline;

import io.mailuo.lexicon.Division;
import io.mailuo.lexicon.Division.Level;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Entity;
import io.mailuo.model.EntityKey.Kind;
import io.mailuo.model.Extraction;
import io.mailuo.nlp.Tokeniser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Other places for those that a text names: provinces, cities and counties by others of the gazetteer that are of the same
 * kind and lie in each other alike, townships and villages by invented ones. What has no like stays: places
 * abroad, a province for whose divisions no other has as many of the kind.
 */
final class PlaceRenaming {

    private static final String TOWN_FIRST = "永太新石青白双长平安清金玉沙柳松杨桃梅竹";
    private static final String TOWN_LAST = "兴河桥坪沟坝山塘湾岭泉岗集店溪渡滩垭井坡";
    private static final String VILLAGE_FIRST = "赵钱孙周吴郑冯陈蒋沈韩杨";
    private static final String OWN_LETTERS = "津冀晋沪浙皖闽赣鲁豫鄂湘粤渝川滇陕";
    private static final List<String> LOCAL_KINDS = List.of("街道", "社区", "镇", "乡", "村");

    private static final Tokeniser TOKENISER = new Tokeniser(Lexicon.standard(), Places.from(Lexicon.standard()));

    private final Random random;
    private final String text;
    private final Places places;
    private final List<Division> all;
    private final Map<String, String> letters = new TreeMap<>();
    private final Map<String, Division> divisions = new TreeMap<>();
    private final Set<String> codes;
    private final Set<String> named = new HashSet<>();
    private final Set<String> shorts;
    private final Set<String> invented = new HashSet<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /** Chooses other places for those of an extraction. */
    PlaceRenaming(Lexicon lexicon, Random random, String text, Extraction extraction) {
        this.random = random;
        this.text = text;
        this.places = Places.from(lexicon);
        this.all = lexicon.rows("places").stream()
                .map(row -> row.getOrDefault("code", ""))
                .distinct()
                .flatMap(code -> places.byCode(code).stream())
                .toList();
        this.codes = extraction.entities().stream()
                .flatMap(entity -> entity.code().stream())
                .collect(Collectors.toSet());
        this.shorts = extraction.entities().stream()
                .filter(entity -> entity.key().kind() == Kind.PLACE)
                .flatMap(entity -> Stream.concat(Stream.of(entity.label()), entity.aliases().stream()))
                .collect(Collectors.toSet());
        codes.forEach(this::nameWithAreasAbove);
        extraction.entities().stream()
                .filter(entity -> entity.key().kind() == Kind.PLACE)
                .forEach(this::local);
        lexicon.rows("places-abbreviations")
                .forEach(row -> letters.putIfAbsent(row.getOrDefault("code", ""), row.getOrDefault("letter", "")));
        choose();
        letters(extraction);
        divisions.forEach((code, to) -> name(places.byCode(code).orElseThrow(), to));
    }

    /** Each name with its other one; the first of two for the same name counts. */
    Map<String, String> names() {
        return names;
    }

    private void nameWithAreasAbove(String code) {
        for (Optional<Division> at = places.byCode(code); at.isPresent(); at = places.parent(at.get())) {
            named.add(at.get().code());
        }
    }

    /** 兰考 without 兰考县 gives way to another that stands alone: of others only the dictionary knows that they are no people. */
    private boolean standsAsWell(Division one, Division other) {
        boolean inShort = one.level() == Level.COUNTY && codes.contains(one.code()) && !text.contains(one.name());
        return !inShort
                || TOKENISER.tokens("来自" + other.shortName() + "。", 0, Set.of()).stream()
                        .anyMatch(word -> word.text().equals(other.shortName()) && word.is("ns"));
    }

    /** The provinces with most divisions in the text choose first. */
    private void choose() {
        all.stream()
                .filter(division -> division.level() == Level.PROVINCE && named.contains(division.code()))
                .sorted(Comparator.comparing((Division division) -> -namedIn(division))
                        .thenComparing(Division::code))
                .forEach(this::province);
    }

    private long namedIn(Division province) {
        return named.stream()
                .flatMap(code -> places.byCode(code).stream())
                .filter(division -> places.within(division, province))
                .count();
    }

    private void province(Division home) {
        List<Division> targets = new ArrayList<>(all.stream()
                .filter(place -> place.level() == Level.PROVINCE && sameKind(home, place))
                .filter(place -> !divisions.containsValue(place) && !text.contains(place.shortName()))
                .filter(place -> place.shortName().length() == home.shortName().length())
                .filter(place -> sharesName(place) == sharesName(home))
                .filter(place -> !byLetter(home) || hasLetterOfItsOwn(place))
                .toList());
        Collections.shuffle(targets, random);
        for (boolean strict : new boolean[] {true, false}) {
            for (Division target : targets) {
                Map<String, Division> before = new TreeMap<>(divisions);
                divisions.put(home.code(), target);
                if (fits(home, target, strict)) {
                    return;
                }
                divisions.clear();
                divisions.putAll(before);
            }
        }
    }

    private boolean byLetter(Division home) {
        return shorts.stream()
                .anyMatch(name -> name.length() == 1
                        && letters.getOrDefault(home.code(), "").equals(name));
    }

    /** 浙 and 渝 are no other word; 云 and 新 are. */
    private boolean hasLetterOfItsOwn(Division province) {
        return OWN_LETTERS.contains(letters.getOrDefault(province.code(), "-"));
    }

    /** Finds for every division of an area that the text names another in the target, of the same kind. */
    private boolean fits(Division from, Division target, boolean strict) {
        return fits(
                children(from).stream()
                        .filter(place -> named.contains(place.code()))
                        .toList(),
                0,
                target,
                strict);
    }

    private boolean fits(List<Division> inner, int next, Division target, boolean strict) {
        if (next == inner.size()) {
            return true;
        }
        List<Division> choices = new ArrayList<>(children(target));
        Collections.shuffle(choices, random);
        for (Division place : choices) {
            if (!sameForm(inner.get(next), place, strict) || divisions.containsValue(place)) {
                continue;
            }
            Map<String, Division> before = new TreeMap<>(divisions);
            divisions.put(inner.get(next).code(), place);
            if (fits(inner.get(next), place, strict)) {
                return fits(inner, next + 1, target, strict);
            }
            divisions.clear();
            divisions.putAll(before);
        }
        return false;
    }

    private List<Division> children(Division area) {
        return all.stream().filter(place -> place.parent().equals(area.code())).toList();
    }

    private boolean sameForm(Division one, Division other, boolean strict) {
        return sameKind(one, other)
                && (!strict || one.name().length() == other.name().length())
                && other.shortName().isEmpty() == one.shortName().isEmpty()
                && !text.contains(other.name())
                && (other.shortName().isEmpty() || !text.contains(other.shortName()))
                && places.isCommonWord(other.shortName()) == places.isCommonWord(one.shortName())
                && sharesName(one) == sharesName(other)
                && (sharesName(one) || places.named(other.shortName()).size() <= 1)
                && places.named(other.name()).size() == 1
                && standsAsWell(one, other);
    }

    /** 绍兴县 in 绍兴市. */
    private boolean sharesName(Division division) {
        return !division.shortName().isEmpty()
                && places.named(division.shortName()).stream()
                        .anyMatch(other -> !other.equals(division)
                                && (other.code().equals(division.parent())
                                        || division.code().equals(other.parent())));
    }

    private static boolean sameKind(Division one, Division other) {
        String name = one.name();
        return other.level() == one.level()
                && !one.equals(other)
                && other.name().endsWith(name.substring(name.length() - 1))
                && other.last().isPresent() == one.last().isPresent()
                && other.name().contains("自治") == name.contains("自治")
                && other.name().contains("特别") == name.contains("特别");
    }

    /** Areas above one that the text names are in the graph without standing in the text. */
    private void name(Division from, Division to) {
        names.putIfAbsent(from.name(), to.name());
        if (from.shortName().isEmpty()) {
            return;
        }
        // 潮起钱塘 is the river: what was not read as the place stays.
        boolean inShort = codes.contains(from.code()) && !text.contains(from.name());
        if (from.level() != Level.COUNTY
                || inShort
                || shorts.stream().anyMatch(name -> name.endsWith(from.shortName()))) {
            names.putIfAbsent(from.shortName(), to.shortName());
        }
        String kind = from.name().substring(from.name().length() - 1);
        names.putIfAbsent(from.shortName() + kind, to.shortName() + kind);
        if (from.level() == Level.PREFECTURE) {
            names.putIfAbsent(from.shortName().charAt(0) + "城", to.shortName().charAt(0) + "城");
        }
    }

    /** 京津冀 and 浙大: single characters for provinces in the short names of what the text names. */
    private void letters(Extraction extraction) {
        StringBuilder run = new StringBuilder();
        for (char letter : (text + "\n").toCharArray()) {
            Optional<String> code = places.abbreviated(letter).map(Division::code);
            if (code.isPresent()) {
                run.append(letter);
                continue;
            }
            if (run.length() > 1 && run.chars().allMatch(one -> isNamed((char) one))) {
                names.putIfAbsent(
                        run.toString(),
                        run.chars().mapToObj(one -> letter((char) one)).collect(Collectors.joining()));
            }
            run.setLength(0);
        }
        extraction
                .entities()
                .forEach(entity -> entity.aliases().forEach(alias -> {
                    if (alias.length() == 1) {
                        names.putIfAbsent(alias, letter(alias.charAt(0)));
                    } else if (alias.length() == 2 && alias.endsWith("大")) {
                        university(entity.label(), alias);
                    }
                }));
    }

    /** 浙大 of 浙江大学, 厦大 of 厦门大学. */
    private void university(String label, String alias) {
        char first = alias.charAt(0);
        String other = divisions.entrySet().stream()
                .filter(entry -> label.startsWith(
                        places.byCode(entry.getKey()).orElseThrow().shortName()))
                .map(entry -> entry.getValue().shortName().substring(0, 1))
                .findFirst()
                .orElse(String.valueOf(first));
        names.putIfAbsent(alias, other + "大");
    }

    private boolean isNamed(char letter) {
        return places.abbreviated(letter)
                .map(Division::code)
                .filter(named::contains)
                .isPresent();
    }

    private String letter(char letter) {
        return places.abbreviated(letter)
                .map(province -> divisions.get(province.code()))
                .map(to -> letters.getOrDefault(to.code(), ""))
                .orElse(String.valueOf(letter));
    }

    /** A township or village by another name of its length. */
    private void local(Entity place) {
        String rest = places.read(place.label()).map(Places.Read::rest).orElse("");
        while (!rest.isEmpty()) {
            String left = rest;
            Optional<String> kind = LOCAL_KINDS.stream()
                    .filter(word -> left.indexOf(word, 1) > 0)
                    .min(Comparator.comparing(word -> left.indexOf(word, 1)));
            if (kind.isEmpty()) {
                return;
            }
            int length = left.indexOf(kind.get(), 1);
            String other = invent(length, kind.get().equals("村"));
            names.putIfAbsent(left.substring(0, length) + kind.get(), other + kind.get());
            if (length > 1) {
                names.putIfAbsent(left.substring(0, length), other);
            }
            rest = left.substring(length + kind.get().length());
        }
    }

    /** 永兴, 赵家坪, 沙: the usual forms of local names, not one that a table has. */
    private String invent(int length, boolean village) {
        StringBuilder name = new StringBuilder();
        do {
            name.setLength(0);
            boolean family = length == 3 || (village && length == 2 && random.nextBoolean());
            name.append(pick(family ? VILLAGE_FIRST : TOWN_FIRST));
            if (length >= 3) {
                name.append(family ? "家" : pick(TOWN_FIRST));
            }
            while (name.length() < length) {
                name.append(pick(TOWN_LAST));
            }
        } while (text.contains(name) || !places.named(name.toString()).isEmpty() || !invented.add(name.toString()));
        return name.toString();
    }

    private char pick(String from) {
        return from.charAt(random.nextInt(from.length()));
    }
}
