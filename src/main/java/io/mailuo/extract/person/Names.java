package io.mailuo.extract.person;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Span;
import io.mailuo.model.TaggedSpan;
import io.mailuo.model.Token;
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
    /** Characters of most names of Han people: what is longer and ends with a word that follows names is cut wrongly. */
    private static final int LONGEST_HAN = 3;
    /** Characters of a name that begins with no known surname. */
    private static final int LONGEST_UNKNOWN = 4;

    private final Surnames surnames;
    private final NameWeights weights;
    private final Set<String> followers;
    private final Set<String> notNames;
    private final DottedNames dotted;
    private final Set<String> addresses;

    Names(Lexicon lexicon) {
        surnames = new Surnames(lexicon);
        weights = new NameWeights(lexicon, surnames);
        followers = lexicon.words("name-followers");
        notNames = lexicon.words("not-names");
        dotted = new DottedNames(lexicon, weights::follows);
        addresses = lexicon.words("kinship-addresses");
    }

    /** The best name that begins at a position, if any candidate has a score above {@code least}. */
    Optional<Name> at(Line line, int start, double least) {
        Optional<Name> foreign = dotted.at(line, start);
        if (foreign.isPresent()) {
            return foreign;
        }
        Name best = tagged(line, start).orElse(null);
        for (int length = surnames.length(line, start) + 2; length > surnames.length(line, start); length--) {
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
                        && !(span.length() > LONGEST_HAN && followers.contains(line.of(span.end() - 2, span.end())))
                        && NameWeights.recurrence(line, line.of(start, span.end())) >= 0
                        && !beginsAsWord(line, start)
                        && !weights.endsNoName(line, line.of(start, span.end()), span.end()))
                .map(span -> dotted.whole(line, new Name(span, line.of(start, span.end()), SURE, true)));
    }

    /** 称|美欧: a word by itself that neither begins nor ends a name. */
    private boolean beginsAsWord(Line line, int start) {
        return line.tokenAt(start)
                .filter(token -> token.text().length() == 1 && weights.endsNoName(token.text()))
                .isPresent();
    }

    /** 方勤|正在: a word that no name holds goes on behind the end; not so a trade name of chance (周衡|华以 for 周衡华|以). */
    private boolean cutsWord(Line line, int end) {
        for (int start = end - 1; start > end - 3; start--) {
            Optional<Token> token = line.tokenAt(start);
            if (token.isPresent() && token.get().span().end() > end) {
                boolean chance = token.get().is("nz")
                        && followers.contains(token.get().text().substring(end - start));
                return !token.get().is("nr") && !chance;
            }
        }
        return false;
    }

    /** A name without a known surname (岩温香), which only the tagger sees. */
    private Optional<Name> tagged(Line line, int start) {
        return line.taggedPerson(start)
                .map(TaggedSpan::span)
                .filter(span -> surnames.length(line, start) == 0
                        && span.length() > 2
                        && span.length() <= LONGEST_UNKNOWN
                        && line.allHan(start, span.end())
                        && !notNames.contains(line.of(start, span.end()))
                        && line.tokenAt(start).filter(Names::isGrammar).isEmpty()
                        && !beginsAsWord(line, start)
                        && !weights.endsNoName(line.of(start, span.end())))
                .map(span -> new Name(
                        span,
                        line.of(start, span.end()),
                        weights.tokens(line, start, span.end())
                                + weights.end(line, span.end())
                                + TaggerOpinion.of(line, span)
                                - UNKNOWN_SURNAME));
    }

    private static boolean isGrammar(Token token) {
        return token.is("u") || token.is("p") || token.is("c") || token.is("d") || token.is("r") || token.is("w");
    }

    /** 高山, 方圆: a common word may be a name only directly behind an office, and there before no figure (书记|包联|6个村). */
    private boolean refuses(Line line, int start, int length, double least) {
        boolean verb = line.tokenAt(start)
                .filter(token -> token.is("v") && token.text().length() == length)
                .isPresent();
        boolean counts = Character.isDigit(line.at(start + length));
        return (least > BEHIND_OFFICE || length > 2 || verb || counts)
                && notNames.contains(line.of(start, start + length));
    }

    /** The surnames that names begin with. */
    Surnames surnames() {
        return surnames;
    }

    /** What speaks for a name. */
    NameWeights weights() {
        return weights;
    }

    /** The names of several parts, which know the characters of transliterations. */
    DottedNames dotted() {
        return dotted;
    }

    private Optional<Name> candidate(Line line, int start, int length) {
        int surname = surnames.length(line, start);
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
        double tokens = weights.tokens(line, start, end);
        double score = weights.surname(line, start) + tokens + weights.end(line, end);
        if (weights.endsNoName(line, text, end)) {
            score -= 4;
        }
        if (weights.beginsAsParticle(line, start, end)) {
            score -= 6;
        }
        // A word of the dictionary comes again because it is a word.
        double recurrence = NameWeights.recurrence(line, text);
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
                new Name(new Span(start, end), text, weights.surname(line, start) + (listed ? SURE - 1 : SURE - 2)));
    }

    /**
     * The name that fills a range before a title, where its end is known.
     *
     * @param least score that the name must have
     */
    Optional<Name> between(Line line, int start, int end, double least) {
        Optional<Name> whole = dotted.at(line, start).filter(name -> name.span().end() == end);
        int surname = surnames.length(line, start);
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
        double score = weights.surname(line, start)
                + weights.tokens(line, start, end)
                + NameWeights.recurrence(line, text)
                + 2;
        score += line.isHan(start - 1) ? 0 : 1;
        score -= weights.endsNoName(line, text, end) || weights.beginsAsParticle(line, start, end) ? 6 : 0;
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
        int least = tagged || surnames.length(line, start) == 0 ? 2 : 4;
        boolean word = token.get().text().length() > 1 && !token.get().is("nr");
        if (end - start < least || (word && token.get().span().end() < end) || (word && !tagged && end - start < 3)) {
            return Optional.empty();
        }
        double score = (end - start > 3 ? 3 : 1) + (tagged ? 1 : 0) + weights.end(line, end);
        score += TaggerOpinion.of(line, new Span(start, end));
        return Optional.of(new Name(new Span(start, end), line.of(start, end), score));
    }
}
