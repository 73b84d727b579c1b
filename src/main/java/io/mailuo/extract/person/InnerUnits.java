package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads the unit that stands between a phrase's beginning and a title (研究室|主任, 交警支队|政委): a run of nouns that ends in the
 * word for a unit. Such a unit is one of a body named before, and nothing by itself.
 */
final class InnerUnits {

    /** What the titles end with that begin with the unit that they head. */
    private static final String HEAD = "长";

    private static final int LONGEST = 20;
    private static final int LONGEST_BEHIND = 8;
    private static final Set<String> NOMINAL = Set.of("n", "j", "b", "f", "q", "g", "k", "s");
    private static final Set<String> JOINTS = Set.of("与");

    private final Set<String> ends;
    private final Set<String> titleWords;

    private final Set<String> verbs;

    InnerUnits(Lexicon lexicon) {
        ends = new HashSet<>(lexicon.words("body-heads", "need", "unit"));
        ends.addAll(lexicon.words("title-units"));
        titleWords = lexicon.words("titles");
        verbs = new HashSet<>(lexicon.words("body-words", "role", "verb"));
        verbs.addAll(lexicon.words("unit-verbs"));
    }

    /** The unit's words before a title that begins at a position; not beyond {@code from}. */
    Optional<Span> before(Line line, int from, int title) {
        int start = title;
        Optional<Token> token = Optional.empty();
        int least = Math.max(from, title - LONGEST);
        while (start > least) {
            token = tokenOver(line, start - 1);
            if (token.isEmpty() || token.get().span().start() < least || !isPart(token.get(), start < title)) {
                break;
            }
            start = token.get().span().start();
        }
        while (start < title
                && tokenOver(line, start)
                        .filter(first -> JOINTS.contains(first.text()))
                        .isPresent()) {
            start++;
        }
        String words = line.of(start, title);
        return words.length() > 1 && endsInUnit(words) ? Optional.of(new Span(start, title)) : Optional.empty();
    }

    /** Where the phrase begins that a comma of enumeration opens before a title; the title's own start if none does. */
    int listed(Line line, int title) {
        int from = title;
        while (line.isHan(from - 1) && title - from <= LONGEST_BEHIND) {
            from--;
        }
        return line.at(from - 1) == '、' ? from : title;
    }

    /** Whatever stands between the end of a body's name and a title and ends in the word for a unit: 职成处, 民二庭. */
    Optional<Span> behind(Line line, int from, int title) {
        boolean near = title - from > 1 && title - from <= LONGEST_BEHIND && line.allHan(from, title);
        if (!near) {
            return Optional.empty();
        }
        boolean grammar = line.sentence().tokens().stream()
                .filter(token -> token.span().start() >= from && token.span().end() <= title)
                .filter(token -> token.span().end() < title || !ends.contains(token.text()))
                .anyMatch(token -> token.is("u") || token.is("p") || token.is("c"));
        return !grammar && endsInUnit(line.of(from, title)) ? Optional.of(new Span(from, title)) : Optional.empty();
    }

    /**
     * The unit that a title ends with its first characters (组织部 in 组织|部长, 刑侦大队 in 刑侦|大队长, no 部队司 in 部队|司令); not beyond
     * {@code from}.
     */
    Optional<Span> into(Line line, int from, Titles.Title title) {
        int start = title.span().start();
        boolean plain = title.span().length() == 2
                || ends.contains(line.of(start, title.span().end() - 1));
        if (!plain || !title.text().endsWith(HEAD) || line.of(start - 1, start).isEmpty()) {
            return Optional.empty();
        }
        int begin = start;
        Optional<Token> token = tokenOver(line, begin - 1);
        while (token.filter(word -> word.span().start() >= from
                        && isPart(word, true)
                        && !word.tag().equals("v"))
                .isPresent()) {
            begin = token.get().span().start();
            token = tokenOver(line, begin - 1);
        }
        int end = title.span().end() - 1;
        return start - begin > 1 && endsInUnit(line.of(begin, end))
                ? Optional.of(new Span(begin, end))
                : Optional.empty();
    }

    /** Whether words end in the word for a unit. */
    boolean endsInUnit(String words) {
        for (int at = Math.max(0, words.length() - LONGEST); at < words.length(); at++) {
            if (ends.contains(words.substring(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether words end in a unit's word of two and more characters (分局, 支队), whatever stands before it. */
    boolean endsInLongUnit(String words) {
        return IntStream.range(Math.max(0, words.length() - LONGEST), words.length() - 1)
                .mapToObj(words::substring)
                .anyMatch(ends::contains);
    }

    private boolean isPart(Token token, boolean inside) {
        String tag = token.tag();
        boolean numeral =
                token.is("m") && (token.text().startsWith("第") || token.text().length() == 1);
        boolean noun = NOMINAL.contains(tag.substring(0, 1)) && !token.is("nr") && !token.is("ns");
        boolean verbal =
                token.is("vn") || token.is("vg") || token.is("an") || (token.is("v") && verbs.contains(token.text()));
        boolean joint = inside && JOINTS.contains(token.text());
        return (noun || verbal || numeral || joint) && !titleWords.contains(token.text());
    }

    private static Optional<Token> tokenOver(Line line, int position) {
        for (int start = position; start > position - LONGEST && start >= line.start(); start--) {
            Optional<Token> token = line.tokenAt(start);
            if (token.isPresent()) {
                return token.filter(found -> found.span().end() > position);
            }
        }
        return Optional.empty();
    }
}
