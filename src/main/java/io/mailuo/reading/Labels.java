package io.mailuo.reading;

import io.mailuo.lexicon.Lexicon;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what lines such as 发布时间：2021-05-06 来源：某某日报 作者：某某 say, by the table {@code page-labels}. */
final class Labels {

    /** A line with particulars is no longer than this. */
    static final int LONGEST = 120;

    private static final String MARK = "[\\s\\u3000]*[】\\]]?[\\s\\u3000]*[:：丨|][\\s\\u3000]*";

    private static final String BEFORE = "(?:^|[\\s\\u3000\\u00A0（(【\\[|丨；;])";

    private final Pattern any;
    private final Pattern title;
    private final Pattern date;
    private final Pattern source;
    private final Pattern author;
    private final Set<String> noSources;

    Labels(Lexicon lexicon) {
        this.title = Pattern.compile("^[\\s\\u3000]*[【\\[]?(?:" + words(lexicon, "title") + ")" + MARK + "(.*\\S)");
        this.date = Pattern.compile(BEFORE + "(?:" + words(lexicon, "date") + ")" + MARK + "(.{6,30})");
        this.any = Pattern.compile(
                BEFORE + "(?:" + words(lexicon, "title", "date", "source", "author") + ")[\\s\\u3000]*[】\\]]?[:：丨]");
        this.source = Pattern.compile(
                "(?:" + words(lexicon, "source") + ")" + MARK + "([《“]?[^\\s\\u3000\\u00A0:：|丨，。；（()）\\[\\]【】]{2,24})");
        this.author = Pattern.compile(
                BEFORE
                        + "(?:" + words(lexicon, "author") + ")" + MARK
                        + "(\\p{IsHan}{2,4}+(?:·\\p{IsHan}{1,6})?+(?!\\p{IsHan})(?:[\\s\\u3000、，]+\\p{IsHan}{2,4}(?![\\p{IsHan}:：丨]))*)");
        this.noSources = lexicon.words("page-labels", "field", "no-source");
    }

    private static String words(Lexicon lexicon, String... fields) {
        return Stream.of(fields)
                .flatMap(field -> lexicon.words("page-labels", "field", field).stream())
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Labels::spaced)
                .collect(Collectors.joining("|"));
    }

    /** 来 源：, as printed with a space to make two characters as wide as four. */
    private static String spaced(String word) {
        return word.chars()
                .mapToObj(c -> Pattern.quote(String.valueOf((char) c)))
                .collect(Collectors.joining("[\\s\\u3000]*"));
    }

    /** Whether a line is one with particulars: short, without a sentence, with a label. */
    boolean in(String line) {
        return line.length() <= LONGEST
                && line.indexOf('。') < 0
                && any.matcher(line).find();
    }

    /** Whether a line is 标题：……, and then where the title begins in it. */
    Optional<Integer> titleAt(String line) {
        Matcher matcher = title.matcher(line);
        return matcher.find() ? Optional.of(matcher.start(1)) : Optional.empty();
    }

    /** The day in 发布时间：2021-05-06. */
    Optional<LocalDate> date(String line) {
        return in(line) ? group(date, line).flatMap(Days::stated) : Optional.empty();
    }

    /** The medium in 来源：某某日报. */
    Optional<String> source(String line) {
        return line.length() > LONGEST || line.indexOf('。') >= 0 ? Optional.empty() : sourceIn(line);
    }

    /** The medium in a text of any length that has a source label. */
    Optional<String> sourceIn(String text) {
        return group(source, text).flatMap(this::medium);
    }

    /** A value that stands where a medium does, without book-title marks; empty if it names none (本站原创). */
    Optional<String> medium(String value) {
        // Where a page parts the day from the medium by its form alone, no space is between them.
        String bare = value.strip().replaceFirst("(?:19|20)\\d\\d[-/.年].*$", "").replaceAll("^[《“]|[》”]$", "");
        return bare.length() < 2 || bare.length() > 30 || noSources.contains(bare)
                ? Optional.empty()
                : Optional.of(bare);
    }

    /** The names in 作者：某某 某某. */
    Optional<String> author(String line) {
        // 记者：下一步怎么办？ is what a reporter asks.
        boolean said = line.chars().anyMatch(c -> "。？！".indexOf(c) >= 0);
        return line.length() > LONGEST || said ? Optional.empty() : group(author, line);
    }

    /** The label and the names, as the line has them: 记者：某某. */
    Optional<String> byline(String line) {
        Matcher matcher = author.matcher(line);
        return author(line).isPresent() && matcher.find()
                ? Optional.of(line.substring(matcher.start(), matcher.end(1)).replaceFirst("^[^\\p{L}]+", ""))
                : Optional.empty();
    }

    /** The first value that one of the lines gives. */
    static <T> Optional<T> first(List<String> lines, Function<String, Optional<T>> read) {
        return lines.stream().flatMap(line -> read.apply(line).stream()).findFirst();
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
