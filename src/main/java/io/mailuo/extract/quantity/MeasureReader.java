package io.mailuo.extract.quantity;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Comparator;
import io.mailuo.model.Numeral;
import io.mailuo.model.Sentence;
import io.mailuo.model.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code [qualifier] number [qualifier] unit [qualifier]}, ranges and 28秒76 among them. */
final class MeasureReader {

    private static final Pattern HYPHENED = Pattern.compile("(?s).*[\\d%]-");
    private static final Pattern COMPARING = Pattern.compile("(?s).*[比较].*");
    private static final Pattern MORE_INSIDE = Pattern.compile(".*\\S[多余几][千万亿]+");
    private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{2}");

    /** Characters between a qualifier and the number that it qualifies from afar. */
    private static final int LONGEST_BETWEEN = 14;

    /** Numbers of a list that have one unit. */
    private static final int LONGEST_LIST = 12;

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final Unit MINUTES = new Unit("分钟", Unit.Kind.TIME);
    /** 儿童 and 用户 are counted as people are, without a measure word. */
    private static final Unit PEOPLE = new Unit("人", Unit.Kind.COUNT, false);
    /** 人口 begins with its unit. */
    private static final Unit POPULATION = new Unit("人", Unit.Kind.COUNT);

    private static final Unit PERCENT = new Unit("%", Unit.Kind.SHARE);

    private final QuantityWords words;
    private final UnitReader units;
    private final RatioReader ratios;

    MeasureReader(Lexicon lexicon, QuantityWords words) {
        this.words = words;
        this.units = new UnitReader(lexicon, words);
        this.ratios = new RatioReader(words);
    }

    /** The measures of a sentence in order; numbers without a unit are none. */
    List<Measure> read(String text, Sentence sentence) {
        List<Measure> measures = new ArrayList<>();
        List<Numeral> numerals = sentence.numerals();
        for (int i = 0; i < numerals.size(); i++) {
            Optional<Numeral> next = i + 1 < numerals.size() ? Optional.of(numerals.get(i + 1)) : Optional.empty();
            Optional<Measure> range = next.flatMap(upper -> range(text, sentence, upper, i(numerals, upper)));
            Numeral first = numerals.get(i);
            Optional<Measure> ratio = next.flatMap(second -> ratios.read(text, sentence, first, second, last(measures)))
                    .map(read -> measure(
                            text,
                            sentence,
                            first,
                            read.value(),
                            Optional.empty(),
                            behind(text, read.end(), read.unit(), false)));
            Optional<Measure> sharing = range.isPresent() ? Optional.empty() : sharing(text, sentence, numerals, i);
            if (ratio.isPresent() || range.isPresent()) {
                measures.add(ratio.or(() -> range).orElseThrow());
                i++;
            } else if (sharing.isPresent()) {
                measures.add(sharing.get());
            } else {
                single(text, sentence, numerals.get(i)).ifPresent(measures::add);
            }
        }
        return new ListedQualifiers(words).spread(text, joined(measures));
    }

    /** 3小时39分 is 219 minutes, 2分30秒 is 150 seconds: the smaller unit counts both. */
    private List<Measure> joined(List<Measure> measures) {
        List<Measure> whole = new ArrayList<>();
        for (Measure measure : measures) {
            int last = whole.size() - 1;
            boolean minute =
                    measure.unit().text().equals("分") || measure.unit().text().equals("分钟");
            boolean joins = last >= 0
                    && whole.get(last).end() == measure.start()
                    && measure.value().compareTo(SIXTY) < 0
                    && ((minute && whole.get(last).unit().text().equals("小时"))
                            || (measure.unit().text().equals("秒")
                                    && whole.get(last).unit().text().startsWith("分")));
            if (!joins) {
                whole.add(measure);
                continue;
            }
            Measure first = whole.get(last);
            whole.set(
                    last,
                    new Measure(
                            new Span(first.start(), measure.end()),
                            first.numeral(),
                            first.value().multiply(SIXTY).add(measure.value()),
                            Optional.empty(),
                            minute ? MINUTES : measure.unit(),
                            first.comparator()));
        }
        return whole;
    }

    private static Optional<Measure> last(List<Measure> measures) {
        return measures.isEmpty() ? Optional.empty() : Optional.of(measures.get(measures.size() - 1));
    }

    private static Numeral i(List<Numeral> numerals, Numeral upper) {
        return numerals.get(numerals.indexOf(upper) - 1);
    }

    private Optional<Measure> single(String text, Sentence sentence, Numeral numeral) {
        return tail(text, sentence, numeral).map(tail -> {
            boolean half =
                    text.startsWith("个半", numeral.span().end()) && tail.unit().kind() == Unit.Kind.TIME;
            if (half) {
                return measure(text, sentence, numeral, numeral.value().add(HALF), Optional.empty(), tail);
            }
            BigDecimal value = decimals(text, tail, numeral);
            int rest = tail.unit().text().equals("成") ? 1 : 2;
            int end = value.compareTo(numeral.value()) == 0 ? tail.end() : tail.end() + rest;
            return measure(
                    text, sentence, numeral, value, Optional.empty(), new Tail(tail.unit(), end, tail.comparator()));
        });
    }

    /** 3至5年, 10%—15%, 3-5个, 10—15万元; 从3%到5% is no range. */
    private Optional<Measure> range(String text, Sentence sentence, Numeral upper, Numeral lower) {
        Optional<Tail> tail = tail(text, sentence, upper);
        if (tail.isEmpty()) {
            return Optional.empty();
        }
        String between = text.substring(lower.span().end(), upper.span().start());
        String unit = tail.get().unit().text();
        String sign = between.startsWith(unit) ? between.substring(unit.length()) : between;
        boolean joined = words.is("range-sign", sign);
        int start = lower.span().start();
        boolean fromTo = start > 0 && words.is("from", text.substring(start - 1, start)) && between.length() > 1;
        BigDecimal first = lower.value();
        BigDecimal last = upper.value();
        if (last.compareTo(WAN) >= 0 && first.compareTo(WAN) < 0 && !between.startsWith(unit)) {
            first = first.multiply(magnitude(upper.span().of(text)));
        }
        if (!joined || fromTo || first.compareTo(last) >= 0) {
            return Optional.empty();
        }
        return Optional.of(measure(text, sentence, lower, first, Optional.of(last), tail.get()));
    }

    /**
     * 6.2和6.7个百分点, 3.1、3.6万元, 分别为12、15和18所: a number without a unit in a list whose last has it; things are counted so only
     * behind 分别.
     */
    private Optional<Measure> sharing(String text, Sentence sentence, List<Numeral> numerals, int at) {
        Numeral first = numerals.get(at);
        int last = at;
        Optional<Tail> shared = Optional.empty();
        while (shared.isEmpty() && last + 1 < numerals.size() && last - at < LONGEST_LIST) {
            if (!listed(text, sentence, numerals.get(last), numerals.get(last + 1))) {
                return Optional.empty();
            }
            last++;
            shared = tail(text, sentence, numerals.get(last));
        }
        boolean plain = first.value().compareTo(WAN) < 0;
        BigDecimal times = plain ? magnitude(numerals.get(last).span().of(text)) : BigDecimal.ONE;
        BigDecimal value = first.value().multiply(times).stripTrailingZeros();
        String left = text.substring(sentence.span().start(), first.span().start());
        boolean dealt = left.substring(words.afterLastMark(left)).contains(Dealing.WORD);
        return shared.filter(tail -> tail.unit().relative()
                        || tail.unit().kind() == Unit.Kind.MONEY
                        || tail.unit().kind() == Unit.Kind.PHYSICAL
                        || (dealt && tail.unit().kind() != Unit.Kind.LABEL))
                .map(tail -> measure(
                        text,
                        sentence,
                        first,
                        value.scale() < 0 ? value.setScale(0) : value,
                        Optional.empty(),
                        new Tail(tail.unit(), first.span().end(), Comparator.EXACT)));
    }

    /** Whether a number without a unit stands in a list right before another. */
    private boolean listed(String text, Sentence sentence, Numeral first, Numeral next) {
        boolean digits = first.form() == Numeral.Form.DIGITS && next.form() == Numeral.Form.DIGITS;
        return digits
                && words.is(
                        "list-sign",
                        text.substring(first.span().end(), next.span().start()))
                && tail(text, sentence, first).isEmpty();
    }

    private static BigDecimal magnitude(String written) {
        BigDecimal yi = WAN.multiply(WAN);
        return written.endsWith("万亿")
                ? yi.multiply(WAN)
                : written.endsWith("亿") ? yi : written.endsWith("万") ? WAN : BigDecimal.ONE;
    }

    private Measure measure(
            String text, Sentence sentence, Numeral numeral, BigDecimal value, Optional<BigDecimal> upper, Tail tail) {
        Comparator comparator = tail.comparator();
        String left = text.substring(sentence.span().start(), numeral.span().start());
        String rest = words.withoutEnding("neutral-before", left);
        Comparator before = Comparator.EXACT;
        int start = numeral.span().start();
        // 最高的3个县 are three.
        boolean of = left.startsWith("的", rest.length());
        String whole = words.withoutEnding("whole-area", left); // 不到全国5%, but 高于全省5% is a distance
        boolean share = tail.unit().text().equals(PERCENT.text()) && !words.is("apart-lead", qualifier(whole));
        for (String side : of ? List.of(left) : List.of(left, rest, share ? whole : left)) {
            String word = qualifier(side);
            if (!word.isEmpty() && before == Comparator.EXACT) {
                before = comparator(word, "before");
                start = sentence.span().start() + side.length() - word.length();
            }
        }
        if (before == Comparator.EXACT && comparator == Comparator.EXACT) {
            before = distant(left, tail.unit());
        }
        boolean counts = tail.unit().kind() == Unit.Kind.LABEL
                && words.in("counted-" + tail.unit().text(), left.substring(words.afterLastMark(left)));
        boolean below = left.endsWith("零下")
                || (left.endsWith("-") && !HYPHENED.matcher(left).matches());
        return new Measure(
                new Span(start, tail.end()),
                numeral,
                below ? value.negate() : value,
                upper,
                counts ? new Unit(tail.unit().text(), Unit.Kind.COUNT) : tail.unit(),
                before == Comparator.EXACT ? comparator : before);
    }

    /**
     * A qualifier that stands apart from its number: 不超过实际投入的40%, 约为上一版的2倍 before a share or a multiple, 至少新建3所 before
     * any figure.
     */
    private Comparator distant(String left, Unit unit) {
        String clause = left.substring(words.afterLastMark(left));
        String near = clause.substring(Math.max(0, clause.length() - LONGEST_BETWEEN));
        Comparator found = Comparator.EXACT;
        int last = -1;
        for (String role : List.of("apart-least", "apart-about", "apart-most")) {
            boolean always = role.equals("apart-least");
            for (String word : words.of(role)) {
                int at = near.lastIndexOf(word);
                boolean bound = words.is("apart-any", word)
                        || (unit.relative() && !unit.text().equals("个百分点"));
                boolean clear = at >= 0 && near.substring(at).chars().noneMatch(c -> Character.isDigit(c) || c == '、');
                clear &= at + word.length() != near.length() - 1 || !near.endsWith("的");
                boolean negated = at > 0 && near.charAt(at - 1) == '不' && word.charAt(0) != '不';
                if (at > last && bound && clear && !negated) {
                    last = at;
                    found = always
                            ? Comparator.AT_LEAST
                            : role.equals("apart-about") ? Comparator.ABOUT : Comparator.AT_MOST;
                }
            }
        }
        return found;
    }

    /** The longest qualifier at the end of what stands before a number; the end of another word (最近, 节约) is none. */
    private String qualifier(String left) {
        String longest = "";
        for (String role : List.of("least-before", "about-before", "most-before")) {
            String word = words.ending(role, left);
            longest = word.length() > longest.length() ? word : longest;
        }
        String before = left.substring(0, left.length() - longest.length());
        boolean inWord = words.ending("no-qualifier", left).length() > longest.length();
        boolean distance = words.is("distance", longest)
                && COMPARING
                        .matcher(before.substring(words.afterLastMark(before)))
                        .matches();
        return inWord || distance ? "" : longest;
    }

    private Comparator comparator(String word, String place) {
        if (words.is("least-" + place, word)) {
            return Comparator.AT_LEAST;
        }
        return words.is("about-" + place, word)
                ? Comparator.ABOUT
                : words.is("most-" + place, word) ? Comparator.AT_MOST : Comparator.EXACT;
    }

    /** The unit, and the qualifiers between number and unit and behind the unit. */
    private Optional<Tail> tail(String text, Sentence sentence, Numeral numeral) {
        int end = sentence.span().end();
        int at = numeral.span().end();
        String written = numeral.span().of(text);
        boolean inside = MORE_INSIDE.matcher(written).matches();
        String more = at < end && "余多几来".indexOf(text.charAt(at)) >= 0 ? text.substring(at, at + 1) : "";
        int unitAt = at + more.length();
        Optional<Unit> unit = numeral.form() == Numeral.Form.PERCENT_WORDS
                ? Optional.of(PERCENT)
                : units.read(text, unitAt, end, sentence);
        if (UncountedNouns.begins(words, numeral, text, sentence)) {
            return Optional.empty();
        }
        boolean population = unit.isEmpty()
                && numeral.value().compareTo(HUNDRED) >= 0
                && !words.at("population", text, unitAt).isEmpty();
        boolean exact = more.isEmpty() && !inside;
        boolean people = !exact && !words.at("people-noun", text, unitAt).isEmpty();
        boolean many = (unit.isEmpty() || UncountedNouns.able(words, text, unitAt))
                && UncountedNouns.people(words, numeral, text, sentence, unitAt);
        if (population
                || many
                || (people && (unit.isEmpty() || unit.get().text().length() == 1))) {
            Comparator comparator = exact ? Comparator.EXACT : Comparator.AT_LEAST;
            return Optional.of(new Tail(population ? POPULATION : PEOPLE, unitAt, comparator));
        }
        if (unit.isEmpty()) {
            return implied(text, sentence, numeral).map(u -> new Tail(u, unitAt, Comparator.EXACT));
        }
        int stop = numeral.form() == Numeral.Form.PERCENT_WORDS
                ? at
                : unitAt + unit.get().text().length();
        boolean half = text.startsWith("半", stop);
        if (unit.get().text().equals("个") && (half || text.startsWith("多", stop))) {
            Optional<Unit> time = units.read(text, stop + 1, end, sentence).filter(u -> u.kind() == Unit.Kind.TIME);
            if (time.isPresent()) {
                return Optional.of(new Tail(
                        time.get(),
                        stop + 1 + time.get().text().length(),
                        half ? Comparator.EXACT : Comparator.AT_LEAST));
            }
        }
        Unit plain = unit.get().text().equals("个小时") ? new Unit("小时", Unit.Kind.TIME) : unit.get();
        return Optional.of(behind(text, stop, plain, inside || !more.isEmpty()));
    }

    /** 观影人次为12.99亿: the noun before a large number without a unit says what its unit is. */
    private Optional<Unit> implied(String text, Sentence sentence, Numeral numeral) {
        int at = numeral.span().end();
        boolean ends = at >= sentence.span().end() || "，。；、".indexOf(text.charAt(at)) >= 0;
        boolean large = "万亿".indexOf(text.charAt(at - 1)) >= 0 && numeral.form() == Numeral.Form.DIGITS;
        String left = text.substring(
                Math.max(sentence.span().start(), numeral.span().start() - 10),
                numeral.span().start());
        if (!ends || !large) {
            return Optional.empty();
        }
        return List.of("人次", "人").stream()
                .filter(word -> words.in("implies-" + word, left))
                .findFirst()
                .map(word -> new Unit(word, Unit.Kind.COUNT))
                .or(() -> words.in("implies-people", left) ? Optional.of(PEOPLE) : Optional.empty());
    }

    private Tail behind(String text, int unitEnd, Unit unit, boolean more) {
        // 12亿元人民币
        int stop = unitEnd + words.at("currency", text, unitEnd).length();
        for (String role : List.of("least-after", "about-after", "most-after")) {
            String word = words.at(role, text, stop);
            boolean noun = word.equals("多")
                    && !text.startsWith("多，", stop)
                    && !text.startsWith("多。", stop)
                    && !text.startsWith("多的", stop);
            if (!word.isEmpty() && !noun && !word.equals("余") && !word.equals("许")) {
                return new Tail(unit, stop + word.length(), comparator(word, "after"));
            }
        }
        return new Tail(unit, stop, more ? Comparator.AT_LEAST : Comparator.EXACT);
    }

    /** 28秒76 is 28.76 seconds. */
    private static BigDecimal decimals(String text, Tail tail, Numeral numeral) {
        int at = tail.end();
        boolean point = tail.unit().text().equals("秒") || tail.unit().text().equals("米");
        if (tail.unit().text().equals("成") && at < text.length()) {
            if (text.charAt(at) == '半') {
                return numeral.value().add(HALF);
            }
            int half = "零一二三四五六七八九".indexOf(text.charAt(at));
            return half > 0 ? numeral.value().add(BigDecimal.valueOf(half, 1)) : numeral.value();
        }
        boolean more = point
                && at + 2 <= text.length()
                && TWO_DIGITS.matcher(text.substring(at, at + 2)).matches()
                && (at + 2 == text.length() || !Character.isDigit(text.charAt(at + 2)));
        return more ? numeral.value().add(new BigDecimal("0." + text.substring(at, at + 2))) : numeral.value();
    }

    /** What stands behind a number. */
    private record Tail(Unit unit, int end, Comparator comparator) {}
}
