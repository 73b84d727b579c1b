package io.mailuo.resolve;

import io.mailuo.lexicon.Lexicon;
import io.mailuo.model.EntityKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    /** Pairs of people whose names are two spellings of one. */
    List<List<EntityKey>> spellings(List<PersonProfile> profiles) {
        Map<String, Map<String, EntityKey>> byPost = new TreeMap<>();
        for (PersonProfile profile : profiles) {
            for (Affiliation affiliation : profile.affiliations()) {
                boolean single = affiliation.stated() && titles.isSingle(affiliation.title());
                if (single && bodies.isForeign(affiliation.body()) && isTransliteration(profile.name())) {
                    byPost.computeIfAbsent(
                                    affiliation.title() + "/"
                                            + affiliation.body().text(),
                                    post -> new TreeMap<>())
                            .putIfAbsent(profile.name(), profile.key());
                }
            }
        }
        List<List<EntityKey>> pairs = new ArrayList<>();
        byPost.values()
                .forEach(names -> names.forEach((name, key) -> names.forEach((other, otherKey) -> {
                    if (name.compareTo(other) < 0 && alike(name, other)) {
                        pairs.add(List.of(key, otherKey));
                    }
                })));
        return pairs;
    }

    private boolean isTransliteration(String name) {
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
