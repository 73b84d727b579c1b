package io.mailuo.extract.person;

import io.mailuo.extract.person.Names.Name;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Names that only the office in front of them proves, and the mark or word behind them ends. */
final class OfficeNames {

    /** Characters of a name that words around it alone delimit: 斯琴其木格. */
    private static final int LONGEST_UNLISTED = 6;

    private static final String LIST_ENDS = "、，；。（）";

    private final Names names;
    private final Set<String> followers;
    private final Set<String> notNames;
    private final Set<String> addresses;
    private final Set<String> neverLast;

    OfficeNames(Lexicon lexicon, Names names) {
        this.names = names;
        this.followers = lexicon.words("name-followers");
        this.notNames = lexicon.words("not-names");
        this.addresses = lexicon.words("kinship-addresses");
        this.neverLast = new HashSet<>(lexicon.words("name-followers", "last", "never"));
    }

    /**
     * The name directly behind an office in a body, where words alone decide: a surname that is a word by itself, whatever
     * words follow it (局长|阳|立冬|通报), up to a mark or a word that follows names.
     */
    Optional<Name> behindOffice(Line line, int start) {
        int surname = names.surnames().length(line, start);
        boolean word = line.tokenAt(start)
                .filter(token -> token.text().length() == surname)
                .isPresent();
        boolean begins = surname > 0
                && line.tokenAt(start)
                        .filter(token -> token.is("n") && token.text().length() == 2)
                        .isPresent();
        for (int end = start + surname + 2; (word || begins) && end > start + surname; end--) {
            if (!word && end - start < 3) {
                break;
            }
            boolean ends = !line.isHan(end)
                    || (line.isWordStart(end)
                            && line.tokenAt(end)
                                    .filter(names.weights()::follows)
                                    .isPresent());
            String text = line.of(start, end);
            boolean refused = notNames.contains(text)
                    || addresses.contains(text.substring(Math.min(surname, text.length())))
                    || neverLast.contains(text.substring(text.length() - 1))
                    || neverLast.contains(text.substring(0, 1));
            if (line.allHan(start, end) && ends && !refused && !holdsParticle(line, start, end)) {
                return Optional.of(new Name(new Span(start, end), text, Names.SURE));
            }
        }
        return inList(line, start);
    }

    /** 处长|初雪， A surname begins the one word between the office and a mark. */
    private Optional<Name> inList(Line line, int start) {
        return line.tokenAt(start)
                .filter(token -> token.is("n")
                        && token.text().length() == 2
                        && names.surnames().begins(line, start)
                        && LIST_ENDS.indexOf(line.at(start + 2)) >= 0
                        && !notNames.contains(token.text()))
                .map(token -> new Name(token.span(), token.text(), Names.SURE));
    }

    /**
     * A name that begins with no known surname or holds more characters than names of Han people do, in a place where a name
     * must begin (盟长|朝鲁, 书记|咩叶): characters that are no words, up to a mark or a word that follows names.
     */
    Optional<Name> unlisted(Line line, int start) {
        for (int end = start + 2; end <= start + LONGEST_UNLISTED && line.allHan(start, end); end++) {
            boolean ended = LIST_ENDS.indexOf(line.at(end)) >= 0
                    || (line.isWordStart(end)
                            && line.tokenAt(end)
                                    .filter(token -> followers.contains(token.text()))
                                    .isPresent())
                    || TaggerOpinion.agrees(line, new Span(start, end));
            boolean followed = end - start > 2 && followers.contains(line.of(end - 2, end));
            if (ended && !followed && isUnworded(line, start, end) && !notNames.contains(line.of(start, end))) {
                return Optional.of(new Name(new Span(start, end), line.of(start, end), Names.SURE));
            }
        }
        return Optional.empty();
    }

    private static boolean holdsParticle(Line line, int start, int end) {
        return IntStream.range(start, end)
                .mapToObj(line::tokenAt)
                .flatMap(Optional::stream)
                .anyMatch(token -> token.is("u"));
    }

    /** Holds no word of the dictionary of two and more characters, no number and no word of grammar. */
    private boolean isUnworded(Line line, int start, int end) {
        boolean whole = line.isWordStart(start) && line.isWordStart(end);
        for (int at = start; whole && at < end; at++) {
            Optional<Token> token = line.tokenAt(at);
            boolean name = token.filter(word -> word.is("nr")).isPresent();
            boolean first = at == start;
            // 洛桑|扎西: two names of the dictionary side by side.
            boolean part = token.filter(word ->
                            (word.is("nz") || word.is("ns")) && word.text().length() == 2 && end - start == 4)
                    .isPresent();
            whole = neverLast.stream().noneMatch(line.of(at, at + 1)::equals)
                    && token.filter(word -> !name
                                    && !part
                                    && (word.text().length() > 1
                                            || word.is("u")
                                            || word.is("r")
                                            || (word.is("m") && (first || end - start < 4))
                                            || word.is("c")))
                            .isEmpty();
        }
        return whole;
    }
}
