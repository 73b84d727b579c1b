package io.mailuo.nlp;

import com.hankcs.hanlp.algorithm.Viterbi;
import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.nr.NRPattern;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.recognition.nr.PersonRecognition;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import java.util.Arrays;
import java.util.List;

/**
 * A word of HanLP's dictionary with what its recogniser of names makes of it. The recogniser gives each word a role by the
 * word and the role of the word before alone, so that the role can be looked up in a table made by the recogniser itself.
 */
@SuppressWarnings("EnumOrdinal") // roles are places in a table, which is made anew in every process
final class DictionaryWord {

    /** The role of the beginning of a text. */
    static final int START = NR.K.ordinal();

    private static final int ROLES = NR.values().length;
    /** HanLP has 16 roles. */
    private static final int ROLE_BITS = 4;

    private static final int ROLE_MASK = (1 << ROLE_BITS) - 1;
    /** By two roles in a row, or by one twice, whether a pattern of names begins with them. */
    private static final boolean[] BEGIN_NAME = new boolean[ROLES * ROLES];

    static {
        List<String> patterns =
                Arrays.stream(NRPattern.values()).map(NRPattern::name).toList();
        for (String pattern : patterns) {
            // Where a pattern holds another, the other is found.
            if (patterns.stream().noneMatch(other -> !other.equals(pattern) && pattern.contains(other))) {
                for (int role = 0; role < ROLES; role++) {
                    int first = NR.valueOf(pattern.substring(0, 1)).ordinal();
                    if (pattern.length() > 1) {
                        BEGIN_NAME[
                                first * ROLES
                                        + NR.valueOf(pattern.substring(1, 2)).ordinal()] = true;
                    } else {
                        BEGIN_NAME[role * ROLES + first] = true;
                    }
                }
            }
        }
        for (int role = 0; role < ROLES; role++) {
            // Words of these roles are parted, a surname or the end of a name from a word beside it.
            BEGIN_NAME[role * ROLES + NR.U.ordinal()] = true;
            BEGIN_NAME[role * ROLES + NR.V.ordinal()] = true;
        }
    }

    /** Words without a pair in HanLP's table cost the same behind any word. */
    private final double costAlone;

    private final double share;
    private final int id;
    private final int frequency;
    private final String text;
    private final String tag;
    private final boolean foreign;
    /** By the role of the word before, four bits each, the word's role. */
    private final long roles;

    DictionaryWord(Vertex vertex) {
        id = vertex.wordID;
        frequency = vertex.getAttribute().totalFrequency;
        share = (1 - Predefine.lambda) * frequency / Predefine.TOTAL_FREQUENCY;
        costAlone = cost(0, 0, share);
        text = vertex.realWord;
        tag = vertex.guessNature().toString();
        foreign = vertex.guessNature() == Nature.nrf;
        EnumItem<NR> item =
                PersonRecognition.roleObserve(List.of(Vertex.newB(), vertex)).get(1);
        long all = 0;
        for (NR before : NR.values()) {
            List<NR> pair = Viterbi.computeEnumSimply(
                    List.of(new EnumItem<>(before, 1), item), PersonDictionary.transformMatrixDictionary);
            all |= (long) pair.get(1).ordinal() << (ROLE_BITS * before.ordinal());
        }
        roles = all;
    }

    /**
     * What it costs to go on with another word: HanLP's smoothed frequency of the pair as a negative logarithm, in the
     * order of operations of its {@code MathUtility.calculateWeight}, so that equal ways stay equal.
     */
    double costTo(DictionaryWord next, PairFrequencies pairs) {
        int pair = pairs.of(id, next.id);
        return pair == 0 ? next.costAlone : cost(pair, frequency, next.share);
    }

    private static double cost(int pair, int frequency, double share) {
        return -Math.log(Predefine.lambda * (Predefine.myu * pair / (frequency + 1) + 1 - Predefine.myu) + share);
    }

    String text() {
        return text;
    }

    String tag() {
        return tag;
    }

    /** Whether names of people abroad begin with the word. */
    boolean isForeignName() {
        return foreign;
    }

    /** The word's role in the names of people, behind a word with a role. */
    int role(int before) {
        return (int) (roles >>> (ROLE_BITS * before)) & ROLE_MASK;
    }

    /** Whether two roles in a row may begin a name; where none do there is none. */
    static boolean mayBeName(int before, int role) {
        return BEGIN_NAME[before * ROLES + role];
    }
}
