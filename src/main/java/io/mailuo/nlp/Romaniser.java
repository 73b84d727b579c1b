package io.mailuo.nlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spells Chinese words in pinyin without tones, for readable identifiers. */
public final class Romaniser {

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9-]");
    private static final Pattern EDGE_HYPHENS = Pattern.compile("^-+|-+$");

    /**
     * An ASCII form of a name: pinyin syllables without a separator, Latin letters and digits as they are, everything
     * else a single hyphen.
     *
     * @param name any text
     * @return lower-case letters, digits and hyphens; may be empty
     */
    public String slug(String name) {
        StringBuilder slug = new StringBuilder();
        List<Pinyin> syllables = HanLP.convertToPinyinList(name);
        int unit = 0;
        for (int codePoint : name.codePoints().toArray()) {
            Pinyin pinyin = unit < syllables.size() ? syllables.get(unit) : Pinyin.none5;
            unit += Character.charCount(codePoint);
            if (pinyin != Pinyin.none5) {
                slug.append(pinyin.getPinyinWithoutTone().replace("ü", "v"));
            } else if (codePoint < 128 && Character.isLetterOrDigit(codePoint)) {
                slug.append((char) codePoint);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return EDGE_HYPHENS
                .matcher(NO_LETTER
                        .matcher(slug.toString().toLowerCase(Locale.ROOT))
                        .replaceAll(""))
                .replaceAll("");
    }

    /**
     * The syllables of the Chinese characters in a name, in order, without tones; what is not Chinese is left out.
     *
     * @param name any text
     * @return lower-case letters a to z, ü written v
     */
    public List<String> syllables(String name) {
        return HanLP.convertToPinyinList(name).stream()
                .filter(pinyin -> pinyin != Pinyin.none5)
                .map(pinyin -> pinyin.getPinyinWithoutTone().replace("ü", "v").toLowerCase(Locale.ROOT))
                .toList();
    }
}
