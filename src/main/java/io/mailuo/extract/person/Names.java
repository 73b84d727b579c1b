package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a person's name at a position: surname and one or two characters (three with a compound surname), a name with a
 * middle dot, or a transliteration. Where a name ends is not written in Chinese, so candidates of every length are weighed
 * by what surrounds them: words of the tokeniser, the character behind, and how often they come again.
 */
final class Names {

    /**
     * A name that was read.
     *
     * @param span its characters, blanks inside included
     * @param text the name without blanks
     * @param score how much speaks for it; {@value #SURE} and more needs nothing else
     */
    record Name(Span span, String text, double score) {}

    /** Score from which a name is believed without a title beside it. */
    static final double SURE = 3.5;

    /** Score from which a name is believed directly behind a title. */
    static final double BEHIND_TITLE = 1.0;

    private static final int LONGEST_TRANSLITERATION = 8;
    private static final String DOT = "·";

    private final Set<String> common;
    private final Set<String> rare;
    private final Set<String> compound;
    private final Set<String> followers;
    private final Set<String> neverLast = new HashSet<>();

    Names(Lexicon lexicon) {
        common = lexicon.words("surnames", "frequency", "common");
        rare = lexicon.words("surnames", "frequency", "rare");
        compound = lexicon.words("surnames", "frequency", "compound");
        followers = lexicon.words("name-followers");
        for (String word : lexicon.words("name-followers", "last", "never")) {
            neverLast.add(word);
        }
    }

    /** The best name that begins at a position, if any candidate has a score above {@code least}. */
    Optional<Name> at(Line line, int start, double least) {
        Optional<Name> foreign = dotted(line, start);
        if (foreign.isPresent()) {
            return foreign;
        }
        Name best = null;
        for (int length = surnameLength(line, start) + 2; length > surnameLength(line, start); length--) {
            Optional<Name> candidate = candidate(line, start, length);
            if (candidate.isPresent() && (best == null || candidate.get().score() > best.score())) {
                best = candidate.get();
            }
        }
        Optional<Name> transliterated = transliterated(line, start);
        if (transliterated.isPresent() && (best == null || transliterated.get().score() > best.score())) {
            best = transliterated.get();
        }
        return Optional.ofNullable(best).filter(name -> name.score() >= least);
    }

    /** Whether a name can begin with what stands here. */
    boolean isSurname(Line line, int start) {
        return surnameLength(line, start) > 0;
    }

    private int surnameLength(Line line, int start) {
        if (start + 2 < line.end() && compound.contains(line.of(start, start + 2))) {
            return 2;
        }
        String first = line.of(start, Math.min(start + 1, line.end()));
        return common.contains(first) || rare.contains(first) ? 1 : 0;
    }

    private Optional<Name> candidate(Line line, int start, int length) {
        int surname = surnameLength(line, start);
        if (surname == 0) {
            return Optional.empty();
        }
        int end = start + length;
        if (length == surname + 1 && line.at(start + surname) == ' ' && line.isHan(start + surname + 1)) {
            return spaced(line, start, surname);
        }
        if (!line.allHan(start, end)) {
            return Optional.empty();
        }
        String text = line.of(start, end);
        double score = weighSurname(line, start) + weighTokens(line, start, end) + weighEnd(line, end);
        if (neverLast.contains(text.substring(text.length() - 1))) {
            score -= 3;
        }
        if (line.followers(text) > 1) {
            score += 1;
        }
        if (length == surname + 2) {
            score += .6;
        }
        return Optional.of(new Name(new Span(start, end), text, score));
    }

    /** 王 军: a name of two characters is often spread to the width of three. */
    private Optional<Name> spaced(Line line, int start, int surname) {
        int given = line.skipBlanks(start + surname);
        int end = given + 1;
        if (!line.isHan(given) || line.isHan(end) || given - start - surname > 2 || !line.isWordStart(start)) {
            return Optional.empty();
        }
        String text = line.of(start, start + surname) + line.of(given, end);
        return Optional.of(new Name(new Span(start, end), text, weighSurname(line, start) + 1));
    }

    private double weighSurname(Line line, int start) {
        if (compound.contains(line.of(start, start + 2))) {
            return 1.5;
        }
        return common.contains(line.of(start, start + 1)) ? 1 : 0;
    }

    /** A recognised name speaks for a candidate, a word of the dictionary that it would cut speaks against it. */
    private static double weighTokens(Line line, int start, int end) {
        double score = 0;
        Token first = line.tokenAt(start).orElse(null);
        if (first == null) {
            score -= 1;
        } else if (first.is("nr") && first.span().end() == end) {
            score += 2.5;
        } else if (first.span().end() <= end && first.text().length() > 1 && !first.is("nr")) {
            score -= first.span().end() == end ? 1.5 : 2;
        }
        for (int at = start; at < end; at++) {
            Optional<Token> token = line.tokenAt(at);
            if (token.isPresent() && token.get().span().end() > end) {
                boolean cutsOff = at == end - 1 && token.get().text().length() == 2;
                score -= token.get().is("nr") || cutsOff ? 1 : 3;
            }
        }
        return score;
    }

    private double weighEnd(Line line, int end) {
        if (!line.isHan(end)) {
            return line.at(end) == '·' ? -3 : 2;
        }
        if (!line.isWordStart(end)) {
            return -1;
        }
        Optional<Token> next = line.tokenAt(end);
        if (next.isPresent() && followers.contains(next.get().text())) {
            return 1.5;
        }
        return next.isPresent()
                        && (next.get().is("v")
                                || next.get().is("p")
                                || next.get().is("d"))
                ? .8
                : 0;
    }

    /** 买买提·艾力, 安东尼奥·古特雷斯. */
    private static Optional<Name> dotted(Line line, int start) {
        int at = part(line, start, start);
        int parts = at > start ? 1 : 0;
        while (parts > 0 && line.startsWith(DOT, at)) {
            int end = part(line, at + 1, start);
            if (end == at + 1) {
                return Optional.empty();
            }
            at = end;
            parts++;
        }
        return parts < 2 ? Optional.empty() : Optional.of(new Name(new Span(start, at), line.of(start, at), SURE));
    }

    /** Where a part of a dotted name ends; only the first may run over words of the dictionary. */
    private static int part(Line line, int from, int nameStart) {
        int at = from;
        while (line.isHan(at)
                && at - from < LONGEST_TRANSLITERATION
                && !(from > nameStart && at > from && ends(line, at))) {
            at++;
        }
        return at;
    }

    /** The last part of a dotted name ends where a word begins that is no piece of a transliteration. */
    private static boolean ends(Line line, int at) {
        Optional<Token> token = line.tokenAt(at);
        return token.isPresent()
                && token.get().text().length() > 1
                && !token.get().is("nr")
                && !token.get().is("ns");
    }

    private Optional<Name> transliterated(Line line, int start) {
        Optional<Token> token = line.tokenAt(start);
        if (token.isEmpty() || !token.get().is("nrf") || token.get().text().length() < 2) {
            return Optional.empty();
        }
        int end = token.get().span().end();
        return Optional.of(new Name(token.get().span(), token.get().text(), 1.5 + weighEnd(line, end)));
    }
}
