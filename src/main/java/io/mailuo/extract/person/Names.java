package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Span;
import io.mailuo.model.TaggedSpan;
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
     * @param tagged whether it is believed only because the tagger sees a person, too
     */
    record Name(Span span, String text, double score, boolean tagged) {

        Name(Span span, String text, double score) {
            this(span, text, score, false);
        }
    }

    /** Score from which a name is believed without a title beside it. */
    static final double SURE = 3.5;

    /** Score from which a name is believed directly behind a title. */
    static final double BEHIND_TITLE = 1.2;

    /** Score from which a name is believed directly behind an office. */
    static final double BEHIND_OFFICE = .4;

    /** What speaks against a name that begins with no known surname. */
    private static final double UNKNOWN_SURNAME = 2;
    /** Characters of a name that begins with no known surname. */
    private static final int LONGEST_UNKNOWN = 4;

    /** Tags of words that are in the dictionary for what they mean, not as pieces of names. */
    private static final Set<String> DICTIONARY = Set.of("n", "v", "d", "a", "t", "c", "p", "r", "l", "i", "s");

    private final Set<String> common;
    private final Set<String> rare;
    private final Set<String> seldom;
    private final Set<String> compound;
    private final Set<String> followers;
    private final Set<String> notNames;
    private final DottedNames dotted;
    private final Set<String> addresses;
    private final Set<String> neverLast = new HashSet<>();

    Names(Lexicon lexicon) {
        common = lexicon.words("surnames", "frequency", "common");
        rare = lexicon.words("surnames", "frequency", "rare");
        seldom = lexicon.words("surnames", "frequency", "seldom");
        compound = lexicon.words("surnames", "frequency", "compound");
        followers = lexicon.words("name-followers");
        notNames = lexicon.words("not-names");
        dotted = new DottedNames(lexicon, this::followsNames);
        addresses = lexicon.words("kinship-addresses");
        for (String word : lexicon.words("name-followers", "last", "never")) {
            neverLast.add(word);
        }
    }

    /** The best name that begins at a position, if any candidate has a score above {@code least}. */
    Optional<Name> at(Line line, int start, double least) {
        Optional<Name> foreign = dotted.at(line, start);
        if (foreign.isPresent()) {
            return foreign;
        }
        Name best = tagged(line, start).orElse(null);
        for (int length = surnameLength(line, start) + 2; length > surnameLength(line, start); length--) {
            Optional<Name> candidate =
                    refuses(line, start, length, least) ? Optional.empty() : candidate(line, start, length);
            if (candidate.isPresent() && (best == null || candidate.get().score() > best.score())) {
                best = candidate.get();
            }
        }
        Optional<Name> transliterated = transliterated(line, start);
        if (transliterated.isPresent() && (best == null || transliterated.get().score() > best.score())) {
            best = transliterated.get();
        }
        return Optional.ofNullable(best)
                .filter(name -> name.score() >= least)
                .map(name -> dotted.whole(line, judged(line, name, least)));
    }

    private static Name judged(Line line, Name name, double least) {
        boolean tagged = name.score() - TaggerOpinion.of(line, name.span()) < least;
        return new Name(name.span(), name.text(), name.score(), tagged);
    }

    /** The name of three and more characters that the tagger is sure of at a place where a name must begin. */
    Optional<Name> tagged(Line line, int start, double least) {
        return line.taggedPerson(start)
                .filter(tag -> tag.confidence() >= least && tag.span().length() > 2)
                .map(TaggedSpan::span)
                .filter(span -> line.allHan(start, span.end())
                        && !notNames.contains(line.of(start, span.end()))
                        && line.tokenAt(start).filter(Names::isGrammar).isEmpty()
                        && !cutsWord(line, span.end())
                        && weighRecurrence(line, line.of(start, span.end())) >= 0
                        && !notNames.contains(line.of(start, span.end()))
                        && !neverLast.contains(line.of(span.end() - 1, span.end())))
                .map(span -> dotted.whole(line, new Name(span, line.of(start, span.end()), SURE, true)));
    }

    /** 方勤|正在: a word that no name holds goes on behind the end. */
    private static boolean cutsWord(Line line, int end) {
        for (int start = end - 1; start > end - 3; start--) {
            Optional<Token> token = line.tokenAt(start);
            if (token.isPresent() && token.get().span().end() > end) {
                return !token.get().is("nr");
            }
        }
        return false;
    }

    /** A name without a known surname (岩温香), which only the tagger sees. */
    private Optional<Name> tagged(Line line, int start) {
        return line.taggedPerson(start)
                .map(TaggedSpan::span)
                .filter(span -> surnameLength(line, start) == 0
                        && span.length() > 2
                        && span.length() <= LONGEST_UNKNOWN
                        && line.allHan(start, span.end())
                        && !notNames.contains(line.of(start, span.end()))
                        && line.tokenAt(start).filter(Names::isGrammar).isEmpty()
                        && !neverLast.contains(line.of(span.end() - 1, span.end())))
                .map(span -> new Name(
                        span,
                        line.of(start, span.end()),
                        weighTokens(line, start, span.end())
                                + weighEnd(line, span.end())
                                + TaggerOpinion.of(line, span)
                                - UNKNOWN_SURNAME));
    }

    boolean followsNames(Token token) {
        return followers.contains(token.text())
                || (token.is("v") && token.text().length() > 1);
    }

    private static boolean isGrammar(Token token) {
        return token.is("u") || token.is("p") || token.is("c") || token.is("d") || token.is("r") || token.is("w");
    }

    /** 高山, 方圆: a common word may be a name only directly behind an office. */
    private boolean refuses(Line line, int start, int length, double least) {
        return (least > BEHIND_OFFICE || length > 2) && notNames.contains(line.of(start, start + length));
    }

    /** Whether the surname is one that is seldom anything else. */
    boolean hasPlainSurname(Name name) {
        String text = name.text();
        return common.contains(text.substring(0, 1))
                || compound.contains(text.substring(0, Math.min(2, text.length())));
    }

    /** Whether a name reads like one of a Han person: a surname, common or rare, and one or two characters. */
    boolean isPlain(String name) {
        String first = name.isEmpty() ? "" : name.substring(0, 1);
        return name.length() > 1 && name.length() < 4 && (common.contains(first) || rare.contains(first));
    }

    /** The names of several parts, which know the characters of transliterations. */
    DottedNames dotted() {
        return dotted;
    }

    /** Whether a name can begin with what stands here. */
    boolean isSurname(Line line, int start) {
        return surnameLength(line, start) > 0;
    }

    int surnameLength(Line line, int start) {
        if (start + 2 < line.end() && compound.contains(line.of(start, start + 2))) {
            return 2;
        }
        String first = line.of(start, Math.min(start + 1, line.end()));
        return common.contains(first) || rare.contains(first) || seldom.contains(first) ? 1 : 0;
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
        if (addresses.contains(text.substring(surname)) || addresses.contains(line.of(start + surname, end + 1))) {
            return Optional.empty();
        }
        double tokens = weighTokens(line, start, end);
        double score = weighSurname(line, start) + tokens + weighEnd(line, end);
        if (neverLast.contains(text.substring(text.length() - 1))) {
            score -= 4;
        }
        // A word of the dictionary comes again because it is a word.
        double recurrence = weighRecurrence(line, text);
        score += tokens > -2 ? recurrence : Math.min(0, recurrence);
        if (length == surname + 2) {
            score += surname == 2 ? 1.2 : .6;
        }
        score += TaggerOpinion.of(line, new Span(start, end));
        return Optional.of(new Name(new Span(start, end), text, score));
    }

    /** 王 军: a name of two characters is often spread to the width of three. */
    private Optional<Name> spaced(Line line, int start, int surname) {
        int given = line.skipBlanks(start + surname);
        int end = given + 1;
        boolean runsOn = line.isHan(end)
                && line.tokenAt(end)
                        .filter(next -> next.is("v") || followers.contains(next.text()))
                        .isEmpty();
        if (!line.isHan(given) || runsOn || given - start - surname > 2 || !line.isWordStart(start)) {
            return Optional.empty();
        }
        String text = line.of(start, start + surname) + line.of(given, end);
        boolean listed = "、（".indexOf(line.at(start - 1)) >= 0 || "、，）。".indexOf(line.at(end)) >= 0;
        return Optional.of(
                new Name(new Span(start, end), text, weighSurname(line, start) + (listed ? SURE - 1 : SURE - 2)));
    }

    private double weighSurname(Line line, int start) {
        if (compound.contains(line.of(start, start + 2))) {
            return 1.5;
        }
        String surname = line.of(start, start + 1);
        if (countsThings(line, start)) {
            return -3;
        }
        return common.contains(surname) ? 1 : neverLast.contains(surname) ? -4 : seldom.contains(surname) ? -2 : 0;
    }

    /** 300余人, 20万名: what follows a number is no surname. */
    private static boolean countsThings(Line line, int start) {
        char before = line.at(start - 1);
        return Character.isDigit(before) || "百千万亿多余第".indexOf(before) >= 0;
    }

    /** A recognised name speaks for a candidate, a word of the dictionary that it would cut speaks against it. */
    private double weighTokens(Line line, int start, int end) {
        double score = 0;
        Token first = line.tokenAt(start).orElse(null);
        if (first == null) {
            score -= 1;
        } else if (first.is("nr") && first.span().end() == end) {
            score += 2.5;
        } else if (givenNameBehind(line, start, end)) {
            score += 1.5;
        } else if (first.span().end() <= end && first.text().length() > 1 && !first.is("nr")) {
            score -= DICTIONARY.contains(first.tag().substring(0, 1)) && !first.is("nz") ? 2.5 : 1.2;
        }
        for (int at = start; at < end; at++) {
            Optional<Token> token = line.tokenAt(at);
            if (token.filter(word -> word.is("u")).isPresent()) {
                // 来|了: no name holds a particle.
                score -= 4;
            }
            if (token.isEmpty() || token.get().text().length() < 2) {
                continue;
            }
            if (token.get().span().end() > end) {
                boolean cutsOff = at == end - 1
                        && token.get().text().length() == 2
                        && !token.get().is("d");
                if (token.get().is("nr")
                        && followers.contains(token.get().text().substring(end - at))) {
                    continue;
                }
                score -= token.get().is("nr") || cutsOff ? 1 : 3;
            } else if (at > start && !token.get().is("nr")) {
                // A given name is often a trade name to the dictionary (文华, 雅琪).
                score -= token.get().is("nz") ? .3 : 1.5;
            }
        }
        return score;
    }

    /** 金|荣星: a surname before a given name that a tokeniser takes for a whole one. */
    private static boolean givenNameBehind(Line line, int start, int end) {
        return line.tokenAt(start + 1)
                .filter(token -> token.is("nr")
                        && token.span().start() == start + 1
                        && token.span().end() == end)
                .isPresent();
    }

    /** 周宁 before many different characters is the name, 周宁和 that comes once is not. */
    private static double weighRecurrence(Line line, String text) {
        int own = line.followers(text);
        String shorter = text.substring(0, text.length() - 1);
        boolean cutsShorterName = shorter.length() > 1 && own < 2 && line.followers(shorter) > 2;
        return (own > 2 ? 2.5 : own > 1 ? 1 : 0) - (cutsShorterName ? 5 : 0);
    }

    /** 丁雪|梅说: a word recognised as a name that ends with a word that follows names was cut at the wrong place. */
    private boolean cutsNameOff(Line line, int end) {
        for (int at = end - 1; at > end - 3; at--) {
            Optional<Token> token = line.tokenAt(at);
            if (token.isPresent()
                    && token.get().span().end() > end
                    && token.get().is("nr")) {
                return followers.contains(token.get().text().substring(end - at));
            }
        }
        return false;
    }

    private double weighEnd(Line line, int end) {
        if (!line.isHan(end)) {
            return line.at(end) == '·' ? -3 : 2;
        }
        if (cutsNameOff(line, end)) {
            return 1.5;
        }
        if (!line.isWordStart(end)) {
            return neverLast.contains(line.of(end, end + 1)) ? .5 : -1;
        }
        Optional<Token> next = line.tokenAt(end);
        if (next.isEmpty()) {
            return 0;
        }
        Token word = next.get();
        if (followers.contains(word.text())) {
            return 2;
        }
        if (word.is("nr")) {
            return -1.5;
        }
        if (word.text().length() > 1 && (word.is("v") || word.is("p") || word.is("d"))) {
            return .8;
        }
        return word.text().length() == 1 ? -1 : 0;
    }

    /**
     * The name that fills a range before a title, where its end is known.
     *
     * @param least score that the name must have
     */
    Optional<Name> between(Line line, int start, int end, double least) {
        Optional<Name> whole = dotted.at(line, start).filter(name -> name.span().end() == end);
        int surname = surnameLength(line, start);
        if (whole.isPresent() || surname == 0 || end - start <= surname || end - start > surname + 2) {
            return whole;
        }
        if (!line.allHan(start, end)) {
            return spaced(line, start, surname).filter(name -> name.span().end() == end);
        }
        String text = line.of(start, end);
        if (notNames.contains(text)) {
            return Optional.empty();
        }
        double score = weighSurname(line, start) + weighTokens(line, start, end) + weighRecurrence(line, text) + 2;
        score += line.isHan(start - 1) ? 0 : 1;
        score -= neverLast.contains(text.substring(text.length() - 1)) ? 6 : 0;
        score += TaggerOpinion.of(line, new Span(start, end));
        Name name = new Name(new Span(start, end), text, score);
        return score < least ? Optional.empty() : Optional.of(judged(line, name, least));
    }

    /**
     * 默罕默德, 马科斯: four and more characters of transliterations are one name, whatever a surname says; fewer are one where
     * no Chinese surname begins them (特朗普) or the tokeniser says so.
     */
    private Optional<Name> transliterated(Line line, int start) {
        int end = dotted.soundsEnd(line, start);
        Optional<Token> token = line.tokenAt(start);
        if (token.isEmpty() || notNames.contains(line.of(start, end))) {
            return Optional.empty();
        }
        boolean tagged = token.get().is("nrf") && token.get().span().end() <= end;
        int least = tagged || surnameLength(line, start) == 0 ? 2 : 4;
        boolean word = token.get().text().length() > 1 && !token.get().is("nr");
        if (end - start < least || (word && token.get().span().end() < end) || (word && !tagged && end - start < 3)) {
            return Optional.empty();
        }
        double score = (end - start > 3 ? 3 : 1) + (tagged ? 1 : 0) + weighEnd(line, end);
        score += TaggerOpinion.of(line, new Span(start, end));
        return Optional.of(new Name(new Span(start, end), line.of(start, end), score));
    }
}
