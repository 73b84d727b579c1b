package io.mailuo.nlp;

import io.mailuo.lexicon.Division;
import io.mailuo.lexicon.Division.Level;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the names of administrative divisions in a piece of text, before it is known where words begin. A full name of three
 * characters or more (射洪市) counts wherever it stands; one that common words make (新城区) only where words begin and end, and
 * a short name (射洪) where the article has the full one, behind the area that it lies in, or where the dictionary has it.
 */
final class NamedAreas {

    private static final String COUNTRY = "中国";
    private static final int SHORTEST_FULL = 3;
    private static final int USUAL_SHORT = 2;

    private final Places places;

    NamedAreas(Places places) {
        this.places = places;
    }

    /**
     * A name.
     *
     * @param span where it stands
     * @param shortEnd where its short form ends (射洪 of 射洪市)
     * @param division one that bears it; all that do are of one kind or nearly so
     */
    record Name(Span span, int shortEnd, Division division) {}

    /** The short names of the divisions that a text names in full. */
    Set<String> known(String text) {
        Set<String> known = new HashSet<>();
        for (int at = 0; at < text.length(); at++) {
            for (int end = longest(text, at); end >= at + SHORTEST_FULL; end--) {
                String name = text.substring(at, end);
                places.named(name).stream()
                        .filter(division -> division.name().equals(name))
                        .map(Division::shortName)
                        .filter(shortName -> !places.isCommonWord(shortName))
                        .forEach(known::add);
            }
        }
        return known;
    }

    /** The names in a text, in order; none overlaps another. */
    List<Name> in(String text, List<Token> tokens, Set<String> known) {
        List<Name> found = new ArrayList<>();
        Words words = new Words(text.length(), tokens);
        List<Division> upper = List.of();
        int at = 0;
        while (at < text.length()) {
            boolean behind = !found.isEmpty() && found.get(found.size() - 1).span().end() == at;
            List<Division> above = behind ? upper : List.of();
            Optional<Name> name = at(text, at, words, known, above);
            if (name.isEmpty()) {
                at++;
                continue;
            }
            found.add(name.get());
            upper = places.named(name.get().span().of(text));
            at = name.get().span().end();
        }
        return found;
    }

    private int longest(String text, int at) {
        return places.begins(text.charAt(at)) ? Math.min(text.length(), at + places.longestName()) : at;
    }

    private Optional<Name> at(String text, int at, Words words, Set<String> known, List<Division> above) {
        for (int end = longest(text, at); end > at + 1; end--) {
            String name = text.substring(at, end);
            List<Division> named = places.named(name);
            if (named.isEmpty()) {
                continue;
            }
            Division first = named.stream()
                    .filter(division -> division.name().equals(name))
                    .findFirst()
                    .orElse(named.get(0));
            boolean full = name.length() > first.shortName().length();
            boolean inside = (!places.below(above, named).isEmpty() && !above.isEmpty())
                    || text.startsWith(COUNTRY, at - COUNTRY.length());
            boolean stands = full
                    ? end - at >= SHORTEST_FULL && inFull(at, end, first, words)
                    : inShort(name, at, end, first, words, inside || known.contains(name));
            if (stands) {
                int shortEnd = at + (full ? first.shortName().length() : name.length());
                return Optional.of(new Name(new Span(at, end), shortEnd, first));
            }
        }
        return Optional.empty();
    }

    /** 安岳县, of which no dictionary word is a part, but neither 新城区 inside 高新城区 nor 河东区 inside 黄河东区. */
    private boolean inFull(int at, int end, Division division, Words words) {
        String shortName = division.shortName();
        if (shortName.isEmpty()) {
            return false;
        }
        boolean common = places.isCommonWord(shortName);
        return words.cut(at)
                ? words.cut(end) || !common || !words.isWord(at, at + shortName.length())
                : !common && !words.isProper(at);
    }

    private boolean inShort(String name, int at, int end, Division division, Words words, boolean expected) {
        if (places.isCommonWord(name)) {
            return false;
        }
        boolean begins = words.cut(at);
        boolean ends = words.cut(end);
        // A county's short name is as likely to be a person's.
        boolean known = division.level() != Level.COUNTY || name.length() > USUAL_SHORT;
        return words.isPlace(at, end)
                || (known && begins && (ends || words.isName(at)))
                || (expected && (begins || ends));
    }

    /** Where the words of a text begin and end. */
    private static final class Words {

        private final Token[] tokens;

        Words(int length, List<Token> words) {
            tokens = new Token[length];
            words.forEach(word ->
                    Arrays.fill(tokens, word.span().start(), word.span().end(), word));
        }

        boolean cut(int index) {
            return index == tokens.length || tokens[index].span().start() == index;
        }

        /** Whether the dictionary has the characters between two indexes as the name of a place. */
        boolean isPlace(int start, int end) {
            return tokens[start].span().equals(new Span(start, end)) && tokens[start].is("ns");
        }

        /** Whether the dictionary has the characters between two indexes as a word; the recogniser's names are none. */
        boolean isWord(int start, int end) {
            return tokens[start].span().equals(new Span(start, end)) && !tokens[start].is("nr");
        }

        /** Whether a character is part of a longer name: 松原至, which the recogniser takes for a person, 北京站. */
        boolean isName(int at) {
            return tokens[at].is("nr") || tokens[at].is("ns") || tokens[at].is("nt");
        }

        /** Whether a character is part of a proper noun of the dictionary. */
        boolean isProper(int at) {
            return tokens[at].is("ns") || tokens[at].is("nt") || tokens[at].is("nz");
        }
    }
}
