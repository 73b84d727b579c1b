package io.mailuo.extract.quantity;

import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Subjects that 分别 deals out: 一年期和五年期以上利率分别为甲和乙. */
final class Respective {

    private static final Pattern ALIKE = Pattern.compile("(?s).*(均|都)[^，]{0,4}\\d.*");
    private static final Pattern LAST_ADVERB = Pattern.compile("(同比|已|均)$");

    /** 团队按甲、乙、丙三类: the head, the names and the word for their kind. */
    private static final Pattern KINDS =
            Pattern.compile("(?<head>.*?)(按照?|分为?)(?<names>[^按分]{1,12}?)[两二三四五六七八九2-9](?<kind>[类档级种])");

    /** 甲船、乙船、丙船|三大船型: the word for all of a list, behind it. */
    private static final Pattern ALL_OF_LIST = Pattern.compile("(?<list>.+[^、])[两二三四五六七八九2-9]大[^、和及与]{2,3}");

    /** 全市第一 of 全市第一、二、三产业增加值, and 三产业增加值. */
    private static final Pattern ORDINAL = Pattern.compile("(?<head>.*?)第?(?<number>[一二三四五])(?<rest>.*)");

    /** Characters of a subject that is a kind of people. */
    private static final int LONGEST_OWN = 8;

    private Respective() {}

    /** The parts of a list, if there are {@code count} of them, else none. */
    static List<String> parts(QuantityWords words, List<Token> tokens, String list, int count) {
        Matcher kinds = KINDS.matcher(list);
        if (kinds.matches()) {
            String[] names = kinds.group("names").split("[、和及]");
            String head = kinds.group("head");
            return names.length == count
                    ? Stream.of(names)
                            .map(name -> name + kinds.group("kind") + head)
                            .toList()
                    : List.of();
        }
        List<String> parts = new ArrayList<>();
        Matcher all = ALL_OF_LIST.matcher(list);
        boolean summed = all.matches() && words.ending("measured-end", list).isEmpty();
        String named = summed ? all.group("list") : list;
        for (String part : words.withoutBeginning("whole-area", named.strip()).split("[、]|和|及|与")) {
            String own = LAST_ADVERB.matcher(part).replaceAll("").strip();
            if (!own.isEmpty()) {
                parts.add(own);
            }
        }
        if (parts.size() != count) {
            return List.of();
        }
        if (parts.get(0).matches(".*第[一二三四五]")) {
            return ordinals(parts);
        }
        String last = parts.get(count - 1);
        for (int i = 0; i < count - 1; i++) {
            if (words.ending("measured-end", parts.get(i)).isEmpty()) {
                parts.set(i, completed(words, tokens, parts.get(i), last));
            }
        }
        return parts;
    }

    /** 第一、二、三产业增加值: what stands before the first number and behind the last is of all. */
    private static List<String> ordinals(List<String> parts) {
        Matcher first = ORDINAL.matcher(parts.get(0));
        String head = first.matches() ? first.group("head") : "";
        List<String> whole = new ArrayList<>();
        String rest = "";
        for (int i = parts.size() - 1; i >= 0; i--) {
            Matcher part = ORDINAL.matcher(parts.get(i));
            if (!part.matches() || (i > 0 && !part.group("head").isEmpty())) {
                return List.of();
            }
            rest = part.group("rest").isEmpty() ? rest : part.group("rest");
            whole.add(0, head + "第" + part.group("number") + rest);
        }
        return whole;
    }

    /** 甲覆盖率、乙覆盖率均达100%: one figure for each of two subjects that end alike. */
    static List<SubjectReader.Subject> each(SubjectReader.Subject subject, String text) {
        String[] parts = subject.text().split("、|和");
        boolean both = ALIKE.matcher(
                        text.substring(subject.span().start(), subject.span().end()))
                .matches();
        boolean alike = parts.length == 2
                && parts[0].length() > 3
                && parts[1].length() > 3
                && parts[0].substring(parts[0].length() - 2).equals(parts[1].substring(parts[1].length() - 2));
        if (!both || !alike) {
            return List.of(subject);
        }
        return List.of(
                new SubjectReader.Subject(parts[0], subject.span(), subject.before(), subject.rule()),
                new SubjectReader.Subject(parts[1], subject.span(), subject.before(), subject.rule()));
    }

    /** 国家级示范区9处、省级15处: a level alone is of what the figure before counts. */
    static String elided(String own, String previous) {
        int level = previous.indexOf("级");
        boolean alone = own.endsWith("级") && level > 0 && level < previous.length() - 1 && own.length() <= 5;
        return alone ? own + previous.substring(level + 1) : own;
    }

    /** 居民人均收入5万元，其中城镇居民6万元: a noun that the figure before names too has what is said there of it. */
    static Optional<String> whose(QuantityWords words, String own, String previous) {
        String noun = words.ending("people-noun", own);
        int at = noun.isEmpty() || own.length() > LONGEST_OWN ? -1 : previous.lastIndexOf(noun);
        String said = at < 0 ? "" : previous.substring(at + noun.length());
        return said.length() > 1 ? Optional.of(own + said) : Optional.empty();
    }

    /** 一年期 beside 五年期以上利率 shares what follows the part that is like it; else the end of the last, if it is longer. */
    private static String completed(QuantityWords words, List<Token> tokens, String part, String last) {
        int of = last.indexOf('的');
        if (of > 0 && part.indexOf('的') < 0 && part.length() <= of + 1) {
            return part + last.substring(of);
        }
        int at = last.indexOf(part.charAt(part.length() - 1));
        if (at >= 0 && at <= part.length() && at < last.length() - 1) {
            String rest = last.substring(at + 1);
            return part + (rest.startsWith("以上") || rest.startsWith("以下") ? rest.substring(2) : rest);
        }
        String end = part.substring(Math.max(0, part.length() - 2));
        int alike = last.lastIndexOf(end);
        if (part.length() > 1 && alike >= 0) {
            return part + last.substring(alike + end.length());
        }
        return part + last.substring(Math.min(last.length(), shared(words, tokens, part, last)));
    }

    /** Where the last of a list goes on with what all of it share: behind the word that ends no sooner than a part is long. */
    private static int shared(QuantityWords words, List<Token> tokens, String part, String last) {
        int more = last.length() - part.length();
        if (part.length() == 1 || more < 2 || last.indexOf('”') >= 0) {
            return part.length() == 1 && more > 1 ? 1 : last.length();
        }
        int length = 0;
        int from = Phrases.join(tokens).lastIndexOf(last);
        for (Token token : tokens) {
            // 化学|需氧|量|排放量: 量 ends what is before it.
            boolean ends = token.text().length() == 1 && words.is("measured-end", token.text());
            if (from >= 0 && length >= from + part.length() && !ends) {
                return length - from;
            }
            length += token.text().length();
        }
        return last.length() - 2;
    }
}
