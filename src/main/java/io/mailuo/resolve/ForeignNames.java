package io.mailuo.resolve;

import io.mailuo.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Two spellings of one foreign name (普京, 普丁): of one length, in one single post of one country, alike in sound in all syllables but one, and in that one in
 * the beginning or the end. Names of people who followed one another in the post seldom are.
 */
final class ForeignNames {

    private static final String INITIALS = "bpmfdtnlgkhjqxzcsryw";

    private final Set<String> characters;
    private final KnownBodies bodies;
    private final TitleHeads titles;
    private final UnaryOperator<String> pinyin;

    /**
     * @param pinyin spells a character in pinyin without tones
     */
    ForeignNames(Lexicon lexicon, KnownBodies bodies, TitleHeads titles, UnaryOperator<String> pinyin) {
        this.characters = lexicon.words("transliteration");
        this.bodies = bodies;
        this.titles = titles;
        this.pinyin = pinyin;
    }

    /** The single posts of one country that a person with a foreign name is said to hold, each named in one way: only their holders are compared. */
    List<String> posts(PersonProfile profile) {
        if (!compares(profile.name())) {
            return List.of();
        }
        return profile.affiliations().stream()
                .filter(affiliation -> affiliation.stated()
                        && titles.isSingle(affiliation.title())
                        && bodies.isForeign(affiliation.body()))
                .map(affiliation ->
                        affiliation.title() + "/" + affiliation.body().text())
                .toList();
    }

    /**
     * Pairs of people whose names are two spellings of one.
     *
     * @param holders of one post, by name
     */
    <P> List<List<P>> spellings(Map<String, P> holders) {
        List<List<P>> pairs = new ArrayList<>();
        holders.forEach((name, holder) -> holders.forEach((other, otherHolder) -> {
            if (name.compareTo(other) < 0 && alike(name, other)) {
                pairs.add(List.of(holder, otherHolder));
            }
        }));
        return pairs;
    }

    /** Whether a name is written with the characters of foreign names alone. */
    boolean compares(String name) {
        return name.codePoints().allMatch(c -> c == '·' || characters.contains(Character.toString(c)));
    }

    /** Whether two names may be spellings of one. */
    boolean alike(String one, String other) {
        if (one.length() != other.length() || one.length() < 2) {
            return false;
        }
        int differing = 0;
        for (int i = 0; i < one.length(); i++) {
            String first = pinyin.apply(one.substring(i, i + 1));
            String second = pinyin.apply(other.substring(i, i + 1));
            if (!first.equals(second)) {
                differing++;
                if (!initial(first).equals(initial(second)) && !rime(first).equals(rime(second))) {
                    return false;
                }
            }
        }
        return differing <= 1;
    }

    private static String initial(String syllable) {
        int at = 0;
        while (at < syllable.length()
                && (INITIALS.indexOf(syllable.charAt(at)) >= 0 || (at > 0 && syllable.charAt(at) == 'h'))) {
            at++;
        }
        return syllable.substring(0, at);
    }

    private static String rime(String syllable) {
        return syllable.substring(initial(syllable).length());
    }
}
