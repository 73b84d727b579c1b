package io.mailuo.nlp;

import io.mailuo.lexicon.Division;
import io.mailuo.lexicon.Division.Level;
import io.mailuo.lexicon.Lexicon;
import io.mailuo.lexicon.Places;
import io.mailuo.model.Span;
import io.mailuo.model.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

    private static final String PLACE = "ns";
    private static final String PROVINCE = "浙江";
    private static final String CITY = "绵阳";
    private static final String COUNTY = "婺源";
    private static final String DISTRICT = "徐汇";
    private static final String TITLE = "局长";
    private static final String LETTERS = "京津冀";
    private static final String COUNTRY = "中国";
    private static final String JOINTS = "和与及以及";
    private static final int LONGEST_TITLE = 4;
    private static final int LONGEST_HEAD = 4;
    private static final int SHORTEST_FULL = 3;
    private static final int USUAL_SHORT = 2;

    private final Places places;
    private final Set<String> titles;
    private final Set<String> heads;
    private final Set<String> sites;
    private final Set<String> verbs;
    private final BitSet letters = new BitSet();

    NamedAreas(Lexicon lexicon, Places places) {
        this.places = places;
        this.titles = lexicon.words("titles", "kind", "post");
        this.heads = lexicon.words("body-heads");
        this.sites = new HashSet<>(lexicon.words("places-guard", "reads", "site"));
        sites.addAll(lexicon.words("places-guard", "reads", "nature"));
        verbs = lexicon.words("places-guard", "reads", "verb");
        lexicon.words("places-abbreviations", "alone", "letter").forEach(letter -> letters.set(letter.charAt(0)));
    }

    /**
     * A name.
     *
     * @param span where it stands
     * @param shortEnd where its short form ends (射洪 of 射洪市)
     * @param standIn a name of its kind that the dictionaries have
     * @param tag the word's part of speech
     */
    record Name(Span span, int shortEnd, String standIn, String tag) {}

    /** The short names of the divisions that a text names in full. */
    Set<String> known(String text) {
        Set<String> known = new HashSet<>();
        for (int at = 0; at < text.length(); at++) {
            for (int end = longest(text, at, text.length());
                    end >= at + SHORTEST_FULL;
                    end = longest(text, at, end - 1)) {
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
            int from = at;
            boolean behind =
                    !found.isEmpty() && found.get(found.size() - 1).span().end() == at;
            List<Division> above = behind ? upper : List.of();
            List<Name> names = title(text, at, words)
                    .or(() -> at(text, from, words, known, above))
                    .map(List::of)
                    .orElseGet(() -> letters(text, from, words));
            if (names.isEmpty()) {
                at++;
                continue;
            }
            found.addAll(names);
            Span last = names.get(names.size() - 1).span();
            upper = places.named(last.of(text));
            at = last.end();
        }
        return found;
    }

    /** 川渝, 京津冀: two or three letters for provinces, of which none is another word (云, 新). */
    private List<Name> letters(String text, int at, Words words) {
        int end = at;
        while (end < text.length() && letters.get(text.charAt(end))) {
            end++;
        }
        if (end - at < 2) {
            return List.of();
        }
        String run = text.substring(at, end);
        boolean alone = at > 0 && places.abbreviated(text.charAt(at - 1)).isPresent();
        boolean distinct = run.chars().distinct().count() == run.length();
        if (alone || !distinct || !words.cut(at) || run.length() > LETTERS.length()) {
            return List.of();
        }
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < run.length(); i++) {
            Span span = new Span(at + i, at + i + 1);
            names.add(new Name(span, span.end(), LETTERS.substring(i, i + 1), "j"));
        }
        return names;
    }

    private static String standIn(Division division) {
        return division.level() == Level.PROVINCE && !division.isMunicipality()
                ? PROVINCE
                : division.name().endsWith("市") ? CITY : division.isDistrict() ? DISTRICT : COUNTY;
    }

    /** Where the longest name from an index ends that does not pass a limit; the index itself if there is none. */
    private int longest(String text, int at, int limit) {
        return at + places.longestAt(text, at, limit);
    }

    private Optional<Name> at(String text, int at, Words words, Set<String> known, List<Division> above) {
        for (int end = longest(text, at, text.length()); end > at + 1; end = longest(text, at, end - 1)) {
            String name = text.substring(at, end);
            List<Division> named = places.named(name);
            Division first = named.stream()
                    .filter(division -> division.name().equals(name))
                    .findFirst()
                    .orElse(named.get(0));
            boolean full = name.length() > first.shortName().length();
            boolean inside = (!places.below(above, named).isEmpty() && !above.isEmpty())
                    || text.startsWith(COUNTRY, at - COUNTRY.length());
            boolean stands = full
                    ? end - at >= SHORTEST_FULL && inFull(at, end, first, words)
                    : inShort(text, new Span(at, end), first, words, inside || known.contains(name));
            if (stands) {
                return Optional.of(name(text, new Span(at, end), first, words));
            }
        }
        return Optional.empty();
    }

    /** The name with its short form inside, unless that is a word (老城 of 老城区). */
    private Name name(String text, Span span, Division division, Words words) {
        int shortEnd = Math.min(span.end(), span.start() + division.shortName().length());
        boolean divides = !words.isWord(new Span(span.start(), shortEnd));
        String kind = divides ? "" : text.substring(shortEnd, span.end());
        return new Name(span, divides ? shortEnd : span.end(), standIn(division) + kind, PLACE);
    }

    /** 射洪县 anywhere, but neither 新建区 in 新建区域 nor 河东区 in 黄河东区. */
    private boolean inFull(int at, int end, Division division, Words words) {
        int length = division.shortName().length();
        if (length == 0) {
            return false;
        }
        boolean listed = places.isCommonWord(division.shortName());
        boolean word = words.isWord(new Span(at, at + length));
        if (verbs.contains(division.shortName())) {
            return !words.takesObject(at);
        }
        return words.cut(at) ? words.cut(end) || !word : !listed && !words.isProper(at);
    }

    private boolean inShort(String text, Span span, Division division, Words words, boolean expected) {
        String name = span.of(text);
        if (places.isCommonWord(name) || isSite(text, span.end())) {
            return false;
        }
        boolean begins = words.cut(span.start());
        boolean ends = words.cut(span.end());
        // A county's short name is as likely to be a person's.
        boolean known = division.level() != Level.COUNTY || name.length() > USUAL_SHORT;
        boolean owner = !words.beginWord(span) && hasHead(text, span.end());
        return words.isPlace(span)
                || (begins && known && (ends || words.isName(span.start())))
                || (begins && owner)
                || (expected && (begins || ends));
    }

    /** 祁门 + 山 is a mountain, whatever county has the name. */
    private boolean isSite(String text, int end) {
        return sites.stream().anyMatch(site -> text.startsWith(site, end));
    }

    /** 司长 + 沙某某, where the dictionary sees 长沙. */
    private Optional<Name> title(String text, int at, Words words) {
        for (int end = at + 2; end < Math.min(text.length(), at + LONGEST_TITLE) && words.cut(at); end++) {
            boolean place = !words.cut(end) && words.isPlace(new Span(end - 1, end + 1));
            if (place && titles.contains(text.substring(at, end))) {
                return Optional.of(new Name(new Span(at, end), end, TITLE, "n"));
            }
        }
        return Optional.empty();
    }

    /** Whether a body's name goes on behind the place: 某某 + 银行, whether or not the dictionary sees 某某 as a word. */
    private boolean hasHead(String text, int start) {
        for (int end = start + 2; end <= Math.min(text.length(), start + LONGEST_HEAD); end++) {
            if (heads.contains(text.substring(start, end))) {
                return true;
            }
        }
        return false;
    }

    /** Where the words of a text begin and end. */
    private static final class Words {

        private final Token[] tokens;

        Words(int length, List<Token> words) {
            tokens = new Token[length];
            words.forEach(
                    word -> Arrays.fill(tokens, word.span().start(), word.span().end(), word));
        }

        boolean cut(int index) {
            return index == tokens.length || tokens[index].span().start() == index;
        }

        /** Whether the dictionary has the characters of a span as the name of a place. */
        boolean isPlace(Span span) {
            return tokens[span.start()].span().equals(span) && tokens[span.start()].is("ns");
        }

        /** Whether the dictionary has the characters of a span as a word; the recogniser's names are none. */
        boolean isWord(Span span) {
            return tokens[span.start()].span().equals(span) && !tokens[span.start()].is("nr");
        }

        /** Whether the characters of a span begin a word of the dictionary: 资源 in 资源法. */
        boolean beginWord(Span span) {
            Token token = tokens[span.start()];
            return token.span().start() == span.start() && token.span().contains(span) && !token.is("nr");
        }

        /** Whether a character is part of a longer name: 松原至, which the recogniser takes for a person, 北京站. */
        boolean isName(int at) {
            return tokens[at].is("nr") || tokens[at].is("ns") || tokens[at].is("nt");
        }

        /** 县教育局|会同县财政局, 县水利局牵头，会同县财政局…: whether a body or its verb stands before an index, or what goes with a verb. */
        boolean takesObject(int at) {
            if (at == 0) {
                return false;
            }
            Token before = tokens[at - 1];
            boolean comma = before.text().equals("，") || before.text().equals(",");
            if (comma) {
                return at > 1 && tokens[at - 2].is("v");
            }
            boolean joint = before.is("c") && JOINTS.contains(before.text());
            return (before.is("n") && !before.is("nr") && !before.is("ns"))
                    || before.is("j")
                    || before.is("d")
                    || before.is("u")
                    || (before.is("c") && !joint);
        }

        /** Whether a character is part of a proper noun of the dictionary. */
        boolean isProper(int at) {
            return tokens[at].is("ns") || tokens[at].is("nt") || tokens[at].is("nz");
        }
    }
}
