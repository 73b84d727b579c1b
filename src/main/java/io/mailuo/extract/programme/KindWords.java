package io.mailuo.extract.programme;

import io.mailuo.lexicon.Roles;

/** Words that tell what kind of thing a name is: for the whole country, of what rank, of which season, what the public uses it for. */
final class KindWords {

    private final Roles roles;

    /** @param roles the table {@code programme-neighbours} */
    KindWords(Roles roles) {
        this.roles = roles;
    }

    /** Whether the word is an organ that is set up for a programme (…行动推进 | 委员会). */
    boolean isOrgan(String word) {
        return roles.has("organ", word);
    }

    /** Whether the word says of what rank or haste a thing is and not which it is (大型 | 水利工程, 应急 | 救援行动). */
    boolean saysScale(String word) {
        return roles.has("scale", word);
    }

    /** Whether a word for the whole country begins at an index of a text (全国, 国家). */
    boolean isWholeCountry(String text, int start) {
        return roles.words("whole-country").stream().anyMatch(word -> text.startsWith(word, start));
    }

    /** Whether the word says that an activity is a large one, which has a title as works of art have (大型 | 融媒体活动《甲甲》). */
    boolean isLarge(String word) {
        return roles.has("large", word);
    }

    /** Whether the word before a second head noun says which part of the first is meant (甲枢纽工程 | 主体 | 工程). */
    boolean isPortion(String word) {
        return roles.has("portion", word);
    }

    /** Whether a list of quoted names that a head noun sums up is one of programmes by that alone (“甲”“乙”等 | 政策). */
    boolean isMeasure(HeadNoun head) {
        return roles.has("measure-head", head.word());
    }

    /** Whether the word is a time of the year that stands in names (辽宁 | 夏日 | 消费季). */
    boolean isSeason(String word) {
        return roles.has("season", word);
    }

    /** Whether a name says right before its head noun what the public uses the thing for (公共数据资源登记 | 平台). */
    boolean saysPurpose(String name) {
        return roles.words("placed-head").stream()
                .filter(name::endsWith)
                .anyMatch(head -> roles.ends("purpose", name.substring(0, name.length() - head.length())));
    }

    /** Whether a thing of this name is only one by its number (第七次全国人口 | 普查). */
    boolean needsEdition(HeadNoun head) {
        return roles.has("numbered-head", head.word());
    }
}
